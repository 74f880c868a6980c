// SPDX-License-Identifier: MIT
import { relative, sep } from 'node:path'
import type { Inputs } from './evidence.js'
import { notAsked, type GitHubFacts } from './github.js'
import { resolveBase, type BaseRequest } from './git/base.js'
import { repositoryOf } from './git/identity.js'
import { CannotOpen, openRepository, readTrees, resolveCommit, type GitRepository } from './git/open.js'
import { collectHistories } from './history.js'
import { unknown, type Known } from './known.js'
import type { Repository } from './repository.js'
import { collectTags } from './tags.js'

/** What to collect. */
export interface Wish {
  readonly path: string
  readonly head: string
  readonly base: BaseRequest
  readonly identity: { readonly host?: string; readonly owner?: string; readonly name?: string; readonly defaultBranch?: string }
  readonly now: Date
  /** A file whose text is read besides the usual ones, as an absolute path. */
  readonly alsoRead: string | undefined
  /** Asks GitHub about a repository; not called when the repository is not known. */
  readonly github: { readonly ask: (repository: Repository) => Promise<GitHubFacts> } | { readonly why: string; readonly needs: string }
}

/** The world as two commits see it: everything but the tree and its history is shared. */
export interface Collected {
  /** The top of the work tree, or the bare repository; undefined for replayed evidence. */
  readonly directory: string | undefined
  readonly head: Inputs
  readonly base: Known<Inputs>
}

/**
 * Reads the repository and asks GitHub, side by side.
 * @throws CannotOpen when there is no commit to evaluate, in a sentence for the user
 */
export async function collect(wish: Wish): Promise<Collected> {
  const git = await openRepository(wish.path)
  const [head, repository] = await Promise.all([headOf(git, wish), repositoryOf(git.directory, wish.identity)])
  const base = await resolveBase(git, head, wish.base)
  if (!base.known && wish.base.kind === 'revision')
    throw new CannotOpen(`${base.why} Fetch it first, or give another revision to compare with.`)
  const commits = base.known && base.value !== head ? [head, base.value] : [head]
  const [trees, [tags, histories], github] = await Promise.all([
    readTrees(git, commits, wish.alsoRead && relative(git.directory, wish.alsoRead).split(sep).join('/')),
    historiesOf(git, commits),
    askGitHub(wish, repository)
  ])
  const [headInputs, baseInputs] = commits.map((_, i): Inputs => {
    const tree = trees[i]
    if (!tree) throw new Error('a tree is missing')
    return { now: wish.now, repository, tree, history: histories[i] ?? unknown('The history was not read.'), tags, github }
  })
  if (!headInputs) throw new Error('the head is missing')
  return { directory: git.directory, head: headInputs, base: base.known ? { known: true, value: baseInputs ?? headInputs } : base }
}

async function headOf(git: GitRepository, wish: Wish): Promise<string> {
  const commit = await resolveCommit(git, wish.head)
  if (commit !== undefined) return commit
  if (wish.head === 'HEAD') throw new CannotOpen(`${wish.path} has no commit yet on its current branch; commit something first.`)
  throw new CannotOpen(`${wish.head} names no commit of ${wish.path}.`)
}

async function historiesOf(git: GitRepository, commits: readonly string[]) {
  const tags = await collectTags(git.directory)
  return [tags, await collectHistories(git.directory, commits, tags)] as const
}

async function askGitHub(wish: Wish, repository: Known<Repository>): Promise<GitHubFacts> {
  if ('why' in wish.github) return notAsked(wish.github.why, wish.github.needs)
  if (!repository.known) return notAsked(`GitHub was not asked: ${repository.why}`, 'repository')
  return wish.github.ask(repository.value)
}
