// SPDX-License-Identifier: MIT
export interface Tag {
  readonly name: string
  /** The commit it points to in the end. */
  readonly commit: string
  readonly annotated: boolean
  /** Tagger or committer date, ISO 8601. */
  readonly date: string
  /** First lines of an annotated tag's message, at most 2,000 characters, without the signature. */
  readonly message: string
  /** The tag object carries a signature: `pgp`, `ssh` or `x509`; not verified. */
  readonly signature: 'pgp' | 'ssh' | 'x509' | undefined
}
/** Tags whose names look like versions, by prefix (`v`, `release/cloud/`): one group per component that is released. */
export interface TagGroup {
  /** What stands before the version: ``, `v`, `pkg@`, `release/cli/v`. */
  readonly prefix: string
  /** Newest first by version, then date. */
  readonly tags: readonly Tag[]
  readonly scheme: 'semver' | 'calver' | 'other'
}
export interface Tags {
  readonly all: readonly Tag[]
  /** Release-like groups, the primary one first (most final releases, then newest). `sbom-...-<date>-<sha>` is none. */
  readonly groups: readonly TagGroup[]
}
