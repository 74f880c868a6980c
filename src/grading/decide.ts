// SPDX-License-Identifier: MIT
import { LEVELS, type Level } from '../criteria/criterion.js'
import type { Comparison } from './compare.js'
import type { Levels, LevelState } from './levels.js'

export const FAIL_ON = ['regression', 'criterion', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** A level, or `current`: whatever held at the base, or in the last run where there is no base. */
export const REQUIREMENTS = [...LEVELS, 'current'] as const
export type Requirement = (typeof REQUIREMENTS)[number]

export interface GateOptions {
  /** Levels that must be met. */
  readonly require: readonly Requirement[]
  /** `regression`: a level that held is lost. `criterion`: any criterion that was satisfied no longer is. */
  readonly failOn: FailOn
  /** What to do when a required level is undetermined. */
  readonly onUndetermined: 'fail' | 'warn'
  /** What to do when an answer loses the evidence that confirmed it. */
  readonly onUnsupported: 'fail' | 'warn'
  /** What to do when a change cannot be compared with what it starts from. */
  readonly onMissingBase: 'fail' | 'warn'
}

/** The one decision whether the run fails, with a sentence for each reason. */
export interface Decision {
  readonly failed: boolean
  readonly reasons: readonly string[]
  readonly warnings: readonly string[]
  /** Why the change could not be compared although it has something to lose: no verdict, and no blame. */
  readonly missingBase?: string
}

/** The levels of an earlier run on the default branch. `change`: this run judges a change, which those levels cannot be held against. */
export interface LastRun {
  readonly levels: Readonly<Record<Level, LevelState>>
  readonly change: boolean
}

/**
 * Decides from the levels at head and the comparison, if there was a base to compare with, else from the last run.
 * `missingBase` says why a change could not be compared that should have been.
 */
export function gate(
  levels: Levels,
  comparison: Comparison | undefined,
  options: GateOptions,
  last?: LastRun,
  missingBase?: string
): Decision {
  const reasons: string[] = []
  const warnings: string[] = []
  for (const level of LEVELS.filter(name => options.require.includes(name))) {
    const { state, failing, unknown } = levels.levels[level]
    if (state === 'unmet')
      reasons.push(`The ${level} level is required and not met: ${count(failing.length, 'criterion fails', 'criteria fail')}.`)
    if (state === 'undetermined') {
      const sentence = `The ${level} level is required and undetermined: ${count(unknown.length, 'criterion is', 'criteria are')} unknown.`
      if (options.onUndetermined === 'fail') reasons.push(sentence)
      else warnings.push(sentence)
    }
  }
  const current = options.require.includes('current')
  const lost = (comparison?.lost ?? []).map(level => lossText(level, comparison?.blind.find(loss => loss.level === level)?.unread ?? []))
  const regressed = (comparison?.changes ?? []).filter(change => change.effect === 'regressed')
  if (options.failOn === 'never' && !current) warnings.push(...lost)
  else reasons.push(...lost)
  if (options.failOn === 'criterion' && regressed.length > 0)
    reasons.push(
      `${count(regressed.length, 'criterion', 'criteria')} no longer satisfied: ${regressed.map(change => change.id).join(', ')}.`
    )
  if (options.failOn === 'criterion' && comparison && comparison.replaced.length > 0)
    reasons.push(
      `${count(comparison.replaced.length, 'criterion rests', 'criteria rest')} only on an answer of this change now: ${comparison.replaced.map(({ id }) => id).join(', ')}.`
    )
  if (current && !comparison && last)
    for (const level of LEVELS.filter(name => last.levels[name] === 'met' && levels.levels[name].state !== 'met')) {
      const sentence = `The ${level} level held in the last run and ${levels.levels[level].state === 'unmet' ? 'no longer holds' : 'is undetermined now'}.`
      // Without a base nobody knows whether the change is to blame; and what cannot be seen now may still be there.
      if (last.change || levels.levels[level].state === 'undetermined') warnings.push(sentence)
      else reasons.push(sentence)
    }
  if (missingBase !== undefined && options.onMissingBase === 'warn') warnings.push(missingBase)
  return { failed: reasons.length > 0, reasons, warnings, ...(missingBase !== undefined && { missingBase }) }
}

const MOST_UNREAD = 5

function lossText(level: Level, unread: readonly string[]): string {
  if (unread.length === 0) return `This change would lose the ${level} level.`
  const more = unread.length > MOST_UNREAD ? ` and ${unread.length - MOST_UNREAD} more` : ''
  return `This change would lose the ${level} level, which could have held; not read: ${unread.slice(0, MOST_UNREAD).join(', ')}${more}.`
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
