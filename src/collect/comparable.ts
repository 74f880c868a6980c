// SPDX-License-Identifier: MIT
import type { Inputs } from '../evidence/evidence.js'
import { deriveManifests } from '../facts/manifests/manifests.js'
import { addressesToVisit, homepagesOf } from '../signals/community/sites.js'
import type { TreeEntry, Tree } from '../inputs/tree.js'
import { withinReadingLimits } from './git/reading-limits.js'
import { unknown } from '../core/known.js'

/** Files whose texts a run reads and that are not here: a partial clone left them on the server. */
export function lackingOf(tree: Tree): readonly TreeEntry[] {
  if (!tree.entries.some(lacks)) return []
  // Without its size a file looks like none; as an empty one it is chosen by its name alone.
  return withinReadingLimits(tree.entries.map(entry => (lacks(entry) ? { ...entry, size: 0 } : entry))).filter(entry =>
    lacks(tree.entry(entry.path))
  )
}

function lacks(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.size === undefined && entry.mode !== 'submodule'
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
const SITES = {
  hidden: { visits: unknown('The sites of only one of the two commits were visited.') },
  limit: 'What sites answered was left out of the comparison, because those of only one of the two commits were visited.'
}

/** Makes head and base see equally much. */
export function comparable(head: Inputs, base: Inputs): Pair {
  const left = [...(head.history.known === base.history.known ? [] : [HISTORY]), ...(notVisited(head) === notVisited(base) ? [] : [SITES])]
  if (left.length === 0) return { head, base, limits: [] }
  const hidden: Partial<Inputs> = Object.assign({}, ...left.map(one => one.hidden))
  return { head: { ...head, ...hidden }, base: { ...base, ...hidden }, limits: left.map(({ limit }) => limit) }
}

/** The homepages of a commit that were not among those that were visited. */
function notVisited({ visits, github, tree }: Inputs): string {
  if (!visits.known) return ''
  const seen = new Set(visits.value.map(({ url }) => url))
  return addressesToVisit(homepagesOf({ github, manifests: deriveManifests(tree) }))
    .filter(url => !seen.has(url))
    .join(' ')
}
