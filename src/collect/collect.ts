// SPDX-License-Identifier: MIT
import { relative, sep } from 'node:path'
import { lackingOf, lackTheSame } from './comparable.js'
import type { Inputs } from '../evidence/evidence.js'
import { notAsked, type GitHubFacts } from '../inputs/github.js'
import { candidates } from './git/base.js'
import { isOfEvent, type Checkout } from './git/checkout.js'
import { namedByRemote, repositoryOf } from './git/identity.js'
import { CannotOpen, openRepository, readAlike, readTrees, resolveCommit, type GitRepository, type Revision } from './git/open.js'
import type { Remote } from './git/remote.js'
import { mirroredAt } from './mirrored.js'
import { GitError, gitMaybe } from './git/run.js'
import { type History } from '../inputs/history.js'
import { known, unknown, type Known } from '../core/known.js'
import { deriveManifests } from '../facts/manifests/manifests.js'
import type { Repository } from '../inputs/repository.js'
import { addressesToVisit, homepagesOf } from '../signals/community/sites.js'
import { type Tags } from '../inputs/tags.js'
import { newBlobCache, type BlobCache, type Tree } from '../inputs/tree.js'
import type { BaseRequest, Candidate } from './git/candidate.js'
import type { Merged } from './git/merge.js'
import type { Visit } from '../inputs/visit.js'
import { collectHistories, type HistoryOf } from './git/history.js'
import { collectTags } from './git/tags.js'

/** What to collect. */
export interface CollectOptions {
  readonly path: string
  readonly head: string
  readonly base: BaseRequest
  readonly identity: { readonly host?: string; readonly owner?: string; readonly name?: string; readonly defaultBranch?: string }
  /** What the event says of the clone; undefined where no event is judged. */
  readonly checkout?: Checkout
  readonly now: Date
  /** A file whose text is read besides the usual ones, as an absolute path. */
  readonly alsoRead: string | undefined
  /** Asks GitHub about a repository, and fetches what the clone lacks; neither is done when the repository is not known. */
  readonly github:
    | { readonly ask: (repository: Repository) => Promise<GitHubFacts>; readonly remote: (repository: Repository) => Remote | undefined }
    | { readonly why: string; readonly needs: string }
  /** Folder for what is fetched or merged, and deleted again. */
  readonly temporary: string
  /** Visits homepages of the project. */
  readonly sites:
    { readonly visit: (urls: readonly string[]) => Promise<readonly Visit[]> } | { readonly why: string; readonly needs?: string }
}

/** The world as two commits see it: everything but the tree and its history is shared. */
export interface Collected {
  /** The top of the work tree, or the bare repository; undefined for replayed evidence. */
  readonly directory: string | undefined
  readonly head: Inputs
  readonly base: Known<Inputs>
  /** Which commit the base is, and what cannot be told because it is that one. */
  readonly candidate?: Candidate
  /** The clone is of another repository than the event's. */
  readonly foreign?: true
}

/**
 * Reads the repository and asks GitHub, side by side.
 * @throws CannotOpen when there is no commit to evaluate, in a sentence for the user
 */
export async function collect(options: CollectOptions): Promise<Collected> {
  const git = await openRepository(options.path)
  const commit = await headOf(git, options)
  const foreign = options.checkout !== undefined && !(await isOfEvent(git, commit, await namedByRemote(git.directory), options.checkout))
  const wish = foreign ? { ...options, identity: {}, base: foreignBase(options.base) } : options
  const repository = await repositoryOf(git.directory, wish.identity)
  const remote = 'why' in wish.github || !repository.known ? undefined : wish.github.remote(repository.value)
  const tagging = collectTags(git.directory)
  const readHistories: ReadHistories = (commits, { directory } = git) => collectHistories(directory, commits, tagging)
  const [{ head, base, candidate, histories }, tags, github] = await Promise.all([
    readCommits(git, commit, wish, remote, tagging, readHistories),
    tagging,
    askGitHub(wish, repository)
  ])
  const [headHistory = unknown('The history was not read.'), baseHistory = headHistory] = histories
  const visits = await visit(wish, github, trusted(options.base, head, base))
  const inputs = (tree: Tree, history: Known<History>): Inputs => ({ now: wish.now, repository, tree, history, tags, github, visits })
  const facts = base.known ? mirroredAt(github, head, base.value.tree) : github
  return {
    directory: git.directory,
    head: { ...inputs(head, headHistory), github: facts },
    base: base.known
      ? known(inputs(base.value.tree, base.value.here ? baseHistory : unknown('the base was fetched without its history')))
      : base,
    ...(candidate && { candidate }),
    ...(foreign && { foreign })
  }
}

/** What the event starts from is no commit of another repository; a revision that was asked for, or remembered, is. */
function foreignBase(base: BaseRequest): BaseRequest {
  if (base.kind === 'none' || base.kind === 'revision' || base.kind === 'remembered') return base
  return { kind: 'none', why: 'This is another repository than the one that the event is about, so the event’s base is not its base.' }
}

async function headOf(git: GitRepository, wish: CollectOptions): Promise<string> {
  const commit = await resolveCommit(git, wish.head)
  if (commit !== undefined) return commit
  if (wish.head !== 'HEAD') throw new CannotOpen(`${wish.head} names no commit of ${wish.path}.`)
  const lost = await gitMaybe(git.directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  throw new CannotOpen(
    lost
      ? `${wish.path} lacks its own commit ${lost.slice(0, 10)}: the clone is damaged; make a new one.`
      : `${wish.path} has no commit yet on its current branch; commit something first.`
  )
}

/** A tree that was read, and whether its commit is in the user's own clone. */
interface ReadTree {
  readonly tree: Tree
  readonly here: boolean
}
interface Commits {
  readonly head: Tree
  readonly base: Known<ReadTree>
  readonly candidate?: Candidate
  /** Of the head, and of the base when it is in the clone and another commit. */
  readonly histories: readonly Known<History>[]
}
type ReadHistories = (commits: readonly HistoryOf[], repository?: GitRepository) => Promise<readonly Known<History>[]>

/** Reads the head and the best base that can be had: from the clone, else fetched into a folder that is deleted afterwards. */
async function readCommits(
  git: GitRepository,
  head: string,
  wish: CollectOptions,
  remote: Remote | undefined,
  tagging: Promise<Known<Tags>>,
  readHistories: ReadHistories
): Promise<Commits> {
  const also = wish.alsoRead && relative(git.directory, wish.alsoRead).split(sep).join('/')
  const cache = newBlobCache()
  let headTree: Tree | undefined
  let why: Known<never> | undefined
  for await (const found of candidates(git, head, wish.base, remote, tagging, wish.temporary)) {
    if (!found.known) {
      why ??= found
      continue
    }
    const candidate = found.value
    if (candidate.merged) {
      const merged = await readMerged(candidate, candidate.merged, head, also, cache, readHistories)
      if (merged) return merged
      continue
    }
    const here = (await resolveCommit(git, candidate.commit)) === candidate.commit
    const commits = here && candidate.commit !== head ? [head, candidate.commit] : [head]
    const [trees, histories] = await Promise.all([here ? readMaybe(git, commits, also, cache) : undefined, readHistories(commits)])
    headTree = trees?.[0] ?? headTree ?? (await readWhole(git, head, also, cache, remote))
    const base = trees && (trees[1] ?? headTree)
    if (base && lackTheSame(headTree, base)) return { head: headTree, base: known({ tree: base, here }), candidate, histories }
    // What a partial clone lacks of either commit is fetched, so that both are whole.
    const lacking = [...(lackingOf(headTree).length > 0 ? [head] : []), candidate.commit]
    const fetched = await borrow(remote, lacking, also, cache, headTree)
    if (fetched.known) {
      const whole = fetched.value.length > 1 ? (fetched.value[0] ?? headTree) : headTree
      const tree = fetched.value.at(-1)
      if (tree && whole === headTree) await readAlike(git, whole, tree, cache)
      if (tree && lackTheSame(whole, tree)) return { head: whole, base: known({ tree, here }), candidate, histories }
    }
    why ??= absent(candidate, here, fetched, remote)
  }
  const [whole, histories] = await Promise.all([headTree ?? readWhole(git, head, also, cache, remote), readHistories([head])])
  if (wish.base.kind === 'revision')
    throw new CannotOpen(`${why?.known === false ? why.why : ''} Fetch it first, or give another revision to compare with.`)
  return { head: whole, base: why ?? unknown('There is nothing to compare with.'), histories }
}

/** Base and merge, as far as a partial clone has both. */
async function readMerged(
  candidate: Candidate,
  { repository, tree, remove }: Merged,
  head: string,
  also: string | undefined,
  cache: BlobCache,
  readHistories: ReadHistories
): Promise<Commits | undefined> {
  const base = candidate.commit
  try {
    const [trees, histories] = await Promise.all([
      readMaybe(repository, [{ tree, commit: head }, base], also, cache),
      readHistories([{ parents: [head, base], tree }, base], repository)
    ])
    const [merged, before] = trees ?? []
    if (!merged || !before || lackingOf(merged).length + lackingOf(before).length > 0) return undefined
    return { head: merged, base: known({ tree: before, here: true }), candidate, histories }
  } finally {
    remove()
  }
}

/** The head as far as it can be read: the rest of a partial clone is fetched when that is possible. */
async function readWhole(
  git: GitRepository,
  head: string,
  also: string | undefined,
  cache: BlobCache,
  remote: Remote | undefined
): Promise<Tree> {
  const [tree] = await readTrees(git, [head], also, cache)
  if (!tree) throw new Error('the head is missing')
  if (!git.partial || lackingOf(tree).length === 0) return tree
  const fetched = await borrow(remote, [head], also, cache)
  return (fetched.known ? fetched.value[0] : undefined) ?? tree
}

/** Undefined when folders of a commit are missing: a partial clone can lack those too. */
async function readMaybe(
  git: GitRepository,
  commits: readonly Revision[],
  also: string | undefined,
  cache: BlobCache
): Promise<Tree[] | undefined> {
  if (!git.partial) return readTrees(git, commits, also, cache)
  try {
    return await readTrees(git, commits, also, cache)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

async function borrow(
  remote: Remote | undefined,
  commits: readonly string[],
  also: string | undefined,
  cache: BlobCache,
  beside?: Tree
): Promise<Known<Tree[]>> {
  if (!remote) return unknown('without a token nothing is fetched', 'fetch-depth: 0')
  const borrowed = await remote.borrow(commits)
  if (!borrowed.known) return borrowed
  try {
    const trees = await readTrees(borrowed.value.repository, commits, also, cache)
    if (beside) for (const tree of trees) await readAlike(borrowed.value.repository, tree, beside, cache)
    return known(trees)
  } finally {
    borrowed.value.remove()
  }
}

function absent({ what }: Candidate, here: boolean, fetched: Known<unknown>, remote: Remote | undefined): Known<never> {
  const lacks = here ? `This partial clone lacks files of the base, ${what}` : `The base, ${what}, is not in this clone`
  const tried = remote && !fetched.known ? ` and ${fetched.why}` : ''
  const advice = here ? 'check out without `filter`' : 'check out with `fetch-depth: 0`'
  return unknown(`${lacks}${tried}; ${advice} to compare.`, here ? 'a clone with blobs' : 'fetch-depth: 0')
}

/**
 * The trees whose homepages may be visited: not that of the head, as long as it is only proposed. Whoever proposes a change
 * must not choose whom this machine talks to.
 */
function trusted({ kind }: BaseRequest, head: Tree, base: Known<ReadTree>): readonly Tree[] {
  const proposed = kind === 'pull-request' || kind === 'commit' || kind === 'revision'
  return [...(base.known ? [base.value.tree] : []), ...(proposed ? [] : [head])]
}

async function visit({ sites }: CollectOptions, github: GitHubFacts, trees: readonly Tree[]): Promise<Known<readonly Visit[]>> {
  const urls = addressesToVisit(homepagesOf({ github, manifests: { all: trees.flatMap(tree => deriveManifests(tree).all) } }))
  if (urls.length === 0) return known([])
  return 'why' in sites ? unknown(sites.why, sites.needs) : known(await sites.visit(urls))
}

async function askGitHub(wish: CollectOptions, repository: Known<Repository>): Promise<GitHubFacts> {
  if ('why' in wish.github) return notAsked(wish.github.why, wish.github.needs)
  if (!repository.known) return notAsked(`GitHub was not asked: ${repository.why}`, 'repository')
  return wish.github.ask(repository.value)
}
