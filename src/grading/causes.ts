// SPDX-License-Identifier: MIT
import type { FindMove } from '../answers/renames.js'
import type { Tree } from '../inputs/tree.js'
import type { Graded } from './graded.js'
import type { Result } from './merge.js'

/** Why a criterion's outcome differs between base and head. */
export interface Cause {
  readonly kind: 'file-removed' | 'file-changed' | 'file-added' | 'answer-removed' | 'answer-changed' | 'answer-added' | 'follows' | 'other'
  /** The file, for files and answers. */
  readonly path?: string
  readonly line?: number
  /** A sentence for a person. */
  readonly text: string
}

/** The two commits, and what tells where files went and which of several changed files is to blame. */
export interface Pair {
  readonly base: Graded
  readonly head: Graded
  readonly moved: FindMove
  /** A changed file that alone makes the criterion's finding differ from the base's; undefined when none does, or nobody looked. */
  readonly culprit?: (id: string) => string | undefined
}

const MAX_CAUSES = 5

/** Why the outcome of a criterion differs, the likeliest cause first; never empty. */
export function causesOf(before: Result, now: Result, pair: Pair): readonly Cause[] {
  if (now.decidedBy === 'computed') return [{ kind: 'follows', text: 'It follows from the level below.' }]
  const causes = [...answerCauses(before, now, pair), ...goneCauses(now, pair), ...fileCauses(before, now, pair)]
  return causes.length > 0 ? unique(causes) : [...suspectCause(now.id, pair), { kind: 'other', text: now.finding.justification }]
}

/** Files that a finding pointed to or points to and that the change touched; else the one that a closer look finds. */
export function evidenceCauses(before: Result, now: Result, pair: Pair): readonly Cause[] {
  const causes = fileCauses(before, now, pair).filter(cause => cause.kind !== 'file-added')
  if (causes.length > 0) return unique(causes)
  const suspect = suspectCause(now.id, pair)
  return suspect.length > 0 ? suspect : [{ kind: 'other', text: now.finding.justification }]
}

function suspectCause(id: string, { base, head, culprit }: Pair): readonly Cause[] {
  const path = culprit?.(id)
  if (path === undefined) return []
  if (!head.tree.has(path)) return [{ kind: 'file-removed', path, text: `${path} was removed.` }]
  return base.tree.has(path)
    ? [{ kind: 'file-changed', path, text: `${path} was changed.` }]
    : [{ kind: 'file-added', path, text: `${path} was added.` }]
}

function unique(causes: readonly Cause[]): readonly Cause[] {
  return causes
    .filter((cause, i) => causes.findIndex(other => other.kind === cause.kind && other.path === cause.path) === i)
    .slice(0, MAX_CAUSES)
}

function answerCauses(before: Result, now: Result, { base, head, moved }: Pair): Cause[] {
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

function goneCauses(now: Result, { base, head }: Pair): Cause[] {
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
function fileCauses(before: Result, now: Result, { base, head, moved }: Pair): Cause[] {
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
