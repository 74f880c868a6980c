// SPDX-License-Identifier: MIT
import type { Ci } from './ci.js'
import type { Documents } from './documents.js'
import type { Manifests } from './manifests.js'
import type { Source } from './source.js'
import type { Tree } from './tree.js'

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

/** Whether a path names a test file. Shared with the history's "did this change come with tests". */
export function isTestPath(_path: string): boolean {
  throw new Error('not written yet')
}

export function deriveTests(_tree: Tree, _source: Source, _ci: Ci, _manifests: Manifests, _documents: Documents): Tests {
  throw new Error('not written yet')
}
