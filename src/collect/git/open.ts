// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decode, makeTree, MAX_BLOB_BYTES, newBlobCache, type BlobCache, type TreeEntry, type Tree } from '../../inputs/tree.js'
import { withinReadingLimits } from './reading-limits.js'
import { readBlobs } from './blobs.js'
import { git, gitMaybe, gitText, GitError } from './run.js'

/** The user pointed at something that cannot be evaluated; `message` says in one sentence what to do. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}

/** A local git repository, as it was found. */
export interface GitRepository {
  /** Where git commands run: the top of the work tree, or the bare repository. */
  readonly directory: string
  /** History is cut: nothing older than the cut can be told. */
  readonly shallow: boolean
  /** Some blobs are not here and must not be fetched. */
  readonly partial: boolean
}

/**
 * The repository that holds a path: its work tree, any folder in it, or a bare repository that lies in no other. Git is not
 * asked to look for it, because a tree may hold what looks like a repository.
 * @throws CannotOpen when there is none, in a sentence for the user
 */
export async function openRepository(path: string): Promise<GitRepository> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CannotOpen(`${path} does not exist; give the path of a git repository.`)
  if (!found.isDirectory()) throw new CannotOpen(`${path} is a file; give the folder of a git repository.`)
  const directory = await realpath(path)
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      const repository = await readRepository(folder, path)
      if (repository) return refuseNested(repository, directory, path)
    }
    if (folder === dirname(folder)) break
  }
  const bare = looksBare(directory) ? await readRepository(directory, path) : undefined
  if (bare) return bare
  throw new CannotOpen(
    `${path} is not inside a git repository; run this in a clone, or in a workflow put \`- uses: actions/checkout\` before this step.`
  )
}

function looksBare(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every(name => existsSync(join(folder, name)))
}

/** A folder of a work tree that looks like a repository is one that somebody committed, or cannot be told from it. */
function refuseNested(repository: GitRepository, directory: string, path: string): GitRepository {
  if ([repository.directory, join(repository.directory, '.git')].includes(directory) || !looksBare(directory)) return repository
  throw new CannotOpen(
    `${path} looks like a bare repository, and lies inside the work tree of ${repository.directory}. A repository inside another one's files is not evaluated; give the path of the outer one.`
  )
}

/** Undefined when there is no repository after all. */
async function readRepository(directory: string, path: string): Promise<GitRepository | undefined> {
  try {
    const shallow = await gitText(directory, ['rev-parse', '--is-shallow-repository'])
    const promisor = await gitMaybe(directory, ['config', '--get-regexp', String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`])
    return { directory, shallow: shallow === 'true', partial: promisor !== undefined && promisor !== '' }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    if (error.code === undefined) throw new CannotOpen(error.message)
    if (/not a git repository/i.test(error.stderr)) return undefined
    throw new CannotOpen(`${path} cannot be read as a git repository: ${error.stderr.trim().split('\n').at(-1) ?? ''}`)
  }
}

/** The commit that a revision names, or undefined when it names none that is here. */
export async function resolveCommit(repository: GitRepository, revision: string): Promise<string | undefined> {
  return (
    (await gitMaybe(repository.directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])) || undefined
  )
}

/** Whether a commit is another one or an ancestor of it, as far as this clone tells. */
export async function comesFrom(directory: string | undefined, commit: string, ancestor: string): Promise<boolean> {
  if (commit === ancestor) return true
  if (directory === undefined || ![commit, ancestor].every(id => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id))) return false
  return (await gitMaybe(directory, ['merge-base', '--is-ancestor', ancestor, commit])) !== undefined
}

/** Parents of a commit as its object names them: readable even where a shallow clone lacks them. */
export async function parentsOf(repository: GitRepository, commit: string): Promise<readonly string[]> {
  const object = (await gitMaybe(repository.directory, ['cat-file', 'commit', commit])) ?? ''
  const header = object.split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1] ?? '')
}

/** Listings longer than this are cut, and then nothing is called absent. */
const MAX_ENTRIES = 500_000

/** A commit, or a tree that is judged as that of a commit. */
export type Revision = string | { readonly tree: string; readonly commit: string }

/**
 * Trees of several commits, read together: one `ls-tree` each, one `cat-file --batch` for the texts of all.
 * `also` is a path whose text is read besides those that `wanted.ts` selects; what is in the cache is not read again.
 * @throws GitError when git fails
 */
export async function readTrees(
  repository: GitRepository,
  revisions: readonly Revision[],
  also?: string,
  cache: BlobCache = newBlobCache()
): Promise<Tree[]> {
  const listings = await Promise.all(revisions.map(one => list(repository, typeof one === 'string' ? one : one.tree)))
  await readTexts(
    repository,
    listings.flatMap(({ entries }) => withinReadingLimits(entries, also)),
    cache
  )
  const trees: Tree[] = []
  for (const [i, { entries, complete }] of listings.entries()) {
    const first = trees[0]
    const revision = revisions[i] ?? ''
    trees.push(
      makeTree(typeof revision === 'string' ? revision : revision.commit, first ? shared(entries, first) : entries, cache, complete, first)
    )
  }
  for (const tree of trees) for (const other of trees) if (other !== tree) await readAlike(repository, tree, other, cache)
  return trees
}

/**
 * Reads of a tree what the bounds let in of another: a changed file must not seem to say less because files that come before
 * it were added.
 * @throws GitError when git fails
 */
export async function readAlike(repository: GitRepository, tree: Tree, other: Tree, cache: BlobCache): Promise<void> {
  const left = tree.entries.filter(
    ({ path, oid, mode, size = Infinity }) =>
      !cache.texts.has(oid) && mode !== 'submodule' && size <= MAX_BLOB_BYTES && cache.texts.has(other.entry(path)?.oid ?? '')
  )
  await readTexts(repository, left, cache)
}

async function readTexts(repository: GitRepository, entries: readonly TreeEntry[], cache: BlobCache): Promise<void> {
  const missing = [...new Set(entries.map(({ oid }) => oid))].filter(oid => !cache.texts.has(oid))
  await readBlobs(repository.directory, missing, (oid, bytes) => cache.texts.set(oid, decode(bytes)))
}

/** The same entries, as the same objects where the other tree has them: what is remembered of their paths is found at once. */
function shared(entries: readonly TreeEntry[], other: Tree): TreeEntry[] {
  return entries.map(entry => {
    const known = other.entry(entry.path)
    if (!known) return entry
    return known.oid === entry.oid && known.mode === entry.mode && known.size === entry.size ? known : { ...entry, path: known.path }
  })
}

const MODES: Readonly<Record<string, TreeEntry['mode']>> = { '100755': 'executable', '120000': 'symlink', '160000': 'submodule' }

async function list(repository: GitRepository, commit: string): Promise<{ entries: TreeEntry[]; complete: boolean }> {
  // Asking a partial clone for sizes would fetch every blob.
  const [output, absent] = repository.partial
    ? await Promise.all([git(repository.directory, ['ls-tree', '-r', '-z', '--full-tree', commit]), absentObjects(repository, commit)])
    : [await git(repository.directory, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]), undefined]
  const records = output.toString('utf8').split('\0')
  records.pop()
  const entries: TreeEntry[] = []
  for (const record of records.slice(0, MAX_ENTRIES)) {
    const tab = record.indexOf('\t')
    const [mode = '', , oid = '', size] = record.slice(0, tab).split(/ +/)
    entries.push({
      path: record.slice(tab + 1),
      mode: MODES[mode] ?? 'file',
      oid,
      size: sizeOf(size)
    })
  }
  const sized = absent ? await withSizes(repository, entries, absent) : entries
  sized.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { entries: sized, complete: records.length <= MAX_ENTRIES }
}

/** Bytes; undefined for `-` (submodules) and `BAD` (an object that is not here). */
function sizeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}

async function absentObjects(repository: GitRepository, commit: string): Promise<ReadonlySet<string>> {
  const output = await git(repository.directory, ['rev-list', '--objects', '--missing=print', '--no-walk', commit])
  return new Set([...output.toString('utf8').matchAll(/^\?([0-9a-f]+)$/gm)].map(match => match[1] ?? ''))
}

async function withSizes(repository: GitRepository, entries: readonly TreeEntry[], absent: ReadonlySet<string>): Promise<TreeEntry[]> {
  const present = entries.filter(entry => entry.mode !== 'submodule' && !absent.has(entry.oid)).map(entry => entry.oid)
  const output = await git(repository.directory, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
    input: present.join('\n') + '\n'
  })
  const sizes = new Map(
    output
      .toString('latin1')
      .split('\n')
      .map(line => line.split(' '))
      .map(([oid = '', size]) => [oid, sizeOf(size)] as const)
  )
  return entries.map(entry => ({ ...entry, size: sizes.get(entry.oid) }))
}
