// SPDX-License-Identifier: MIT
import type { Tree } from './tree.js'

/** First-party source files: not vendored, generated, test data or over the size bounds. */
export interface SourceFile {
  readonly path: string
  readonly language: string
  readonly bytes: number
  readonly test: boolean
}

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
  | 'crypto-library'
  | 'crypto-own'
  | 'crypto-weak'
  | 'crypto-broken'
  | 'crypto-short-key'
  | 'tls'
  | 'tls-unverified'
  | 'tls-old'
  | 'network'
  | 'password-kdf'
  | 'password-weak'
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

/** The state of the licence and copyright headers of one file. */
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
  of(topic: SourceTopic, options?: { readonly test?: boolean }): readonly SourceHit[]
  readonly headers: readonly SourceHeader[]
}

const FOREIGN_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|[Vv]endor(?:ed|s)?|third[_-]?party|3rdparty|deps|external|externals|Pods|Carthage|site-packages|\.?venv|\.yarn|_{0,2}fixtures?(?:__)?|Fixtures|test[_-]?data|testresources|__snapshots__|__cassettes__|dist|generated|__generated__|gen|_build|elm-stuff|\.terraform)\//
const FOREIGN_NAME =
  /(?:\.min\.(?:js|mjs|cjs|css)|\.bundle\.js|\.pb\.(?:go|cc|h|gw\.go|validate\.go)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|d\.ts|ts)|\.(?:g|freezed|mocks)\.dart|\.[Dd]esigner\.(?:cs|vb)|\.g\.cs|_generated\.(?:go|rs|ts|py)|\.gen\.(?:go|ts)|_string\.go|\/zz_generated[^/]*|\.snap)$/

/** Folders and files that are not the project's own source: vendored, generated, minified, test data. */
export function isForeign(path: string): boolean {
  return FOREIGN_FOLDER.test(path) || FOREIGN_NAME.test(path)
}

export function deriveSource(_tree: Tree): Source {
  throw new Error('not written yet')
}
