// SPDX-License-Identifier: MIT
import type { Ci } from './ci.js'
import type { Documents } from './documents.js'
import type { Manifests } from './manifests.js'
import type { Source } from './source.js'
import type { Tree } from './tree.js'

export { isTestTask, testAction, testCommand } from './test-command.js'

const TEST_FOLDER =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|testing|t|integration[-_]?tests?|[\w.]{1,60}\.Tests?|(?:unit|functional|android|common|jvm|ui|acceptance|smoke)[-_]?tests?)\//i
/** Files that are tests wherever they lie. */
const TEST_NAME =
  /_test\.(?:go|py|rb|cc|cpp|cxx|c|rs|exs?|dart|lua|ml|jl|zig|sh|php|erl|nim|gleam|clj[cs]?)$|(?:^|\/)test_[^/]+\.(?:py|rb|c|cc|cpp|lua|jl|ml|sh)$|_(?:unit)?spec\.(?:rb|lua|cr|js|ts)$|[._-](?:test|spec|cy|e2e)\.[cm]?[jt]sx?$|(?:Tests?|Spec|IT)\.(?:java|kt|kts|cs|fs|vb|scala|groovy|swift|php|hs|m|mm)$|(?:^|\/)Test[A-Z]\w{0,80}\.(?:java|kt|php)$|_SUITE\.erl$|\.(?:bats|feature|robot)$|\.(?:test|tftest)\.(?:sh|lua|hcl)$|(?:^|\/)tests\/testthat\/[^/]+\.[rR]$|(?:^|\/)t\/[^/]+\.t$|\.t$/
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|[chrR]|cc|cpp|cxx|hh|hpp|java|kts?|scala|groovy|cs|fs|vb|swift|mm?|php|pl|pm|lua|exs?|erl|hs|mli?|clj[cs]?|dart|jl|zig|nim|d|cr|sh|bash|ps1|sql|f90|[fv]|pas|tcl|el|lisp|scm|rkt|sol|vhdl?|sv|move|gleam|cu|nix|rego|proto)$/
const BARE =
  /(?:^|\/)(?!(?:Makefile|makefile|GNUmakefile|README|LICENSE|COPYING|NOTICE|CHANGELOG|TODO|Dockerfile|Containerfile|Gemfile|Rakefile|Procfile|BUILD|WORKSPACE|OWNERS|AUTHORS|VERSION|INSTALL)$)[A-Za-z0-9][\w+-]{0,100}$/
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|third[-_]?party|testdata|test[-_]data|fixtures?|__fixtures__|__snapshots__|__mocks__|snapshots|\.git|\.yarn|site-packages)\//
/** Rails keeps one-off programs in `script/`, settings in `config/` and shapes of data in `schemas`; `spec/` may hold the text of a standard. */
const NOT_A_TEST = /(?:^|\/)script\/[^/]*$|(?:^|\/)config\/environments\/|\.d\.ts$|(?:^|\/)(?:test|spec)s?\/[^/]*\.proto$/

/** How the tests are run, and where that is written. */
export interface TestCommand {
  readonly command: string
  readonly path: string
  readonly line: number
  readonly where: 'ci' | 'document' | 'task'
  /** The usual way of its ecosystem (`cargo test`, `npm test`, `make check` ...), not a script of the project's own. */
  readonly standard: boolean
}
export interface Tests {
  /** Paths of test files, by name, folder or shebang below a test folder. */
  readonly files: readonly string[]
  /** Files with tests inside the source (Rust `#[cfg(test)]`, doctests ...). */
  readonly inline: readonly string[]
  /** A test folder or framework configuration without any recognised file. */
  readonly traces: readonly string[]
  readonly commands: readonly TestCommand[]
}

/**
 * Whether a path names a test file. Shared with the history's "did this change come with tests". Below a test folder programs count, and files
 * without an extension (their first line decides in `deriveTests`); data and documents do not.
 */
export function isTestPath(path: string): boolean {
  if (path.length > 1000 || FOREIGN.test(path) || NOT_A_TEST.test(path)) return false
  return TEST_NAME.test(path) || (TEST_FOLDER.test(path) && (PROGRAM.test(path) || BARE.test(path)))
}

export function deriveTests(_tree: Tree, _source: Source, _ci: Ci, _manifests: Manifests, _documents: Documents): Tests {
  throw new Error('not written yet')
}
