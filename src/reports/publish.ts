// SPDX-License-Identifier: MIT
import type { Failure } from '../collect/github/classify.js'
import { openClient } from '../collect/github/client.js'
import type { Report } from '../report.js'
import { checkRuns } from './check-runs.js'
import { comment } from './comment.js'
import type { Access } from '../collect/github/access.js'
import type { Publication } from '../config/publication.js'

/** How GitHub is written to, or why it is not. */
export type PublishAccess = Access | { readonly why: string }

const BUDGET = 20_000

/** Publishes and decides nothing: gives a sentence for each thing that could not be written. */
export async function publish(report: Report, access: PublishAccess, wanted: Publication): Promise<readonly string[]> {
  if (wanted.comment === undefined && wanted.checkRuns === undefined) return []
  if ('why' in access) return [`Nothing was written to GitHub. ${access.why}`]
  const client = await openClient(access, BUDGET)
  const notices: string[] = []
  if (wanted.comment !== undefined) {
    const answer = await comment(client, wanted, wanted.comment, report)
    if (!answer.ok) notices.push(refusal('The comment was', answer.failure, 'pull-requests: write'))
  }
  if (wanted.checkRuns !== undefined) {
    const answer = await checkRuns(client, wanted, wanted.checkRuns, report)
    if (!answer.ok) notices.push(refusal('The check runs were', answer.failure, 'checks: write'))
  }
  return notices
}

function refusal(what: string, { kind, status }: Failure, permission: string): string {
  if (kind === 'forbidden' || status === 404)
    return `${what} not written: the token may not, it needs \`${permission}\`. Runs for pull requests of forks and of Dependabot never have that.`
  if (status !== undefined) return `${what} not written: GitHub answered ${status}.`
  return `${what} not written: GitHub gave no usable answer.`
}
