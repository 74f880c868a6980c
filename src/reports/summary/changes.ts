// SPDX-License-Identifier: MIT
import type { Cause } from '../../grading/causes.js'
import type { Change, Comparison } from '../../grading/compare.js'
import type { Report } from '../../report.js'
import { markdown } from '../escape.js'
import { folded, table } from '../markup.js'
import { ORIGIN_WORDS, statusNow, toDo } from '../words.js'
import { linkId } from './links.js'

const MOST = 60

/** What this change did: lost, gained, left without its evidence, or answered anew. */
export function changes(report: Report): string {
  const { comparison, base } = report
  // What could have been compared with other settings is worth a line; a run that changes nothing is not.
  if (!base.known && base.needs !== undefined) return `> [!NOTE]\n> Nothing was compared. ${markdown(base.why)}`
  if (!comparison || !base.known) return ''
  return [regressed, improved, weakened, replaced, answered]
    .map(part => part(comparison, report).join('\n'))
    .filter(part => part !== '')
    .join('\n\n')
}

type Part = (comparison: Comparison, report: Report) => readonly string[]

const TITLES = ['Criterion', 'Was', 'Is', 'Levels', 'Why']

const regressed: Part = (comparison, report) => {
  const lost = comparison.changes.filter(({ effect }) => effect === 'regressed')
  if (lost.length === 0) return []
  const rows = lost.slice(0, MOST).map(change => [...cells(change, report), markdown(toDo(change, report))])
  return [`### No longer satisfied (${lost.length})`, '', ...table([...TITLES, 'What to do'], oneRowEach(rows))]
}

const improved: Part = (comparison, report) => {
  const gained = comparison.changes.filter(({ effect }) => effect === 'improved')
  if (gained.length === 0) return []
  const rows = gained.slice(0, MOST).map(change => cells(change, report))
  return [`### Newly satisfied (${gained.length})`, '', ...table(TITLES, oneRowEach(rows))]
}

function cells(change: Change, report: Report): readonly string[] {
  return [linkId(change.id, report), change.from, statusNow(change), change.levels.join(', '), why(change.causes.slice(0, 3))]
}

/** One row for all criteria of which the same is told. */
function oneRowEach(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const names = new Map<string, { readonly all: string[]; readonly rest: readonly string[] }>()
  for (const [name = '', ...rest] of rows) {
    const same = names.get(rest.join('|'))
    if (same) same.all.push(name)
    else names.set(rest.join('|'), { all: [name], rest })
  }
  return [...names.values()].map(({ all, rest }) => [all.join(', '), ...rest])
}

function why(causes: readonly Cause[]): string {
  return causes.map(({ text }) => markdown(text, 240)).join('<br>')
}

const weakened: Part = (comparison, report) => {
  if (comparison.weakened.length === 0) return []
  const rows = comparison.weakened.slice(0, MOST).map(({ id, from, to, causes }) => [linkId(id, report), from, to, why(causes)])
  return [
    `### ⚠️ Declared as met, with less evidence than before (${comparison.weakened.length})`,
    '',
    'These still count, because the answers file says so. Files that supported them were removed or changed here.',
    '',
    ...table(['Criterion', 'Found before', 'Found now', 'Why'], rows)
  ]
}

const replaced: Part = (comparison, report) => {
  if (comparison.replaced.length === 0) return []
  const rows = comparison.replaced.slice(0, MOST).map(({ id, line, causes }) => [linkId(id, report), `line ${line}`, why(causes)])
  return [
    `### ⚠️ Answers that replace evidence (${comparison.replaced.length})`,
    '',
    'The repository itself showed these before. Now only an answer that was added or edited here says so: please check it.',
    '',
    ...table(['Criterion', 'Answer', 'What showed it before'], rows)
  ]
}

const answered: Part = ({ answers }, report) => {
  if (answers.length === 0) return []
  const rows = answers.slice(0, MOST).map(({ id, from, to }) => `- ${linkId(id, report)}: ${from ?? 'none'} → ${to ?? 'none'}`)
  return folded(`Answers changed here (${answers.length})`, rows)
}

/** What nobody who reads this caused: shown, and never held against a change. */
export function drifts(report: Report): string {
  const { since } = report
  if (!since?.known || since.value.drifts.length === 0) return ''
  const { drifts, now, commit } = since.value
  const title = report.comparison ? 'Changed since the last run, not by this change' : 'Changed since the last run'
  const rows = drifts.slice(0, MOST).map(drift => [linkId(drift.id, report), drift.from, statusNow(drift), ORIGIN_WORDS[drift.origin]])
  return [
    `### ${title} (${drifts.length})`,
    '',
    `The last run looked at <code>${commit.slice(0, 10)}</code> on ${now.toISOString().slice(0, 10)}.`,
    '',
    ...table(['Criterion', 'Was', 'Is', 'Because of'], rows)
  ].join('\n')
}
