// SPDX-License-Identifier: MIT
import type { Source } from './parse.js'
import type { Scope, Shell } from './shell-options.js'

/**
 * `always`: whenever the text succeeds, the command has run; `maybe`: on a condition; `never`: it stands in a branch that is not taken, in a
 * function that nobody calls, or behind an `exit`.
 */
export type Runs = 'always' | 'maybe' | 'never'

/** One statement as it is shown: the smallest part of a text that stands on lines of its own. */
export interface Unit {
  readonly source: Source
  readonly start: number
  readonly end: number
  runs: Runs
  /** The shell in which the statement stands. */
  shell: Shell
  readonly folder: string
  /** A command of the statement fails the text; undefined when none was seen. */
  blocking: boolean | undefined
}

/** What surrounds a command. */
export interface Context {
  readonly source: Source
  readonly runs: Runs
  /** `set -e` does not apply: in a condition, or on the left of `&&` and `||`. */
  readonly lenient: boolean
  /** A status that is not zero makes the text fail. */
  readonly fatal: boolean
  /** A status of zero makes the text fail: `if ! test; then exit 1; fi`. */
  readonly inverted: boolean
  /** `exit 1` makes the text fail: not in the background, nor in a substitution. */
  readonly exitFatal: boolean
  /** On the right of `||`: what is done when something failed. */
  readonly fallback: boolean
  readonly unit: Unit | undefined
  /** Nested texts (`bash -c`) and functions that are being walked. */
  readonly depth: number
}

export const ASIDE = { lenient: true, fatal: false, inverted: false, exitFatal: false } as const

const ORDER: readonly Runs[] = ['never', 'maybe', 'always']

export function weaker(a: Runs, b: Runs): Runs {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b
}

export function stronger(a: Runs, b: Runs): Runs {
  return weaker(a, b) === a ? b : a
}

/** Whether a command that fails here fails the text. */
export function isFatal(context: Context, scope: Scope): boolean {
  return context.fatal || (scope.errexit && !context.lenient)
}

/** How often a command runs after all that came before it in the scope. */
export function runsNow(context: Context, scope: Scope): Runs {
  if (scope.ended) return 'never'
  return scope.doubts.length > 0 ? weaker(context.runs, 'maybe') : context.runs
}
