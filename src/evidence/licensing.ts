// SPDX-License-Identifier: MIT
import type { Known } from './known.js'
import type { Manifests } from './manifests.js'
import type { Tree } from './tree.js'

/** A licence text in the tree. */
export interface LicenseFile {
  readonly path: string
  /** SPDX expression of the text; unknown when no text fits or other text was added to a known one. */
  readonly spdx: Known<string>
  /** A rider or licence that is known not to be FLOSS, e.g. `Commons Clause`, `BUSL-1.1`. */
  readonly restriction?: string
  /** At the root, or in a REUSE `LICENSES/` folder. */
  readonly where: 'root' | 'reuse'
  /** Whether the file looks like a licence text at all (not a pointer or a list). */
  readonly isText: boolean
}
/** A licence named in a manifest or in metadata. */
export interface LicenseClaim { readonly path: string; readonly line?: number; readonly expression: string; readonly valid: boolean }

export interface Licensing {
  readonly files: readonly LicenseFile[]
  readonly claims: readonly LicenseClaim[]
}

/** What is known of an SPDX licence id. */
export interface LicenseTraits { readonly id: string; readonly osi: boolean; readonly fsf: boolean; readonly floss: boolean }

/** Traits of one SPDX id (deprecated ids are normalised); undefined for an id that is not on the list. */
export function licenseTraits(_id: string): LicenseTraits | undefined {
  throw new Error('not written yet')
}

/** Evaluates an SPDX expression over a predicate of its licences: OR needs one branch, AND all. Unknown for an invalid one. */
export function expressionHolds(_expression: string, _holds: (id: string) => boolean): Known<boolean> {
  throw new Error('not written yet')
}

export function deriveLicensing(_tree: Tree, _manifests: Manifests): Licensing {
  throw new Error('not written yet')
}
