// SPDX-License-Identifier: MIT
import type { Documents } from '../facts/documents/documents.js'
import { unknown, type Known } from '../core/known.js'
import type { Repository } from '../inputs/repository.js'
import type { Tree } from '../inputs/tree.js'
import { dayOf, quote, type Answer, type Answers, type Problem } from './answer.js'
import { newestTimeIn, percentagesIn } from './claimed-figures.js'
import type { Doubt, World } from './doubt.js'
import { brokenLinks, weakLinks } from './links.js'
import { moveFinder, type FindMove } from './renames.js'
import { IMPLIED, SIBLINGS } from './siblings.js'

/** So many doubts of a kind are told; who has more sees how many. */
const MOST_OF_A_KIND = 15

/** What an answer of Met claims to be reached at least, in percent. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['regression_tests_added50', 50],
  ['test_branch_coverage80', 80],
  ['test_statement_coverage80', 80],
  ['test_statement_coverage90', 90],
  ['two_person_review', 50]
])

/** Over how many months a criterion looks back, with a month's grace. */
const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['enhancement_responses', 13],
  ['maintained', 13],
  ['report_responses', 13],
  ['security_review', 61],
  ['vulnerability_report_credit', 13],
  ['vulnerability_report_response', 7]
])

/** Figures of a Met that are all below what it claims. One that is high enough may be today's. */
function lowNumbers(answer: Answer): readonly Doubt[] {
  const limit = answer.status === 'Met' ? LIMITS.get(answer.id) : undefined
  if (limit === undefined) return []
  const numbers = percentagesIn(answer.justification)
  if (numbers.length === 0 || numbers.some(number => number >= limit)) return []
  return [
    {
      answer,
      kind: 'number-mismatch',
      severity: 'warning',
      message: `${quote(answer.id)} is Met, which takes ${limit} %, but its justification says ${Math.max(...numbers)} %: correct the figure or the status.`
    }
  ]
}

/** The text speaks of a time that the criterion no longer looks at, and nobody has looked at the answer since. */
function oldTimes(answer: Answer, now: Date): readonly Doubt[] {
  const months = answer.status === 'Met' || answer.status === 'N/A' ? WINDOWS.get(answer.id) : undefined
  const said = months === undefined ? undefined : newestTimeIn(answer.justification)
  if (months === undefined || !said) return []
  const from = new Date(now)
  from.setUTCMonth(from.getUTCMonth() - months)
  const reviewed = answer.reviewed === undefined ? undefined : dayOf(answer.reviewed)
  if (said >= from || (reviewed && reviewed >= from)) return []
  return [
    {
      answer,
      kind: 'outdated',
      severity: 'warning',
      message: `${quote(answer.id)} is about the last ${months > 24 ? `${Math.floor(months / 12)} years` : `${months - 1} months`}, but the newest time that its justification names is ${said.toISOString().slice(0, 7)}: say how it is today.`
    }
  ]
}

/** Answers of the two series, or of two criteria, that do not go together. */
function disagreements({ answers, baseline }: Answers): readonly Doubt[] {
  const across = SIBLINGS.flatMap(([control, ids]) =>
    ids.flatMap((id): Doubt[] => {
      const [one, other] = [baseline.get(control), answers.get(id)]
      if (!one || !other || ![one.status, other.status].every(s => s === 'Met' || s === 'Unmet') || one.status === other.status) return []
      const message = `${quote(id)} is ${other.status} while ${quote(control)}, which asks nearly the same, is ${one.status}: check which is right.`
      return [{ answer: other, kind: 'sibling-answer', severity: 'notice', message }]
    })
  )
  const within = IMPLIED.flatMap(([more, less]): Doubt[] => {
    const [one, other] = [answers.get(more), answers.get(less)]
    if (one?.status !== 'Met' || other?.status !== 'Unmet') return []
    const message = `${quote(less)} is Unmet while ${quote(more)}, which asks for more, is Met: check which is right.`
    return [{ answer: other, kind: 'sibling-answer', severity: 'notice', message }]
  })
  return [...across, ...within]
}

/** At most so many of each kind, with a last word on the rest. */
function cut(doubts: readonly Doubt[], lintOf: (doubt: Doubt) => Problem): readonly Problem[] {
  return [...new Set(doubts.map(({ kind }) => kind))].flatMap(kind => {
    const of = doubts.filter(doubt => doubt.kind === kind)
    const shown = of.slice(0, MOST_OF_A_KIND).map(lintOf)
    const last = of[MOST_OF_A_KIND]
    if (!last) return shown
    const message = `There are ${of.length - MOST_OF_A_KIND} more doubts of this kind: mend those above first.`
    return [...shown, lintOf({ answer: last.answer, kind, severity: 'notice', message })]
  })
}

/**
 * Doubts about what the declared answers rest on. They never change a status.
 * @param now the clock of the run, for answers that speak of a time
 * @param moved where files went that are not in the tree
 */
export function evidenceProblems(
  answers: Answers,
  tree: Tree,
  documents: Documents,
  repository: Known<Repository>,
  now: Date,
  moved: FindMove = moveFinder(tree, undefined, unknown('no history was given'))
): readonly Problem[] {
  const world: World = { tree, documents, repository, now, moved }
  const declared = [...answers.answers.values()].filter(({ status }) => status !== '?')
  const byPath = new Map(documents.all.map(document => [document.path, document]))
  const doubts = [
    ...brokenLinks(declared, world),
    ...declared.flatMap(answer => [...weakLinks(answer, world, byPath), ...lowNumbers(answer), ...oldTimes(answer, now)]),
    ...disagreements(answers)
  ]
  return cut(doubts, ({ answer, message, severity, kind, suggestion }) => ({
    path: answers.path,
    line: answer.line,
    column: answer.column,
    severity,
    message,
    key: answers.format === 'json' ? `${answer.id}_justification` : answer.id,
    ...(suggestion !== undefined && { suggestion }),
    siteIgnores: false,
    kind
  }))
}
