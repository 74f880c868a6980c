// SPDX-License-Identifier: MIT
import { LEVELS, type Criterion, type Level, type Section } from '../criteria/criterion.js'
import type { Change } from '../grading/compare.js'
import type { Origin } from '../grading/attribute.js'
import type { LevelState } from '../grading/levels.js'
import type { Conflict, Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import type { Place } from '../finding.js'

/** The words that all reports for people share. */

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  basics: 'Basics',
  'change-control': 'Change control',
  reporting: 'Reporting',
  quality: 'Quality',
  security: 'Security',
  analysis: 'Analysis'
}

export const STATE_WORDS: Readonly<Record<LevelState, string>> = { met: 'met', unmet: 'not met', undetermined: 'undetermined' }

export const CONFLICT_WORDS: Readonly<Record<Conflict, string>> = {
  contradiction: 'contradicts the answer',
  dispute: 'disagrees with the answer',
  understated: 'you may claim Met',
  'evidence-gone': 'the evidence is gone'
}

export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  commits: 'commits in between',
  settings: 'settings or activity on GitHub',
  time: 'the time that passed',
  version: 'another version of this action',
  visibility: 'less could be looked at than then',
  mixed: 'several things at once'
}

/** Whether a level is lost: `unknown` when nothing could be compared although there should have been a base. */
export function regressed({ comparison, decision }: Report): 'true' | 'false' | 'unknown' {
  if (decision.missingBase !== undefined) return 'unknown'
  return (comparison?.lost.length ?? 0) > 0 ? 'true' : 'false'
}

/** One sentence that says where the project stands and what became of it. */
export function headline({ levels, comparison, base, decision }: Report): string {
  const level = levels.level === 'none' ? 'No level is met' : `Level ${levels.level} is met`
  if (!base.known || !comparison) return `${level}.`
  if (comparison.lost.length > 0) {
    const names = `${list(comparison.lost)} ${comparison.lost.length === 1 ? 'level' : 'levels'}`
    const left = LEVELS.slice(0, LEVELS.indexOf(comparison.lost[0] ?? 'passing')).at(-1)
    return `This change would lose the ${names}${left === undefined || levels.levels[left].state !== 'met' ? '' : `; ${left} is still met`}.`
  }
  if (comparison.gained.length > 0) return `${capital(list(comparison.gained))} gained: ${lower(level)}.`
  const worse = comparison.changes.filter(change => change.effect === 'regressed').length
  if (worse > 0) return `${level}, as before, but ${count(worse, 'criterion is', 'criteria are')} no longer satisfied.`
  const fading = comparison.weakened.length + comparison.replaced.length
  if (fading > 0) return `${level}, as before, but ${count(fading, 'answer has', 'answers have')} less evidence than before.`
  return `${level}, as before${decision.failed ? ', which is not enough here' : ''}.`
}

export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The level to work for: the lowest that is not met. */
export function nextLevel(report: Report): Level | undefined {
  return LEVELS.find(level => report.levels.levels[level].state !== 'met')
}

/** A status that stays the same and no longer counts needs a word. */
export function statusNow({ from, to, effect, unsupported }: Pick<Change, 'from' | 'to' | 'effect' | 'unsupported'>): string {
  if (unsupported) return `${to}, unsupported`
  return from !== to ? to : effect === 'regressed' ? `${to}, which does not count any more` : `${to}, which counts now`
}

/** What undoes a regression, or what else a change does to a criterion. */
export function toDo(
  { id, to, unsupported, causes = [] }: Pick<Change, 'id'> & Partial<Pick<Change, 'causes' | 'to' | 'unsupported'>>,
  { criteria, results, answers, answersError }: Report
): string {
  const [cause] = causes
  if (cause?.kind === 'follows') return ''
  if (cause?.kind === 'answer-removed') {
    if (answersError !== undefined) return 'Fix the answers file.'
    return answers.path === undefined ? 'Restore the answers file.' : 'Restore the answer if it is still true.'
  }
  if (results.get(id)?.conflict === 'evidence-gone') return 'Restore the file, or point the answer to its replacement.'
  if (unsupported) return `${restore(cause)}, or say in the answer to \`${id}\` where it is shown now.`
  if (to === '?') return `${restore(cause)}. If the criterion is still met, add an answer that says so: \`"${id}_status": "Met"\`.`
  return criteria.find(criterion => criterion.id === id)?.remedy ?? ''
}

function restore(cause: Partial<Change['causes'][number]> | undefined): string {
  return cause?.path === undefined
    ? 'Restore what showed it'
    : cause.kind === 'file-removed'
      ? `Restore \`${cause.path}\``
      : `Undo the change in \`${cause.path}\``
}

/** A criterion that a level waits for. */
export interface Left {
  readonly criterion: Criterion
  readonly result: Result
}

/** What is left for a level, by what a maintainer has to do about it; MUST before SHOULD before SUGGESTED in each. */
export interface LeftForLevel {
  /** Known or likely to be missing: to be done. */
  readonly missing: readonly Left[]
  /** Looks satisfied, but only people can tell: to be confirmed in the answers file. */
  readonly likely: readonly Left[]
  /** Nothing is known either way. */
  readonly open: readonly Left[]
}

export function leftFor(level: Level, report: Report): LeftForLevel {
  const { failing, unknown } = report.levels.levels[level]
  const order = new Map([...failing, ...unknown].map((id, i) => [id, i]))
  const rank = ({ criterion: { id, category } }: Left): number =>
    (failing.includes(id) ? 0 : 3) + ['MUST', 'SHOULD', 'SUGGESTED'].indexOf(category)
  const left = report.criteria
    .filter(criterion => criterion.level === level && order.has(criterion.id))
    .flatMap(criterion => {
      const result = report.results.get(criterion.id)
      return result ? [{ criterion, result }] : []
    })
    .sort((a, b) => rank(a) - rank(b) || (order.get(a.criterion.id) ?? 0) - (order.get(b.criterion.id) ?? 0))
  const of = (kind: keyof LeftForLevel): Left[] => left.filter(({ result }) => kindOf(result) === kind)
  return { missing: of('missing'), likely: of('likely'), open: of('open') }
}

function kindOf({ status, conflict, finding }: Result): keyof LeftForLevel {
  if (status !== '?' || conflict === 'evidence-gone' || finding.status === 'Unmet') return 'missing'
  return finding.status === '?' ? 'open' : 'likely'
}

/** Why a criterion does not count at a level, in a few words. */
export function shortfall(criterion: Criterion, result: Result): string {
  switch (result.standings.find(gate => gate.level === criterion.level)?.verdict) {
    case 'url-required':
      return 'Met needs a URL in the justification'
    case 'justification-required':
      return `${result.status} needs a justification`
    case 'not-allowed':
      return 'N/A is not allowed here'
    case 'failing':
      return 'Unmet'
    default:
      return result.conflict === 'evidence-gone' ? 'the evidence is gone' : 'not known yet'
  }
}

/** `path:line` or the address, for a terminal. */
export function placeText(place: Place): string {
  return 'url' in place ? place.url : place.line === undefined ? place.path : `${place.path}:${place.line}`
}

/** What could not be looked at, by reason. */
export function unknownByReason({
  unknownFacts
}: Report): readonly { readonly facts: readonly string[]; readonly why: string; readonly needs?: string }[] {
  const reasons = new Map<string, { facts: string[]; why: string; needs?: string }>()
  for (const { fact, why, needs } of unknownFacts) {
    const key = JSON.stringify([why, needs])
    const reason = reasons.get(key)
    if (reason) reason.facts.push(fact)
    else reasons.set(key, { facts: [fact], why, ...(needs !== undefined && { needs }) })
  }
  return [...reasons.values()]
}
