// SPDX-License-Identifier: MIT
import { realpath } from 'node:fs/promises'
import type { Repository } from '../../inputs/repository.js'
import { CannotOpen, parentsOf, resolveCommit, type GitRepository } from './open.js'

/** What an event says of the clone that a run judges. */
export interface Checkout {
  /** The event's repository, and the fork that a pull request comes from. */
  readonly repositories: readonly Pick<Repository, 'host' | 'owner' | 'name'>[]
  /** Where a workflow checks it out, if it says nothing else. */
  readonly workspace: string
  /** The commits that the event is about: the run's own, and those that its payload names. */
  readonly commits: readonly string[]
  /** Head of a pull request: a merge of it is judged as well. */
  readonly pullRequest?: string
  /** The event brings a change, so another commit must not be judged in its place. */
  readonly change: boolean
}

/**
 * Whether a clone is of the event's repository, rather than of another one that a workflow checked out besides.
 * @throws CannotOpen when that cannot be told, or when another commit is checked out than the event is about
 */
export async function isOfEvent(
  repository: GitRepository,
  commit: string,
  remote: Pick<Repository, 'host' | 'owner' | 'name'> | undefined,
  checkout: Checkout
): Promise<boolean> {
  const { repositories, workspace, commits, pullRequest, change } = checkout
  const named = remote === undefined ? undefined : repositories.some(one => fullName(one) === fullName(remote))
  // Two repositories can share commits. Only where a change is judged, its commit says more than the name.
  if (named === false && !change) return false
  if (commits.includes(commit) || (pullRequest !== undefined && (await isMergeOf(repository, commit, pullRequest)))) return true
  if (named !== true && !(await holdsAny(repository, commits))) {
    if (named === false) return false
    if (repository.directory !== (await realpath(workspace).catch(() => workspace)))
      throw new CannotOpen(
        `Which repository ${repository.directory} is cannot be told: it has no remote on a forge, and no commit of this event. Check it out with \`actions/checkout\`.`
      )
  }
  if (!change) return true
  throw new CannotOpen(
    `${repository.directory} is at commit ${commit.slice(0, 10)}, which is not the one that this event is about${expected(checkout)}. Check out without \`ref\`, or the head of the pull request.`
  )
}

async function isMergeOf(repository: GitRepository, commit: string, head: string): Promise<boolean> {
  const [, second, third] = await parentsOf(repository, commit)
  return second === head && third === undefined
}

/** Whatever a clone of it is called, it is of the same repository. */
async function holdsAny(repository: GitRepository, commits: readonly string[]): Promise<boolean> {
  const found = await Promise.all(commits.map(commit => resolveCommit(repository, commit)))
  return found.some(commit => commit !== undefined)
}

function fullName({ host, owner, name }: Pick<Repository, 'host' | 'owner' | 'name'>): string {
  return `${host}/${owner}/${name}`.toLowerCase()
}

function expected({ commits }: Checkout): string {
  return commits.length === 0 ? '' : ` (${commits.map(commit => commit.slice(0, 10)).join(', ')})`
}
