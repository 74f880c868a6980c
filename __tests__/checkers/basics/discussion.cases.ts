// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/discussion.js'
import { cases } from '../../support/checker.js'

const pull = (author: string, bot: boolean) => ({
  number: 1,
  url: 'https://github.com/example/project/pull/1',
  title: 'x',
  mergedAt: '2026-05-01T00:00:00Z',
  base: 'main',
  author: { login: author, bot },
  mergedBy: undefined,
  association: 'MEMBER',
  labels: [],
  additions: 1,
  files: [],
  approvals: [],
  checks: []
})

cases(checker, [
  {
    name: 'issues',
    github: { repository: { hasIssues: true } },
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/issues'
  },
  {
    name: 'discussions only',
    github: { repository: { hasIssues: false, hasDiscussions: true } },
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/discussions'
  },
  { name: 'issues of a fork', github: { repository: { fork: true } }, expect: 'Met hint' },
  { name: 'archived', github: { repository: { archived: true } }, expect: 'Unmet hint' },
  { name: 'locked', github: { repository: { locked: true } }, expect: 'Unmet hint' },
  { name: 'not public', github: { repository: { visibility: 'PRIVATE' } }, expect: '?' },
  {
    name: 'pull requests only',
    github: { repository: { hasIssues: false }, mergedPullRequests: { total: 1, newest: [pull('ada', false)] } },
    expect: 'Met strong'
  },
  {
    name: 'pull requests of bots only',
    github: { repository: { hasIssues: false }, mergedPullRequests: { total: 1, newest: [pull('dependabot', true)] } },
    expect: 'Unmet strong'
  },
  { name: 'all off', github: { repository: { hasIssues: false }, mergedPullRequests: {} }, expect: 'Unmet strong' },
  { name: 'all off, and pull requests unreadable', github: { repository: { hasIssues: false } }, expect: '?' },
  { name: 'a mirror without issues', github: { repository: { hasIssues: false, mirror: true }, mergedPullRequests: {} }, expect: '?' },
  {
    name: 'a mailing list with an archive',
    files: { 'README.md': '# x\n\nWrite to [the list](https://groups.google.com/g/example).\n' },
    github: { repository: { hasIssues: false }, mergedPullRequests: {} },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a chat is no archive',
    files: { 'README.md': '# x\n\nJoin [Slack](https://example.slack.com) or [Discord](https://discord.gg/x).\n' },
    github: { repository: { hasIssues: false }, mergedPullRequests: {} },
    expect: 'Unmet strong'
  },
  {
    name: 'a link to the own tracker, GitHub not asked',
    files: { 'README.md': '# x\n\nReport [bugs](https://github.com/example/project/issues).\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a link to the own discussions, GitHub not asked',
    files: { 'README.md': '# x\n\n[Ask](https://github.com/example/project/discussions/categories/q-a).\n' },
    expect: 'Met strong',
    says: /discussions of this repository/
  },
  { name: 'issue templates, GitHub not asked', files: { '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug' }, expect: 'Met strong' },
  {
    name: 'issue templates on a server that may ask for a login',
    repository: { known: true, value: { host: 'git.example.com', owner: 'example', name: 'project' } },
    files: { '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug' },
    expect: '?'
  },
  {
    name: 'a link to another project’s tracker',
    files: { 'README.md': '# x\n\nSee [this](https://github.com/other/thing/issues/1).\n' },
    expect: '?'
  },
  {
    name: 'a page of somebody’s community site',
    files: { 'README.md': '# x\n\nRead [what latency is](https://community.example.org/blogs/8/latency).\n' },
    expect: '?'
  },
  {
    name: 'the project’s community site',
    files: { 'README.md': '# x\n\nAsk in [our forum](https://community.example.org).\n' },
    expect: 'Met strong'
  },
  { name: 'nothing is known', expect: '?' }
])
