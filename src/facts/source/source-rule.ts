// SPDX-License-Identifier: MIT
import type { SourceTopic } from './source-file.js'

/**
 * What a line of code tells. `words` are whole identifiers of which the line must hold one: they find the line, so that
 * `line` (linear, tried on this one line only) seldom runs. `$1` in `what` is the pattern's first group.
 */
export interface SourceRule {
  readonly topic: SourceTopic
  readonly languages: readonly string[]
  readonly words: readonly string[]
  readonly line: RegExp
  readonly what: string
  /** Counts only when this is found within three lines above or below. */
  readonly near?: RegExp
  /** Does not count when this is found within ten lines above or below. */
  readonly unless?: RegExp
  /** The whole text must hold this. */
  readonly file?: RegExp
  /** Counts when its word stands in a string: modules and compiler flags are named in strings, calls are not. */
  readonly inStrings?: boolean
}
