// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/dco.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const text =
  '# Contributing\n\nAll commits must carry a Signed-off-by line, see the Developer Certificate of Origin.\n\n' +
  'Thank you for your help. '.repeat(10)
const person = { name: 'Ada Byron', email: 'ada@byron.example.net' }
const signed = (n: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ author: person, signedOffBy: i < n ? ['Countess <other@address.net>'] : [] }))
const pull = (name: string) => ({
  number: 1,
  url: 'https://github.com/example/project/pull/1',
  title: 'x',
  mergedAt: '2026-06-01T00:00:00Z',
  base: 'main',
  author: undefined,
  mergedBy: undefined,
  association: 'NONE',
  labels: [],
  additions: 1,
  files: [],
  approvals: [],
  checks: [{ name, conclusion: 'success', app: 'dco', workflow: undefined, url: undefined }]
})
const asked = { repository: {}, mergedPullRequests: { total: 0, newest: [] } }

cases(checker, [
  {
    name: 'a guide and signed commits, by another address',
    files: { 'CONTRIBUTING.md': text },
    commits: signed(18, 30),
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3'
  },
  { name: 'a guide alone', files: { 'CONTRIBUTING.md': text }, expect: 'Met hint', at: 'CONTRIBUTING.md:3' },
  {
    name: 'a guide and the setting',
    files: { 'CONTRIBUTING.md': text },
    github: { repository: { webCommitSignoffRequired: true } },
    expect: 'Met strong'
  },
  {
    name: 'a guide and an agreement',
    files: {
      'CONTRIBUTING.md': '# Contributing\n\nSign our CLA first.\n' + 'Thank you for your help. '.repeat(10),
      'CLA.md': '# Agreement'
    },
    expect: 'Met strong',
    at: 'CLA.md'
  },
  {
    name: 'a guide and the action',
    files: { 'CONTRIBUTING.md': text, '.github/dco.yml': 'require:\n  members: false\n' },
    expect: 'Met strong',
    at: '.github/dco.yml'
  },
  {
    name: 'nearly all commits signed, no text',
    commits: signed(29, 30),
    expect: 'Met strong',
    at: 'https://github.com/example/project/commits'
  },
  { name: 'one unsigned commit breaks nothing', files: { 'CONTRIBUTING.md': text }, commits: signed(19, 20), expect: 'Met strong' },
  {
    name: 'a check on the pull requests',
    github: { mergedPullRequests: { total: 1, newest: [pull('DCO')] } },
    expect: 'Met strong',
    at: 'https://github.com/example/project/pull/1'
  },
  { name: 'a required check', github: { branchRules: { requiredChecks: ['license/cla'] } }, expect: 'Met strong' },
  {
    name: 'no CLA is needed',
    files: { 'CONTRIBUTING.md': '# Contributing\n\nYou do not have to sign a CLA.\n' + 'Thank you. '.repeat(20) },
    commits: signed(0, 30),
    github: asked,
    expect: 'Unmet strong'
  },
  {
    name: 'no text, no signature',
    commits: signed(1, 30),
    github: asked,
    expect: 'Unmet strong',
    at: 'https://github.com/example/project/commits',
    says: '1 of the last 30'
  },
  { name: 'without GitHub that is a hint', commits: signed(0, 30), expect: 'Unmet hint' },
  { name: 'a fork', commits: signed(0, 30), github: { ...asked, repository: { fork: true } }, expect: 'Unmet hint' },
  {
    name: 'a guide of the organisation',
    commits: signed(0, 30),
    github: { ...asked, repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: 'Unmet hint'
  },
  { name: 'few commits', commits: signed(0, 10), github: asked, expect: '?' },
  {
    name: 'signatures of bots do not count',
    commits: signed(0, 3).map(c => ({ ...c, bot: true, signedOffBy: ['dependabot <support@github.com>'] })),
    github: asked,
    expect: '?'
  },
  {
    name: 'a signed commit is no sign-off',
    commits: signed(0, 30).map(c => ({ ...c, signed: true })),
    github: asked,
    expect: 'Unmet strong'
  },
  { name: 'nothing known', expect: '?', says: 'the commits could not be read' },
  { name: 'commits a little too few', commits: signed(0, 19), github: asked, expect: '?' },
  { name: 'commits just enough', commits: signed(0, 20), github: asked, expect: 'Unmet strong' },
  { name: 'a text, and half of the commits', files: { 'CONTRIBUTING.md': text }, commits: signed(10, 20), expect: 'Met strong' },
  { name: 'a text, and a little less', files: { 'CONTRIBUTING.md': text }, commits: signed(99, 200), expect: 'Met hint' },
  { name: 'a text, and just enough commits', files: { 'CONTRIBUTING.md': text }, commits: signed(10, 10), expect: 'Met strong' },
  { name: 'a text, and commits a little too few', files: { 'CONTRIBUTING.md': text }, commits: signed(9, 9), expect: 'Met hint' },
  { name: 'nineteen commits of twenty, no text', commits: signed(19, 20), expect: 'Met strong' },
  { name: 'a little less than that', commits: signed(189, 200), expect: '?' },
  { name: 'all of nineteen commits', commits: signed(19, 19), expect: '?' },
  { name: 'all commits, and nowhere to show it', repository: unknown('no remote'), commits: signed(30, 30), expect: '?' },
  { name: 'one commit of twenty', commits: signed(1, 20), github: asked, expect: '?' },
  { name: 'a little less than one of twenty', commits: signed(9, 200), github: asked, expect: 'Unmet strong' },
  { name: 'not all documents', files: { 'CONTRIBUTING.md': { size: 5_000_000 } }, commits: signed(0, 30), github: asked, expect: '?' },
  {
    name: 'a check on half of the pull requests',
    github: { mergedPullRequests: { total: 2, newest: [pull('DCO'), pull('build')] } },
    expect: 'Met hint',
    says: '1 of 2'
  },
  {
    name: 'a check on most pull requests',
    github: { mergedPullRequests: { total: 3, newest: [pull('DCO'), pull('DCO'), pull('build')] } },
    expect: 'Met strong'
  },
  {
    name: 'a required check, and nowhere to show it',
    repository: unknown('no remote'),
    github: { branchRules: { requiredChecks: ['DCO'] } },
    expect: '?',
    says: 'the commits could not be read'
  },
  {
    name: 'a job, and no text',
    files: {
      '.github/workflows/dco.yml':
        'on: pull_request\njobs:\n  a:\n    steps:\n      - run: ls\n      - uses: actions/checkout@v4\n      - uses: tim-actions/dco@v1\n'
    },
    expect: 'Met hint',
    at: '.github/workflows/dco.yml:7',
    says: 'no text asks for it'
  },
  { name: 'a mirror', commits: signed(0, 30), github: { ...asked, repository: { mirror: true } }, expect: 'Unmet hint' }
])
