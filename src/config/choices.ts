// SPDX-License-Identifier: MIT
import { FAIL_ON, REQUIREMENTS, type FailOn, type Requirement } from '../grading/decide.js'
import { BadUsage } from './config.js'

/** Levels of a list such as `passing, silver`, and `current`; empty for none. */
export function levelsOf(text: string, option: string): readonly Requirement[] {
  const names = text
    .split(/[\s,]+/)
    .map(name => name.toLowerCase())
    .filter(name => name !== '')
  return [...new Set(names.map(name => oneOf(REQUIREMENTS, name, option)))]
}

export function failOnOf(text: string, option: string): FailOn {
  return oneOf(FAIL_ON, text.trim().toLowerCase(), option)
}

/** What to do about something: `fail` or `warn`. */
export function failOrWarn(text: string, option: string): 'fail' | 'warn' {
  return oneOf(['fail', 'warn'] as const, text.trim().toLowerCase(), option)
}

export function flagOf(text: string, option: string): boolean {
  return oneOf(['true', 'false'] as const, text.trim().toLowerCase(), option) === 'true'
}

/** @throws BadUsage when `text` is none of `choices` */
export function oneOf<T extends string>(choices: readonly T[], text: string, option: string): T {
  const found = choices.find(choice => choice === text)
  if (found === undefined) throw new BadUsage(`${option} cannot be "${text.slice(0, 60)}"; it takes ${choices.join(', ')}.`)
  return found
}
