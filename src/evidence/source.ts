// SPDX-License-Identifier: MIT
import type { Tree } from './tree.js'

/** First-party source files: not vendored, generated, test data or over the size bounds. */
export interface SourceFile { readonly path: string; readonly language: string; readonly bytes: number; readonly test: boolean }

/** Code that was recognised in a line of first-party source, comments and strings of detectors aside. */
export interface SourceHit {
  readonly path: string
  readonly line: number
  readonly test: boolean
  /** The kind of thing, see `SourceTopic`. */
  readonly topic: SourceTopic
  /** Which rule matched (`md5`, `crypto/tls`, `AKIA`...). Never the text of a secret. */
  readonly what: string
}
export type SourceTopic =
  | 'crypto-library' | 'crypto-own' | 'crypto-weak' | 'crypto-broken' | 'crypto-short-key' | 'tls' | 'tls-unverified' | 'tls-old' | 'network'
  | 'password-kdf' | 'password-weak' | 'random-secure' | 'random-weak' | 'secret' | 'http-download' | 'http-checksum' | 'fuzz' | 'property'
  | 'sanitizer' | 'assertion' | 'inline-test' | 'unsafe' | 'i18n'

/** The state of the licence and copyright headers of one file. */
export interface SourceHeader { readonly path: string; readonly spdx?: string; readonly license: boolean; readonly copyright: boolean }

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
  of(topic: SourceTopic, options?: { readonly test?: boolean }): readonly SourceHit[]
  readonly headers: readonly SourceHeader[]
}

/** Folders and files that are not the project's own source: vendored, generated, test data. */
export function isForeign(_path: string): boolean {
  throw new Error('not written yet')
}

export function deriveSource(_tree: Tree): Source {
  throw new Error('not written yet')
}
