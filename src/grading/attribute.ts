// SPDX-License-Identifier: MIT
import type { Level, Status } from '../criteria/criterion.js'
import type { Inputs } from '../evidence/evidence.js'
import { GITHUB_FACTS, type GitHubFacts } from '../inputs/github.js'
import { unknown } from '../core/known.js'
import { type LastRun } from '../collect/record/last-run.js'
import type { Graded } from './graded.js'
import type { Result } from './merge.js'
import { lazily } from '../core/memo.js'
import { KEPT_FACTS } from '../collect/record/last-run-schema.js'

/**
 * Where a difference from the last run comes from:
 * - `commits`: what was committed since then
 * - `settings`: settings and activity on GitHub
 * - `time`: time that passed
 * - `version`: another version of this program
 * - `visibility`: less could be looked at than then
 * - `mixed`: several of these, which cannot be told apart
 */
export type Origin = 'commits' | 'settings' | 'time' | 'version' | 'visibility' | 'mixed'

const NOT_KEPT = unknown('The record does not tell.')
const BLIND = Object.fromEntries(
  GITHUB_FACTS.filter(name => !(KEPT_FACTS as readonly string[]).includes(name)).map(name => [name, NOT_KEPT])
)

/** A criterion that counted in the last run and does not now, or the other way round. */
export interface Drift {
  readonly id: string
  readonly from: Status
  readonly to: Status
  readonly effect: 'regressed' | 'improved'
  readonly levels: readonly Level[]
  readonly origin: Origin
}

/** What differs from the last run and why, told by evaluating the same commit again with what the last run rested on. */
export function attribute(
  remembered: LastRun,
  inputs: Inputs,
  current: Graded,
  version: string,
  judgeWith: (inputs: Inputs) => Graded
): readonly Drift[] {
  const { github } = inputs
  const stored: GitHubFacts = { ...github, ...remembered.facts }
  const hidden = GITHUB_FACTS.filter(name => !github[name].known && remembered.facts[name]?.known === true)
  const seen: GitHubFacts = { ...github, ...Object.fromEntries(hidden.map(name => [name, remembered.facts[name]])) }
  const { now } = remembered
  const again = {
    seen: lazily(() => (hidden.length === 0 ? current : judgeWith({ ...inputs, github: seen }))),
    facts: lazily(() => judgeWith({ ...inputs, github: stored })),
    clock: lazily(() => judgeWith({ ...inputs, now })),
    both: lazily(() => judgeWith({ ...inputs, github: stored, now })),
    blind: lazily(() => judgeWith({ ...inputs, github: { ...github, ...BLIND }, visits: NOT_KEPT }))
  }
  const lessHistory = (remembered.known.history && !inputs.history.known) || (remembered.known.tags && !inputs.tags.known)

  /** Whether the criterion comes out as in the last run. */
  const restores = (graded: Graded, id: string): boolean => {
    const was = remembered.criteria.get(id)
    const is = graded.results.get(id)
    return was !== undefined && is !== undefined && is.standings.every(gate => was.satisfied.get(gate.level) === gate.satisfied)
  }
  /** Whether the criterion comes out as it does because of facts that a record does not keep. */
  const restsOnUnkept = (id: string): boolean => {
    const blind = again.blind().results.get(id)
    return current.results.get(id)?.status !== blind?.status
  }
  const originOf = (id: string): Origin => {
    if (restores(again.seen(), id)) return 'visibility'
    const [facts, clock] = [restores(again.facts(), id), restores(again.clock(), id)]
    if (facts !== clock) return facts ? 'settings' : 'time'
    if (facts || restores(again.both(), id)) return 'mixed'
    if (lessHistory) return 'visibility'
    const sameCommit = remembered.commit === inputs.tree.commit
    if (remembered.version !== version) return sameCommit ? 'version' : 'mixed'
    // What is left for the same commit are facts that a record does not keep, such as open alerts.
    if (sameCommit) return 'settings'
    return restsOnUnkept(id) ? 'mixed' : 'commits'
  }

  const drifts: Drift[] = []
  for (const [id, is] of current.results) {
    const was = remembered.criteria.get(id)
    if (!was || is.decidedBy === 'computed') continue
    const regressed = differing(was.satisfied, is, true)
    const improved = differing(was.satisfied, is, false)
    if (regressed.length === 0 && improved.length === 0) continue
    const effect = regressed.length > 0 ? 'regressed' : 'improved'
    const levels = effect === 'regressed' ? regressed : improved
    drifts.push({ id, from: was.status, to: is.status, effect, levels, origin: originOf(id) })
  }
  return drifts
}

function differing(was: ReadonlyMap<string, boolean>, { standings }: Result, counted: boolean): Level[] {
  return standings.filter(gate => was.get(gate.level) === counted && gate.satisfied !== counted).map(gate => gate.level)
}
