// SPDX-License-Identifier: MIT
import { askGitHub } from '../../../src/collect/github/ask.js'
import { GITHUB_FACTS, notAsked, type GitHubFact, type GitHubFacts } from '../../../src/inputs/github.js'
import type { Known } from '../../../src/core/known.js'
import { CHECKERS } from '../../../src/checkers/index.generated.js'
import { evidenceFor, NOW, REPOSITORY } from '../../support/evidence.js'
import {
  ADMIN_TOKEN,
  archived,
  bare,
  DEFAULT_BRANCH,
  fork,
  healthy,
  personal,
  startGitHub,
  TOKEN,
  type FakeGitHub,
  type FakeProject,
  type Faults
} from '../../support/github.js'
import { sample } from '../../support/openapi.js'
import type { Access } from '../../../src/collect/github/access.js'
import { KEPT_FACTS } from '../../../src/collect/record/last-run-schema.js'

const NOW_DATE = new Date(NOW)
const R = 'GET /repos/{owner}/{repo}'
/** What takes an administrator's token, and the questions that it is sent with. */
const ADMIN: GitHubFact[] = ['branchProtection', 'organization']
const ADMIN_QUESTIONS = [`${R}/branches/{branch}/protection`, 'GET /orgs/{org}']
const FORBIDDEN = { status: 403, message: 'Resource not accessible by integration' }
let server: FakeGitHub

async function ask(project: FakeProject, faults: Faults = {}, access: Partial<Access> = {}, budget = 30_000): Promise<GitHubFacts> {
  server = await startGitHub(project, faults)
  return askGitHub(REPOSITORY, { token: TOKEN, apiUrl: server.url, graphqlUrl: server.graphqlUrl, ...access }, NOW_DATE, budget)
}
afterEach(async () => {
  await server.close()
})

function value<T>(fact: Known<T>): T {
  if (!fact.known) throw new Error(fact.why)
  return fact.value
}
function unknownFacts(facts: GitHubFacts): GitHubFact[] {
  return GITHUB_FACTS.filter(name => !facts[name].known)
}

describe('askGitHub', () => {
  it('reads every fact of a healthy project within the budget of requests', async () => {
    const facts = await ask(healthy())
    expect(server.problems).toEqual([])
    expect(unknownFacts(facts)).toEqual(ADMIN)
    expect(value(facts.repository)).toMatchObject({
      visibility: 'PUBLIC',
      hasIssues: true,
      defaultBranch: 'main',
      licenseSpdx: 'MIT',
      issueTemplates: ['bug.yml'],
      languages: [{ name: 'TypeScript', bytes: 12345 }],
      topics: ['security'],
      commits: 500
    })
    expect(value(facts.releases)).toMatchObject({
      total: 12,
      newest: [{ tag: 'v1.2.0', author: 'ada', assets: [{ name: 'project.tgz', size: 100 }] }]
    })
    expect(value(facts.labels)).toEqual([{ name: 'good first issue', openIssues: 3 }])
    expect(value(facts.discussions)).toEqual({ total: 40, newest: '2026-06-01T00:00:00Z' })
    expect(value(facts.environments)).toEqual([{ name: 'release', reviewers: true }])
    expect(value(facts.mergedPullRequests)).toMatchObject({
      total: 250,
      newest: [
        {
          number: 2,
          author: { login: 'ada', bot: false },
          mergedBy: { login: 'grace' },
          files: [{ path: 'src/a.ts', additions: 30 }, { path: '__tests__/a.test.ts' }],
          approvals: [{ author: { login: 'grace' } }],
          checks: [{ name: 'test', conclusion: 'success', app: 'github-actions', workflow: 'CI' }]
        },
        { number: 1 }
      ]
    })
    expect(value(facts.checks)).toMatchObject([
      { name: 'test', conclusion: 'success' },
      { name: 'codecov/project', conclusion: undefined, description: '91.20% (target 80%)', app: 'codecov' }
    ])
    expect(value(facts.branchRules)).toMatchObject({ protected: true, requiredChecks: ['test'], requiredApprovals: 1 })
    expect(value(facts.branchRules).rules.map(rule => rule.type)).toEqual(['pull_request', 'required_status_checks'])
    expect(value(facts.branchRules).rules[1]?.parameters).toMatchObject({
      required_status_checks: [{ context: 'test', integration_id: 15368 }]
    })
    expect(value(facts.advisories)).toMatchObject([
      { id: 'GHSA-aaaa-bbbb-cccc', severity: 'high', patchedVersions: ['1.1.9'], vulnerableRanges: ['< 1.1.9'], withdrawn: false }
    ])
    expect(value(facts.privateVulnerabilityReporting)).toBe(true)
    expect(value(facts.workflows)).toEqual([{ name: 'CI', path: '.github/workflows/ci.yml', state: 'active' }])
    expect(value(facts.codeScanning)).toEqual({ tools: [{ name: 'CodeQL', newest: '2026-06-09T00:00:00Z' }] })
    expect(value(facts.codeScanningAlerts)).toEqual({ open: 1, openSecurity: [{ severity: 'high', createdAt: '2026-06-01T00:00:00Z' }] })
    expect(value(facts.dependencyAlerts)).toEqual({ open: 2 })
    for (const name of ADMIN) expect(facts[name]).toMatchObject({ known: false, needs: 'admin-token' })
    expect(value(facts.attestations)).toEqual({ release: 'v1.2.0', found: true })
    expect(facts.cost).toEqual({ graphql: 2, rest: 8, points: 4 })
    expect(server.requests).toHaveLength(10)
    expect(server.requests.every(request => !request.url.includes(TOKEN) && request.auth === 'token')).toBe(true)
  })

  it('tells when somebody else first took notice of an issue', async () => {
    const { ever, total, complete, recent } = value((await ask(healthy())).issues)
    expect({ ever, total, complete }).toEqual({ ever: 321, total: 6, complete: true })
    expect(recent.map(({ number, acknowledgedAt }) => [number, acknowledgedAt])).toEqual([
      [321, undefined],
      [320, '2026-01-12T00:00:00Z'],
      [319, '2026-01-11T00:00:00Z'],
      [318, '2026-01-13T00:00:00Z'],
      [317, undefined],
      [316, undefined]
    ])
  })

  it('reads a bare project: nothing there is known to be nothing', async () => {
    const facts = await ask(bare())
    expect(server.problems).toEqual([])
    expect(unknownFacts(facts)).toEqual(['codeScanningAlerts', 'organization', 'attestations'])
    expect(value(facts.checks)).toEqual([])
    expect(value(facts.issues)).toMatchObject({ total: 0, complete: true, ever: 0 })
    expect(value(facts.branchRules)).toEqual({ rules: [], protected: false, requiredChecks: [], requiredApprovals: undefined })
    expect(value(facts.branchProtection)).toEqual({ requiredApprovals: undefined })
    expect(value(facts.codeScanning)).toEqual({ tools: [] })
  })

  it('reads archived projects, forks and those of persons', async () => {
    expect(value((await ask(archived())).repository).archived).toBe(true)
    await server.close()
    expect(value((await ask(fork())).repository)).toMatchObject({ fork: true, hasIssues: false })
    await server.close()
    const facts = await ask(personal())
    expect(server.problems).toEqual([])
    expect(facts.organization).toMatchObject({ known: false, why: expect.stringContaining('person') })
    expect(unknownFacts(facts)).toEqual(ADMIN)
  })

  it('sends an administrator’s token to settings only', async () => {
    const facts = await ask(healthy(), {}, { adminToken: ADMIN_TOKEN })
    expect(unknownFacts(facts)).toEqual([])
    expect(value(facts.branchProtection)).toEqual({ requiredApprovals: 2 })
    expect(value(facts.organization)).toEqual({ requiresTwoFactor: true })
    // What only an administrator sees is not mixed with what anybody may know and a record keeps.
    expect(value(facts.branchRules).requiredApprovals).toBe(1)
    expect(KEPT_FACTS).not.toEqual(expect.arrayContaining(['branchProtection']))
    expect(KEPT_FACTS).not.toEqual(expect.arrayContaining(['organization']))
    expect(server.problems).toEqual([])
    expect(server.requests.filter(r => r.auth === 'admin').map(r => r.question)).toEqual(ADMIN_QUESTIONS)
    expect(server.requests.filter(r => r.auth === 'token')).toHaveLength(10)
    expect(server.requests.every(r => !r.url.includes(ADMIN_TOKEN))).toBe(true)
    expect(JSON.stringify(facts)).not.toMatch(/ghs_|github_pat_/)
  })

  it('takes from the usual token what it shows of an administrator’s settings', async () => {
    const facts = await ask(
      healthy({
        repository: { defaultBranchRef: { ...DEFAULT_BRANCH, branchProtectionRule: { requiredApprovingReviewCount: 1 } } },
        organization: { requiresTwoFactorAuthentication: false }
      })
    )
    expect(value(facts.branchProtection)).toEqual({ requiredApprovals: 1 })
    expect(value(facts.organization)).toEqual({ requiresTwoFactor: false })
    expect(server.requests.every(r => r.auth === 'token')).toBe(true)
  })

  it.each<[string, Faults[string], string, RegExp, string]>([
    ['401', { status: 401, message: 'Bad credentials' }, ADMIN_TOKEN, /refuses the admin token/, 'a valid admin token'],
    ['a token that GitHub does not know', { status: 401 }, 'github_pat_unknown', /refuses the admin token/, 'a valid admin token'],
    ['403', FORBIDDEN, ADMIN_TOKEN, /The admin token may not read/, 'administration: read'],
    ['404', { status: 404, message: 'Not Found' }, ADMIN_TOKEN, /does not show/, 'administration: read'],
    ['500', { status: 500 }, ADMIN_TOKEN, /answered 500/, 'a later run']
  ])('does without an administrator’s token that gets %s', async (_name, fault, adminToken, why, needs) => {
    const facts = await ask(healthy(), Object.fromEntries(ADMIN_QUESTIONS.map(question => [question, fault])), { adminToken })
    expect(unknownFacts(facts)).toEqual(ADMIN)
    for (const name of ADMIN) {
      expect(facts[name]).toMatchObject({ known: false, why: expect.stringMatching(why), needs: expect.stringContaining(needs) })
    }
    expect(server.requests.filter(r => r.auth === 'token')).toHaveLength(10)
    expect(JSON.stringify(facts)).not.toMatch(/ghs_|github_pat_/)
  })

  it('tells a branch without classic protection, and a setting that is not shown', async () => {
    const shown = { 'GET /orgs/{org}': sample('GET /orgs/{org}', { login: 'example' }) }
    const gone = { [`${R}/branches/{branch}/protection`]: { status: 404, message: 'Branch not protected' } }
    const facts = await ask(healthy({ rest: shown }), gone, { adminToken: ADMIN_TOKEN })
    expect(value(facts.branchProtection)).toEqual({ requiredApprovals: undefined })
    expect(facts.organization).toMatchObject({ known: false, needs: 'organisation administration: read' })
  })

  it('asks an Enterprise Server nothing that it does not have', async () => {
    server = await startGitHub(healthy())
    const access = { token: TOKEN, apiUrl: server.url, graphqlUrl: server.graphqlUrl }
    const facts = await askGitHub({ ...REPOSITORY, host: 'github.company.com' }, access, NOW_DATE, 10_000)
    expect(unknownFacts(facts)).toEqual(['privateVulnerabilityReporting', 'advisories', ...ADMIN, 'attestations'])
    expect(server.requests.map(r => r.question).filter(q => /advisories|reporting|attestations|releases/.test(q))).toEqual([])
  })

  it('does without fields that an older server lacks', async () => {
    const lacks = ['Repository.contributingGuidelines', 'Repository.contactLinks', 'Ref.rules']
    const facts = await ask(healthy(), { 'query Settings': { lacks } })
    expect(value(facts.repository)).toMatchObject({ contributingUrl: undefined, contactLinks: [], licenseSpdx: 'MIT' })
    // The rules come from the REST interface then.
    expect(value(facts.branchRules).rules).toEqual([{ type: 'deletion', parameters: {} }])
    expect(facts.cost.graphql).toBe(3)
  })

  it('does not take an empty search for an empty tracker', async () => {
    const facts = await ask(healthy({ window: [], fresh: [] }))
    expect(facts.issues).toMatchObject({ known: false, needs: 'issues: read' })
  })

  it('asks for public advisories once more without the token', async () => {
    const refused = { status: 403, message: 'Resource not accessible by integration', times: 1 }
    const facts = await ask(healthy(), { [`${R}/security-advisories`]: refused })
    expect(value(facts.advisories)).toHaveLength(1)
    expect(server.requests.filter(r => r.question.endsWith('/security-advisories')).map(r => r.auth)).toEqual(['token', 'none'])
  })

  it('says that code scanning never ran', async () => {
    const facts = await ask(healthy(), { [`${R}/code-scanning/analyses`]: { status: 404, message: 'no analysis found' } })
    expect(value(facts.codeScanning)).toEqual({ tools: [] })
    expect(facts.codeScanningAlerts.known).toBe(false)
  })

  it('waits as long as GitHub asks when the budget allows it', async () => {
    const limited = { status: 429, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '1' }, times: 1 }
    const facts = await ask(healthy(), { [`${R}/actions/workflows`]: limited })
    expect(facts.workflows.known).toBe(true)
    expect(facts.cost.rest).toBe(9)
  })

  it('asks again after a passing fault', async () => {
    const facts = await ask(healthy(), {
      [`${R}/actions/workflows`]: { status: 502, times: 1 },
      'query Activity': { status: 502, times: 1 }
    })
    expect(unknownFacts(facts)).toEqual(ADMIN)
    expect(facts.cost).toMatchObject({ graphql: 3, rest: 9 })
  })
})

/** A fault, what it touches, and what it must say; all other facts stay known. */
const ALL = [...GITHUB_FACTS]
const SETTINGS: GitHubFact[] = ['repository', 'releases', 'labels', 'discussions', 'environments', 'attestations']
const ACTIVITY: GitHubFact[] = ['issues', 'mergedPullRequests', 'checks', 'dependencyAlerts']
const WORKFLOWS = `${R}/actions/workflows`
const table: readonly {
  name: string
  faults: Faults
  lost: GitHubFact[]
  needs?: string
  says?: RegExp
  access?: Partial<Access>
  budget?: number
}[] = [
  { name: 'a wrong token', faults: {}, access: { token: 'ghs_revoked' }, lost: ALL, needs: 'a valid token' },
  { name: '403 forbidden', faults: { [WORKFLOWS]: FORBIDDEN }, lost: ['workflows'], needs: 'actions: read' },
  {
    name: '403 forbidden, also without a token',
    faults: { [`${R}/private-vulnerability-reporting`]: FORBIDDEN, [`${R}/security-advisories`]: FORBIDDEN },
    lost: ['privateVulnerabilityReporting', 'advisories']
  },
  {
    name: '403 feature off',
    faults: { [`${R}/code-scanning/alerts`]: { status: 403, message: 'Code scanning must be enabled for this repository.' } },
    lost: ['codeScanningAlerts'],
    says: /switched off/
  },
  { name: '404', faults: { [WORKFLOWS]: { status: 404 } }, lost: ['workflows'] },
  { name: '410', faults: { [WORKFLOWS]: { status: 410 } }, lost: ['workflows'] },
  { name: '422', faults: { [`${R}/private-vulnerability-reporting`]: { status: 422 } }, lost: ['privateVulnerabilityReporting'] },
  {
    name: '429 with a long retry-after',
    faults: { [WORKFLOWS]: { status: 429, message: 'secondary rate limit', headers: { 'retry-after': '600' } } },
    lost: ['workflows'],
    says: /rate limit/
  },
  { name: '429 without retry-after', faults: { [WORKFLOWS]: { status: 429 } }, lost: ['workflows'], says: /rate limit/ },
  {
    name: 'the limit is used up',
    faults: {
      [WORKFLOWS]: {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }
      }
    },
    lost: ['workflows'],
    says: /rate limit/
  },
  {
    name: 'a secondary limit without retry-after',
    faults: { [WORKFLOWS]: { status: 403, message: 'You have exceeded a secondary rate limit.' } },
    lost: ['workflows'],
    says: /rate limit/
  },
  { name: '500 for ever', faults: { [WORKFLOWS]: { status: 500 } }, lost: ['workflows'], says: /answered 500/ },
  { name: 'no answer', faults: { [WORKFLOWS]: { hang: true } }, lost: ['workflows'], says: /in time/, budget: 1500 },
  { name: 'a cut connection', faults: { [WORKFLOWS]: { cut: true } }, lost: ['workflows'] },
  { name: 'truncated JSON', faults: { [WORKFLOWS]: { truncate: true } }, lost: ['workflows'] },
  { name: 'settings: 502 for ever', faults: { 'query Settings': { status: 502 } }, lost: SETTINGS },
  { name: 'settings: no answer', faults: { 'query Settings': { hang: true } }, lost: SETTINGS, budget: 1500 },
  { name: 'settings: truncated', faults: { 'query Settings': { truncate: true } }, lost: SETTINGS },
  { name: 'activity: 502 for ever', faults: { 'query Activity': { status: 502 } }, lost: ACTIVITY },
  { name: 'activity: cut', faults: { 'query Activity': { cut: true } }, lost: ACTIVITY },
  {
    name: 'activity: rate limit with status 200',
    faults: { 'query Activity': { type: 'RATE_LIMITED', message: 'API rate limit exceeded' } },
    lost: ACTIVITY,
    says: /rate limit/
  },
  {
    name: 'activity: something went wrong',
    faults: { 'query Activity': { type: 'INTERNAL', message: 'Something went wrong while executing your query.' } },
    lost: ACTIVITY
  },
  {
    name: 'alerts are forbidden',
    faults: { 'query Activity': { aliases: ['alerts'], type: 'FORBIDDEN' } },
    lost: ['dependencyAlerts'],
    needs: 'vulnerability-alerts: read'
  },
  {
    name: 'alerts are off',
    faults: {
      'query Activity': { aliases: ['alerts'], type: 'UNPROCESSABLE', message: 'Dependabot alerts are disabled for this repository.' }
    },
    lost: ['dependencyAlerts'],
    says: /switched off/
  },
  {
    name: 'issues are forbidden',
    faults: { 'query Activity': { aliases: ['ever'], type: 'FORBIDDEN' } },
    lost: ['issues'],
    needs: 'issues: read'
  },
  {
    name: 'checks are forbidden',
    faults: { 'query Activity': { aliases: ['checks', 'pullChecks'], type: 'FORBIDDEN' } },
    lost: ['checks'],
    needs: 'checks: read'
  },
  {
    name: 'rules are forbidden: REST tells them',
    faults: { 'query Settings': { aliases: ['rules', 'protection'], type: 'FORBIDDEN' } },
    lost: []
  },
  {
    name: 'the repository is not visible',
    faults: {
      'query Settings': { aliases: ['core', 'releases', 'labels', 'discussions', 'environments', 'rules', 'protection'], type: 'NOT_FOUND' }
    },
    lost: SETTINGS
  },
  { name: 'everything is down', faults: { '*': { status: 503 } }, lost: ALL, budget: 3000 },
  { name: 'everything hangs', faults: { '*': { hang: true } }, lost: ALL, budget: 600 }
]

describe('askGitHub under faults', () => {
  it.each(table.map(row => [row.name, row] as const))('%s', async (_name, { faults, lost, needs, says, access, budget = 10_000 }) => {
    const started = performance.now()
    const facts = await ask(healthy(), faults, access, budget)
    expect(performance.now() - started).toBeLessThan(budget + 2000)
    expect(server.problems).toEqual([])
    expect(unknownFacts(facts).sort()).toEqual([...new Set([...lost, ...ADMIN])].sort())
    for (const name of lost) {
      const fact = facts[name]
      if (fact.known) continue
      expect(fact.why).toMatch(/^[A-Z].*\.$/)
      expect(fact.why).not.toContain(access?.token ?? TOKEN)
    }
    const [first] = lost
    const fact = first === undefined ? undefined : facts[first]
    if (needs !== undefined) expect(fact).toMatchObject({ needs })
    if (says !== undefined) expect(fact).toMatchObject({ why: expect.stringMatching(says) })
  })

  it('says of pull requests that their checks were not read', async () => {
    const facts = await ask(healthy(), { 'query Activity': { aliases: ['pullChecks'], type: 'FORBIDDEN' } })
    expect(value(facts.mergedPullRequests).newest.every(pull => pull.checksUnread === true)).toBe(true)
  })

  it('does not repeat a query more than once', async () => {
    const wrong = { type: 'INTERNAL', message: 'Something went wrong while executing your query.' }
    const facts = await ask(healthy(), { 'query Activity': wrong, 'query Settings': { status: 502 } })
    expect(facts.cost.graphql).toBe(4)
  })

  it('turns nothing Unmet that the tree alone does not', async () => {
    const unmet = (github: GitHubFacts) => {
      const evidence = evidenceFor({ github, files: { 'README.md': '# project\n' } })
      return CHECKERS.filter(checker => checker.check(evidence).status === 'Unmet').map(checker => checker.criterion)
    }
    const alone = unmet(notAsked('GitHub was not asked.'))
    const refused = await ask(healthy(), { '*': { status: 403, message: 'Resource not accessible by integration' } })
    expect(unmet(refused).filter(criterion => !alone.includes(criterion))).toEqual([])
  })
})
