// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'

/** Globs of `.gitattributes`, and parts of one and of a path, that are looked at: every path is held against every glob. */
const MAX_GLOBS = 200

const MAX_PARTS = 10

const MAX_DEPTH = 30

const ATTRIBUTES = /(?:^|\/)\.gitattributes$/

/**
 * What `.gitattributes` calls generated or vendored, as one test of a path. Files that `base` has too, under their name or
 * with their content, are judged by its attributes: a change must not take out of the count what was counted before it.
 */
export function declaredForeign(tree: Tree, base?: Tree): (path: string) => boolean {
  const own = foreignBy(tree)
  if (!base) return own
  const before = foreignBy(base)
  const contents = new Set(base.entries.map(({ oid }) => oid))
  return path => (base.has(path) || contents.has(tree.entry(path)?.oid ?? '') ? before(path) : own(path))
}

/** Files that a change takes out of the count by what it says of them. */
export function newlyForeign(tree: Tree, base: Tree): readonly string[] {
  const attributes = ({ find }: Tree): string => JSON.stringify(find(ATTRIBUTES).map(({ path, oid }) => [path, oid]))
  if (attributes(tree) === attributes(base)) return []
  const [own, before] = [foreignBy(tree), declaredForeign(tree, base)]
  return tree.entries.flatMap(({ path }) => (own(path) && !before(path) ? [path] : []))
}

function foreignBy(tree: Tree): (path: string) => boolean {
  const tests = tree
    .find(ATTRIBUTES)
    .slice(0, 50)
    .flatMap(({ path }) => {
      const text = tree.text(path)
      if (!text.known) return []
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return text.value
        .split('\n', 500)
        .filter(line => /\slinguist-(?:vendored|generated)(?:=true|\s|$)/.test(line) && !line.startsWith('#'))
        .flatMap(line => globTest(line.trim().split(/\s/, 1)[0] ?? '', folder))
    })
    .slice(0, MAX_GLOBS)
  return path => tests.some(test => test(path))
}

/** A glob of `.gitattributes`, as git matches it, except that a folder stands for all that is in it. */
function globTest(glob: string, folder: string): readonly ((path: string) => boolean)[] {
  const rest = glob.replace(/^\//, '')
  if (rest === '' || glob.length > 200 || glob.includes('?') || glob.includes('[')) return []
  if (/^\*[^*/]+$/.test(glob)) return [path => path.startsWith(folder) && path.endsWith(glob.slice(1))]
  if (/^[^*]+\/\*{1,2}$/.test(rest)) return [path => path.startsWith(folder + rest.slice(0, rest.indexOf('*')))]
  if (!glob.includes('*'))
    return rest.includes('/')
      ? [path => path === folder + rest || path.startsWith(`${folder}${rest}/`)]
      : [path => path.startsWith(folder) && (path === folder + rest || path.endsWith(`/${rest}`))]
  const parts = (glob.includes('/') ? rest : `**/${rest}`).split('/')
  if (parts.length > MAX_PARTS) return []
  return [path => path.length < 300 && path.startsWith(folder) && fits(parts, path.slice(folder.length).split('/', MAX_DEPTH))]
}

/** Whether a path, or a folder that holds it, fits a glob, both cut at their slashes. The earliest place is always as good as a later one. */
function fits(glob: readonly string[], path: readonly string[]): boolean {
  let at = 0
  for (let from = 0; from < glob.length;) {
    const anywhere = glob[from] === '**'
    if (anywhere) from++
    const next = glob.indexOf('**', from)
    const parts = glob.slice(from, next < 0 ? undefined : next)
    const last = anywhere ? path.length - Math.max(1, parts.length) : at
    while (at <= last && !parts.every((part, i) => fitsName(part, path[at + i]))) at++
    if (at > last) return false
    at += parts.length
    from += parts.length
  }
  return true
}

/** A name of a path, and a glob whose stars stand for any characters of it: each piece between two stars at its first place. */
function fitsName(glob: string, name: string | undefined): boolean {
  const [start = '', ...pieces] = glob.split('*')
  const end = pieces.pop()
  if (name === undefined || end === undefined) return name === start
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false
  let at = start.length
  for (const piece of pieces) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= name.length - end.length
}
