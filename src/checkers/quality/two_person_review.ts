// SPDX-License-Identifier: MIT
import { peopleOf } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { namedReviews, reviewedChanges, type ReviewedChanges } from '../../signals/community/reviews.js'
import type { Evidence } from '../../evidence/evidence.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'

const MANY = 50
const SOME = 30
const FEW = 10
const HALF = 0.5

/** Without GitHub's word: one author alone hardly has anybody who reviews. */
function fromHistory({ history, now, github }: Evidence): Finding {
  if (!history.known || github.mergedPullRequests.known) return undecided('What was merged could not be read.')
  const { people, commits, unattributed } = peopleOf(history.value, now, 12)
  return people.length === 1 && unattributed === 0 && commits >= MANY
    ? {
        ...unmet('hint', `One person made all ${commits} changes of the last 12 months.`),
        ...(github.mergedPullRequests.needs && { needs: [github.mergedPullRequests.needs] })
      }
    : cannotTell(github.mergedPullRequests)
}

/** What commits say of their reviewers, in a project that works with such trailers. */
function fromTrailers(evidence: Evidence): Finding | undefined {
  const { commits, reviewed, reviewers } = namedReviews(evidence)
  if (commits === 0 || reviewed.length < commits * HALF || reviewed.length < FEW) return undefined
  const enough = commits >= MANY && reviewers.length >= 2
  return met(
    enough ? 'strong' : 'hint',
    `${reviewed.length} of ${commits} commits of the last 12 months name another person who reviewed them (Reviewed-by)${enough ? '' : '; that is little to judge by'}.`,
    ...reviewed.slice(0, 3).flatMap(({ oid }) => pageOf(evidence.repository, `commit/${oid}`))
  )
}

/** One person alone wrote, approved and merged everything. */
function isAlone({ history, now }: Evidence, { pulls }: ReviewedChanges): boolean {
  if (!history.known) return false
  const { people, commits, unattributed } = peopleOf(history.value, now, 12)
  const logins = new Set(
    pulls.flatMap(p => [p.author?.login, p.mergedBy?.bot === true ? undefined : p.mergedBy?.login, ...p.approvals.map(a => a.author.login)])
  )
  logins.delete(undefined)
  return people.length === 1 && unattributed === 0 && commits >= MANY && logins.size <= 1
}

function judge(evidence: Evidence, changes: ReviewedChanges): Finding {
  const { pulls, approved, mergedByOther, direct, enforced, elsewhere } = changes
  const n = pulls.length + (direct ?? 0)
  if (n === 0) return undecided('No change by people was merged in the last year.')
  const share = approved.length / n
  const either = (approved.length + mergedByOther) / n
  const said =
    `Another person approved ${approved.length} of the last ${pulls.length} pull requests` +
    `${mergedByOther > 0 ? ` and merged ${mergedByOther} others` : ''}` +
    `${direct === undefined ? '' : direct === 0 ? '; nothing was pushed without one' : `; ${direct} ${direct === 1 ? 'change was' : 'changes were'} pushed without one`}`
  const list: Place[] = pageOf(evidence.repository, 'pulls?q=is%3Apr+is%3Amerged')
  const examples = (of: typeof pulls): Place[] => of.slice(0, 3).map(({ url }) => ({ url }))
  if (share >= HALF) {
    if (n >= SOME && (direct !== undefined || enforced))
      return met('strong', `${said}${enforced ? ', and a rule demands an approval' : ''}.`, ...list, ...examples(approved))
    const why = n < SOME ? 'they are few' : 'pushes without a pull request could not be counted'
    return {
      ...met('hint', `${said}; ${why}.`, ...list, ...examples(approved)),
      ...(evidence.history.known ? {} : { needs: ['fetch-depth: 0'] })
    }
  }
  if (either >= HALF) return met('hint', `${said}; whoever merges a change has probably looked at it.`, ...list)
  if (elsewhere !== undefined) return undecided(`${said}, but reviews may be kept elsewhere (${elsewhere}).`)
  if (isAlone(evidence, changes)) return unmet('strong', 'One person alone wrote and merged all changes of the last 12 months.', ...list)
  if (direct === undefined) return unmet('hint', `${said}.`, ...list)
  return unmet(n >= MANY ? 'strong' : 'hint', `${said}.`, ...list, ...examples(pulls.filter(pull => !approved.includes(pull))))
}

export const checker: Checker = {
  criterion: 'two_person_review',
  looksAt:
    'The newest merged pull requests of people within a year: approvals and merges by other people, commits that were pushed without a pull request; and the other people whom commits name as their reviewers in a trailer (Reviewed-by, Approved-by).',
  neverClaims:
    'A review by a bot, or by the author. That an Acked-by, Tested-by or Signed-off-by is a review. That changes are unreviewed, where reviews may be kept outside of GitHub.',
  needs: ['pull-requests: read', 'fetch-depth: 0'],
  check(evidence) {
    const changes = reviewedChanges(evidence)
    const found = changes ? judge(evidence, changes) : fromHistory(evidence)
    return found.status === 'Met' && found.strength === 'strong' ? found : (fromTrailers(evidence) ?? found)
  }
}
