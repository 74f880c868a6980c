// SPDX-License-Identifier: MIT
import * as core from '@actions/core'
import type { Cause } from '../grading/causes.js'
import type { Change } from '../grading/compare.js'
import type { Report } from '../report.js'
import { plain } from './escape.js'
import { CONFLICT_WORDS, list, statusNow } from './words.js'

/** GitHub shows ten annotations of a kind for a step. */
const MOST = 10
const MOST_NAMES = 10

/** Marks what a pull request should look at: files that a regression names, and lines of the answers file. */
export function annotate(report: Report): void {
  const { comparison, results, answers, decision } = report
  const errors: (() => void)[] = []
  const warnings: (() => void)[] = []
  const regressed = (comparison?.changes ?? []).filter(({ effect, causes }) => effect === 'regressed' && causes[0]?.kind !== 'follows')
  for (const [cause, changes] of byCause(regressed)) {
    // An error beside a green step would only puzzle.
    const tell = decision.failed ? core.error : core.warning
    const target = decision.failed ? errors : warnings
    const message = `${regressionText(changes)}: ${plain(cause?.text ?? '')}`
    target.push(() => tell(message, at(cause?.path, cause?.line, title(changes, 'is no longer satisfied', 'are no longer satisfied'))))
  }
  for (const [cause, weakened] of byCause(comparison?.weakened ?? [])) {
    const message = `${names(weakened)} ${weakened.length === 1 ? 'is' : 'are'} still declared, but files that spoke for ${weakened.length === 1 ? 'it' : 'them'} changed: ${plain(cause?.text ?? '')}`
    warnings.push(() =>
      core.warning(message, at(cause?.path, cause?.line, title(weakened, 'has lost its evidence', 'have lost their evidence')))
    )
  }
  for (const { id, path, line, causes } of comparison?.replaced ?? []) {
    const message = `${id} was shown by the repository itself and now rests only on this answer: ${plain(causes[0]?.text ?? '')}`
    warnings.push(() => core.warning(message, at(path, line, `${id} rests on an answer only`)))
  }
  const told = new Set(regressed.map(({ id }) => id))
  for (const result of results.values()) {
    if (told.has(result.id) || (result.conflict !== 'contradiction' && result.conflict !== 'evidence-gone')) continue
    const message = `${result.id} is answered ${result.answer?.status ?? '?'}, but ${CONFLICT_WORDS[result.conflict]}: ${plain(result.conflict === 'contradiction' ? result.finding.justification : result.justification)}`
    warnings.push(() => core.warning(message, at(answers.path, result.answer?.line, result.id)))
  }
  for (const problem of answers.problems) {
    if (problem.severity === 'notice') continue
    const isError = problem.severity === 'error' && (decision.failed || report.answersError !== undefined)
    const target = isError ? errors : warnings
    const tell = isError ? core.error : core.warning
    target.push(() => tell(plain(problem.message, 600), at(problem.path, problem.line, 'Answers file')))
  }
  for (const tell of [...errors.slice(0, MOST), ...warnings.slice(0, MOST)]) tell()
}

/** What has the same cause is told once: a file that many criteria rest on would push the others out. */
function byCause<T extends { readonly causes: readonly Cause[] }>(
  all: readonly T[]
): readonly (readonly [Cause | undefined, readonly T[]])[] {
  const groups = new Map<string, readonly [Cause | undefined, T[]]>()
  for (const one of all) {
    const cause = one.causes.find(({ path }) => path !== undefined && path !== '') ?? one.causes[0]
    const key = JSON.stringify([cause?.text, cause?.path])
    const group = groups.get(key)
    if (group) group[1].push(one)
    else groups.set(key, [cause, [one]])
  }
  return [...groups.values()]
}

function names(all: readonly { readonly id: string }[]): string {
  const more = all.length - MOST_NAMES
  return list([...all.slice(0, MOST_NAMES).map(({ id }) => id), ...(more > 0 ? [`${more} more`] : [])])
}

function regressionText(changes: readonly Change[]): string {
  const [first] = changes
  return first && changes.length === 1
    ? `${first.id} was ${first.from} and is ${statusNow(first)}`
    : `${names(changes)} are no longer satisfied`
}

/** `dco is lost`, `3 criteria are lost`. */
function title(all: readonly { readonly id: string }[], one: string, many: string): string {
  return all.length === 1 ? `${all[0]?.id ?? ''} ${one}` : `${all.length} criteria ${many}`
}

function at(path: string | undefined, line: number | undefined, title: string): core.AnnotationProperties {
  return { title, ...(path !== undefined && path !== '' && { file: path, ...(line !== undefined && { startLine: line }) }) }
}
