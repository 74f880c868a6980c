// SPDX-License-Identifier: MIT
import { moveFinder, type FindMove } from '../answers/renames.js'
import { LEVELS, type Level, type Status } from '../criteria/criterion.js'
import { unknown } from '../core/known.js'
import type { Tree } from '../inputs/tree.js'
import type { Levels } from './levels.js'
import type { Result } from './merge.js'
import type { Finding } from '../finding.js'

/** Why a criterion's outcome differs between base and head. */
export interface Cause {
  readonly kind: 'file-removed' | 'file-changed' | 'file-added' | 'answer-removed' | 'answer-changed' | 'answer-added' | 'follows' | 'other'
  /** The file, for files and answers. */
  readonly path?: string
  readonly line?: number
  /** A sentence for a person. */
  readonly text: string
}

/** One criterion whose status or worth differs. */
export interface Change {
  readonly id: string
  readonly from: Status
  readonly to: Status
  /** Satisfied at base and not at head, at any level that asks it (a regression), or the other way round. */
  readonly effect: 'regressed' | 'improved' | 'none'
  readonly levels: readonly Level[]
  readonly causes: readonly Cause[]
}

interface Weakened {
  readonly id: string
  /** What the checker said at base and says at head: `Met strong`, `?` ... */
  readonly from: string
  readonly to: string
  readonly causes: readonly Cause[]
}

export interface Comparison {
  /** Levels that held at base and do not at head. */
  readonly lost: readonly Level[]
  readonly gained: readonly Level[]
  readonly changes: readonly Change[]
  /** Criteria that still count because the project says so, although files that spoke for them were removed or changed. */
  readonly weakened: readonly Weakened[]
  /** Answers that differ, whatever became of them. */
  readonly answers: readonly {
    readonly id: string
    readonly from: Status | undefined
    readonly to: Status | undefined
    readonly path: string
    readonly line?: number
  }[]
}

/** A commit's graded results. */
export interface Graded {
  readonly tree: Tree
  readonly levels: Levels
  readonly results: ReadonlyMap<string, Result>
  readonly answersPath: string | undefined
  /** Files that could not be read, and why. */
  readonly unread: ReadonlyMap<string, string>
}

/**
 * What changed between two commits that were evaluated with the same facts and clock: every difference comes from the
 * two trees, so the change between them is to blame for it.
 */
export function compare(base: Graded, head: Graded): Comparison {
  const moved = moveFinder(head.tree, base.tree, unknown('only the two trees are compared'))
  const changes: Change[] = []
  const weakened: Weakened[] = []
  const answers: { id: string; from: Status | undefined; to: Status | undefined; path: string; line?: number }[] = []
  for (const [id, now] of head.results) {
    const before = base.results.get(id)
    if (!before) continue
    if (before.answer?.status !== now.answer?.status || before.answer?.justification !== now.answer?.justification) {
      const path = head.answersPath ?? base.answersPath ?? ''
      answers.push({ id, from: before.answer?.status, to: now.answer?.status, path, ...(now.answer && { line: now.answer.line }) })
    }
    const regressed = levelsWhere(before, now, (a, b) => a && !b)
    const improved = levelsWhere(before, now, (a, b) => !a && b)
    const loss = regressed.length === 0 ? weakenedBy(before, now, base, head, moved) : undefined
    if (loss) weakened.push(loss)
    const steady = regressed.length === 0 && improved.length === 0
    if (steady && (before.status === now.status || now.decidedBy === 'computed')) continue
    changes.push({
      id,
      from: before.status,
      to: now.status,
      effect: regressed.length > 0 ? 'regressed' : improved.length > 0 ? 'improved' : 'none',
      levels: regressed.length > 0 ? regressed : improved,
      causes: causesOf(before, now, base, head, moved)
    })
  }
  const held = (graded: Graded, level: Level): boolean => graded.levels.levels[level].state === 'met'
  return {
    lost: LEVELS.filter(level => held(base, level) && !held(head, level)),
    gained: LEVELS.filter(level => !held(base, level) && held(head, level)),
    changes,
    weakened,
    answers
  }
}

/** A finding that spoke for an answer and does so no longer, because of files. */
function weakenedBy(before: Result, now: Result, base: Graded, head: Graded, moved: FindMove): Weakened | undefined {
  if (now.decidedBy !== 'answer' || before.finding.status !== before.answer?.status || before.finding.strength === 'hint') return undefined
  const stillFirm = now.finding.status === before.finding.status && now.finding.strength !== 'hint'
  if (stillFirm || now.answer?.status !== before.answer.status) return undefined
  const causes = fileCauses(before, now, base, head, moved).filter(cause => cause.kind !== 'file-added')
  if (causes.length === 0) return undefined
  return { id: now.id, from: said(before.finding), to: said(now.finding), causes: unique(causes) }
}

function said({ status, strength }: Finding): string {
  return status === '?' ? '?' : `${status} ${strength}`
}

function unique(causes: readonly Cause[]): readonly Cause[] {
  return causes
    .filter((cause, i) => causes.findIndex(other => other.kind === cause.kind && other.path === cause.path) === i)
    .slice(0, MAX_CAUSES)
}

function levelsWhere(before: Result, now: Result, differs: (before: boolean, now: boolean) => boolean): Level[] {
  return now.standings
    .filter(gate => differs(before.standings.find(g => g.level === gate.level)?.satisfied ?? false, gate.satisfied))
    .map(gate => gate.level)
}

const MAX_CAUSES = 5

function causesOf(before: Result, now: Result, base: Graded, head: Graded, moved: FindMove): readonly Cause[] {
  if (now.decidedBy === 'computed') return [{ kind: 'follows', text: 'It follows from the level below.' }]
  const causes = [
    ...answerCauses(before, now, base, head, moved),
    ...goneCauses(now, base, head),
    ...fileCauses(before, now, base, head, moved)
  ]
  if (causes.length > 0) return unique(causes)
  return [{ kind: 'other', text: now.finding.justification }]
}

function answerCauses(before: Result, now: Result, base: Graded, head: Graded, moved: FindMove): Cause[] {
  const [was, is] = [before.answer, now.answer]
  if (was?.status === is?.status && was?.justification === is?.justification) return []
  const path = (is ? head.answersPath : base.answersPath) ?? head.answersPath ?? ''
  if (!is) {
    const text =
      head.answersPath === undefined ? fileGone(path, head.tree, moved) : `The answer ${was?.status ?? ''} was removed from ${path}.`
    return [{ kind: 'answer-removed', path, text }]
  }
  if (!was) return [{ kind: 'answer-added', path, line: is.line, text: `The answer ${is.status} was added in ${path}.` }]
  const text =
    was.status === is.status
      ? `The justification of the answer was changed in ${path}.`
      : `The answer was changed from ${was.status} to ${is.status} in ${path}.`
  return [{ kind: 'answer-changed', path, line: is.line, text }]
}

/** What became of an answers file none of whose answers are there any more. */
function fileGone(path: string, head: Tree, moved: FindMove): string {
  if (head.has(path)) return `The answers in ${path} cannot be read any more.`
  const move = moved(path)
  return move?.by === 'content'
    ? `${path} was moved to ${move.to}, and no answers are read there.`
    : `${path} was removed with its answers.`
}

function goneCauses(now: Result, base: Graded, head: Graded): Cause[] {
  return now.gone
    .filter(path => base.tree.has(path) || base.tree.hasFolder(path))
    .map(path => {
      const move = now.moved.get(path)
      const text =
        move && move.by !== 'name'
          ? `${path} was moved to ${move.to}; change the link of the answer${head.answersPath === undefined ? '' : ` in ${head.answersPath}`}.`
          : `${path} was removed; the answer cites it.`
      return { kind: 'file-removed', path, text }
    })
}

/** Files that either finding points to and that differ between the trees. */
function fileCauses(before: Result, now: Result, base: Graded, head: Graded, moved: FindMove): Cause[] {
  const places = [...before.finding.evidence, ...now.finding.evidence].filter(place => 'path' in place)
  return places.flatMap(({ path }): Cause[] => {
    const [was, is] = [base.tree.entry(path), head.tree.entry(path)]
    if (was && !is) {
      const move = moved(path)
      return [{ kind: 'file-removed', path, text: move?.by === 'content' ? `${path} was moved to ${move.to}.` : `${path} was removed.` }]
    }
    if (!was && is) return [{ kind: 'file-added', path, text: `${path} was added.` }]
    if (!was || !is || was.oid === is.oid) return []
    // A line of the base may be another one now.
    const line = now.finding.evidence.find(place => 'path' in place && place.path === path && place.line !== undefined)
    const why = head.unread.get(path)
    const text = why === undefined ? `${path} was changed.` : `${path} was changed, and cannot be read: ${why}.`
    return [{ kind: 'file-changed', path, ...(line && 'line' in line && { line: line.line }), text }]
  })
}
