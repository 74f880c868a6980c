// SPDX-License-Identifier: MIT
import type { Tree } from '../inputs/tree.js'
import type { Levels } from './levels.js'
import type { Result } from './merge.js'

/** A commit's graded results. */
export interface Graded {
  readonly tree: Tree
  readonly levels: Levels
  readonly results: ReadonlyMap<string, Result>
  readonly answersPath: string | undefined
  /** Files that could not be read, and why. */
  readonly unread: ReadonlyMap<string, string>
}
