// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../criteria/catalogue.js'
import type { Answer, Answers } from './answer.js'

/** The answers as the flat JSON that the badge site reads, in the order of its form. Blank ones are left out. */
export function toSiteJson({ answers, baseline }: Pick<Answers, 'answers' | 'baseline'>): string {
  const metal = CRITERION_IDS.flatMap(id => answers.get(id) ?? [])
  const controls = [...baseline.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries([...metal, ...controls].flatMap(lines)), null, 2)}\n`
}

function lines({ id, status, justification }: Answer): [string, string][] {
  if (status === '?') return []
  return [[`${id}_status`, status], ...(justification === '' ? [] : [[`${id}_justification`, justification] as [string, string]])]
}
