// SPDX-License-Identifier: MIT
import { toSiteFormat } from '../../answers/export.js'
import type { Criterion } from '../../criteria/criterion.js'
import type { Result } from '../../grading/merge.js'
import type { Report } from '../../report.js'
import { proposal } from '../draft.js'
import { markdown, safeJson } from '../escape.js'
import { folded, table } from '../markup.js'
import { count, leftFor, nextLevel, shortfall, type Left } from '../words.js'
import { criterionLink, places } from './links.js'

const MOST = 15

/** What is left for the next level, by what a maintainer has to do about it. */
export function left(report: Report): string {
  const level = nextLevel(report)
  if (!level) return '### Nothing is left: every level is met 🎉'
  const { missing, likely, open } = leftFor(level, report)
  const parts = [`### Left for ${level}: ${count(missing.length + likely.length + open.length, 'criterion', 'criteria')}`]
  if (missing.length > 0)
    parts.push(
      `#### To do (${missing.length})`,
      some(['Criterion', 'What is known', 'What to do'], missing, ({ criterion, result }) => [
        asked(criterion, result),
        `${markdown(result.conflict === 'evidence-gone' ? result.justification : seen(result) || criterion.summary, 300)} ${places(result, report)}`,
        markdown(criterion.remedy)
      ])
    )
  if (likely.length > 0)
    parts.push(
      `#### Looks satisfied (${likely.length})`,
      'What was found speaks for these and does not prove them. Where it is true, declare it in the answers file.',
      some(['Criterion', 'What was found'], likely, ({ criterion, result }) => [
        `${criterionLink(criterion)}<br><sub>${criterion.category}</sub>`,
        `${result.finding.status}: ${markdown(result.finding.justification, 300)} ${places(result, report)}`
      ]),
      asAnswers(likely, report)
    )
  if (open.length > 0)
    parts.push(
      `#### Not known (${open.length})`,
      'Nothing that could be looked at tells. Declare what is true, and do what is not.',
      some(['Criterion', 'What it asks', 'What to do'], open, ({ criterion, result }) => [
        asked(criterion, result),
        markdown(criterion.summary),
        markdown(criterion.remedy)
      ])
    )
  return parts.join('\n\n')
}

function asked(criterion: Criterion, result: Result): string {
  return `${criterionLink(criterion)}<br><sub>${criterion.category}, ${shortfall(criterion, result)}</sub>`
}

/** What a finding says, with the doubt that a hint deserves. */
function seen({ finding, status }: Result): string {
  if (finding.status === '?') return ''
  return status === '?' ? `Perhaps ${finding.status}: ${finding.justification}` : finding.justification
}

/** The first of them as a table, and the names of the others. */
function some(titles: readonly string[], all: readonly Left[], cells: (left: Left) => readonly string[]): string {
  const rest = all.slice(MOST).map(({ criterion }) => criterionLink(criterion))
  return [
    ...table(titles, all.slice(0, MOST).map(cells)),
    ...(rest.length > 0 ? ['', `… and ${rest.length} more: ${rest.join(', ')}`] : [])
  ].join('\n')
}

function asAnswers(likely: readonly Left[], report: Report): string {
  const answers = safeJson(toSiteFormat(likely.map(({ result }) => proposal(result, report)))).trimEnd()
  return folded('These as answers, to copy', ['```json', answers, '```']).join('\n')
}
