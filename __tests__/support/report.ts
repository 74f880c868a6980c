// SPDX-License-Identifier: MIT
import type { Answer } from '../../src/answers/answer.js'
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'
import { known, unknown } from '../../src/core/known.js'
import { unknownFactsOf } from '../../src/evidence/unknown-facts.js'
import { compare } from '../../src/grading/compare.js'
import { gate, type GateOptions } from '../../src/grading/decide.js'
import { grade } from '../../src/grading/grade.js'
import type { Report } from '../../src/report.js'
import { evidenceFor, type World } from './evidence.js'

export interface Side extends World {
  readonly answers?: Readonly<Record<string, Partial<Answer>>>
}

const PATH = '.bestpractices.json'

/** A finished report of made-up commits, through the real grading. */
export function reportOf(head: Side, base?: Side, options: Partial<GateOptions> = {}): Report {
  const graded = (side: Side): ReturnType<typeof grade> =>
    grade(evidenceFor(side), {
      criteria: CRITERIA,
      checkers: CHECKERS,
      answers: new Map(
        Object.entries(side.answers ?? {}).map(([id, given], i) => [
          id,
          { id, status: 'Met', justification: '', line: i + 2, column: 3, ...given }
        ])
      ),
      answersPath: side.answers && PATH
    })
  const evidence = evidenceFor(head)
  const now = graded(head)
  const before = base && graded(base)
  const comparison = before && compare(before, now)
  const gateOptions: GateOptions = {
    require: [],
    failOn: 'regression',
    onUndetermined: 'fail',
    onUnsupported: 'fail',
    onMissingBase: 'fail',
    ...options
  }
  return {
    version: '1.2.3',
    now: evidence.now,
    repository: evidence.repository,
    head: { commit: '1'.repeat(40) },
    base: before ? known({ commit: '2'.repeat(40), level: before.levels.level, what: '', limits: [] }) : unknown('No base was given.'),
    criteria: CRITERIA,
    levels: now.levels,
    results: now.results,
    comparison,
    since: undefined,
    facts: evidence.github,
    gate: gateOptions,
    decision: gate(now.levels, comparison, gateOptions),
    answers: { path: head.answers && PATH, problems: [] },
    controls: new Map(),
    answersError: undefined,
    unknownFacts: unknownFactsOf(evidence),
    cost: { graphql: 0, rest: 0, points: 0 }
  }
}
