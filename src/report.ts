// SPDX-License-Identifier: MIT
import type { Answer, Problem } from './answers/answer.js'
import type { Criterion, Level } from './criteria/criterion.js'
import type { GitHubFacts } from './inputs/github.js'
import type { Drift } from './grading/attribute.js'
import type { Known } from './core/known.js'
import type { Repository } from './inputs/repository.js'
import type { UnknownFact } from './evidence/unknown-facts.js'
import type { Comparison } from './grading/compare.js'
import type { Decision, GateOptions } from './grading/decide.js'
import type { Levels } from './grading/levels.js'
import type { Result } from './grading/merge.js'

/** The last run on the default branch, and what differs from it. */
export interface SinceLast {
  readonly commit: string
  readonly now: Date
  readonly drifts: readonly Drift[]
}

/** A finished run: everything that the reports show. They add nothing and decide nothing. */
export interface Report {
  /** This program's version. */
  readonly version: string
  /** The clock of the run. */
  readonly now: Date
  readonly repository: Known<Repository>
  readonly head: { readonly commit: string }
  /** The commit compared with, or why there is none. */
  readonly base: Known<{
    readonly commit: string
    readonly level: Level | 'none'
    /** Which commit that is: `the commit that the pull request is merged into`; may be empty. */
    readonly what: string
    /** Sentences on what the comparison cannot tell. */
    readonly limits: readonly string[]
  }>
  readonly criteria: readonly Criterion[]
  readonly levels: Levels
  readonly results: ReadonlyMap<string, Result>
  readonly comparison: Comparison | undefined
  /** What differs from the last run on the default branch for other reasons than this change; or why that is not known; undefined when nobody wanted to know. */
  readonly since: Known<SinceLast> | undefined
  /** What GitHub said, for later runs to remember. */
  readonly facts: GitHubFacts
  readonly gate: GateOptions
  readonly decision: Decision
  readonly answers: { readonly path: string | undefined; readonly problems: readonly Problem[] }
  /** Answers to controls of the baseline series, which are not judged and which a draft keeps. */
  readonly controls: ReadonlyMap<string, Answer>
  /** Why the answers could not be used; the run then ends with exit code 2. */
  readonly answersError: string | undefined
  readonly unknownFacts: readonly UnknownFact[]
  readonly cost: GitHubFacts['cost']
}
