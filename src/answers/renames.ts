// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { History } from '../inputs/history.js'
import type { Known } from '../core/known.js'
import type { Tree } from '../inputs/tree.js'
import { lazily } from '../core/memo.js'

/** Where a cited file went. */
export interface Move {
  readonly to: string
  /** How that is known: the same `content` lies there, a commit of the `history` moved it, or nothing but its `name` tells. */
  readonly by: 'content' | 'history' | 'name'
}

/** Where a file or folder went that is not in the tree; undefined when nothing tells. */
export type FindMove = (path: string) => Move | undefined

const MAX_HOPS = 5
/** Files of a folder that are looked for when it is gone. */
const MAX_FILES = 100

/**
 * Follows files that are gone from a tree: what the tree before it (a run's base) held at their place, what commits did to
 * them, and at last their names. The work is done when the first file is asked for.
 */
export function moveFinder(tree: Tree, before: Tree | undefined, history: Known<History>): FindMove {
  const byContent = lazily(() => contentFinder(tree, before))
  const byHistory = lazily(() => historyFinder(tree, history))
  const byName = lazily(() => nameFinder(tree))
  return path => {
    const content = byContent()(path)
    if (content !== undefined) return { to: content, by: 'content' }
    const moved = byHistory()(path)
    if (moved !== undefined) return { to: moved, by: 'history' }
    const name = byName()(path)
    return name === undefined ? undefined : { to: name, by: 'name' }
  }
}

/** What to do about it, as the end of a sentence; `shown` marks the path. */
export function moveText({ to, by }: Move, shown: (path: string) => string = path => path): string {
  if (by === 'name') return `perhaps ${shown(to)} is meant`
  return by === 'content' ? `its content is now at ${shown(to)}, so link to that` : `it was moved to ${shown(to)}, so link to that`
}

type Find = (path: string) => string | undefined

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** The one place where the content that the tree before had there lies now; for a folder, that of all its files. */
function contentFinder(tree: Tree, before: Tree | undefined): Find {
  if (!before) return () => undefined
  const places = new Map<string, string[]>()
  for (const { oid, path, size } of tree.entries) if (size !== 0) places.set(oid, [...(places.get(oid) ?? []).slice(0, 2), path])
  const ofFile: Find = path => {
    const now = places.get(before.entry(path)?.oid ?? '') ?? []
    return only(now.filter(place => !before.has(place))) ?? only(now)
  }
  return path => {
    if (before.has(path)) return ofFile(path)
    const files = before.hasFolder(path) ? before.entries.filter(entry => entry.path.startsWith(`${path}/`)).slice(0, MAX_FILES) : []
    const folders = files.map(entry => {
      const rest = entry.path.slice(path.length)
      const to = ofFile(entry.path)
      return to?.endsWith(rest) === true ? to.slice(0, -rest.length) : undefined
    })
    const folder = only([...new Set(folders)])
    return folder === '' ? undefined : folder
  }
}

/** The file of the same name that the commit added which took this one away, and no other of that name, followed to where it is now. */
function historyFinder(tree: Tree, history: Known<History>): Find {
  const nameOf = (path: string) => posix.basename(path).toLowerCase()
  const moves = new Map<string, string | undefined>()
  for (const { changes } of history.known ? history.value.commits : []) {
    const byName = { A: new Map<string, string[]>(), D: new Map<string, string[]>() }
    for (const { status, path } of changes) {
      if (status !== 'A' && status !== 'D') continue
      const name = nameOf(path)
      byName[status].set(name, [...(byName[status].get(name) ?? []).slice(0, 2), path])
    }
    for (const { status, path } of changes) {
      if (status !== 'D' || moves.has(path)) continue
      const name = nameOf(path)
      moves.set(path, only(byName.D.get(name) ?? []) === undefined ? undefined : only(byName.A.get(name) ?? []))
    }
  }
  return path => {
    let at: string | undefined = path
    for (let hop = 0; hop < MAX_HOPS && at !== undefined; hop++) {
      at = moves.get(at)
      if (at !== undefined && tree.has(at)) return at
    }
    return undefined
  }
}

/** Names that many folders have: elsewhere they are another file. */
const COMMON_NAME = /^(?:readme|index|config|main|lib|mod|__init__|package|makefile|dockerfile)\b/i

/**
 * Where a file of this name lies now: the only document or namesake of the same folder name, or the only file in its folder
 * that differs by its ending.
 */
function nameFinder(tree: Tree): Find {
  const byName = new Map<string, string[]>()
  const add = (key: string, path: string) => byName.set(key, [...(byName.get(key) ?? []).slice(0, 2), path])
  for (const { path } of tree.entries) {
    const name = posix.basename(path).toLowerCase()
    add(name, path)
    add(`${posix.dirname(path)}/${name.replace(/\.[^.]*$/, '')}`, path)
  }
  return path => {
    const name = posix.basename(path).toLowerCase()
    const sibling = only(byName.get(`${posix.dirname(path)}/${name.replace(/\.[^.]*$/, '')}`) ?? [])
    if (sibling !== undefined) return sibling
    const moved = only(COMMON_NAME.test(name) ? [] : (byName.get(name) ?? []))
    if (moved === undefined) return undefined
    const sameFolder = posix.basename(posix.dirname(moved)) === posix.basename(posix.dirname(path))
    return sameFolder || /\.(?:md|rst|adoc|txt)$/.test(name) ? moved : undefined
  }
}
