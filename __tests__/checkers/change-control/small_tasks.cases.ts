// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/small_tasks.js'
import { cases } from '../../support/checker.js'

const made = [
  { name: 'good first issue', openIssues: 0 },
  { name: 'help wanted', openIssues: 0 }
]
const issue = (n: number) => ({
  number: n,
  url: `https://github.com/example/project/issues/${n}`,
  title: 'x',
  createdAt: '2026-01-01T00:00:00Z',
  closedAt: '2026-02-01T00:00:00Z',
  open: false,
  author: undefined,
  association: 'NONE',
  type: undefined,
  labels: ['good first issue'],
  acknowledgedAt: undefined
})

cases(checker, [
  {
    name: 'open issues',
    github: { labels: [{ name: 'good first issue', openIssues: 3 }] },
    expect: 'Met strong',
    at: 'https://github.com/example/project/issues?q=is%3Aissue%20is%3Aopen%20label%3A%22good%20first%20issue%22'
  },
  { name: 'another name', github: { labels: [{ name: 'E-easy', openIssues: 1 }] }, expect: 'Met strong' },
  { name: 'a decorated name', github: { labels: [{ name: '👶 Good First Issue', openIssues: 1 }] }, expect: 'Met strong' },
  { name: 'GitHub makes the label', github: { labels: made, repository: {}, issues: {} }, expect: 'Unmet hint' },
  {
    name: 'closed ones of this year',
    github: { labels: made, issues: { total: 3, recent: [issue(1), issue(2), issue(3)] } },
    expect: 'Met hint'
  },
  { name: 'help wanted only', github: { labels: [{ name: 'help wanted', openIssues: 2 }] }, expect: 'Met hint' },
  { name: 'no label at all', github: { labels: [{ name: 'bug', openIssues: 2 }], repository: {}, issues: {} }, expect: 'Unmet strong' },
  { name: 'no label, issues elsewhere', github: { labels: [{ name: 'bug' }], repository: { hasIssues: false }, issues: {} }, expect: '?' },
  {
    name: 'the documents point there',
    files: { 'CONTRIBUTING.md': '# Contributing\n\nLook for a good first issue.\n' },
    expect: 'Met hint',
    at: 'CONTRIBUTING.md:3'
  },
  { name: 'notes of a meeting', files: { 'governance/meetings/2021.md': '# Meeting\n\nGood first issue was discussed.\n' }, expect: '?' },
  { name: 'not easy', github: { labels: [{ name: 'uneasy feeling', openIssues: 2 }], repository: {}, issues: {} }, expect: 'Unmet strong' },
  { name: 'nothing known', expect: '?' }
])
