// SPDX-License-Identifier: MIT
import { CATALOGUE } from './catalogue.generated.js'
import type { Criterion, Level } from './criterion.js'

const BY_ID = new Map<string, Criterion[]>()
for (const criterion of CATALOGUE) BY_ID.set(criterion.id, [...(BY_ID.get(criterion.id) ?? []), criterion])

/** Every criterion at every level, in the order of the badge's form: passing, silver, gold. */
export const CRITERIA: readonly Criterion[] = CATALOGUE

/** Every id once, in the order in which the form first asks for it. */
export const CRITERION_IDS: readonly string[] = [...BY_ID.keys()]

/** The criteria of one level, in the form's order. */
export function criteriaOf(level: Level): readonly Criterion[] {
  return CRITERIA.filter(criterion => criterion.level === level)
}

/** Whether the metal series has a criterion of this id. */
export function isCriterionId(id: string): boolean {
  return BY_ID.has(id)
}

/** The entries of an id, lowest level first; none when there is no such criterion. */
export function entriesOf(id: string): readonly Criterion[] {
  return BY_ID.get(id) ?? []
}
