// SPDX-License-Identifier: MIT
import type { Inputs } from '../evidence/evidence.js'
import { newlyForeign } from '../facts/source/gitattributes.js'
import { deriveManifests } from '../facts/manifests/manifests.js'
import { addressesToVisit, homepagesOf } from '../signals/community/sites.js'
import { isLacking, type Tree, type TreeEntry } from '../inputs/tree.js'
import { outOfSight, withinReadingLimits } from './git/reading-limits.js'
import { unknown } from '../core/known.js'

/** Files whose texts a run reads and that are not here: a partial clone left them on the server. */
export function lackingOf(tree: Tree): readonly TreeEntry[] {
  if (!tree.entries.some(isLacking)) return []
  // Without its size a file looks like none; as an empty one it is chosen by its name alone.
  return withinReadingLimits(tree.entries.map(entry => (isLacking(entry) ? { ...entry, size: 0 } : entry))).filter(entry =>
    isLacking(tree.entry(entry.path))
  )
}

/** Whether both trees lack the same texts, so that what is missing cannot pass for a difference. */
export function lackTheSame(one: Tree, other: Tree): boolean {
  const lackedBy = (tree: Tree): Set<string> => new Set(lackingOf(tree).map(entry => `${entry.oid} ${entry.path}`))
  const [ours, theirs] = [lackedBy(one), lackedBy(other)]
  return ours.size === theirs.size && [...ours].every(file => theirs.has(file))
}

/** Two commits as they may be compared: what could be read of one only counts for neither. `limits` says in sentences what that is. */
export interface Pair {
  readonly head: Inputs
  readonly base: Inputs
  readonly limits: readonly string[]
}

/** What may be known of one commit only, and is then left out of the comparison. */
const HISTORY = {
  hidden: { history: unknown('the history of only one of the two commits is known') },
  limit: 'What the history tells was left out of the comparison, because it is known of only one of the two commits.'
}
/** Strangers choose these pages, and must not choose whom this machine talks to. */
const SITES = 'Homepages that only this change names were not visited, so what they send is unknown.'

/**
 * Makes head and base see equally much of the history. Everything else that was read of the base counts, whatever the head
 * does: it must not hide what the base held.
 */
export function comparable(head: Inputs, base: Inputs): Pair {
  const hidden = head.history.known === base.history.known ? undefined : HISTORY
  const foreign = newlyForeign(head.tree, base.tree)
  const hiding = outOfSight(head.tree.entries, base.tree.entries)
  const limits = [
    ...(hidden ? [hidden.limit] : []),
    ...(notVisited(head) === notVisited(base) ? [] : [SITES]),
    ...(foreign.length === 0 ? [] : [`This change marks ${some(foreign)} as generated or vendored; they still count in the comparison.`]),
    ...(hiding.length === 0
      ? []
      : [`After this change there are too many files to read ${some(hiding)}; they were still read for the comparison.`])
  ]
  if (!hidden && foreign.length === 0) return { head, base, limits }
  return {
    head: { ...head, ...hidden?.hidden, ...(foreign.length > 0 && { attributesFrom: base.tree }) },
    base: { ...base, ...hidden?.hidden },
    limits
  }
}

/** `a.md`, `a.md and 2 more files`. */
function some([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more ${others.length === 1 ? 'file' : 'files'}`
}

/** The homepages of a commit that were not among those that were visited. */
function notVisited({ visits, github, tree }: Inputs): string {
  if (!visits.known) return ''
  const seen = new Set(visits.value.map(({ url }) => url))
  return addressesToVisit(homepagesOf({ github, manifests: deriveManifests(tree) }))
    .filter(url => !seen.has(url))
    .join(' ')
}
