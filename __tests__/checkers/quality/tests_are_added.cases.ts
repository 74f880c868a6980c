// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/tests_are_added.js'
import type { Commit } from '../../../src/inputs/history.js'
import { cases } from '../../support/checker.js'

type Change = Commit['changes'][number]
const A = (path: string): Change => ({ status: 'A', path })
const M = (path: string): Change => ({ status: 'M', path })
const D = (path: string): Change => ({ status: 'D', path })
const commits = (n: number, changes: (i: number) => Change[], more: Partial<Commit> = {}) =>
  Array.from({ length: n }, (_, i) => ({
    oid: `c${i}`.padEnd(40, '0'),
    changes: changes(i),
    author: { name: 'A', email: `${i}@example.org` },
    ...more
  }))
const pr = (number: number, paths: readonly string[], more = {}) => ({
  number, url: `https://github.com/example/project/pull/${number}`, title: 'Change', mergedAt: '2026-01-01T00:00:00Z', base: 'main', author: { login: 'a', bot: false }, mergedBy: undefined,
  association: 'MEMBER', labels: [], additions: 100, files: paths.map(path => ({ path, additions: 60 })), approvals: [], checks: [], ...more
}) // prettier-ignore
const prs = (n: number, paths: readonly string[], more = {}) => ({
  total: n,
  newest: Array.from({ length: n }, (_, i) => pr(i, paths, more))
})
const files = { 'src/a.ts': 'export const a = 1\n', 'test/a.test.ts': "test('a', () => {})\n" }
const later = { total: 1000 }

cases(checker, [
  {
    name: 'new files come with tests',
    files,
    commits: commits(6, i => [A(`src/${i}.ts`), A(`test/${i}.test.ts`)]),
    history: later,
    expect: 'Met strong',
    says: '6 of the last 6',
    at: `https://github.com/example/project/commit/${'c0'.padEnd(40, '0')}`
  },
  {
    name: 'a third does',
    files,
    commits: commits(9, i => (i % 3 ? [A(`src/${i}.ts`)] : [A(`src/${i}.ts`), M('test/a.test.ts')])),
    history: later,
    expect: 'Met hint'
  },
  { name: 'none does', files, commits: commits(12, i => [A(`src/${i}.ts`)]), history: later, expect: 'Unmet strong' },
  {
    name: 'none does, and no test was ever seen',
    files: { 'src/a.ts': 'x' },
    commits: commits(12, i => [A(`src/${i}.ts`)]),
    history: later,
    expect: '?'
  },
  { name: 'four are too few', files, commits: commits(4, i => [A(`src/${i}.ts`)]), history: later, expect: '?' },
  {
    name: 'tests in the next commit',
    files,
    commits: commits(24, i => (i % 2 ? [A(`src/${i}.ts`)] : [A(`test/${i}.test.ts`)]), { author: { name: 'A', email: 'a@example.org' } }),
    history: later,
    expect: '?'
  },
  {
    name: 'edits, documents, data and builds are no new functionality',
    files,
    commits: commits(20, i => [M('src/a.ts'), A(`docs/${i}.md`), A(`data/${i}.yaml`), A(`views/${i}.yml`), A(`ci/${i}.sh`)]),
    history: later,
    expect: '?'
  },
  {
    name: 'moved files are not new',
    files,
    commits: commits(20, i => [A(`lib/x/${i}.ts`), D(`src/${i}.ts`)]),
    history: later,
    expect: '?'
  },
  {
    name: 'bots and reverts do not count',
    files,
    commits: [...commits(10, i => [A(`src/${i}.ts`)], { bot: true }), ...commits(10, i => [A(`src/${i}.ts`)], { subject: 'Revert "x"' })],
    history: later,
    expect: '?'
  },
  {
    name: 'an import is no change',
    files,
    commits: commits(20, () => Array.from({ length: 250 }, (_, i) => A(`src/${i}.ts`))),
    history: later,
    expect: '?'
  },
  {
    name: 'programs without extension below a test folder',
    files,
    commits: commits(6, i => [A(`src/${i}.py`), A(`tests/check_${i}`)]),
    history: later,
    expect: 'Met strong'
  },
  {
    name: 'pull requests',
    files,
    github: { mergedPullRequests: prs(6, ['src/a.ts', 'test/a.test.ts']) },
    expect: 'Met strong',
    at: 'https://github.com/example/project/pull/0'
  },
  {
    name: 'pull requests count where commits are split',
    files,
    commits: commits(12, i => [A(`src/${i}.ts`)]),
    history: later,
    github: { mergedPullRequests: prs(6, ['src/a.ts', 'test/a.test.ts']) },
    expect: 'Met strong'
  },
  { name: 'pull requests without tests', files, github: { mergedPullRequests: prs(12, ['src/a.ts']) }, expect: 'Unmet strong' },
  {
    name: 'pull requests of bots',
    files,
    github: { mergedPullRequests: prs(12, ['src/a.ts'], { author: { login: 'dependabot', bot: true } }) },
    expect: '?'
  },
  {
    name: 'long documents are no functionality',
    files,
    github: { mergedPullRequests: prs(12, ['docs/a.md', 'README.md'], { title: 'Add docs' }) },
    expect: '?'
  },
  { name: 'nothing known', files, expect: '?' }
])
