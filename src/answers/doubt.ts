// SPDX-License-Identifier: MIT
import type { Documents } from '../facts/documents/documents.js'
import type { Known } from '../core/known.js'
import type { Repository } from '../inputs/repository.js'
import type { Tree } from '../inputs/tree.js'
import type { Answer, LintKind } from './answer.js'
import type { FindMove } from './renames.js'

/** What the answers are held against. */
export interface World {
  readonly tree: Tree
  readonly documents: Documents
  readonly repository: Known<Repository>
  readonly now: Date
  readonly moved: FindMove
}
/** A reason to look at an answer again. */
export interface Doubt {
  readonly answer: Answer
  readonly kind: LintKind
  readonly severity: 'warning' | 'notice'
  readonly message: string
  readonly suggestion?: string
}
