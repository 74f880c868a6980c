// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../criteria/catalogue.js'
import type { Answer } from './answer.js'

/** What an answers file says of one id. */
export type ExportedAnswer = Pick<Answer, 'id' | 'status' | 'justification'>

/** Answers as the flat map that the badge site reads: criteria in the order of its form, then controls by id. Blank ones are left out. */
export function toSiteFormat(entries: Iterable<ExportedAnswer>): Readonly<Record<string, string>> {
  const order = new Map(CRITERION_IDS.map((id, i) => [id, i]))
  const rank = ({ id }: ExportedAnswer): number => order.get(id) ?? order.size
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  return Object.fromEntries(sorted.flatMap(lines))
}

function lines({ id, status, justification }: ExportedAnswer): [string, string][] {
  if (status === '?' && justification === '') return []
  return [[`${id}_status`, status], ...(justification === '' ? [] : [[`${id}_justification`, justification] as [string, string]])]
}
