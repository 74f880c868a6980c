// SPDX-License-Identifier: MIT
import { isCoverageReport } from '../../signals/testing/coverage-reports.js'
import { isDeployed } from '../../signals/security/deployment.js'
import { spellingOf } from '../../inputs/known-files.js'
import type { TreeEntry } from '../../inputs/tree.js'
import { MAX_BLOB_BYTES } from '../../inputs/tree.js'
import { TASK_FILE } from '../../facts/ci/runners.generated.js'
import { mayBeSource } from '../../facts/source/languages.js'
import { isForeign } from '../../core/foreign-path.js'
import { CI, COMMUNITY, CONFIG, DOCUMENT_FOLDER, MANIFEST_NAME, SCRIPT, SECRETS } from './reading-limits.phrases.generated.js'

/**
 * Which files' texts a run reads. Checkers can ask for no others, so the cost of a run is decided here. Each class has
 * its own bounds; within a class shallow files come first, except source, which is sampled evenly by a hash of its
 * path so that head and base read the same files. Files that everybody knows come before all others, the usual spelling
 * first: no number of other files keeps them from being read.
 */
interface Class {
  readonly name: string
  wants(path: string): boolean
  readonly files: number
  readonly bytes: number
  readonly each: number
  readonly order: 'known' | 'shallow' | 'hash'
}

const KIB = 1024
const MIB = 1024 * KIB

const TEXT = /\.(?:md|markdown|mdown|rst|txt|adoc|asciidoc|org|html?)$/i

const ANSWERS = /^(?:\.bestpractices\.(?:json|ya?ml)|\.project\.d\/bestpractices\.json)$/

const BUILD_SETTINGS = /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|debian\/rules)$/

const LICENSE_FILE = /^(?:LICENSES\/[^/]+|REUSE\.toml|\.reuse\/dep5)$/i
const LICENSE_NAME = /licen[cs]e|copying|copyright|notice|patents/i

const CLASSES: readonly Class[] = [
  { name: 'links', wants: () => false, files: 500, bytes: MIB, each: 4 * KIB, order: 'shallow' },
  { name: 'answers', wants: path => ANSWERS.test(path), files: 4, bytes: 4 * MIB, each: MAX_BLOB_BYTES, order: 'shallow' },
  { name: 'known', wants: path => spellingOf(path) < Infinity, files: 500, bytes: 16 * MIB, each: MAX_BLOB_BYTES, order: 'known' },
  {
    name: 'licences',
    wants: path => LICENSE_FILE.test(path) || (!path.includes('/') && LICENSE_NAME.test(path)),
    files: 200,
    bytes: 4 * MIB,
    each: MIB,
    order: 'shallow'
  },
  {
    name: 'community',
    wants: path => COMMUNITY.test(path) || path.endsWith('.well-known/security.txt'),
    files: 600,
    bytes: 12 * MIB,
    each: MAX_BLOB_BYTES,
    order: 'shallow'
  },
  { name: 'ci', wants: path => CI.test(path), files: 500, bytes: 6 * MIB, each: 512 * KIB, order: 'shallow' },
  {
    name: 'manifests',
    wants: path => (MANIFEST_NAME.test(nameOf(path)) || TASK_FILE.test(path)) && depth(path) <= 4 && !isForeign(path),
    files: 500,
    bytes: 8 * MIB,
    each: MIB,
    order: 'shallow'
  },
  {
    name: 'configuration',
    wants: path => path.length < 400 && CONFIG.test(nameOf(path)) && depth(path) <= 4 && !isForeign(path),
    files: 300,
    bytes: 4 * MIB,
    each: 256 * KIB,
    order: 'shallow'
  },
  {
    name: 'deployment',
    wants: path => (isDeployed(path) || BUILD_SETTINGS.test(path)) && depth(path) <= 5 && !isForeign(path),
    files: 300,
    bytes: 3 * MIB,
    each: 128 * KIB,
    order: 'shallow'
  },
  {
    name: 'coverage',
    wants: path => isCoverageReport(path) && !isForeign(path),
    files: 20,
    bytes: 4 * MIB,
    each: MIB,
    order: 'shallow'
  },
  {
    name: 'scripts',
    wants: path => SCRIPT.test(path) && depth(path) <= 5 && !isForeign(path),
    files: 400,
    bytes: 4 * MIB,
    each: 256 * KIB,
    order: 'shallow'
  },
  {
    name: 'documents',
    wants: path =>
      TEXT.test(path) && !isForeign(path) && (depth(path) <= 1 || DOCUMENT_FOLDER.test(path) || /roadmap[^/]{0,60}\//i.test(path)),
    files: 300,
    bytes: 5 * MIB,
    each: 512 * KIB,
    order: 'shallow'
  },
  {
    name: 'source',
    wants: path => mayBeSource(path) && !isForeign(path),
    files: 3000,
    bytes: 24 * MIB,
    each: 400 * KIB,
    order: 'hash'
  },
  // Where credentials are left by mistake.
  {
    name: 'secrets',
    wants: path => SECRETS.test(path) && depth(path) <= 4 && !isForeign(path),
    files: 400,
    bytes: 3 * MIB,
    each: 64 * KIB,
    order: 'shallow'
  },
  // Test programs without an extension: a shebang tells their language.
  {
    name: 'programs',
    wants: path => !nameOf(path).includes('.') && /(?:^|\/)(?:tests?|specs?|t|bin|scripts?)\//.test(path),
    files: 200,
    bytes: 2 * MIB,
    each: 128 * KIB,
    order: 'hash'
  }
]

/** The bit of the first class; it goes by the mode, not by the path. */
const LINKS = 1

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function depth(path: string): number {
  return path.split('/').length - 1
}

function hash(path: string): number {
  let value = 2166136261
  for (let i = 0; i < path.length; i++) value = Math.imul(value ^ path.charCodeAt(i), 16777619)
  return value >>> 0
}

/** Which classes want a path, as bits; paths are much the same in head and base. */
const WISHES = new Map<string, number>()

function wishesFor(path: string): number {
  let wishes = WISHES.get(path)
  if (wishes === undefined) {
    wishes = CLASSES.reduce((bits, wish, i) => (wish.wants(path) ? bits | (1 << i) : bits), 0)
    WISHES.set(path, wishes)
  }
  return wishes
}

/** The entries whose texts a run reads, within the bounds of their classes; `also` names one more, wherever it lies. */
export function withinReadingLimits(entries: readonly TreeEntry[], also?: string): readonly TreeEntry[] {
  const chosen = new Set<TreeEntry>()
  const fitting = CLASSES.map((): TreeEntry[] => [])
  for (const entry of entries) {
    if (entry.mode === 'submodule' || entry.size === undefined) continue
    if (entry.path === also && entry.size <= MAX_BLOB_BYTES) chosen.add(entry)
    const wishes = entry.mode === 'symlink' ? wishesFor(entry.path) | LINKS : wishesFor(entry.path)
    for (let i = 0; wishes >> i !== 0; i++) if ((wishes >> i) & 1 && entry.size <= (CLASSES[i]?.each ?? 0)) fitting[i]?.push(entry)
  }
  for (const [i, wish] of CLASSES.entries()) for (const entry of within(wish, fitting[i] ?? [], chosen)) chosen.add(entry)
  return [...chosen]
}

/**
 * Files whose texts the base's own limits let in and the head's do not, because others take their place: what a run after
 * this change would not see. Source is sampled, which decides nothing by a single file.
 */
export function outOfSight(head: readonly TreeEntry[], base: readonly TreeEntry[]): readonly string[] {
  const seen = new Set(withinReadingLimits(head).map(({ path }) => path))
  const there = new Map(head.map(entry => [entry.path, entry]))
  return withinReadingLimits(base).flatMap(({ path }) => {
    const { size, mode } = there.get(path) ?? {}
    const sampled = CLASSES.some(({ order }, i) => order === 'hash' && (wishesFor(path) >> i) & 1)
    return seen.has(path) || sampled || mode === undefined || mode === 'submodule' || (size ?? Infinity) > MAX_BLOB_BYTES ? [] : [path]
  })
}

/** As many of the entries as the class's bounds allow, besides those that are chosen already. */
function within(wish: Class, entries: readonly TreeEntry[], chosen: ReadonlySet<TreeEntry>): TreeEntry[] {
  const taken: TreeEntry[] = []
  const all = entries.length <= wish.files && entries.reduce((sum, { size = 0 }) => sum + size, 0) <= wish.bytes
  let bytes = 0
  for (const entry of all ? entries : ranked(wish, entries)) {
    if (chosen.has(entry)) continue
    bytes += entry.size ?? 0
    if (taken.length >= wish.files || bytes > wish.bytes) break
    taken.push(entry)
  }
  return taken
}

/** The entries of lowest rank, in its order: enough to fill the class even when other classes have chosen many of them. */
function ranked(wish: Class, entries: readonly TreeEntry[]): TreeEntry[] {
  const rankOf = { known: spellingOf, shallow: depth, hash }[wish.order]
  const ranks = Float64Array.from(entries, ({ path }) => rankOf(path))
  const last = ranks.slice().sort()[wish.files * 3] ?? Infinity
  return entries
    .map((entry, i) => ({ entry, rank: ranks[i] ?? 0 }))
    .filter(({ rank }) => rank <= last)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
