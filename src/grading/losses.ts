// SPDX-License-Identifier: MIT
import type { FindMove } from '../answers/renames.js'
import { LEVELS, type Level } from '../criteria/criterion.js'
import type { Finding } from '../finding.js'
import type { Tree } from '../inputs/tree.js'
import type { Graded } from './graded.js'
import type { Result } from './merge.js'

/** What an earlier run found: for each criterion, the levels at which it counted or did not. */
export type LastKnown = ReadonlyMap<string, { readonly satisfied: ReadonlyMap<string, boolean> }>

/** A level that is lost. `unread` names the facts that would have told whether it held; empty when it did. */
export interface LevelLoss {
  readonly level: Level
  readonly unread: readonly string[]
}

interface Losing {
  /** Criteria whose answer does not count in the comparison. */
  readonly unsupported: ReadonlySet<string>
  readonly moved: FindMove
  readonly last?: LastKnown
}

/**
 * The levels that a change loses. A level held at the base when every criterion counted, and could have held when nothing
 * failed and nothing was open: only facts that could not be read stood in the way. It is lost when one of its criteria
 * counted at the base and does not at the head, or was blind at the base and fails at the head, or its files are gone
 * there. With a level go all levels above it that held or could have held.
 */
export function lostLevels(base: Graded, head: Graded, losing: Losing): readonly LevelLoss[] {
  const losses: LevelLoss[] = []
  const unread = new Set<string>()
  for (const level of LEVELS) {
    const asked = [...base.results.values()].filter(
      result => result.decidedBy !== 'computed' && result.standings.some(standing => standing.level === level)
    )
    const missing = asked.filter(result => !countsAt(result, level))
    const decided = missing.map(result => ({ result, was: losing.last?.get(result.id)?.satisfied.get(level) }))
    if (decided.some(({ result, was }) => was === false || !isBlind(result))) break
    for (const { result, was } of decided) if (was !== true) for (const fact of result.finding.unread ?? []) unread.add(fact)
    const lost = losses.length > 0 || asked.some(before => loses(before, head.results.get(before.id), level, base.tree, head.tree, losing))
    if (lost) losses.push({ level, unread: [...unread] })
  }
  return losses
}

/**
 * All that could not be read are pages which the other commit does not name: strangers must not choose whom this machine
 * visits, and whoever moves a homepage takes nothing away by it.
 */
export function isUnvisited({ unread = [] }: Finding): boolean {
  return unread.length > 0 && unread.every(fact => /^https?:\/\//.test(fact))
}

/** Nobody decided, and a fact that could not be read might have. */
function isBlind({ decidedBy, conflict, finding }: Result): boolean {
  return decidedBy === 'nobody' && conflict === undefined && (finding.unread?.length ?? 0) > 0
}

function countsAt(result: Result, level: Level): boolean {
  return result.standings.some(standing => standing.level === level && standing.satisfied)
}

function loses(before: Result, now: Result | undefined, level: Level, base: Tree, head: Tree, { unsupported, moved }: Losing): boolean {
  if (!now) return false
  if (countsAt(before, level)) return unsupported.has(now.id) || (!countsAt(now, level) && !isUnvisited(now.finding))
  if (countsAt(now, level)) return false
  if (now.standings.some(standing => standing.level === level && standing.verdict !== 'unknown')) return true
  return filesOf(before).some(path => base.has(path) && !head.has(path) && moved(path)?.by !== 'content')
}

/** The files that a blind criterion points to or would have read. */
function filesOf({ finding }: Result): readonly string[] {
  return [...finding.evidence.flatMap(place => ('path' in place ? [place.path] : [])), ...(finding.unread ?? [])]
}

/** Whether two commits hold the very same files. */
export function sameTree(one: Tree, other: Tree): boolean {
  return (
    one.entries.length === other.entries.length &&
    one.entries.every(({ path, oid, mode }, i) => {
      const entry = other.entries[i]
      return entry !== undefined && entry.path === path && entry.oid === oid && entry.mode === mode
    })
  )
}
