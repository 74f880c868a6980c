// SPDX-License-Identifier: MIT
import type { Level } from '../criteria/criterion.js'
import type { Comparison } from './compare.js'
import type { Levels } from './levels.js'

export const FAIL_ON = ['regression', 'criterion', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

export interface GateOptions {
  /** Levels that must be met. */
  readonly require: readonly Level[]
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

/** Decides from the levels at head and the comparison, if there was a base to compare with. */
export function gate(levels: Levels, comparison: Comparison | undefined, options: GateOptions): Decision {
  const reasons: string[] = []
  const warnings: string[] = []
  for (const level of options.require) {
    const { state, failing, unknown } = levels.levels[level]
    if (state === 'unmet')
      reasons.push(`Level ${level} is required and not met: ${count(failing.length, 'criterion fails', 'criteria fail')}.`)
    if (state === 'undetermined') {
      const sentence = `Level ${level} is required and undetermined: ${count(unknown.length, 'criterion is', 'criteria are')} unknown.`
      if (options.onUndetermined === 'fail') reasons.push(sentence)
      else warnings.push(sentence)
    }
  }
  const lost = (comparison?.lost ?? []).map(level => `Level ${level} held at the base and no longer holds.`)
  const regressed = (comparison?.changes ?? []).filter(change => change.effect === 'regressed')
  if (options.failOn === 'never') warnings.push(...lost)
  else reasons.push(...lost)
  if (options.failOn === 'criterion' && regressed.length > 0)
    reasons.push(
      `${count(regressed.length, 'criterion', 'criteria')} no longer satisfied: ${regressed.map(change => change.id).join(', ')}.`
    )
  return { failed: reasons.length > 0, reasons, warnings }
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
