// SPDX-License-Identifier: MIT
import { moveFinder } from '../answers/renames.js'
import { unknown } from '../core/known.js'
import { LEVELS, type Level, type Status } from '../criteria/criterion.js'
import { isFirm, type Finding } from '../finding.js'
import { causesOf, evidenceCauses, type Cause, type Pair } from './causes.js'
import type { Graded } from './graded.js'
import { isUnvisited, lostLevels, sameTree, type LastKnown, type LevelLoss } from './losses.js'
import type { Result } from './merge.js'

/** One criterion whose status or worth differs. */
export interface Change {
  readonly id: string
  readonly from: Status
  readonly to: Status
  /** Satisfied at base and not at head, at any level that asks it (a regression), or the other way round. */
  readonly effect: 'regressed' | 'improved' | 'none'
  readonly levels: readonly Level[]
  readonly causes: readonly Cause[]
  /** The answer still says Met, and nothing shows it any more: it counts again when the answer is renewed. */
  readonly unsupported?: true
}

/** An answer that stands, although less speaks for it than before. */
interface Weakened {
  readonly id: string
  /** What the checker said at base and says at head: `Met strong`, `?` ... */
  readonly from: string
  readonly to: string
  readonly causes: readonly Cause[]
}

/** A criterion that a finding carried at the base and that only a new or changed answer carries now. */
interface Replaced {
  readonly id: string
  readonly path: string
  readonly line: number
  readonly causes: readonly Cause[]
}

export interface Comparison {
  /** Levels that held at the base, or could have held, and that this change loses. */
  readonly lost: readonly Level[]
  /** Of those levels, the ones that may not have held, because these facts could not be read. */
  readonly blind: readonly LevelLoss[]
  readonly gained: readonly Level[]
  readonly changes: readonly Change[]
  /** Criteria that still count because the project says so, although files that spoke for them were removed or changed. */
  readonly weakened: readonly Weakened[]
  readonly replaced: readonly Replaced[]
  /** Answers that differ, whatever became of them. */
  readonly answers: readonly {
    readonly id: string
    readonly from: Status | undefined
    readonly to: Status | undefined
    readonly path: string
    readonly line?: number
  }[]
}

export interface CompareOptions {
  /** Whether an answer that lost the evidence which confirmed it is a loss, or only a warning. */
  readonly onUnsupported: 'fail' | 'warn'
  /** What the last run on the branch found at the base or at an ancestor of it. */
  readonly last?: LastKnown
  /** See `Pair`. */
  readonly culprit?: Pair['culprit']
}

/**
 * What changed between two commits that were evaluated with the same facts and clock: every difference comes from the
 * two trees, so the change between them is to blame for it. An unchanged tree loses nothing.
 */
export function compare(
  base: Graded,
  head: Graded,
  { onUnsupported, last, culprit }: CompareOptions = { onUnsupported: 'fail' }
): Comparison {
  const same = sameTree(base.tree, head.tree) && [...head.results.values()].every(now => !isEdited(base.results.get(now.id) ?? now, now))
  const moved = moveFinder(head.tree, base.tree, unknown('only the two trees are compared'))
  const pair: Pair = { base, head, moved, ...(culprit && { culprit }) }
  const changes: Change[] = []
  const weakened: Weakened[] = []
  const replaced: Replaced[] = []
  const answers: { id: string; from: Status | undefined; to: Status | undefined; path: string; line?: number }[] = []
  const unsupported = new Set<string>()
  for (const [id, now] of head.results) {
    const before = base.results.get(id)
    if (!before) continue
    const edited = isEdited(before, now)
    if (before.answer?.status !== now.answer?.status || before.answer?.justification !== now.answer?.justification) {
      const path = head.answersPath ?? base.answersPath ?? ''
      answers.push({ id, from: before.answer?.status, to: now.answer?.status, path, ...(now.answer && { line: now.answer.line }) })
    }
    const fading = same || isUnvisited(now.finding) ? undefined : fadingOf(before, now, edited)
    if (fading === 'unsupported' && onUnsupported === 'fail') unsupported.add(id)
    else if (fading === 'unsupported' || fading === 'weakened')
      weakened.push({ id, from: said(before.finding), to: said(now.finding), causes: evidenceCauses(before, now, pair) })
    if (fading === 'replaced')
      replaced.push({ id, path: head.answersPath ?? '', line: now.answer?.line ?? 1, causes: evidenceCauses(before, now, pair) })
    const change = changeOf(before, now, unsupported.has(id), same)
    if (change) changes.push({ ...change, causes: unsupported.has(id) ? evidenceCauses(before, now, pair) : causesOf(before, now, pair) })
  }
  const losses = same ? [] : lostLevels(base, head, { unsupported, moved, ...(last && { last }) })
  const held = (graded: Graded, level: Level): boolean => graded.levels.levels[level].state === 'met'
  return {
    lost: losses.map(({ level }) => level),
    blind: losses.filter(({ unread }) => unread.length > 0),
    gained: LEVELS.filter(level => !held(base, level) && held(head, level)),
    changes,
    weakened,
    replaced,
    answers
  }
}

function changeOf(before: Result, now: Result, unsupported: boolean, same: boolean): Omit<Change, 'causes'> | undefined {
  const regressed = same || isUnvisited(now.finding) ? [] : levelsWhere(before, now, (a, b) => a && (!b || unsupported))
  const improved = levelsWhere(before, now, (a, b) => !a && b)
  const steady = regressed.length === 0 && improved.length === 0
  if (steady && (before.status === now.status || now.decidedBy === 'computed')) return undefined
  return {
    id: now.id,
    from: before.status,
    to: now.status,
    effect: regressed.length > 0 ? 'regressed' : improved.length > 0 ? 'improved' : 'none',
    levels: regressed.length > 0 ? regressed : improved,
    ...(unsupported && { unsupported })
  }
}

/**
 * What became of the evidence behind a criterion that still counts by its answer:
 * - `unsupported`: a firm Met confirmed the answer, is none any more, and nobody renewed the answer
 * - `weakened`: less firm than before, and still leaning the same way
 * - `replaced`: the answer is new or was edited, so people have looked
 */
function fadingOf(before: Result, now: Result, edited: boolean): 'unsupported' | 'weakened' | 'replaced' | undefined {
  const was = before.finding
  const is = now.finding
  if (now.decidedBy !== 'answer' || !isFirm(was) || was.status === 'Unmet') return undefined
  if (isFirm(is) && is.status === was.status) return undefined
  const carried = before.decidedBy === 'finding' || before.answer?.status === was.status
  if (!carried || now.answer?.status !== was.status) return undefined
  if (edited) return 'replaced'
  return was.status === 'Met' && is.status !== 'Met' ? 'unsupported' : 'weakened'
}

function isEdited({ answer: was }: Result, { answer: is }: Result): boolean {
  return was?.status !== is?.status || was?.justification !== is?.justification || was?.reviewed !== is?.reviewed
}

function said({ status, strength }: Finding): string {
  return status === '?' ? '?' : `${status} ${strength}`
}

function levelsWhere(before: Result, now: Result, differs: (before: boolean, now: boolean) => boolean): Level[] {
  return now.standings
    .filter(({ level, satisfied }) => differs(before.standings.find(other => other.level === level)?.satisfied ?? false, satisfied))
    .map(({ level }) => level)
}
