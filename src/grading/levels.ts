// SPDX-License-Identifier: MIT
import { LEVELS, type Criterion, type Level } from '../criteria/criterion.js'
import type { Result } from './merge.js'
import { isEnough, type Satisfaction } from '../criteria/satisfy.js'

/** `unmet`: something is known to fail. `undetermined`: only `?` stands in the way. */
export type LevelState = 'met' | 'unmet' | 'undetermined'

interface LevelResult {
  readonly level: Level
  readonly state: LevelState
  /** As on the badge: 0..99, and 100 only when every criterion counts. */
  readonly percentage: number
  readonly satisfied: number
  readonly total: number
  /** Criteria that do not count yet, in the form's order, known failures apart from unknowns. */
  readonly failing: readonly string[]
  readonly unknown: readonly string[]
}

export interface Levels {
  readonly levels: Readonly<Record<Level, LevelResult>>
  /** The highest level that holds. */
  readonly level: Level | 'none'
  /** 0..300, as the badge computes it. */
  readonly tieredPercentage: number
}

/** Integer percentage as the badge rounds it: never 100 before everything counts. */
export function percentageOf(part: number, total: number): number {
  if (part === 0) return 0
  if (part >= total) return 100
  return Math.min(Math.round((part * 100) / total), 99)
}

function verdictAt(results: ReadonlyMap<string, Result>, criterion: Criterion): Satisfaction {
  return results.get(criterion.id)?.standings.find(gate => gate.level === criterion.level)?.verdict ?? 'unknown'
}

/** One level, from the results of its criteria. */
function gradeLevel(level: Level, criteria: readonly Criterion[], results: ReadonlyMap<string, Result>): LevelResult {
  const verdicts = criteria
    .filter(criterion => criterion.level === level)
    .map(criterion => ({ id: criterion.id, verdict: verdictAt(results, criterion) }))
  const satisfied = verdicts.filter(({ verdict }) => isEnough(verdict)).length
  const unknown = verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id)
  const failing = verdicts.filter(({ verdict }) => verdict !== 'unknown' && !isEnough(verdict)).map(({ id }) => id)
  return {
    level,
    state: failing.length > 0 ? 'unmet' : unknown.length > 0 ? 'undetermined' : 'met',
    percentage: percentageOf(satisfied, verdicts.length),
    satisfied,
    total: verdicts.length,
    failing,
    unknown
  }
}

const PREREQUISITE: Readonly<Record<Level, { readonly id: string; readonly of: Level } | undefined>> = {
  passing: undefined,
  silver: { id: 'achieve_passing', of: 'passing' },
  gold: { id: 'achieve_silver', of: 'silver' }
}

/**
 * All levels, lowest first; `achieve_passing` and `achieve_silver` follow from the level below and are added to the
 * results that come back.
 */
export function gradeLevels(
  criteria: readonly Criterion[],
  merged: ReadonlyMap<string, Result>
): Levels & { readonly results: ReadonlyMap<string, Result> } {
  const results = new Map(merged)
  const levels = {} as Record<Level, LevelResult>
  for (const level of LEVELS) {
    const prerequisite = PREREQUISITE[level]
    if (prerequisite) {
      const below = levels[prerequisite.of]
      const answer = merged.get(prerequisite.id)?.answer
      results.set(prerequisite.id, computed(prerequisite.id, level, below, answer))
    }
    levels[level] = gradeLevel(level, criteria, results)
  }
  const level = LEVELS.filter(name => levels[name].state === 'met').at(-1) ?? 'none'
  const { passing, silver, gold } = levels
  const tieredPercentage =
    passing.percentage < 100 ? passing.percentage : silver.percentage < 100 ? 100 + silver.percentage : 200 + gold.percentage
  return { levels, level, tieredPercentage, results }
}

function computed(id: string, level: Level, below: LevelResult, answer: Result['answer']): Result {
  const status = below.state === 'met' ? 'Met' : below.state === 'unmet' ? 'Unmet' : '?'
  const verdict = below.state === 'met' ? 'satisfied' : below.state === 'unmet' ? 'failing' : 'unknown'
  const justification = `${below.satisfied} of ${below.total} ${below.level} criteria are satisfied.`
  return {
    id,
    status,
    decidedBy: 'computed',
    justification,
    confirmed: false,
    standings: [{ level, verdict, satisfied: verdict === 'satisfied' }],
    satisfied: verdict === 'satisfied',
    finding: { status, strength: 'conclusive', justification, evidence: [] },
    ...(answer && { answer }),
    gone: [],
    moved: new Map()
  }
}
