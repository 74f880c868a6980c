// SPDX-License-Identifier: MIT
import type { CheckFacts, IssueFacts, PullRequestFacts } from '../../src/inputs/github.js'
import type { World } from '../support/evidence.js'
import { RELEASES } from './history.js'

const URL = 'https://github.com/example/project'
const person = (login: string) => ({ login, bot: false })
const day = (daysAgo: number): string => new Date(Date.parse('2026-06-12T12:00:00Z') - daysAgo * 86_400_000).toISOString()

/** The jobs of the workflows that run for each change, all of them green. */
const CHECKS: CheckFacts[] = [
  ['tests', 'lint'],
  ['tests', 'test'],
  ['tests', 'core'],
  ['tests', 'commits'],
  ['tests', 'secrets'],
  ['CodeQL', 'analyze (javascript-typescript)'],
  ['CodeQL', 'analyze (c-cpp)'],
  ['reproducible build', 'compare']
].map(([workflow, name = '']) => ({
  name,
  conclusion: 'success',
  app: 'github-actions',
  workflow,
  url: `${URL}/actions/runs/${name.replace(/\W+/g, '-')}`
}))

function pull(number: number): PullRequestFacts {
  const [author, other] = number % 2 === 0 ? ['ada-vermeer', 'glindqvist'] : ['glindqvist', 'ada-vermeer']
  const at = day((340 - number) * 2)
  return {
    number,
    url: `${URL}/pull/${number}`,
    title: number % 3 === 0 ? `Add a feature (${number})` : `Fix a bug in sessions (${number})`,
    mergedAt: at,
    base: 'main',
    author: person(author ?? ''),
    mergedBy: person(other ?? ''),
    association: 'MEMBER',
    labels: number % 3 === 0 ? ['enhancement'] : ['bug'],
    additions: 80,
    files: [
      { path: 'src/sessions.ts', additions: 60 },
      { path: 'tests/sessions.test.ts', additions: 20 }
    ],
    approvals: [{ author: person(other ?? ''), submittedAt: at }],
    checks: CHECKS
  }
}

function issue(number: number): IssueFacts {
  const created = day(80 + number * 10)
  return {
    number,
    url: `${URL}/issues/${number}`,
    title: `The page does not show what I expect (${number})`,
    createdAt: created,
    closedAt: created,
    open: false,
    author: person(`skipper-${number}`),
    association: 'NONE',
    type: undefined,
    labels: [number % 2 === 0 ? 'bug' : 'enhancement'],
    acknowledgedAt: created
  }
}

/** What GitHub would say of the golden project to a token that may read everything. */
export const GITHUB: NonNullable<World['github']> = {
  repository: {
    description: 'A small web server that predicts high and low water for harbours',
    homepage: '',
    hasDiscussions: true,
    issueTemplates: ['Bug report', 'Wish'],
    securityPolicyUrl: `${URL}/security/policy`,
    securityPolicyEnabled: true,
    contributingUrl: `${URL}/blob/main/CONTRIBUTING.md`,
    codeOfConduct: { key: 'other', name: 'Other', url: `${URL}/blob/main/CODE_OF_CONDUCT.md` },
    licenseSpdx: 'MIT',
    languages: [{ name: 'TypeScript', bytes: 9000 }]
  },
  releases: {
    total: RELEASES.length,
    newest: RELEASES.map(({ tag, date }, i) => ({
      tag,
      name: tag.slice(1),
      url: `${URL}/releases/tag/${tag}`,
      publishedAt: date,
      draft: false,
      prerelease: false,
      description: 'The changelog tells what is new and what to do.',
      author: i % 2 === 0 ? 'ada-vermeer' : 'glindqvist',
      assets: [{ name: `tidewater-${tag.slice(1)}.tgz`, size: 90_000 }]
    }))
  },
  labels: [
    { name: 'bug', openIssues: 2 },
    { name: 'good first issue', openIssues: 4 }
  ],
  issues: { total: 24, complete: true, ever: 180, recent: Array.from({ length: 24 }, (_, i) => issue(i + 1)) },
  mergedPullRequests: { total: 340, newest: Array.from({ length: 40 }, (_, i) => pull(340 - i)) },
  discussions: { total: 60, newest: day(3) },
  checks: CHECKS,
  workflows: ['test', 'codeql', 'fuzz', 'release', 'reproducible'].map(name => ({
    name,
    path: `.github/workflows/${name}.yml`,
    state: 'active'
  })),
  privateVulnerabilityReporting: true,
  advisories: [
    {
      id: 'GHSA-2x4j-7w9p-q3vm',
      cve: undefined,
      severity: 'high',
      publishedAt: '2026-03-02T10:30:00Z',
      withdrawn: false,
      patchedVersions: ['3.1.1'],
      url: `${URL}/security/advisories/GHSA-2x4j-7w9p-q3vm`
    }
  ],
  codeScanning: { tools: [{ name: 'CodeQL', newest: day(1) }] },
  codeScanningAlerts: { open: 0, openSecurity: [] },
  dependencyAlerts: { open: 0 },
  branchRules: {
    rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }],
    protected: true,
    requiredChecks: ['test', 'lint', 'commits'],
    requiredApprovals: 1
  },
  branchProtection: { requiredApprovals: 1 },
  organization: { requiresTwoFactor: true },
  environments: [{ name: 'release', reviewers: true }],
  attestations: { release: 'v3.2.0', found: true }
}
