// SPDX-License-Identifier: MIT
import type { Report } from '../../report.js'
import { code, markdown } from '../escape.js'
import { folded } from '../markup.js'
import { unknownByReason } from '../words.js'

const MOST = 100

/** What could not be looked at, why, and what would help. */
export function notLookedAt(report: Report): string {
  const { base, since } = report
  const reason = ({ why, needs }: { readonly why: string; readonly needs?: string | undefined }): string =>
    `${markdown(why)}${needs === undefined ? '' : ` (needs ${code(needs)})`}`
  const rows = [
    ...(base.known ? base.value.limits : [base.why]).map(why => `- comparison: ${markdown(why)}`),
    ...(since?.known === false ? [`- last run: ${reason(since)}`] : []),
    ...unknownByReason(report)
      .slice(0, MOST)
      .map(({ facts, ...because }) => `- ${facts.map(fact => code(fact)).join(', ')}: ${reason(because)}`)
  ]
  if (rows.length === 0) return ''
  return folded(`Not looked at (${rows.length})`, rows).join('\n')
}
