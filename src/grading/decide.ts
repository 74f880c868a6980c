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
}

/** The one decision whether the run fails, with a sentence for each reason. */
export interface Decision {
  readonly failed: boolean
  readonly reasons: readonly string[]
  readonly warnings: readonly string[]
}

/** The levels of an earlier run on the default branch. `change`: this run judges a change, which those levels cannot be held against. */
export interface LastRun {
  readonly levels: Readonly<Record<Level, LevelState>>
  readonly change: boolean
}

/** Decides from the levels at head and the comparison, if there was a base to compare with, else from the last run. */
export function gate(levels: Levels, comparison: Comparison | undefined, options: GateOptions, last?: LastRun): Decision {
  const reasons: string[] = []
  const warnings: string[] = []
  for (const level of LEVELS.filter(name => options.require.includes(name))) {
    const { state, failing, unknown } = levels.levels[level]
    if (state === 'unmet')
      reasons.push(`Level ${level} is required and not met: ${count(failing.length, 'criterion fails', 'criteria fail')}.`)
    if (state === 'undetermined') {
      const sentence = `Level ${level} is required and undetermined: ${count(unknown.length, 'criterion is', 'criteria are')} unknown.`
      if (options.onUndetermined === 'fail') reasons.push(sentence)
      else warnings.push(sentence)
    }
  }
  const current = options.require.includes('current')
  const lost = (comparison?.lost ?? []).map(level => `Level ${level} held at the base and no longer holds.`)
  const regressed = (comparison?.changes ?? []).filter(change => change.effect === 'regressed')
  if (options.failOn === 'never' && !current) warnings.push(...lost)
  else reasons.push(...lost)
  if (options.failOn === 'criterion' && regressed.length > 0)
    reasons.push(
      `${count(regressed.length, 'criterion', 'criteria')} no longer satisfied: ${regressed.map(change => change.id).join(', ')}.`
    )
  if (current && !comparison && last)
    for (const level of LEVELS.filter(name => last.levels[name] === 'met' && levels.levels[name].state !== 'met')) {
      const sentence = `Level ${level} held in the last run and ${levels.levels[level].state === 'unmet' ? 'no longer holds' : 'is undetermined now'}.`
      // Without a base nobody knows whether the change is to blame; and what cannot be seen now may still be there.
      if (last.change || levels.levels[level].state === 'undetermined') warnings.push(sentence)
      else reasons.push(sentence)
    }
  return { failed: reasons.length > 0, reasons, warnings }
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
