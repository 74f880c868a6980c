// SPDX-License-Identifier: MIT
import type { Checker } from '../checkers/checker.js'
import { criterionUrl, type Criterion } from '../criteria/criterion.js'
import { list } from './words.js'

/** What a criterion asks, what we look at, and how to satisfy it. `entries` are the levels that ask it, at least one. */
export function explain(entries: readonly [Criterion, ...Criterion[]], checker: Checker | undefined): string {
  const [first] = entries
  const flags = (entry: Criterion): string =>
    list([
      entry.naAllowed ? (entry.naJustificationRequired ? 'N/A needs a justification' : 'N/A is allowed') : 'N/A is not allowed',
      ...(entry.metUrlRequired ? ['Met needs a URL'] : entry.metJustificationRequired ? ['Met needs a justification'] : [])
    ])
  const lines = [
    first.id,
    '',
    ...entries.flatMap(entry => [
      `  ${entry.level}: ${entry.category}; ${flags(entry)}`,
      `    ${entry.summary}`,
      `    What to do: ${entry.remedy}`,
      `    ${criterionUrl(entry)}`
    ]),
    ''
  ]
  if (checker) {
    lines.push('  What is looked at', `    ${checker.looksAt}`, '  What is never claimed', `    ${checker.neverClaims}`)
    if (checker.needs && checker.needs.length > 0) lines.push('  What lets it say more', `    ${checker.needs.join(', ')}`)
  } else
    lines.push(
      first.automation === 'computed' ? '  It follows from the level below.' : '  Only people can tell: declare it in the answers file.'
    )
  return `${lines.join('\n')}\n`
}
