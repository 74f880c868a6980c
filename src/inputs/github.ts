// SPDX-License-Identifier: MIT
import { unknown, type Known, type Unknown } from '../core/known.js'

/** What GitHub shows of files of the default branch, whatever commit is judged. */
export type Mirrored = 'codeOfConduct' | 'contributing' | 'issueTemplates' | 'license' | 'securityPolicy'

/** Settings and numbers of the repository itself. */
export interface RepositoryFacts {
  readonly visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL'
  readonly archived: boolean
  readonly disabled: boolean
  readonly locked: boolean
  readonly fork: boolean
  readonly mirror: boolean
  readonly inOrganization: boolean
  readonly description: string
  readonly homepage: string
  readonly defaultBranch: string | undefined
  readonly createdAt: string
  readonly pushedAt: string | undefined
  readonly topics: readonly string[]
  readonly languages: readonly { readonly name: string; readonly bytes: number }[]
  readonly hasIssues: boolean
  readonly hasDiscussions: boolean
  readonly hasWiki: boolean
  readonly blankIssuesEnabled: boolean
  readonly issueTemplates: readonly string[]
  readonly contactLinks: readonly { readonly name: string; readonly url: string }[]
  readonly securityPolicyUrl: string | undefined
  readonly securityPolicyEnabled: boolean
  readonly contributingUrl: string | undefined
  readonly codeOfConduct: { readonly key: string; readonly name: string; readonly url: string | undefined } | undefined
  readonly licenseSpdx: string | undefined
  readonly webCommitSignoffRequired: boolean
  readonly commits: number | undefined
  /** Of these the judged commit has no file any more, though its base has one: what is shown is about to go, or to be another one. */
  readonly stale?: readonly Mirrored[]
}

/** Whether what GitHub shows comes from a file that the judged commit has no more, and thus tells nothing. */
export function isStale(facts: RepositoryFacts | undefined, what: Mirrored): boolean {
  return facts?.stale?.includes(what) ?? false
}
export interface ReleaseFacts {
  readonly tag: string
  readonly name: string
  readonly url: string
  readonly publishedAt: string | undefined
  readonly draft: boolean
  readonly prerelease: boolean
  /** Markdown, at most 20,000 characters. */
  readonly description: string
  readonly author: string | undefined
  readonly assets: readonly { readonly name: string; readonly size: number }[]
}
export interface Releases {
  readonly total: number
  readonly newest: readonly ReleaseFacts[]
}
export interface Actor {
  readonly login: string
  readonly bot: boolean
}
export interface IssueFacts {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly createdAt: string
  readonly closedAt: string | undefined
  readonly open: boolean
  readonly author: Actor | undefined
  /** `OWNER`, `MEMBER`, `COLLABORATOR`, `CONTRIBUTOR`, `NONE` ... */
  readonly association: string
  readonly type: string | undefined
  readonly labels: readonly string[]
  /** Somebody other than the author, no bot, commented, labelled, assigned, closed or linked a pull request. */
  readonly acknowledgedAt: string | undefined
}
/**
 * Issues created in the last 12 months, newest first: at most 20 of the last two months and the 50 newest of the ten
 * months before, in which the badge counts answers.
 */
export interface Issues {
  /** Created in the last 12 months. */
  readonly total: number
  /** `recent` holds all of them. */
  readonly complete: boolean
  /** All issues that the repository ever had. */
  readonly ever?: number
  readonly recent: readonly IssueFacts[]
}
export interface PullRequestFacts {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly mergedAt: string
  readonly base: string
  readonly author: Actor | undefined
  readonly mergedBy: Actor | undefined
  readonly association: string
  readonly labels: readonly string[]
  readonly additions: number
  readonly files: readonly { readonly path: string; readonly additions: number }[]
  readonly approvals: readonly { readonly author: Actor; readonly submittedAt: string }[]
  readonly checks: readonly CheckFacts[]
  /** The checks could not be read: that there are none here proves nothing. */
  readonly checksUnread?: true
}
export interface CheckFacts {
  readonly name: string
  /** `success`, `failure`, `neutral` ...; lower case; undefined while it runs. */
  readonly conclusion: string | undefined
  readonly app: string | undefined
  readonly workflow: string | undefined
  readonly url: string | undefined
  readonly description?: string
}
export interface Advisory {
  readonly id: string
  readonly cve: string | undefined
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | 'unknown'
  readonly publishedAt: string
  readonly withdrawn: boolean
  readonly patchedVersions: readonly string[]
  /** Which versions it holds for, as written: `< 2.0.1`, `>= 1.0, < 1.4`. */
  readonly vulnerableRanges?: readonly string[]
  readonly url: string
  /** Logins of those whom it credits; absent when that was not told. */
  readonly credits?: readonly string[]
}
export interface WorkflowFacts {
  readonly name: string
  readonly path: string
  readonly state: string
}
export interface BranchRules {
  /** Rules of active rulesets on the default branch, named as in GitHub's REST interface: `pull_request`, `required_approving_review_count`. */
  readonly rules: readonly { readonly type: string; readonly parameters: Readonly<Record<string, unknown>> }[]
  /** Whether the branch is protected at all, by classic protection or rulesets; undefined when only rulesets could be read. */
  readonly protected: boolean | undefined
  readonly requiredChecks: readonly string[]
  /** By rulesets. */
  readonly requiredApprovals: number | undefined
}
/** Classic protection of the default branch, of which only administrators see more than that it is there. */
export interface BranchProtection {
  readonly requiredApprovals: number | undefined
}
interface Organization {
  readonly requiresTwoFactor: boolean
}

/** What GitHub says. Every fact on its own is known, or unknown with the reason and the permission that would give it. */
export interface GitHubFacts {
  readonly repository: Known<RepositoryFacts>
  readonly releases: Known<Releases>
  readonly labels: Known<readonly { readonly name: string; readonly openIssues?: number }[]>
  readonly issues: Known<Issues>
  /** The newest merged pull requests, at most 40. */
  readonly mergedPullRequests: Known<{ readonly total: number; readonly newest: readonly PullRequestFacts[] }>
  readonly discussions: Known<{ readonly total: number; readonly newest: string | undefined }>
  /** Checks and statuses on the newest commit of the default branch. */
  readonly checks: Known<readonly CheckFacts[]>
  readonly workflows: Known<readonly WorkflowFacts[]>
  readonly privateVulnerabilityReporting: Known<boolean>
  /** Published security advisories of this repository. */
  readonly advisories: Known<readonly Advisory[]>
  readonly codeScanning: Known<{ readonly tools: readonly { readonly name: string; readonly newest: string }[] }>
  readonly codeScanningAlerts: Known<{
    readonly open: number
    readonly openSecurity: readonly { readonly severity: string; readonly createdAt: string }[]
  }>
  readonly dependencyAlerts: Known<{ readonly open: number }>
  /** What anybody may read. */
  readonly branchRules: Known<BranchRules>
  /** What takes an administrator's token; a record of a run does not keep it. */
  readonly branchProtection: Known<BranchProtection>
  readonly organization: Known<Organization>
  readonly environments: Known<readonly { readonly name: string; readonly reviewers: boolean }[]>
  readonly attestations: Known<{ readonly release: string; readonly found: boolean }>
  /** What asking cost: requests sent and GraphQL points. */
  readonly cost: { readonly graphql: number; readonly rest: number; readonly points: number }
}

const FACTS = [
  'repository',
  'releases',
  'labels',
  'issues',
  'mergedPullRequests',
  'discussions',
  'checks',
  'workflows',
  'privateVulnerabilityReporting',
  'advisories',
  'codeScanning',
  'codeScanningAlerts',
  'dependencyAlerts',
  'branchRules',
  'branchProtection',
  'organization',
  'environments',
  'attestations'
] as const
export type GitHubFact = (typeof FACTS)[number]
export const GITHUB_FACTS: readonly GitHubFact[] = FACTS

/** Facts when GitHub was not asked: all unknown, for one reason. */
export function notAsked(why: string, needs = 'token'): GitHubFacts {
  const reason: Unknown = unknown(why, needs)
  const facts = Object.fromEntries(FACTS.map(name => [name, reason])) as Record<GitHubFact, Unknown>
  return { ...facts, cost: { graphql: 0, rest: 0, points: 0 } }
}
