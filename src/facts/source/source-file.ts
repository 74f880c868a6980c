// SPDX-License-Identifier: MIT

/** First-party source files: not vendored, generated, test data or over the size bounds. */
export interface SourceFile {
  readonly path: string
  readonly language: string
  readonly bytes: number
  readonly test: boolean
  /** An example, a demonstration or a benchmark: not the product. */
  readonly sample?: boolean
}

/** Code that was recognised in a line of first-party source, comments and strings of detectors aside. */
export interface SourceHit {
  readonly path: string
  readonly line: number
  /** In a test file, or in the test module of a source file. */
  readonly test: boolean
  /** In an example, a demonstration or a benchmark: not the product. */
  readonly sample?: boolean
  /** The kind of thing, see `SourceTopic`. */
  readonly topic: SourceTopic
  /** Which rule matched (`md5`, `crypto/tls`, `AKIA`...). Never the text of a secret. */
  readonly what: string
  readonly language?: string
}

export type SourceTopic =
  | 'crypto-library'
  | 'crypto-own'
  | 'crypto-weak'
  | 'crypto-broken'
  | 'crypto-short-key'
  | 'key-length'
  | 'key-exchange'
  | 'tls'
  | 'tls-unverified'
  | 'tls-old'
  | 'network'
  | 'plain-transport'
  | 'server'
  | 'password-kdf'
  | 'password-weak'
  | 'password-column'
  | 'random-secure'
  | 'random-weak'
  | 'secret'
  | 'http-download'
  | 'http-checksum'
  | 'fuzz'
  | 'property'
  | 'sanitizer'
  | 'assertion'
  | 'inline-test'
  | 'unsafe'
  | 'i18n'
  | 'validation'
  | 'hardening'
  | 'safe-mode'

/** The state of the licence and copyright headers of one file. Generated and nearly empty files have no entry. */
export interface SourceHeader {
  readonly path: string
  readonly spdx?: string
  readonly license: boolean
  readonly copyright: boolean
}

export interface Source {
  readonly files: readonly SourceFile[]
  /** Bytes of first-party source per language (linguist's names), tests included, largest first. */
  readonly languages: readonly { readonly language: string; readonly bytes: number; readonly files: number }[]
  /** The language with most bytes, if there is any source. */
  readonly primary: string | undefined
  /** Share (0..1) of source bytes that were read and scanned; below 1 the scan was sampled or cut. */
  readonly scanned: number
  /** Share (0..1) of source bytes in languages that the scan understands. */
  readonly understood: number
  readonly hits: readonly SourceHit[]
  /** Hits of a topic: all, in tests only (`test: true`), or in the product only (`test: false`: no tests, no samples). */
  of(topic: SourceTopic, options?: { readonly test?: boolean }): readonly SourceHit[]
  readonly headers: readonly SourceHeader[]
  /** Files whose text was searched for credentials, configuration included. */
  readonly searchedForSecrets: number
}
