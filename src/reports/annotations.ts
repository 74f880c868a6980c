// SPDX-License-Identifier: MIT
import * as core from '@actions/core'
import type { Report } from '../report.js'
import { plain } from './escape.js'
import { CONFLICT_WORDS } from './words.js'

/** GitHub shows ten annotations of a kind for a step. */
const MOST = 10

/** Marks what a pull request should look at: files that a regression names, and lines of the answers file. */
export function annotate(report: Report): void {
  const { comparison, results, answers, decision } = report
  const errors: (() => void)[] = []
  const warnings: (() => void)[] = []
  for (const change of comparison?.changes ?? []) {
    if (change.effect !== 'regressed') continue
    const cause = change.causes.find(c => c.path !== undefined && c.path !== '')
    const message = `${change.id} was ${change.from} and is ${change.to}: ${plain(change.causes[0]?.text ?? '')}`
    // An error beside a green step would only puzzle.
    const tell = decision.failed ? core.error : core.warning
    const target = decision.failed ? errors : warnings
    target.push(() => tell(message, at(cause?.path, cause?.line, `${change.id} is no longer satisfied`)))
  }
  for (const { id, causes } of comparison?.weakened ?? []) {
    const cause = causes[0]
    const message = `${id} is still declared, but files that spoke for it changed: ${plain(cause?.text ?? '')}`
    warnings.push(() => core.warning(message, at(cause?.path, cause?.line, `${id} has lost its evidence`)))
  }
  for (const result of results.values()) {
    if (result.conflict !== 'contradiction' && result.conflict !== 'evidence-gone') continue
    const message = `${result.id} is answered ${result.answer?.status ?? '?'}, but ${CONFLICT_WORDS[result.conflict]}: ${plain(result.conflict === 'contradiction' ? result.finding.justification : result.justification)}`
    warnings.push(() => core.warning(message, at(answers.path, result.answer?.line, result.id)))
  }
  for (const lint of answers.lints) {
    if (lint.severity === 'notice') continue
    const target = lint.severity === 'error' ? errors : warnings
    const tell = lint.severity === 'error' ? core.error : core.warning
    target.push(() => tell(plain(lint.message, 600), at(lint.path, lint.line, 'Answers file')))
  }
  for (const tell of [...errors.slice(0, MOST), ...warnings.slice(0, MOST)]) tell()
}

function at(path: string | undefined, line: number | undefined, title: string): core.AnnotationProperties {
  return { title, ...(path !== undefined && path !== '' && { file: path, ...(line !== undefined && { startLine: line }) }) }
}
