// SPDX-License-Identifier: MIT
import { known, unknown, type Known } from '../known.js'
import { parentsOf, resolveCommit, type GitRepository } from './open.js'
import { gitMaybe } from './run.js'

/** Which commit to compare with, as the event or the user names it. */
export type BaseRequest =
  | { readonly kind: 'none'; readonly why: string }
  /** The user named a revision: not finding it is an error. */
  | { readonly kind: 'revision'; readonly revision: string }
  /** The event names a commit. */
  | { readonly kind: 'commit'; readonly commit: string; readonly what: string }
  /** A pull request: the first parent of the merge commit that was checked out, else where its branches part. */
  | { readonly kind: 'pull-request'; readonly head: string; readonly base: string }
  /** A new branch: where it left this one. */
  | { readonly kind: 'fork-point'; readonly branch: string }

/** The base's commit id when its objects are here. */
export async function resolveBase(repository: GitRepository, head: string, request: BaseRequest): Promise<Known<string>> {
  switch (request.kind) {
    case 'none':
      return unknown(request.why)
    case 'revision': {
      const commit = await resolveCommit(repository, request.revision)
      return commit === undefined ? unknown(`${request.revision} names no commit of this clone.`, 'fetch-depth: 0') : known(commit)
    }
    case 'commit':
      return present(repository, request.commit, request.what)
    case 'pull-request': {
      // The payload's base can be hours old; the merge commit's first parent is what this run really merges into.
      const [first, second, third] = await parentsOf(repository, head)
      if (first !== undefined && second === request.head && third === undefined)
        return present(repository, first, 'the commit that the pull request is merged into')
      return forkPoint(repository, head, request.base)
    }
    case 'fork-point':
      return forkPoint(repository, head, `refs/remotes/origin/${request.branch}`)
  }
}

async function present(repository: GitRepository, commit: string, what: string): Promise<Known<string>> {
  const found = /^[0-9a-f]{40,64}$/.test(commit) ? await resolveCommit(repository, commit) : undefined
  return found === undefined
    ? unknown(`The base, ${what}, is not in this clone; check out with \`fetch-depth: 0\` to compare.`, 'fetch-depth: 0')
    : known(found)
}

async function forkPoint(repository: GitRepository, head: string, other: string): Promise<Known<string>> {
  const commit = await resolveCommit(repository, other)
  const base = commit === undefined ? undefined : await gitMaybe(repository.directory, ['merge-base', commit, head])
  return base
    ? known(base)
    : unknown(
        'The commit where this branch left its base is not in this clone; check out with `fetch-depth: 0` to compare.',
        'fetch-depth: 0'
      )
}
