// SPDX-License-Identifier: MIT
import type { Inputs } from './evidence.js'
import type { Entry, Tree } from './tree.js'
import { wanted } from './wanted.js'
import { unknown } from './known.js'

/** Files whose texts a run reads and that are not here: a partial clone left them on the server. */
export function lackingOf(tree: Tree): readonly Entry[] {
  if (!tree.entries.some(lacks)) return []
  // Without its size a file looks like none; as an empty one it is chosen by its name alone.
  return wanted(tree.entries.map(entry => (lacks(entry) ? { ...entry, size: 0 } : entry))).filter(entry => lacks(tree.entry(entry.path)))
}

function lacks(entry: Entry | undefined): boolean {
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

/** Makes head and base see equally much. */
export function comparable(head: Inputs, base: Inputs): Pair {
  if (head.history.known === base.history.known) return { head, base, limits: [] }
  const why = 'the history of only one of the two commits is known'
  return {
    head: { ...head, history: unknown(why) },
    base: { ...base, history: unknown(why) },
    limits: ['What the history tells was left out of the comparison, because it is known of only one of the two commits.']
  }
}
