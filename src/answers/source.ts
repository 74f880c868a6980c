// SPDX-License-Identifier: MIT
import type { Known } from '../core/known.js'

/**
 * Where the answers are: at the standard places of the tree, or a file that was named. A named file is read from disk; when
 * it is part of the repository, the base's answers are those of the base's tree.
 */
export type AnswersSource =
  { readonly kind: 'standard' } | { readonly kind: 'file'; readonly given: string; readonly absolute: string; readonly text: Known<string> }
