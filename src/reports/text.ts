// SPDX-License-Identifier: MIT
import { LEVELS } from '../criteria/criterion.js'
import type { Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import { plain } from './escape.js'
import {
  CONFLICT_WORDS,
  count,
  headline,
  leftFor,
  nextLevel,
  placeText,
  shortfall,
  STATE_WORDS,
  statusNow,
  toDo,
  unknownByReason,
  type Left
} from './words.js'

const WIDTH = 96
const MOST_LEFT = 20

interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
}

function paint(color: boolean): Paint {
  const style = (code: number) => (text: string) => (color ? `\u001B[${code}m${text}\u001B[0m` : text)
  return { bold: style(1), dim: style(2), red: style(31), green: style(32), yellow: style(33) }
}

/** The report for a terminal. */
export function textReport(report: Report, color: boolean): string {
  const p = paint(color)
  const lines = [p.bold(headline(report)), ...context(report, p), '', ...levelLines(report, p)]
  const blocks = [
    decisionLines(report, p),
    changeLines(report, p),
    conflictLines(report, p),
    lintLines(report, p),
    leftLines(report, p),
    unknownLines(report, p)
  ]
  for (const block of blocks) if (block.length > 0) lines.push('', ...block)
  return `${lines.map(inert).join('\n')}\n`
}

/** A CI server obeys `::command::` at the start of a line, and the older `##[command]` anywhere in it. */
function inert(line: string): string {
  return line.replace(/^\s*:(?=:)/, '$& ').replaceAll('##[', '## [')
}

function context({ head, base, answers, answersError, repository, cost }: Report, p: Paint): string[] {
  const name = repository.known ? `${repository.value.owner}/${repository.value.name} ` : ''
  const against = base.known ? `, compared with ${base.value.commit.slice(0, 10)}` : ''
  const asked = cost.graphql + cost.rest > 0 ? ` GitHub was asked ${count(cost.graphql + cost.rest, 'question', 'questions')}.` : ''
  const answered =
    answersError !== undefined
      ? p.red(plain(answersError))
      : answers.path === undefined
        ? 'No answers file: only what can be found counts.'
        : `Answers: ${plain(answers.path)}.`
  return [
    p.dim(`${plain(name)} ${head.commit.slice(0, 10)}${against}.${asked}`.trim()),
    answersError === undefined ? p.dim(answered) : answered
  ]
}

function levelLines({ levels }: Report, p: Paint): string[] {
  return LEVELS.map(level => {
    const { state, percentage, satisfied, total, failing, unknown } = levels.levels[level]
    const filled = Math.floor(percentage / 5)
    const bar = '█'.repeat(filled) + '░'.repeat(20 - filled)
    const tint = state === 'met' ? p.green : state === 'unmet' ? p.red : p.yellow
    const rest = [failing.length > 0 ? `${failing.length} unmet` : '', unknown.length > 0 ? `${unknown.length} unknown` : '']
      .filter(Boolean)
      .join(', ')
    return `${level.padEnd(8)} ${tint(bar)} ${String(percentage).padStart(3)} %  ${`${satisfied}/${total}`.padEnd(6)} ${tint(STATE_WORDS[state])}${rest ? p.dim(`  (${rest})`) : ''}`
  })
}

function decisionLines({ decision }: Report, p: Paint): string[] {
  return [...decision.reasons.map(reason => p.red(`✖ ${reason}`)), ...decision.warnings.map(warning => p.yellow(`! ${warning}`))]
}

function changeLines(report: Report, p: Paint): string[] {
  const { comparison } = report
  if (!comparison) return []
  const lines: string[] = []
  for (const change of comparison.changes.filter(c => c.effect !== 'none')) {
    const sign = change.effect === 'regressed' ? p.red('-') : p.green('+')
    lines.push(`  ${sign} ${change.id}  ${change.from} → ${statusNow(change)}  (${change.levels.join(', ')})`)
    lines.push(...change.causes.slice(0, 3).map(cause => p.dim(`      ${plain(cause.text, 200)}`)))
    const todo = change.effect === 'regressed' ? toDo(change, report) : ''
    lines.push(...(todo === '' ? [] : wrap(`→ ${todo}`, 6).map(p.dim)))
  }
  for (const { id, from, to, causes } of comparison.weakened) {
    lines.push(`  ${p.yellow('!')} ${id}  still declared, with less evidence: found ${from} before and ${to} now`)
    lines.push(...causes.slice(0, 3).map(cause => p.dim(`      ${plain(cause.text, 200)}`)))
  }
  for (const { id, line, causes } of comparison.replaced) {
    lines.push(`  ${p.yellow('!')} ${id}  now rests only on the answer that this change adds or edits (line ${line})`)
    lines.push(...causes.slice(0, 3).map(cause => p.dim(`      ${plain(cause.text, 200)}`)))
  }
  return lines.length > 0 ? [p.bold('Changed against the base'), ...lines] : []
}

function conflictLines({ results, answers }: Report, p: Paint): string[] {
  const conflicts = [...results.values()].filter(result => result.conflict !== undefined)
  if (conflicts.length === 0) return []
  const order = ['contradiction', 'evidence-gone', 'dispute', 'understated']
  conflicts.sort((a, b) => order.indexOf(a.conflict ?? '') - order.indexOf(b.conflict ?? ''))
  return [
    p.bold('Answers that the evidence does not support'),
    ...conflicts.flatMap(result => {
      const at = result.answer && answers.path !== undefined ? ` (${plain(answers.path)}:${result.answer.line})` : ''
      const tint = result.conflict === 'contradiction' || result.conflict === 'evidence-gone' ? p.red : p.yellow
      const why = result.conflict === 'evidence-gone' ? result.justification : findingText(result)
      return [
        `  ${tint('!')} ${result.id}: answered ${result.answer?.status ?? '?'}${at}; ${CONFLICT_WORDS[result.conflict ?? 'dispute']}`,
        ...wrap(why, 6)
      ]
    })
  ]
}

function findingText({ finding }: Result): string {
  const places = finding.evidence.slice(0, 2).map(placeText).join(', ')
  return `${finding.status}: ${finding.justification}${places ? ` [${places}]` : ''}`
}

function lintLines({ answers: { problems, path } }: Report, p: Paint): string[] {
  const serious = problems.filter(problem => problem.severity !== 'notice')
  if (serious.length === 0) return []
  const shown = serious.slice(0, 15).flatMap(problem => {
    const tint = problem.severity === 'error' ? p.red : p.yellow
    return wrapRaw(
      `${tint(problem.severity === 'error' ? '✖' : '!')} ${plain(`${problem.path || (path ?? '')}:${problem.line}: ${problem.message}`, 600)}`,
      2
    )
  })
  return [p.bold('The answers file'), ...shown, ...(serious.length > 15 ? [p.dim(`  and ${serious.length - 15} more`)] : [])]
}

function leftLines(report: Report, p: Paint): string[] {
  const level = nextLevel(report)
  if (!level) return []
  const { missing, likely, open } = leftFor(level, report)
  const todo = ({ criterion, result }: Left): string[] => [
    `  ${p.bold(criterion.id)} ${p.dim(`${criterion.category}, ${shortfall(criterion, result)}`)}`,
    ...wrap(result.finding.status === '?' ? criterion.summary : findingText(result), 4),
    ...wrap(`→ ${criterion.remedy}`, 4).map(p.dim)
  ]
  const confirm = ({ criterion, result }: Left): string[] => [
    `  ${p.bold(criterion.id)} ${p.dim(criterion.category)}`,
    ...wrap(findingText(result), 4)
  ]
  const part = (title: string, all: readonly Left[], lines: (left: Left) => string[]): string[] => {
    if (all.length === 0) return []
    const rest = all.slice(MOST_LEFT).map(({ criterion }) => criterion.id)
    const more = rest.length > 0 ? wrap(`and ${rest.length} more: ${rest.join(', ')}`, 2).map(p.dim) : []
    return ['', p.bold(`${title} (${all.length})`), ...all.slice(0, MOST_LEFT).flatMap(lines), ...more]
  }
  return [
    p.bold(`Left for ${level}: ${count(missing.length + likely.length + open.length, 'criterion', 'criteria')}`),
    ...part('To do', missing, todo),
    ...part('Looks satisfied; declare it where it is true (--format answers drafts the file)', likely, confirm),
    ...part('Not known; declare what is true, and do what is not', open, todo)
  ]
}

function unknownLines(report: Report, p: Paint): string[] {
  const { base, since } = report
  const lines = unknownByReason(report)
    .slice(0, 10)
    .flatMap(({ facts, why }) =>
      wrap(`${plain(facts[0] ?? '')}${facts.length > 1 ? ` and ${facts.length - 1} more` : ''}: ${why}`, 2).map(p.dim)
    )
  const noBase = (base.known ? base.value.limits : [base.why]).flatMap(why => wrap(`comparison: ${why}`, 2).map(p.dim))
  const noLast = since?.known === false ? wrap(`last run: ${since.why}`, 2).map(p.dim) : []
  const all = [...noBase, ...noLast, ...lines]
  return all.length > 0 ? [p.bold('Not looked at'), ...all] : []
}

/** Text from outside, made plain and broken into indented lines. */
function wrap(text: string, indent: number): string[] {
  return wrapRaw(plain(text, 600), indent)
}

function wrapRaw(text: string, indent = 2): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map(l => ' '.repeat(indent) + l)
}
