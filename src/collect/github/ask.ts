// SPDX-License-Identifier: MIT
import { notAsked, type GitHubFacts } from '../../inputs/github.js'
import { known, unknown, type Known } from '../../core/known.js'
import type { Repository } from '../../inputs/repository.js'
import { responseWindow } from '../../signals/community/responses.js'
import { askOrganization, askProtection, protectionFrom } from './admin.js'
import { reasonOf } from './classify.js'
import { openClient } from './client.js'
import { checksFrom, issuesFrom, pullRequestsFrom } from './facts-from-activity.js'
import {
  branchRulesFrom,
  discussionsFrom,
  environmentsFrom,
  labelsFrom,
  releasesFrom,
  repositoryFrom,
  rulesFrom,
  rulesFromRest
} from './facts-from-settings.js'
import { numberAt, textAt } from './payload.js'
import { ACTIVITY, SETTINGS } from './queries.js'
import { askAdvisories, askAttestations, askCodeScanning, askPrivateReporting, askWorkflows, factFrom } from './rest.js'
import type { Access, ApiAnswer, Client, QueryAnswer, Target } from './access.js'

/** Milliseconds for all questions together; what is not answered by then is unknown. */
const BUDGET = 20_000

/**
 * Asks GitHub once for everything that checkers use: two queries and a handful of REST calls, side by side. Never throws:
 * what fails is unknown, with the reason and the permission that would help.
 */
export async function askGitHub(repository: Repository, access: Access, now: Date, budget = BUDGET): Promise<GitHubFacts> {
  try {
    const client = await openClient(access, budget)
    const target = { owner: repository.owner, repo: repository.name, cloud: repository.host === 'github.com' }
    const settings = client.query(SETTINGS, { owner: target.owner, name: target.repo })
    const [shown, activity, privateVulnerabilityReporting, advisories, workflows, scanning, branch, attestations, organization] =
      await Promise.all([
        settings,
        client.query(ACTIVITY, activityVariables(target, now), { issues: 20, pulls: 15 }),
        askPrivateReporting(client, target),
        askAdvisories(client, target),
        askWorkflows(client, target),
        askCodeScanning(client, target),
        settings.then(answer => askBranch(client, target, answer, repository.defaultBranch)),
        settings.then(answer => attestationsOf(client, target, answer)),
        settings.then(answer => askOrganization(client, target, answer))
      ])
    return {
      ...settingsFacts(shown),
      ...activityFacts(activity, target, now),
      privateVulnerabilityReporting,
      advisories,
      workflows,
      ...scanning,
      attestations,
      ...branch,
      organization,
      cost: client.cost()
    }
  } catch {
    // Nothing of an error is shown: it could hold what was sent.
    return notAsked('GitHub could not be asked, because something unexpected went wrong.', 'a later run')
  }
}

function activityVariables({ owner, repo }: Target, now: Date) {
  const { from, to } = responseWindow(now)
  const issues = `repo:${owner}/${repo} is:issue sort:created-desc`
  return { owner, name: repo, window: `${issues} created:${from}..${to}`, fresh: `${issues} created:>${to}`, issues: 50, pulls: 40 }
}

function settingsFacts(answer: QueryAnswer): Pick<GitHubFacts, 'repository' | 'releases' | 'labels' | 'discussions' | 'environments'> {
  return {
    repository: factFrom(answer.alias('core'), repositoryFrom, 'the settings of the repository', 'metadata: read'),
    releases: factFrom(answer.alias('releases'), releasesFrom, 'the releases', 'contents: read'),
    labels: factFrom(answer.alias('labels'), labelsFrom, 'the labels', 'issues: read'),
    discussions: factFrom(answer.alias('discussions'), discussionsFrom, 'the discussions', 'discussions: read'),
    environments: factFrom(answer.alias('environments'), environmentsFrom, 'the environments', 'actions: read')
  }
}

function activityFacts(
  answer: QueryAnswer,
  target: Target,
  now: Date
): Pick<GitHubFacts, 'issues' | 'mergedPullRequests' | 'checks' | 'dependencyAlerts'> {
  const pullChecks = answer.alias('pullChecks')
  return {
    issues: issuesOf(answer, target, now),
    mergedPullRequests: factFrom(
      answer.alias('pulls'),
      data => pullRequestsFrom(data, pullChecks.ok ? pullChecks.data : undefined),
      'the merged pull requests',
      'pull-requests: read'
    ),
    checks: factFrom(answer.alias('checks'), checksFrom, 'the checks of the default branch', 'checks: read'),
    dependencyAlerts: factFrom(
      answer.alias('alerts'),
      data => {
        const open = numberAt(data, 'vulnerabilityAlerts', 'totalCount')
        return open === undefined ? undefined : { open }
      },
      'Dependabot alerts',
      'vulnerability-alerts: read'
    )
  }
}

/** A search says nothing of its own accord when it may not look or the repository was renamed: it is held against the count. */
function issuesOf(answer: QueryAnswer, { owner, repo }: Target, now: Date): GitHubFacts['issues'] {
  const what = 'the issues'
  const permission = 'issues: read'
  const [ever, window, fresh] = ['ever', 'window', 'fresh'].map(name => answer.alias(name))
  const failed = [ever, window, fresh].find(part => part?.ok === false)
  if (failed?.ok === false) return reasonOf(failed.failure, what, permission)
  if (!ever?.ok || !window?.ok || !fresh?.ok) return reasonOf({ kind: 'broken', message: '' }, what)
  const name = textAt(ever.data, ['nameWithOwner'])
  if (name?.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
    return unknown('The repository has another name on GitHub now, so its issues could not be searched.')
  const issues = issuesFrom(ever.data, window.data, fresh.data, responseWindow(now).from)
  return issues ? known(issues) : unknown('GitHub’s search did not find the issues that the repository has.', permission)
}

async function askBranch(
  client: Client,
  target: Target,
  shown: QueryAnswer,
  given?: string
): Promise<Pick<GitHubFacts, 'branchRules' | 'branchProtection'>> {
  const core = shown.alias('core')
  const branch = (core.ok ? textAt(core.data, ['defaultBranchRef', 'name']) : undefined) ?? given
  if (branch === undefined) {
    const why = core.ok ? unknown('The repository has no default branch yet.') : reasonOf(core.failure, 'the default branch')
    return { branchRules: why, branchProtection: why }
  }
  const parameters = { owner: target.owner, repo: target.repo, branch }
  const [rules, told, protection] = await Promise.all([
    rulesOf(client, shown, parameters),
    client.get('/repos/{owner}/{repo}/branches/{branch}', parameters),
    askProtection(client, target, branch)
  ])
  return {
    branchRules: rulesWith(rules, told),
    branchProtection: protectionFrom(protection, shown.alias('protection'), told)
  }
}

function rulesWith(rules: Known<GitHubRules>, told: ApiAnswer): GitHubFacts['branchRules'] {
  if (!rules.known) return rules
  if (!told.ok && told.failure.kind === 'token') return reasonOf(told.failure, 'the rules of the default branch')
  return known(branchRulesFrom(rules.value, told.ok ? told.data : undefined))
}

async function rulesOf(client: Client, shown: QueryAnswer, parameters: Readonly<Record<string, string>>): Promise<Known<GitHubRules>> {
  const what = 'the rules of the default branch'
  const rules = factFrom(shown.alias('rules'), rulesFrom, what, 'metadata: read')
  if (rules.known) return rules
  const answer = await client.get('/repos/{owner}/{repo}/rules/branches/{branch}', { ...parameters, per_page: 100 })
  return factFrom(answer, rulesFromRest, what, 'metadata: read')
}
type GitHubRules = NonNullable<ReturnType<typeof rulesFrom>>

/** Asked for only where there are releases with files. */
async function attestationsOf(client: Client, target: Target, shown: QueryAnswer): Promise<GitHubFacts['attestations']> {
  const releases = factFrom(shown.alias('releases'), releasesFrom, 'the releases', 'contents: read')
  if (!releases.known) return releases
  const newest = releases.value.newest.find(release => !release.draft && !release.prerelease)
  if (!newest || newest.assets.length === 0) return unknown('The newest release has no files that could be attested.')
  return askAttestations(client, target)
}
