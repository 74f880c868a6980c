// SPDX-License-Identifier: MIT
import type { Conflict, Result } from '../../grading/merge.js'
import type { Report } from '../../report.js'
import { markdown } from '../escape.js'
import { folded, table } from '../markup.js'
import { CONFLICT_WORDS, count } from '../words.js'
import { linkId, placeLink, places } from './links.js'

const MOST = 60
const MOST_PROBLEMS = 20

/** Answers that the evidence contradicts or no longer carries, and, folded, those that it puts in doubt. */
export function conflicts(report: Report): string {
  const of = (...kinds: readonly Conflict[]): readonly Result[] =>
    [...report.results.values()].filter(({ conflict }) => conflict !== undefined && kinds.includes(conflict))
  const wrong = of('contradiction', 'evidence-gone')
  const doubts = of('dispute', 'understated')
  const told = (results: readonly Result[]): readonly string[] =>
    table(
      ['Criterion', 'Answer', 'Found', 'What'],
      results.slice(0, MOST).map(result => cells(result, report))
    )
  return [
    ...(wrong.length > 0 ? [`### ⚠️ Answers that no longer hold (${wrong.length})`, '', ...told(wrong), ''] : []),
    ...(doubts.length > 0 ? folded(`Answers that the evidence puts in doubt (${doubts.length})`, told(doubts)) : [])
  ].join('\n')
}

function cells(result: Result, report: Report): readonly string[] {
  const { id, answer, finding, conflict = 'dispute' } = result
  const { path } = report.answers
  const file = path === undefined ? 'answers' : placeLink({ path, ...(answer && { line: answer.line }) }, report)
  const gone = conflict === 'evidence-gone'
  const what = gone ? markdown(result.justification) : `${markdown(finding.justification)} ${places(result, report)}`
  return [linkId(id, report), `${answer?.status ?? '?'} (${file})`, gone ? '?' : finding.status, `${CONFLICT_WORDS[conflict]}: ${what}`]
}

/** What is wrong with how the answers file is written. */
export function problems(report: Report): string {
  const serious = report.answers.problems.filter(({ severity }) => severity !== 'notice')
  if (serious.length === 0) return ''
  const rows = serious
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ path, line, severity, message }) =>
        `- ${severity === 'error' ? '❌' : '⚠️'} ${placeLink({ path, line }, report)}: ${markdown(message)}`
    )
  const more = serious.length > MOST_PROBLEMS ? [`- … and ${serious.length - MOST_PROBLEMS} more`] : []
  return folded(`The answers file: ${count(serious.length, 'problem', 'problems')}`, [...rows, ...more]).join('\n')
}
