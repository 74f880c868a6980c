// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { known, unknown, type Known, type Unknown } from '../core/known.js'
import { noteUnread } from '../core/unread.js'

export interface TreeEntry {
  readonly path: string
  readonly mode: 'file' | 'executable' | 'symlink' | 'submodule'
  readonly oid: string
  /** Bytes; undefined for submodules and for blobs that a partial clone lacks. */
  readonly size: number | undefined
}

/** Whether a file's text is not in the clone: a partial one left it on the server. */
export function isLacking(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && entry.size === undefined && entry.mode !== 'submodule'
}

/** The files of one commit. Texts are those that the reading limits let in, already read: asking does no I/O. */
export interface Tree {
  /** Full object id of the commit. */
  readonly commit: string
  /** All entries, sorted by path. */
  readonly entries: readonly TreeEntry[]
  /** The listing is whole. When it is not, nothing may be called absent. */
  readonly complete: boolean
  /** Texts that were read, by blob id. */
  readonly texts: ReadonlyMap<string, Known<string>>
  /** An entry by exact path. */
  entry(path: string): TreeEntry | undefined
  has(path: string): boolean
  /** Whether any entry lies below this folder (no trailing slash). */
  hasFolder(path: string): boolean
  /**
   * Entries whose path matches: a pattern, or a test of nothing but the path that lives as long as the program (the
   * answer is remembered by it).
   */
  find(test: RegExp | ((path: string) => boolean)): readonly TreeEntry[]
  /** Decoded text (LF line ends, no byte order mark); a link inside the tree is followed once. Unknown says why not. */
  text(path: string): Known<string>
  /**
   * What `derive` makes of a file's text, remembered by the blob's id: the same blob in another commit costs nothing.
   * `name` tells one derivation from another.
   */
  derive<T>(name: string, path: string, derive: (text: string, path: string) => T): Known<T>
  /** The same tree with another entry at a path, or with none. */
  withEntry(path: string, entry: TreeEntry | undefined): Tree
}

/** Texts and what was derived from them, by blob id; shared by all trees of a run. */
export interface BlobCache {
  readonly texts: Map<string, Known<string>>
  readonly derived: Map<string, unknown>
}

export function newBlobCache(): BlobCache {
  return { texts: new Map(), derived: new Map() }
}

/** Blobs larger than this are never read. */
export const MAX_BLOB_BYTES = 1024 * 1024

/**
 * A tree over entries whose wanted texts are in the cache. `like` is a tree of much the same paths, whose answers are
 * taken over for the paths that both have.
 */
export function makeTree(commit: string, entries: readonly TreeEntry[], cache: BlobCache, complete = true, like?: Tree): Tree {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const found = new Map<string | ((path: string) => boolean), readonly TreeEntry[]>()
  const added = like && entries.filter(({ path }) => !like.has(path))
  const folders = new Set<string>()
  for (const { path } of entries) {
    for (let at = path.lastIndexOf('/'); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at))
  }

  function blob(path: string): Known<TreeEntry> {
    const entry = byPath.get(path)
    if (!entry) return unknown(`${path} is not in the tree`)
    if (entry.mode === 'submodule') return unknown(`${path} is a submodule`)
    if (entry.mode !== 'symlink') return known(entry)
    const link = cache.texts.get(entry.oid)
    if (!link?.known) return unknown(`${path} is a symbolic link that was not read`)
    const target = posix.normalize(posix.join(posix.dirname(path), link.value))
    const end = byPath.get(target)
    if (link.value.startsWith('/') || target.startsWith('..') || !end || end.mode === 'symlink' || end.mode === 'submodule')
      return unknown(`${path} is a symbolic link that leads to no file of the tree`)
    return known(end)
  }

  function textOf(entry: TreeEntry): Known<string> {
    if (entry.size === undefined) return unread(entry.path, unknown(`${entry.path} is not in this partial clone`, 'a clone with blobs'))
    if (entry.size > MAX_BLOB_BYTES) return unknown(`${entry.path} is larger than 1 MiB`)
    return cache.texts.get(entry.oid) ?? unread(entry.path, unknown(`${entry.path} was not read`))
  }

  const tree: Tree = {
    commit,
    entries,
    get complete() {
      if (!complete) noteUnread('tree')
      return complete
    },
    texts: cache.texts,
    entry: path => byPath.get(path),
    has: path => byPath.has(path),
    hasFolder: path => folders.has(path),
    find(test) {
      const key = typeof test === 'function' ? test : `${test.flags}/${test.source}`
      let answer = found.get(key)
      if (!answer) {
        const matches = typeof test === 'function' ? test : (path: string) => test.test(path)
        answer =
          like && added
            ? merge(
                like.find(test).flatMap(({ path }) => byPath.get(path) ?? []),
                added.filter(({ path }) => matches(path))
              )
            : entries.filter(({ path }) => matches(path))
        found.set(key, answer)
      }
      return answer
    },
    text(path) {
      const entry = blob(path)
      return entry.known ? textOf(entry.value) : entry
    },
    derive<T>(name: string, path: string, derive: (text: string, path: string) => T) {
      const entry = blob(path)
      if (!entry.known) return entry
      const text = textOf(entry.value)
      if (!text.known) return text
      // The path is part of the key because derivations may look at the file's name.
      const key = `${name}:${entry.value.oid}:${path}`
      const cached = cache.derived.get(key)
      if (cached !== undefined) return cached as Known<T>
      const value = known(derive(text.value, path))
      cache.derived.set(key, value)
      return value
    },
    withEntry(path, entry) {
      const others = entries.filter(other => other.path !== path)
      return makeTree(commit, entry ? merge(others, [entry]) : others, cache, complete, tree)
    }
  }
  return tree
}

/** What another run could read: one with all blobs, or with wider bounds. A binary or an LFS pointer is read as well as it can be. */
function unread(path: string, fact: Unknown): Unknown {
  noteUnread(path)
  return fact
}

/** Two lists of entries in the order of their paths, as one. */
function merge(first: readonly TreeEntry[], second: readonly TreeEntry[]): readonly TreeEntry[] {
  return second.length === 0 ? first : [...first, ...second].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const LFS = 'version https://git-lfs.github.com/spec/'

/** The text of a blob, or why it is none: an LFS pointer, or bytes that are no text. */
export function decode(bytes: Buffer): Known<string> {
  if (bytes.includes(0)) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
    return encoding ? known(clean(new TextDecoder(encoding).decode(bytes))) : unknown('it is a binary file')
  }
  const text = bytes.toString('utf8')
  if (text.startsWith(LFS)) return unknown('it is a Git LFS pointer')
  return known(clean(text))
}

function clean(text: string): string {
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replaceAll('\r\n', '\n')
}
