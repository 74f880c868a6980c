// SPDX-License-Identifier: MIT

/**
 * What the repository is and how it is set up. What a weak token may be refused, and what an older GitHub Enterprise Server
 * may lack, stands under a root alias of its own: a refused field that cannot be null takes its whole alias with it.
 */
export const SETTINGS = `
query Settings($owner: String!, $name: String!) {
  rateLimit { cost remaining }
  core: repository(owner: $owner, name: $name) {
    nameWithOwner description homepageUrl visibility
    isArchived isDisabled isLocked isFork isMirror isInOrganization isBlankIssuesEnabled
    hasIssuesEnabled hasDiscussionsEnabled hasWikiEnabled isSecurityPolicyEnabled securityPolicyUrl
    webCommitSignoffRequired createdAt pushedAt
    contributingGuidelines { url }
    codeOfConduct { key name url }
    licenseInfo { spdxId }
    issueTemplates { name filename }
    contactLinks { name url }
    languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
    repositoryTopics(first: 20) { nodes { topic { name } } }
    defaultBranchRef { name target { ... on Commit { history { totalCount } } } }
  }
  releases: repository(owner: $owner, name: $name) {
    releases(first: 30, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        tagName name url isDraft isPrerelease publishedAt description
        author { login }
        releaseAssets(first: 40) { nodes { name size } }
      }
    }
  }
  labels: repository(owner: $owner, name: $name) {
    labels(first: 100) { nodes { name issues(states: OPEN) { totalCount } } }
  }
  discussions: repository(owner: $owner, name: $name) {
    discussions(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { createdAt } }
  }
  environments: repository(owner: $owner, name: $name) {
    environments(first: 20) { nodes { name protectionRules(first: 5) { nodes { type } } } }
  }
  rules: repository(owner: $owner, name: $name) {
    defaultBranchRef {
      rules(first: 100) {
        totalCount
        nodes {
          type
          repositoryRuleset { enforcement }
          parameters {
            __typename
            ... on PullRequestParameters {
              requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval
              requiredReviewThreadResolution
            }
            ... on RequiredStatusChecksParameters {
              strictRequiredStatusChecksPolicy
              requiredStatusChecks { context integrationId }
            }
            ... on CodeScanningParameters { codeScanningTools { tool alertsThreshold securityAlertsThreshold } }
            ... on WorkflowsParameters { workflows { path } }
            ... on CommitMessagePatternParameters { negate operator pattern }
          }
        }
      }
    }
  }
  protection: repository(owner: $owner, name: $name) {
    defaultBranchRef {
      refUpdateRule { requiredApprovingReviewCount }
      branchProtectionRule { requiredApprovingReviewCount }
    }
  }
  twoFactor: organization(login: $owner) { requiresTwoFactorAuthentication }
}`

/** The parts of a check run or status that facts are made of. */
const CHECKS = `
fragment Checks on StatusCheckRollupContextConnection {
  totalCount
  nodes {
    __typename
    ... on CheckRun { name conclusion detailsUrl checkSuite { app { slug } workflowRun { workflow { name } } } }
    ... on StatusContext { context state targetUrl description creator { login } }
  }
}`

/** Issues with what others did to them, to tell whether they were acknowledged. */
const ISSUES = `
fragment Issues on SearchResultItemConnection {
  issueCount
  nodes {
    ... on Issue {
      number url title createdAt closedAt state authorAssociation
      author { __typename login }
      labels(first: 15) { nodes { name } }
      comments(first: 15) { nodes { createdAt author { __typename login } } }
      timelineItems(first: 15, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT, MILESTONED_EVENT, CLOSED_EVENT, CROSS_REFERENCED_EVENT]) {
        nodes {
          __typename
          ... on LabeledEvent { createdAt actor { __typename login } }
          ... on AssignedEvent { createdAt actor { __typename login } }
          ... on MilestonedEvent { createdAt actor { __typename login } }
          ... on ClosedEvent { createdAt actor { __typename login } }
          ... on CrossReferencedEvent { createdAt source { __typename ... on PullRequest { author { __typename login } } } }
        }
      }
    }
  }
}`

/** What happens in the repository. `window` and `fresh` are searches of issues; see `responses.ts` for the window. */
export const ACTIVITY = `
query Activity($owner: String!, $name: String!, $window: String!, $fresh: String!, $issues: Int!, $pulls: Int!) {
  rateLimit { cost remaining }
  ever: repository(owner: $owner, name: $name) {
    nameWithOwner
    issues(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { createdAt } }
  }
  window: search(type: ISSUE, query: $window, first: $issues) { ...Issues }
  fresh: search(type: ISSUE, query: $fresh, first: 20) { ...Issues }
  pulls: repository(owner: $owner, name: $name) {
    pullRequests(first: $pulls, states: [MERGED], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        number url title mergedAt baseRefName additions authorAssociation
        author { __typename login }
        mergedBy { __typename login }
        labels(first: 10) { nodes { name } }
        files(first: 60) { nodes { path additions } }
        reviews(first: 10, states: [APPROVED]) { nodes { submittedAt author { __typename login } } }
      }
    }
  }
  pullChecks: repository(owner: $owner, name: $name) {
    pullRequests(first: $pulls, states: [MERGED], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number commits(last: 1) { nodes { commit { statusCheckRollup { contexts(first: 30) { ...Checks } } } } } }
    }
  }
  checks: repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { oid statusCheckRollup { contexts(first: 100) { ...Checks } } } } }
  }
  alerts: repository(owner: $owner, name: $name) { vulnerabilityAlerts(states: [OPEN]) { totalCount } }
}${CHECKS}${ISSUES}`

/** Where the text of a field or fragment that starts at `from` ends: after its arguments, directives and selections. */
function endOfSelection(query: string, from: number): number {
  const head = /^(?:\.\.\. *on +\w+|\.\.\.\w+|\w+(?: *: *\w+)?)/.exec(query.slice(from))?.[0] ?? ''
  let at = from + head.length
  for (;;) {
    const next = /^\s*([({@])/.exec(query.slice(at))
    const open = next?.[1]
    if (!next || open === undefined) return at
    if (open === '@') {
      at += (/^\s*@\w+/.exec(query.slice(at)) ?? [''])[0].length
      continue
    }
    const close = open === '(' ? ')' : '}'
    let depth = 0
    for (at += next[0].length - 1; at < query.length; at++) {
      if (query[at] === open) depth++
      else if (query[at] === close && --depth === 0) break
    }
    at++
    if (open === '{') return at
  }
}

/** A query without the fields that start at these places (line and column from 1), for servers that do not know them. */
export function withoutFields(query: string, places: readonly { readonly line: number; readonly column: number }[]): string {
  const lines = query.split('\n')
  const starts = places
    .filter(({ line, column }) => line >= 1 && line <= lines.length && column >= 1)
    .map(({ line, column }) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1)
  let shorter = query
  // From the end, so that the places before stay where they are. A field inside one that goes as well goes with it.
  for (const start of [...new Set(starts)].sort((a, b) => b - a))
    shorter = `${shorter.slice(0, start)}__typename${shorter.slice(endOfSelection(shorter, start))}`
  return shorter
}
