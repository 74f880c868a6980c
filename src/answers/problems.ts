// SPDX-License-Identifier: MIT
import { entriesOf } from '../criteria/catalogue.js'
import type { Criterion, Level } from '../criteria/criterion.js'
import { verdictOf } from '../criteria/satisfy.js'
import { dayOf, isExpired, quote, type Answer, type Answers, type Problem } from './answer.js'

/** So many problems are shown; who has more sees how many. */
const MOST_PROBLEMS = 50

/**
 * All problems of a file: what its reader saw, and answers that the badge does not count as they stand.
 * Sorted by line, with a last one that tells how many were left out.
 */
export function answerProblems({ path, format, answers, problems }: Answers, now: Date): readonly Problem[] {
  const found = [...problems]
  const aims = levelsAnswered(answers)
  for (const answer of answers.values()) {
    for (const { severity, message } of [...ruleProblems(answer, aims), ...dateProblems(answer, now)])
      found.push({
        path,
        line: answer.line,
        column: answer.column,
        severity,
        message,
        key: format === 'json' ? `${answer.id}_status` : answer.id,
        siteIgnores: false
      })
  }
  found.sort((a, b) => a.line - b.line || a.column - b.column)
  return cut(found, path)
}

/** The levels that the project works towards: those of which it answers a criterion that no lower level asks. */
function levelsAnswered(answers: ReadonlyMap<string, Answer>): ReadonlySet<Level> {
  const levels = new Set<Level>()
  for (const { id, status } of answers.values()) {
    const lowest = entriesOf(id)[0]?.level
    if (lowest !== undefined && status !== '?') levels.add(lowest)
  }
  return levels
}

function cut(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  // Errors are not crowded out by the rest.
  const kept = new Set([...problems].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_PROBLEMS))
  const message = `${quote(path)} has ${problems.length - MOST_PROBLEMS} more problems: mend these first.`
  return [...problems.filter(problem => kept.has(problem)), { path, line: 1, column: 1, severity: 'notice', message, siteIgnores: false }]
}

function weight({ severity }: Problem): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2
}

interface Remark {
  readonly severity: Problem['severity']
  readonly message: string
}

/** What the badge's own rules make of the answer at each level that asks for it; told once, and of levels that the project works towards. */
function ruleProblems(answer: Answer, aims: ReadonlySet<Level>): readonly Remark[] {
  const entries = entriesOf(answer.id)
  const id = quote(answer.id)
  if (answer.status === '?') return []
  const problems = entries.flatMap(entry => {
    const problem = problemAt(entry, answer)
    return problem === undefined || !aims.has(entry.level) ? [] : [{ level: entry.level, problem }]
  })
  const [first] = problems
  if (!first) return []
  const isLowest = first.level === entries[0]?.level
  const where = entries.length === 1 ? '' : problems.length === entries.length ? '' : ` at ${named(problems.map(({ level }) => level))}`
  const severity = isLowest ? 'error' : 'warning'
  switch (first.problem) {
    case 'na': {
      const allowed = entries.filter(entry => entry.naAllowed).map(entry => entry.level)
      const but = allowed.length === 0 ? '' : ` (it does at ${named(allowed)})`
      return [{ severity, message: `The badge takes no N/A for ${id}${where}${but}: write Met or Unmet.` }]
    }
    case 'url':
      return [
        {
          severity,
          message: `${id} is Met, which the badge does not count${where} until its justification holds a URL (https://...) of what shows it.`
        }
      ]
    case 'justification': {
      const why = answer.justification.startsWith('// ')
        ? 'the badge takes a text that begins with `// ` for a remark'
        : answer.justification === ''
          ? 'it has none'
          : 'it has fewer than five characters'
      const counts =
        answer.status === 'Unmet' ? `which is enough for the badge${where} only with` : `which the badge does not count${where} without`
      return [{ severity, message: `${id} is ${answer.status}, ${counts} a justification, and ${why}: say why.` }]
    }
  }
}

/** Why the badge does not count the answer at a level, when a better text could change that. */
function problemAt(criterion: Criterion, { status, justification }: Answer): 'na' | 'url' | 'justification' | undefined {
  switch (verdictOf(criterion, status, justification)) {
    case 'not-allowed':
      return 'na'
    case 'url-required':
      return 'url'
    case 'justification-required':
      return 'justification'
    default:
      return undefined
  }
}

function named(levels: readonly Level[]): string {
  return levels.join(' and ')
}

function dateProblems(answer: Answer, now: Date): readonly Remark[] {
  const id = quote(answer.id)
  const problems: Remark[] = []
  for (const field of ['reviewed', 'expires'] as const) {
    const text = answer[field]
    // What does not even look like a day is told where it is read.
    if (text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !dayOf(text))
      problems.push({ severity: 'error', message: `The calendar has no ${quote(text)}: correct ${quote(field)} of ${id}.` })
  }
  const reviewed = answer.reviewed === undefined ? undefined : dayOf(answer.reviewed)
  if (reviewed && reviewed.getTime() > now.getTime() + 86_400_000)
    problems.push({ severity: 'warning', message: `${id} was reviewed on ${answer.reviewed}, which has not come yet: correct the date.` })
  if (answer.status !== '?' && isExpired(answer, now))
    problems.push({
      severity: 'warning',
      message: `The answer to ${id} expired on ${answer.expires}: check that it still holds, and set a later day.`
    })
  return problems
}
