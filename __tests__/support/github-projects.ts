// SPDX-License-Identifier: MIT
import { GraphQLError } from 'graphql'
import { sample, sampleOfDefinition } from './openapi.js'

/** What a stand-in of GitHub knows of one repository. */
export interface FakeProject {
  readonly owner: string
  readonly name: string
  /** Root of GraphQL queries. */
  readonly graphql: object
  rest(
    route: string,
    request: {
      readonly auth: 'token' | 'admin' | 'none' | 'other'
      readonly values: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  ): {
    readonly status: number
    readonly body: unknown
    /** Where a redirect goes; `{server}` stands for this server under another name. */
    readonly location?: string
  }
  /** Files that are not part of the API, by path. */
  readonly files?: Readonly<Record<string, Buffer>>
}

/** Parts of a project that tests change. */
interface Parts {
  readonly repository?: object
  readonly organization?: object | undefined
  readonly window?: readonly object[]
  readonly fresh?: readonly object[]
  readonly rest?: Readonly<Record<string, unknown>>
}

const OWNER = 'example'
const NAME = 'project'
const URL = `https://github.com/${OWNER}/${NAME}`
const user = (login: string) => ({ __typename: 'User', login })
const bot = (login: string) => ({ __typename: 'Bot', login })
const nodes = (list: readonly object[], totalCount = list.length) => ({ totalCount, nodes: list })
const labels = (...names: string[]) => nodes(names.map(name => ({ name })))

/** An issue as a search finds it. */
function issueNode(number: number, given: object = {}): object {
  return {
    __typename: 'Issue',
    number,
    url: `${URL}/issues/${number}`,
    title: `Issue ${number}`,
    createdAt: '2026-01-10T00:00:00Z',
    closedAt: null,
    state: 'OPEN',
    authorAssociation: 'NONE',
    author: user('reporter'),
    labels: labels('bug'),
    comments: nodes([]),
    timelineItems: nodes([]),
    ...given
  }
}

const CHECK_RUN = {
  __typename: 'CheckRun',
  name: 'test',
  conclusion: 'SUCCESS',
  detailsUrl: `${URL}/actions/runs/1`,
  checkSuite: { app: { slug: 'github-actions' }, workflowRun: { workflow: { name: 'CI' } } }
}
const STATUS = {
  __typename: 'StatusContext',
  context: 'codecov/project',
  state: 'PENDING',
  targetUrl: 'https://codecov.io/x',
  description: '91.20% (target 80%)',
  creator: bot('codecov')
}

function pullNode(number: number): object {
  return {
    number,
    url: `${URL}/pull/${number}`,
    title: `Change ${number}`,
    mergedAt: `2026-05-${String(number).padStart(2, '0')}T00:00:00Z`,
    baseRefName: 'main',
    additions: 40,
    authorAssociation: 'MEMBER',
    author: user('ada'),
    mergedBy: user('grace'),
    labels: labels('kind/feature'),
    files: nodes([
      { path: 'src/a.ts', additions: 30 },
      { path: '__tests__/a.test.ts', additions: 10 }
    ]),
    reviews: nodes([{ submittedAt: '2026-05-01T00:00:00Z', author: user('grace') }]),
    commits: nodes([{ commit: { statusCheckRollup: { contexts: nodes([CHECK_RUN]) } } }])
  }
}

const RULES = [
  {
    type: 'PULL_REQUEST',
    repositoryRuleset: { enforcement: 'ACTIVE' },
    parameters: {
      __typename: 'PullRequestParameters',
      requiredApprovingReviewCount: 1,
      dismissStaleReviewsOnPush: true,
      requireCodeOwnerReview: false,
      requireLastPushApproval: false,
      requiredReviewThreadResolution: false
    }
  },
  {
    type: 'REQUIRED_STATUS_CHECKS',
    repositoryRuleset: { enforcement: 'ACTIVE' },
    parameters: {
      __typename: 'RequiredStatusChecksParameters',
      strictRequiredStatusChecksPolicy: false,
      requiredStatusChecks: [{ context: 'test', integrationId: 15368 }]
    }
  },
  { type: 'DELETION', repositoryRuleset: { enforcement: 'EVALUATE' }, parameters: null }
]

export const DEFAULT_BRANCH = {
  name: 'main',
  rules: nodes(RULES),
  refUpdateRule: null,
  branchProtectionRule: null,
  target: {
    __typename: 'Commit',
    oid: 'a'.repeat(40),
    history: { totalCount: 500 },
    statusCheckRollup: { contexts: nodes([CHECK_RUN, STATUS]) }
  }
}

const REPOSITORY = {
  nameWithOwner: `${OWNER}/${NAME}`,
  description: 'An example',
  homepageUrl: 'https://project.org',
  visibility: 'PUBLIC',
  isArchived: false,
  isDisabled: false,
  isLocked: false,
  isFork: false,
  isMirror: false,
  isInOrganization: true,
  isBlankIssuesEnabled: true,
  hasIssuesEnabled: true,
  hasDiscussionsEnabled: true,
  hasWikiEnabled: false,
  isSecurityPolicyEnabled: true,
  securityPolicyUrl: `${URL}/security/policy`,
  webCommitSignoffRequired: false,
  createdAt: '2020-01-01T00:00:00Z',
  pushedAt: '2026-06-10T00:00:00Z',
  contributingGuidelines: { url: `${URL}/blob/main/CONTRIBUTING.md` },
  codeOfConduct: { key: 'contributor_covenant', name: 'Contributor Covenant', url: `${URL}/blob/main/CODE_OF_CONDUCT.md` },
  licenseInfo: { spdxId: 'MIT' },
  issueTemplates: [{ name: 'Bug', filename: 'bug.yml' }],
  contactLinks: [{ name: 'Questions', url: `${URL}/discussions` }],
  languages: { edges: [{ size: 12345, node: { name: 'TypeScript' } }] },
  repositoryTopics: { nodes: [{ topic: { name: 'security' } }] },
  releases: nodes(
    [
      {
        tagName: 'v1.2.0',
        name: '1.2.0',
        url: `${URL}/releases/tag/v1.2.0`,
        isDraft: false,
        isPrerelease: false,
        publishedAt: '2026-05-20T00:00:00Z',
        description: 'Fixes a bug.',
        author: { login: 'ada' },
        releaseAssets: nodes([{ name: 'project.tgz', size: 100 }])
      }
    ],
    12
  ),
  labels: nodes([{ name: 'good first issue', issues: { totalCount: 3 } }]),
  discussions: nodes([{ createdAt: '2026-06-01T00:00:00Z' }], 40),
  environments: nodes([{ name: 'release', protectionRules: nodes([{ type: 'REQUIRED_REVIEWERS' }]) }]),
  issues: nodes([{ createdAt: '2026-06-01T00:00:00Z' }], 321),
  pullRequests: nodes([pullNode(2), pullNode(1)], 250),
  vulnerabilityAlerts: { totalCount: 2 },
  defaultBranchRef: DEFAULT_BRANCH
}

const DIGEST = `sha256:${'b'.repeat(64)}`
const R = 'GET /repos/{owner}/{repo}'
const REST: Readonly<Record<string, unknown>> = {
  [`${R}/branches/{branch}`]: sample(`${R}/branches/{branch}`, { name: 'main', protected: true }),
  [`${R}/rules/branches/{branch}`]: [
    { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: `${OWNER}/${NAME}`, ruleset_id: 1 }
  ],
  [`${R}/private-vulnerability-reporting`]: { enabled: true },
  [`${R}/security-advisories`]: [
    sample(
      `${R}/security-advisories`,
      {
        ghsa_id: 'GHSA-aaaa-bbbb-cccc',
        cve_id: 'CVE-2026-1',
        severity: 'high',
        state: 'published',
        published_at: '2026-02-01T00:00:00Z',
        withdrawn_at: null,
        html_url: `${URL}/security/advisories/GHSA-aaaa-bbbb-cccc`,
        vulnerabilities: [
          {
            package: { ecosystem: 'npm', name: 'project' },
            vulnerable_version_range: '< 1.1.9',
            patched_versions: '1.1.9',
            vulnerable_functions: []
          }
        ]
      },
      'element'
    )
  ],
  [`${R}/actions/workflows`]: {
    total_count: 1,
    workflows: [sampleOfDefinition('workflow', { name: 'CI', path: '.github/workflows/ci.yml', state: 'active' })]
  },
  [`${R}/code-scanning/analyses`]: [
    sample(`${R}/code-scanning/analyses`, { created_at: '2026-06-09T00:00:00Z', tool: { name: 'CodeQL' } }, 'element'),
    sample(`${R}/code-scanning/analyses`, { created_at: '2026-06-01T00:00:00Z', tool: { name: 'CodeQL' } }, 'element')
  ],
  [`${R}/code-scanning/alerts`]: [
    sample(
      `${R}/code-scanning/alerts`,
      { state: 'open', created_at: '2026-06-01T00:00:00Z', rule: { id: 'js/x', security_severity_level: 'high' } },
      'element'
    )
  ],
  [`${R}/releases`]: [
    sample(
      `${R}/releases`,
      {
        tag_name: 'v1.2.0',
        draft: false,
        prerelease: false,
        assets: [sampleOfDefinition('release-asset', { name: 'project.tgz', digest: DIGEST })]
      },
      'element'
    )
  ],
  [`${R}/attestations/{subject_digest}`]: { attestations: [{ repository_id: 1 }] },
  [`${R}/branches/{branch}/protection`]: {
    url: `https://api.github.com/repos/${OWNER}/${NAME}/branches/main/protection`,
    required_pull_request_reviews: {
      url: 'https://api.github.com/',
      dismiss_stale_reviews: true,
      require_code_owner_reviews: false,
      required_approving_review_count: 2
    }
  },
  'GET /orgs/{org}': sample('GET /orgs/{org}', { login: OWNER, two_factor_requirement_enabled: true })
}

function projectOf({ repository, window = [], fresh = [], rest = {}, ...parts }: Parts): FakeProject {
  const organization = 'organization' in parts ? parts.organization : { requiresTwoFactorAuthentication: null }
  const bodies = { ...REST, ...rest }
  const mine = ({ owner, name }: { owner: string; name: string }) => {
    if (owner === OWNER && name === NAME) return { ...REPOSITORY, ...repository }
    throw new GraphQLError('Could not resolve to a Repository.', { extensions: { type: 'NOT_FOUND' } })
  }
  return {
    owner: OWNER,
    name: NAME,
    graphql: {
      rateLimit: { cost: 2, remaining: 990 },
      repository: mine,
      organization: () => {
        if (organization) return organization
        throw new GraphQLError('Could not resolve to an Organization.', { extensions: { type: 'NOT_FOUND' } })
      },
      search: ({ query }: { query: string }) => {
        const found = query.includes('..') ? window : fresh
        return { issueCount: found.length, nodes: found }
      }
    },
    rest(route, { auth, values }) {
      if (values['owner'] !== undefined && (values['owner'] !== OWNER || values['repo'] !== NAME))
        return { status: 404, body: { message: 'Not Found' } }
      if (/\/protection$|\/orgs\//.test(route) && auth !== 'admin')
        return { status: 403, body: { message: 'Resource not accessible by integration' } }
      const body = bodies[route]
      return body === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body }
    }
  }
}

const COMMENT = { createdAt: '2026-01-12T00:00:00Z', author: user('ada') }
const ISSUES = [
  issueNode(320, { comments: nodes([{ createdAt: '2026-01-10T00:00:01Z', author: bot('stale[bot]') }, COMMENT]) }),
  issueNode(319, {
    timelineItems: nodes([
      { __typename: 'LabeledEvent', createdAt: '2026-01-10T00:00:00Z', actor: user('reporter') },
      { __typename: 'AssignedEvent', createdAt: '2026-01-11T00:00:00Z', actor: user('ada') }
    ])
  }),
  issueNode(318, {
    timelineItems: nodes([
      {
        __typename: 'CrossReferencedEvent',
        createdAt: '2026-01-13T00:00:00Z',
        source: { __typename: 'PullRequest', author: user('grace') }
      },
      { __typename: 'ClosedEvent', createdAt: '2026-01-14T00:00:00Z', actor: bot('stale') }
    ])
  }),
  issueNode(317, { comments: nodes([{ createdAt: '2026-01-12T00:00:00Z', author: user('reporter') }]) }),
  issueNode(316, { author: null, comments: nodes([{ createdAt: '2026-01-12T00:00:00Z', author: null }]) })
]

/** A project of an organisation that does everything. */
export function healthy(parts: Parts = {}): FakeProject {
  return projectOf({ window: ISSUES, fresh: [issueNode(321, { createdAt: '2026-06-01T00:00:00Z' })], ...parts })
}

/** A new project: public, with nothing in it. */
export function bare(): FakeProject {
  return projectOf({
    repository: {
      description: null,
      homepageUrl: null,
      hasDiscussionsEnabled: false,
      isSecurityPolicyEnabled: false,
      securityPolicyUrl: null,
      contributingGuidelines: null,
      codeOfConduct: null,
      licenseInfo: null,
      issueTemplates: [],
      contactLinks: [],
      languages: { edges: [] },
      repositoryTopics: { nodes: [] },
      releases: nodes([]),
      labels: nodes([]),
      discussions: nodes([]),
      environments: nodes([]),
      issues: nodes([]),
      pullRequests: nodes([]),
      vulnerabilityAlerts: { totalCount: 0 },
      defaultBranchRef: {
        ...REPOSITORY.defaultBranchRef,
        rules: nodes([]),
        target: { __typename: 'Commit', oid: 'c'.repeat(40), history: { totalCount: 1 }, statusCheckRollup: null }
      }
    },
    rest: {
      [`${R}/branches/{branch}`]: sample(`${R}/branches/{branch}`, { name: 'main', protected: false }),
      [`${R}/private-vulnerability-reporting`]: { enabled: false },
      [`${R}/security-advisories`]: [],
      [`${R}/actions/workflows`]: { total_count: 0, workflows: [] },
      [`${R}/code-scanning/analyses`]: [],
      [`${R}/releases`]: []
    }
  })
}

export function archived(): FakeProject {
  return healthy({ repository: { isArchived: true } })
}

export function fork(): FakeProject {
  return healthy({
    repository: { isFork: true, hasIssuesEnabled: false, hasDiscussionsEnabled: false, issues: nodes([]) },
    window: [],
    fresh: []
  })
}

/** A project that belongs to a person. */
export function personal(): FakeProject {
  return healthy({ repository: { isInOrganization: false }, organization: undefined })
}
