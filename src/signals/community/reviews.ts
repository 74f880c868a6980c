// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { PullRequestFacts } from '../../inputs/github.js'
import type { Commit } from '../../inputs/history.js'
import { isMachine, mergersOf, reviewersIn, reviewersOf } from './people.js'
import { once } from '../../core/memo.js'

/** How the newest changes by people came into the default branch, within the last year. */
export interface ReviewedChanges {
  /** Merged pull requests of people. */
  readonly pulls: readonly PullRequestFacts[]
  /** Of these: another person approved. */
  readonly approved: readonly PullRequestFacts[]
  /** Of the others: another person merged. */
  readonly mergedByOther: number
  /** Commits that people pushed without a pull request since the oldest of these; undefined when nobody can tell. */
  readonly direct: number | undefined
  /** A rule lets changes in by approved pull requests only. */
  readonly enforced: boolean
  /** Why reviews may be kept where GitHub does not show them: Gerrit, mail, another person's hand in commits. */
  readonly elsewhere: string | undefined
}

const APPROVED_LABEL = /^(?:lgtm|approved)$/i
const MANY = 0.8
const PLATFORMS: readonly (readonly [path: string, name: string])[] = [
  ['.gitreview', 'Gerrit'],
  ['.arcconfig', 'Phabricator'],
  ['.reviewboardrc', 'Review Board']
]

/** The number that a squashed or merged pull request leaves in a subject. */
function numberIn(subject: string): number | undefined {
  const found = /\(#(\d{1,9})\)\s{0,4}$|^Merge pull request #(\d{1,9})\b/.exec(subject)
  return found ? Number(found[1] ?? found[2]) : undefined
}

function isApproved(pull: PullRequestFacts, now: Date): boolean {
  return reviewersOf([pull], now).length > 0 || pull.labels.filter(label => APPROVED_LABEL.test(label)).length === 2
}

/** Commits that no pull request brought. Only squashed pull requests leave their number, so that the rest is told apart. */
function directPushes(pulls: readonly PullRequestFacts[], total: number, commits: readonly Commit[]): number | undefined {
  const since = pulls.at(-1)?.mergedAt ?? ''
  const people = commits.filter(commit => Date.parse(commit.date) >= (since === '' ? 0 : Date.parse(since)) && !isMachine(commit))
  if (total === 0) return people.length
  const numbers = new Set(people.flatMap(({ subject }) => numberIn(subject) ?? []))
  const squashed = pulls.filter(({ number }) => numbers.has(number)).length
  return pulls.length > 0 && squashed >= MANY * pulls.length
    ? people.filter(({ subject }) => numberIn(subject) === undefined).length
    : undefined
}

/** Another person took the commit over: a patch that came by mail, for one. GitHub's own merges say nothing. */
function isApplied({ author, committer, bot }: Commit): boolean {
  return !bot && committer.email !== author.email && committer.name !== author.name && !/^(?:GitHub|web-flow)$/i.test(committer.name)
}

/** Commits by people within the last year, and those that name another person as their reviewer in a trailer. */
export interface NamedReviews {
  readonly commits: number
  readonly reviewed: readonly Commit[]
  /** Who reviewed, each once. */
  readonly reviewers: readonly string[]
}

/** From this share on, trailers are how the project keeps its reviews. */
const KEPT_IN_TRAILERS = 0.1

/** The reviews that commits name in their trailers, as those of the Linux kernel do. */
export const namedReviews = once(({ history, now }: Pick<Evidence, 'history' | 'now'>): NamedReviews => {
  const from = Date.parse(yearBefore(now))
  const commits = history.known ? history.value.commits.filter(commit => Date.parse(commit.date) >= from && !isMachine(commit)) : []
  const reviewed = commits.filter(commit => reviewersIn(commit).length > 0)
  return { commits: commits.length, reviewed, reviewers: [...new Set(reviewed.flatMap(reviewersIn))] }
})

/** A year before. */
function yearBefore(now: Date): string {
  const date = new Date(now)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  return date.toISOString()
}

/** Of the newest merged pull requests and pushes of people, which another person looked at. */
export const reviewedChanges = once((evidence: Evidence): ReviewedChanges | undefined => {
  const { github, history, tree, repository, now } = evidence
  if (!github.mergedPullRequests.known) return undefined
  const { total, newest } = github.mergedPullRequests.value
  const branch =
    (github.repository.known ? github.repository.value.defaultBranch : undefined) ??
    (repository.known ? repository.value.defaultBranch : undefined)
  const from = yearBefore(now)
  const pulls = newest.filter(
    ({ author, base, mergedAt }) => author?.bot !== true && (branch === undefined || base === branch) && mergedAt >= from
  )
  const approved = pulls.filter(pull => isApproved(pull, now))
  const others = pulls.filter(pull => !approved.includes(pull))
  const mergedByOther = others.filter(pull => mergersOf([pull], now).some(login => login !== pull.author?.login)).length
  const approvals = [github.branchRules, github.branchProtection].map(fact => (fact.known ? (fact.value.requiredApprovals ?? 0) : 0))
  const recent = history.known ? history.value.commits.filter(({ date }) => Date.parse(date) >= Date.parse(from)) : []
  const foreign = recent.find(({ author, signedOffBy }) =>
    signedOffBy.some(by => !by.includes(author.email) && !by.startsWith(author.name))
  )
  const { commits, reviewed } = namedReviews(evidence)
  const elsewhere =
    PLATFORMS.find(([path]) => tree.has(path))?.[1] ??
    (github.repository.known && github.repository.value.mirror ? 'this is a mirror' : undefined) ??
    (reviewed.length > commits * KEPT_IN_TRAILERS ? 'commits name their reviewers' : undefined) ??
    (foreign ? 'others signed commits off' : undefined) ??
    (recent.filter(isApplied).length > recent.length / 4 ? 'others applied commits' : undefined)
  return {
    pulls,
    approved,
    mergedByOther,
    direct: history.known ? directPushes(pulls, total, recent) : undefined,
    enforced: Math.max(...approvals) >= 1,
    elsewhere
  }
})
