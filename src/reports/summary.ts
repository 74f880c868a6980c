// SPDX-License-Identifier: MIT
import { toSiteFormat } from '../answers/export.js'
import { criterionUrl, LEVELS, SECTIONS, type Criterion, type Level } from '../criteria/criterion.js'
import { linkTo } from '../evidence/repository.js'
import type { Place } from '../checkers/checker.js'
import type { LevelState } from '../grading/levels.js'
import type { Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import { proposal } from './draft.js'
import { code, link, markdown, safeJson } from './escape.js'
import {
  CONFLICT_WORDS,
  count,
  headline,
  leftFor,
  nextLevel,
  ORIGIN_WORDS,
  SECTION_TITLES,
  shortfall,
  STATE_WORDS,
  statusNow,
  toDo,
  unknownByReason,
  type Left
} from './words.js'

const STATE_SIGNS: Readonly<Record<LevelState, string>> = { met: '✅', unmet: '❌', undetermined: '❔' }
const MOST_LEFT = 15
const MOST_CHANGES = 60
const MOST_LINTS = 20

/** GitHub drops a summary over 1 MiB whole; staying far below leaves room for other steps. */
const MAX_BYTES = 900_000

/** The job summary: where the project stands, what changed, what is wrong, what is left, then everything, folded. */
export function summary(report: Report): string {
  const essential = [head(report), changes(report), drifts(report), conflicts(report), lints(report), left(report)]
  const folded = [...LEVELS.map(level => everything(level, report)), unknowns(report)]
  const foot = footer(report)
  const parts = [...essential]
  let size = bytes(essential) + Buffer.byteLength(foot)
  for (const part of folded) {
    if (size + Buffer.byteLength(part) > MAX_BYTES) break
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return `${[...parts, foot].filter(part => part !== '').join('\n\n')}\n`
}

function bytes(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
}

function head(report: Report): string {
  const { levels, decision, answersError } = report
  const sign = decision.failed || answersError !== undefined ? '❌' : levels.level === 'none' ? '🌱' : '🏅'
  const rows = LEVELS.map(level => {
    const { state, percentage, satisfied, total, failing, unknown } = levels.levels[level]
    const rest = [failing.length > 0 ? `${failing.length} unmet` : '', unknown.length > 0 ? `${unknown.length} unknown` : '']
      .filter(Boolean)
      .join(', ')
    return `| **${level}** | ${STATE_SIGNS[state]} ${STATE_WORDS[state]} | <code>${bar(percentage)}</code> ${percentage} % | ${satisfied} of ${total} | ${rest} |`
  })
  const reasons = [...(answersError === undefined ? [] : [answersError]), ...decision.reasons]
  return [
    `## ${sign} OpenSSF Best Practices: ${headline(report)}`,
    ...(reasons.length > 0 ? ['> [!CAUTION]', ...reasons.map(reason => `> ${markdown(reason)}<br>`)] : []),
    ...(decision.warnings.length > 0 ? ['', '> [!WARNING]', ...decision.warnings.map(warning => `> ${markdown(warning)}<br>`)] : []),
    '',
    '| Level | State | Progress | Satisfied | Open |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

function bar(percentage: number): string {
  const filled = Math.floor(percentage / 5)
  return '█'.repeat(filled) + '░'.repeat(20 - filled)
}

function criterionLink(criterion: Pick<Criterion, 'id' | 'level'>): string {
  return `[${criterion.id}](${criterionUrl(criterion)})`
}

function linkId(id: string, report: Report): string {
  const criterion = report.criteria.find(entry => entry.id === id)
  return criterion ? criterionLink(criterion) : code(id)
}

function changes(report: Report): string {
  const { comparison, base } = report
  // What could have been compared with other settings is worth a line; a run that changes nothing is not.
  if (!base.known && base.needs !== undefined) return `> [!NOTE]\n> Nothing was compared. ${markdown(base.why)}`
  if (!comparison || !base.known) return ''
  const regressed = comparison.changes.filter(change => change.effect === 'regressed')
  const improved = comparison.changes.filter(change => change.effect === 'improved')
  const lines: string[] = []
  const table = (rows: typeof regressed): string[] => [
    `| Criterion | Was | Is | Levels | Why |${rows === regressed ? ' What to do |' : ''}`,
    `| --- | --- | --- | --- | --- |${rows === regressed ? ' --- |' : ''}`,
    ...oneRowEach(
      rows.slice(0, MOST_CHANGES).map((change): readonly [string, string] => {
        const why = change.causes
          .slice(0, 3)
          .map(cause => markdown(cause.text, 240))
          .join('<br>')
        const todo = rows === regressed ? ` ${markdown(toDo(change, report))} |` : ''
        return [linkId(change.id, report), `${change.from} | ${statusNow(change)} | ${change.levels.join(', ')} | ${why} |${todo}`]
      })
    )
  ]
  if (regressed.length > 0) lines.push(`### No longer satisfied (${regressed.length})`, '', ...table(regressed))
  if (improved.length > 0) lines.push('', `### Newly satisfied (${improved.length})`, '', ...table(improved))
  const { weakened, answers } = comparison
  if (weakened.length > 0)
    lines.push(
      '',
      `### ⚠️ Still declared, but the evidence went (${weakened.length})`,
      '',
      'These still count, because the answers file says so; files that spoke for them were removed or changed here.',
      '',
      '| Criterion | Found before | Found now | Why |',
      '| --- | --- | --- | --- |',
      ...weakened
        .slice(0, MOST_CHANGES)
        .map(
          ({ id, from, to, causes }) =>
            `| ${linkId(id, report)} | ${from} | ${to} | ${causes.map(({ text }) => markdown(text, 240)).join('<br>')} |`
        )
    )
  if (answers.length > 0)
    lines.push(
      '',
      `<details><summary>Answers changed here (${answers.length})</summary>`,
      '',
      ...answers.slice(0, MOST_CHANGES).map(a => `- ${linkId(a.id, report)}: ${a.from ?? 'none'} → ${a.to ?? 'none'}`),
      '',
      '</details>'
    )
  return lines.join('\n').trim()
}

/** One row for all of which the same is told. */
function oneRowEach(rows: readonly (readonly [name: string, rest: string])[]): readonly string[] {
  const names = new Map<string, string[]>()
  for (const [name, rest] of rows) names.set(rest, [...(names.get(rest) ?? []), name])
  return [...names].map(([rest, all]) => `| ${all.join(', ')} | ${rest}`)
}

/** What nobody who reads this caused: shown, and never held against a change. */
function drifts(report: Report): string {
  const { since } = report
  if (!since?.known || since.value.drifts.length === 0) return ''
  const { drifts, now, commit } = since.value
  const title = report.comparison ? 'Changed since the last run, not by this change' : 'Changed since the last run'
  return [
    `### ${title} (${drifts.length})`,
    '',
    `The last run looked at <code>${commit.slice(0, 10)}</code> on ${now.toISOString().slice(0, 10)}.`,
    '',
    '| Criterion | Was | Is | Because of |',
    '| --- | --- | --- | --- |',
    ...drifts
      .slice(0, MOST_CHANGES)
      .map(
        ({ id, from, to, effect, origin }) =>
          `| ${linkId(id, report)} | ${from} | ${statusNow({ from, to, effect })} | ${ORIGIN_WORDS[origin]} |`
      )
  ].join('\n')
}

function placeLink(place: Place, report: Report): string {
  const url = linkTo(place, report.repository)
  const name = 'url' in place ? addressName(place.url) : place.line === undefined ? place.path : `${place.path}:${place.line}`
  return url === undefined ? code(name) : link(name, url)
}

/** An address as people say it: a table is as wide as its longest word. */
function addressName(url: string): string {
  const name = url.replace(/^https:\/\//, '')
  const commit = /\/commit\/([0-9a-f]{7})[0-9a-f]{33}$/.exec(name)?.[1]
  return commit === undefined ? shortened(name, 60) : `commit ${commit}`
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function places(result: Result, report: Report): string {
  return result.finding.evidence
    .slice(0, 3)
    .map(place => placeLink(place, report))
    .join(', ')
}

function conflicts(report: Report): string {
  const of = (...kinds: string[]): Result[] =>
    [...report.results.values()].filter(result => result.conflict !== undefined && kinds.includes(result.conflict))
  const wrong = of('contradiction', 'evidence-gone')
  const doubts = of('dispute', 'understated')
  const row = (result: Result): string => {
    const answered = `${result.answer?.status ?? '?'} (${report.answers.path === undefined ? 'answers' : placeLink({ path: report.answers.path, ...(result.answer && { line: result.answer.line }) }, report)})`
    const what =
      result.conflict === 'evidence-gone'
        ? markdown(result.justification)
        : `${markdown(result.finding.justification)} ${places(result, report)}`
    return `| ${linkId(result.id, report)} | ${answered} | ${result.conflict === 'evidence-gone' ? '?' : result.finding.status} | ${CONFLICT_WORDS[result.conflict ?? 'dispute']}: ${what} |`
  }
  const table = (results: Result[]): string[] => [
    '| Criterion | Answer | Found | What |',
    '| --- | --- | --- | --- |',
    ...results.slice(0, MOST_CHANGES).map(row)
  ]
  return [
    ...(wrong.length > 0 ? [`### ⚠️ Answers that no longer hold (${wrong.length})`, '', ...table(wrong), ''] : []),
    ...(doubts.length > 0
      ? [`<details><summary>Answers that the evidence puts in doubt (${doubts.length})</summary>`, '', ...table(doubts), '', '</details>']
      : [])
  ].join('\n')
}

function lints({ answers, ...report }: Report): string {
  const serious = answers.lints.filter(lint => lint.severity !== 'notice')
  if (serious.length === 0) return ''
  const rows = serious.slice(0, MOST_LINTS).map(lint => {
    const at = placeLink({ path: lint.path, line: lint.line }, { answers, ...report })
    return `- ${lint.severity === 'error' ? '❌' : '⚠️'} ${at}: ${markdown(lint.message)}`
  })
  const more = serious.length > MOST_LINTS ? [`- … and ${serious.length - MOST_LINTS} more`] : []
  return [
    `<details><summary>The answers file: ${count(serious.length, 'problem', 'problems')}</summary>`,
    '',
    ...rows,
    ...more,
    '',
    '</details>'
  ].join('\n')
}

function left(report: Report): string {
  const level = nextLevel(report)
  if (!level) return '### Nothing is left: every level is met 🎉'
  const { missing, likely, open } = leftFor(level, report)
  const parts = [`### Left for ${level}: ${count(missing.length + likely.length + open.length, 'criterion', 'criteria')}`]
  if (missing.length > 0)
    parts.push(
      `#### To do (${missing.length})`,
      table(['Criterion', 'What is known', 'What to do'], missing, ({ criterion, result }) => [
        asked(criterion, result),
        `${markdown(result.conflict === 'evidence-gone' ? result.justification : seen(result) || criterion.summary, 300)} ${places(result, report)}`,
        markdown(criterion.remedy)
      ])
    )
  if (likely.length > 0)
    parts.push(
      `#### Looks satisfied (${likely.length})`,
      'What was found speaks for these and does not prove them. Where it is true, declare it in the answers file.',
      table(['Criterion', 'What was found'], likely, ({ criterion, result }) => [
        `${criterionLink(criterion)}<br><sub>${criterion.category}</sub>`,
        `${result.finding.status}: ${markdown(result.finding.justification, 300)} ${places(result, report)}`
      ]),
      asAnswers(likely, report)
    )
  if (open.length > 0)
    parts.push(
      `#### Not known (${open.length})`,
      'Nothing that could be looked at tells. Declare what is true, and do what is not.',
      table(['Criterion', 'What it asks', 'What to do'], open, ({ criterion, result }) => [
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

function table(titles: readonly string[], all: readonly Left[], cells: (left: Left) => readonly string[]): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  const rows = [row(titles), row(titles.map(() => '---')), ...all.slice(0, MOST_LEFT).map(left => row(cells(left)))]
  const rest = all.slice(MOST_LEFT).map(({ criterion }) => criterionLink(criterion))
  return [...rows, ...(rest.length > 0 ? ['', `… and ${rest.length} more: ${rest.join(', ')}`] : [])].join('\n')
}

function asAnswers(likely: readonly Left[], report: Report): string {
  return [
    '<details><summary>These as answers, to copy</summary>',
    '',
    '```json',
    safeJson(toSiteFormat(likely.map(({ result }) => proposal(result, report)))).trimEnd(),
    '```',
    '',
    '</details>'
  ].join('\n')
}

const VERDICT_SIGNS = {
  satisfied: '✅',
  barely: '☑️',
  failing: '❌',
  'url-required': '❌',
  'justification-required': '❌',
  'not-allowed': '❌',
  unknown: '❔'
} as const
const DECIDED = { finding: 'found', answer: 'declared', computed: 'computed', nobody: '' } as const

function everything(level: Level, report: Report): string {
  const { satisfied, total } = report.levels.levels[level]
  const lines = [`<details><summary>All ${level} criteria (${satisfied} of ${total})</summary>`]
  for (const section of SECTIONS) {
    const criteria = report.criteria.filter(criterion => criterion.level === level && criterion.section === section)
    if (criteria.length === 0) continue
    lines.push('', `#### ${SECTION_TITLES[section]}`, '', '| | Criterion | Status | By | Evidence |', '| --- | --- | --- | --- | --- |')
    for (const criterion of criteria) {
      const result = report.results.get(criterion.id)
      if (!result) continue
      const verdict = result.gates.find(gate => gate.level === level)?.verdict ?? 'unknown'
      const by = result.confirmed ? 'declared, confirmed' : DECIDED[result.decidedBy]
      const said = result.decidedBy === 'finding' || result.decidedBy === 'nobody' ? result.finding.justification : result.justification
      lines.push(
        `| ${VERDICT_SIGNS[verdict]} | ${criterionLink(criterion)} <sub>${criterion.category}</sub> | ${result.status} | ${by} | ${markdown(said, 240)} ${places(result, report)} |`
      )
    }
  }
  return [...lines, '', '</details>'].join('\n')
}

function unknowns(report: Report): string {
  const { base, since } = report
  const reason = ({ why, needs }: { readonly why: string; readonly needs?: string | undefined }): string =>
    `${markdown(why)}${needs === undefined ? '' : ` (needs ${code(needs)})`}`
  const rows = [
    ...(base.known ? base.value.limits : [base.why]).map(why => `- comparison: ${markdown(why)}`),
    ...(since?.known === false ? [`- last run: ${reason(since)}`] : []),
    ...unknownByReason(report)
      .slice(0, 100)
      .map(({ facts, ...because }) => `- ${facts.map(fact => code(fact)).join(', ')}: ${reason(because)}`)
  ]
  if (rows.length === 0) return ''
  return [`<details><summary>Not looked at (${rows.length})</summary>`, '', ...rows, '', '</details>'].join('\n')
}

function footer({ head: { commit }, base, version, cost, now }: Report): string {
  const what = base.known && base.value.what !== '' ? ` (${markdown(base.value.what)})` : ''
  const against = base.known ? ` against <code>${base.value.commit.slice(0, 10)}</code>${what}` : ''
  return `<sub>Commit <code>${commit.slice(0, 10)}</code>${against}, ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC, best-practices-action ${version}, ${cost.graphql} GraphQL + ${cost.rest} REST requests.</sub>`
}
