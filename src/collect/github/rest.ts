// SPDX-License-Identifier: MIT
import type { GitHubFacts } from '../../inputs/github.js'
import { known, unknown, type Known } from '../../core/known.js'
import { reasonOf } from './classify.js'
import {
  advisoriesFrom,
  attestedFrom,
  codeScanningAlertsFrom,
  codeScanningFrom,
  newestReleaseFrom,
  privateReportingFrom,
  workflowsFrom
} from './facts-from-rest.js'
import type { ApiAnswer, Client, Target } from './access.js'

/** The fact that an answer holds; an answer of an unexpected shape is none. */
export function factFrom<T>(answer: ApiAnswer, read: (data: unknown) => T | undefined, what: string, permission?: string): Known<T> {
  if (!answer.ok) return reasonOf(answer.failure, what, permission)
  const value = read(answer.data)
  return value === undefined ? reasonOf({ kind: 'broken', message: '' }, what) : known(value)
}

/** Public data that some tokens are refused: asked for once more without a token. */
async function getPublic(client: Client, route: string, parameters: Readonly<Record<string, string | number>>): Promise<ApiAnswer> {
  const answer = await client.get(route, parameters)
  if (answer.ok || answer.failure.kind !== 'forbidden') return answer
  const again = await client.get(route, parameters, 'anonymous')
  return again.ok ? again : answer
}

export async function askPrivateReporting(client: Client, { owner, repo, cloud }: Target): Promise<Known<boolean>> {
  const what = 'private vulnerability reporting'
  if (!cloud) return unknown('GitHub Enterprise Server does not tell about private vulnerability reporting.')
  return factFrom(
    await getPublic(client, '/repos/{owner}/{repo}/private-vulnerability-reporting', { owner, repo }),
    privateReportingFrom,
    what
  )
}

export async function askAdvisories(client: Client, { owner, repo, cloud }: Target): Promise<GitHubFacts['advisories']> {
  const what = 'the published security advisories'
  if (!cloud) return unknown('GitHub Enterprise Server has no security advisories of repositories.')
  const parameters = { owner, repo, state: 'published', per_page: 100 }
  return factFrom(await getPublic(client, '/repos/{owner}/{repo}/security-advisories', parameters), advisoriesFrom, what)
}

export async function askWorkflows(client: Client, { owner, repo }: Target): Promise<GitHubFacts['workflows']> {
  const answer = await client.get('/repos/{owner}/{repo}/actions/workflows', { owner, repo, per_page: 100 })
  return factFrom(answer, workflowsFrom, 'the list of workflows', 'actions: read')
}

/** Who scans the code, and what is open: alerts are asked for only where something scans. */
export async function askCodeScanning(
  client: Client,
  { owner, repo }: Target
): Promise<Pick<GitHubFacts, 'codeScanning' | 'codeScanningAlerts'>> {
  const permission = 'security-events: read'
  const none = unknown('Code scanning has not run in this repository.')
  const analyses = await client.get('/repos/{owner}/{repo}/code-scanning/analyses', { owner, repo, per_page: 100 })
  const never =
    !analyses.ok && (analyses.failure.kind === 'off' || (analyses.failure.status === 404 && /no analysis/i.test(analyses.failure.message)))
  if (never) return { codeScanning: known({ tools: [] }), codeScanningAlerts: none }
  const codeScanning = factFrom(analyses, codeScanningFrom, 'code scanning analyses', permission)
  if (!codeScanning.known) return { codeScanning, codeScanningAlerts: codeScanning }
  if (codeScanning.value.tools.length === 0) return { codeScanning, codeScanningAlerts: none }
  const alerts = await client.get('/repos/{owner}/{repo}/code-scanning/alerts', { owner, repo, state: 'open', per_page: 100 })
  return { codeScanning, codeScanningAlerts: factFrom(alerts, codeScanningAlertsFrom, 'code scanning alerts', permission) }
}

/** Whether what the newest release offers was attested; one file of it stands for all. */
export async function askAttestations(client: Client, { owner, repo, cloud }: Target): Promise<GitHubFacts['attestations']> {
  if (!cloud) return unknown('GitHub Enterprise Server has no attestations.')
  const releases = await client.get('/repos/{owner}/{repo}/releases', { owner, repo, per_page: 5 })
  const newest = factFrom(releases, newestReleaseFrom, 'the files of the newest release', 'contents: read')
  if (!newest.known) return newest
  const [digest] = newest.value.digests
  if (digest === undefined) return unknown('The newest release has no files whose digest GitHub tells.')
  const answer = await client.get('/repos/{owner}/{repo}/attestations/{subject_digest}', {
    owner,
    repo,
    subject_digest: digest,
    per_page: 1
  })
  const { release } = newest.value
  if (!answer.ok && answer.failure.status === 404) return known({ release, found: false })
  const found = factFrom(answer, attestedFrom, 'attestations', 'attestations: read')
  return found.known ? known({ release, found: found.value }) : found
}
