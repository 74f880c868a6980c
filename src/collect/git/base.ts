// SPDX-License-Identifier: MIT
import { unknown, type Known } from '../../core/known.js'
import type { Tags } from '../../inputs/tags.js'
import { mergeOf } from './merge.js'
import { parentsOf, resolveCommit, type GitRepository } from './open.js'
import { previousRelease } from './previous-release.js'
import type { Remote } from './remote.js'
import { gitMaybe } from './run.js'
import type { BaseRequest, Candidate } from './candidate.js'

const LACKING = 'is not in this clone'
const NEEDS = 'fetch-depth: 0'

/** What could be compared with, best first. Whether a candidate can be read is the caller's to find out; unknown says why there is none. */
export async function* candidates(
  repository: GitRepository,
  head: string,
  request: BaseRequest,
  remote: Remote | undefined,
  tagging: Promise<Known<Tags>>,
  temporary: string
): AsyncGenerator<Known<Candidate>, void, undefined> {
  switch (request.kind) {
    case 'none':
      yield unknown(request.why)
      return
    case 'revision': {
      const what = 'the revision that was asked for'
      const commit = (await resolveCommit(repository, request.revision)) ?? idOf(request.revision)
      yield commit === undefined ? unknown(`${request.revision} names no commit of this clone.`, NEEDS) : found({ commit, what })
      return
    }
    case 'commit':
      yield named(request.commit, request.what)
      return
    case 'pull-request': {
      // The payload's base can be hours old; the merge commit's first parent is what this run really merges into.
      const [first, second, third] = await parentsOf(repository, head)
      if (first !== undefined && second === request.head && third === undefined)
        yield found({ commit: first, what: 'the commit that the pull request is merged into' })
      else yield* beforeMerge(repository, head, request, remote, temporary)
      return
    }
    case 'push': {
      const before = 'the commit that the branch pointed to before the push'
      yield named(request.before, before)
      // A force-push: the server may have forgotten what was overwritten.
      if (request.from !== undefined) yield forkPointOf(repository, head, request.from, remote)
      const [parent] = await parentsOf(repository, head)
      if (parent !== undefined)
        yield found({
          commit: parent,
          what: 'the commit before the newest one',
          limit: `What the push changed before its newest commit is not judged: ${before} is gone.`
        })
      return
    }
    case 'fork-point':
      yield forkPointOf(repository, head, request.branch, remote)
      return
    case 'release':
      yield previousRelease(repository, head, request.tag, await tagging)
      return
    case 'remembered': {
      const { commit } = request
      const meeting = commit === head ? undefined : await forkPoint(repository, head, commit, '', remote)
      if (meeting === undefined) yield unknown('Nothing was committed since the last run.')
      // Where a later run is repeated or history was rewritten, the remembered commit is not where this one comes from.
      else if (meeting.known && meeting.value.commit === commit) yield found({ commit, what: 'the commit of the last run' })
      else yield unknown('The last run was on a commit that this one does not come from.')
    }
  }
}

/** The head of a pull request alone: what is lost is what its merge will lose, which can be more than its own commits remove. */
async function* beforeMerge(
  repository: GitRepository,
  head: string,
  { base, branch }: Extract<BaseRequest, { kind: 'pull-request' }>,
  remote: Remote | undefined,
  temporary: string
): AsyncGenerator<Known<Candidate>, void, undefined> {
  const fork = await forkPoint(repository, head, base, 'the commit where the pull request left its base', remote)
  const tip =
    (branch === undefined ? undefined : await resolveCommit(repository, `refs/remotes/origin/${branch}`)) ??
    (await resolveCommit(repository, base))
  if (fork.known && fork.value.commit === tip) {
    yield fork
    return
  }
  const merged = await mergeInto(repository, tip, head, temporary)
  if (merged.known) yield found(merged.value)
  if (!fork.known) yield fork
  else
    yield found({
      ...fork.value,
      limit: `Compared with ${fork.value.what}, not with its newest commit, because ${merged.known ? 'the clone lacks files of the merge' : merged.why}. What was changed there since then is not taken into account.`
    })
}

async function mergeInto(repository: GitRepository, tip: string | undefined, head: string, temporary: string): Promise<Known<Candidate>> {
  if (tip === undefined || repository.shallow)
    return unknown('the newest commit of the base, or the history up to it, is not in this clone')
  const merged = await mergeOf(repository, tip, head, temporary)
  if (!merged.known) return merged
  return found({
    commit: tip,
    what: 'the newest commit of the base, which the pull request was merged into for this',
    merged: merged.value
  })
}

function found(candidate: Candidate): Known<Candidate> {
  return { known: true, value: candidate }
}

function idOf(text: string): string | undefined {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined
}

/** A commit that an event names; payloads are data from outside. */
function named(commit: string, what: string): Known<Candidate> {
  return idOf(commit) === undefined ? unknown(`The event does not tell ${what}.`) : found({ commit, what })
}

function forkPointOf(repository: GitRepository, head: string, branch: string, remote: Remote | undefined): Promise<Known<Candidate>> {
  return forkPoint(repository, head, `refs/remotes/origin/${branch}`, `the commit where the branch left ${branch}`, remote, branch)
}

/** `name` is what the server calls `other`. */
async function forkPoint(
  repository: GitRepository,
  head: string,
  other: string,
  what: string,
  remote: Remote | undefined,
  name = other
): Promise<Known<Candidate>> {
  const commit = await resolveCommit(repository, other)
  const local = commit === undefined ? undefined : await gitMaybe(repository.directory, ['merge-base', commit, head])
  if (local && !repository.shallow) return found({ commit: local, what })
  // In a cut history two lines can seem to part elsewhere than they do: the server knows better.
  const told = await remote?.mergeBase(name, head)
  if (told?.known) return found({ commit: told.value, what })
  if (local) return found({ commit: local, what })
  const why = `${what || 'the commit of the last run'} ${LACKING}; check out with \`fetch-depth: 0\` to compare.`
  return unknown(why.charAt(0).toUpperCase() + why.slice(1), NEEDS)
}
