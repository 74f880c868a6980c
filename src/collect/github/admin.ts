// SPDX-License-Identifier: MIT
import type { BranchProtection, GitHubFacts } from '../../inputs/github.js'
import { known, unknown, type Known } from '../../core/known.js'
import { reasonOf } from './classify.js'
import { at, flagAt, numberAt } from './payload.js'
import type { ApiAnswer, Client, QueryAnswer, Target } from './access.js'

// What only administrators see. GitHub shows some of it to a token that belongs to one; else the administrator's own is asked
// with, here and nowhere else.

const ADMIN = 'admin token'

/** Asks for classic protection of a branch. */
export function askProtection(client: Client, { owner, repo }: Target, branch: string): Promise<ApiAnswer> {
  return client.get('/repos/{owner}/{repo}/branches/{branch}/protection', { owner, repo, branch }, 'admin')
}

/** Classic protection from its own answer, from what the query shows, and from the branch itself, of which all see whether it is protected. */
export function protectionFrom(answer: ApiAnswer, shown: ApiAnswer, branch: ApiAnswer): Known<BranchProtection> {
  if (answer.ok && at(answer.data, 'url') !== undefined)
    return known({ requiredApprovals: numberAt(answer.data, 'required_pull_request_reviews', 'required_approving_review_count') })
  const none = !answer.ok && answer.failure.status === 404 && /not protected/i.test(answer.failure.message)
  if (none || (branch.ok && flagAt(branch.data, 'protected') === false)) return known({ requiredApprovals: undefined })
  const ref = shown.ok ? at(shown.data, 'defaultBranchRef') : undefined
  const counts = [
    numberAt(ref, 'branchProtectionRule', 'requiredApprovingReviewCount'),
    numberAt(ref, 'refUpdateRule', 'requiredApprovingReviewCount')
  ].filter(count => count !== undefined)
  // Both are null where there is no protection, and where this token may not see it.
  if (counts.length > 0) return known({ requiredApprovals: Math.max(...counts) })
  const failure = answer.ok ? ({ kind: 'broken', message: '' } as const) : answer.failure
  return reasonOf(failure, 'the classic protection of the default branch', 'administration: read', ADMIN)
}

/** Asks what the organisation demands of its members. */
export async function askOrganization(client: Client, { owner }: Target, shown: QueryAnswer): Promise<GitHubFacts['organization']> {
  const core = shown.alias('core')
  if (core.ok && flagAt(core.data, 'isInOrganization') === false)
    return unknown('The repository belongs to a person, not to an organisation.')
  const twoFactor = shown.alias('twoFactor')
  const seen = twoFactor.ok ? flagAt(twoFactor.data, 'requiresTwoFactorAuthentication') : undefined
  if (seen !== undefined) return known({ requiresTwoFactor: seen })
  const answer = await client.get('/orgs/{org}', { org: owner }, 'admin')
  const told = answer.ok ? flagAt(answer.data, 'two_factor_requirement_enabled') : undefined
  if (told !== undefined) return known({ requiresTwoFactor: told })
  // Those who may not see a setting get an answer without it.
  const failure = answer.ok ? ({ kind: 'absent', message: '' } as const) : answer.failure
  return reasonOf(failure, 'the settings of the organisation', 'organisation administration: read', ADMIN)
}
