// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/regression_tests_added50.js'
import { cases } from '../../support/checker.js'

const files = { 'src/main.go': 'package main\n', 'src/main_test.go': 'package main\n', 'src/lib.rs': '#[cfg(test)]\nmod tests {}\n' }
const commit = (subject: string, ...paths: string[]) => ({ subject, changes: paths.map(path => ({ status: 'M' as const, path })) })
const many = (count: number, subject: string, ...paths: string[]) => Array.from({ length: count }, () => commit(subject, ...paths))
const tested = ['src/main.go', 'src/main_test.go']
const pull = (number: number, title: string, paths: readonly string[], labels: readonly string[] = []) => ({
  number,
  url: `https://github.com/example/project/pull/${number}`,
  title,
  mergedAt: '2026-06-01T00:00:00Z',
  base: 'main',
  author: { login: 'ada', bot: false },
  mergedBy: { login: 'ada', bot: false },
  association: 'OWNER',
  labels,
  additions: 1,
  files: paths.map(path => ({ path, additions: 1 })),
  approvals: [],
  checks: []
})

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'most of many fixes',
    files,
    commits: [...many(16, 'fix: a crash', ...tested), ...many(4, 'Fixed it', 'src/main.go')],
    expect: 'Met strong',
    says: '16 of 20'
  },
  { name: 'half of some fixes', files, commits: [...many(6, 'bugfix', ...tested), ...many(5, 'bug', 'src/main.go')], expect: 'Met hint' },
  { name: 'few fixes', files, commits: many(5, '🐛 wrong sum', ...tested), expect: '?', says: '5 of 5' },
  { name: 'many fixes without tests', files, commits: many(25, 'fix: a crash', 'src/main.go'), expect: 'Unmet hint', says: '0 of 25' },
  { name: 'fixes in files that hold their tests', files, commits: many(25, 'fix: a crash', 'src/lib.rs'), expect: '?', says: '25 more' },
  {
    name: 'repairs of other things are no fixes',
    files,
    commits: [
      ...many(10, 'fix typo in message', ...tested),
      ...many(10, 'fix(ci): cache', ...tested),
      ...many(10, 'fix flaky tests', ...tested),
      ...many(10, 'Fix the failing tests', ...tested),
      ...many(10, 'chore: fix it', ...tested)
    ],
    expect: '?',
    says: 'No fix'
  },
  { name: 'fixes of nothing in the product', files, commits: many(30, 'fix: build', '.github/workflows/ci.yml', 'README.md'), expect: '?' },
  { name: 'fixes by machines', files, commits: many(30, 'fix: it', ...tested).map(c => ({ ...c, bot: true })), expect: 'N/A hint' },
  {
    name: 'old fixes',
    files,
    commits: many(30, 'fix: it', ...tested).map(c => ({ ...c, date: '2025-01-01T00:00:00Z' })),
    expect: 'N/A hint'
  },
  {
    name: 'pull requests say more than their commits',
    files,
    commits: many(25, 'fix: a crash', 'src/main.go'),
    github: {
      mergedPullRequests: {
        total: 30,
        newest: Array.from({ length: 24 }, (_, i) => pull(i + 1, i % 2 ? 'Fix the sum' : 'Correct it', tested, i % 2 ? [] : ['kind/bug']))
      }
    },
    expect: 'Met strong',
    at: 'https://github.com/example/project/pull/1',
    says: '24 of 24 pull requests'
  }
])
