// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/repo_interim.js'
import { cases } from '../../support/checker.js'

const one = (from: string, to: string, subject: string) => ({ from, to, commits: 1, subjects: [subject] })
const imports = [one('v1.2', 'v1.3', 'Release 1.3'), one('v1.1', 'v1.2', 'v1.2'), one('v1.0', 'v1.1', 'Import 1.1')]
const years = { total: 200, first: '2024-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z' }
const pr = (mergedAt: string, number: number) => ({
  number, url: `https://github.com/example/project/pull/${number}`, title: 'x', mergedAt, base: 'main', author: { login: 'a', bot: false }, mergedBy: undefined, association: 'MEMBER',
  labels: [], additions: 1, files: [], approvals: [], checks: []
}) // prettier-ignore
const release = (tag: string, publishedAt: string) => ({
  tag,
  name: tag,
  url: '',
  publishedAt,
  draft: false,
  prerelease: false,
  description: '',
  author: undefined,
  assets: []
})

cases(checker, [
  {
    name: 'commits between two releases',
    history: {
      between: [
        { from: 'v1.1.0', to: 'v1.2.0', commits: 1, subjects: ['fix'] },
        { from: 'release/a/v1', to: 'v1.1.0', commits: 72, subjects: [] }
      ]
    },
    expect: 'Met strong',
    at: 'https://github.com/example/project/compare/release%2Fa%2Fv1...v1.1.0'
  },
  {
    name: 'commits since the only release',
    commits: [{}],
    history: { sinceRelease: { tag: 'v1.0.0', commits: 12 } },
    tags: ['v1.0.0'],
    expect: 'Met strong'
  },
  { name: 'no releases, but work over weeks', commits: [{}, {}], history: years, tags: [], expect: 'Met strong', says: '200 commits' },
  { name: 'tags unknown, but work over weeks', commits: [{}, {}], history: years, expect: 'Met strong' },
  {
    name: 'all on one day',
    commits: [{}],
    history: { total: 20, first: '2026-01-01T00:00:00Z', last: '2026-01-01T10:00:00Z' },
    expect: '?'
  },
  {
    name: 'releases dropped as one commit each',
    commits: [{ subject: 'Release 1.3' }],
    history: { between: imports, ...years },
    tags: ['v1.3', 'v1.2', 'v1.1', 'v1.0'],
    expect: 'Unmet strong'
  },
  {
    name: 'every merged change is released at once',
    commits: [{}],
    history: { ...years, between: imports.map(b => ({ ...b, subjects: ['fix a crash'] })) },
    tags: Array.from({ length: 60 }, (_, i) => `v0.1.${i}`),
    expect: 'Met strong',
    says: '60 tagged releases'
  },
  { name: 'two drops only', commits: [{ subject: 'Release 1.3' }], history: { between: imports.slice(1) }, expect: '?' },
  {
    name: 'small releases are no drops',
    commits: [{}],
    history: { between: imports.map(b => ({ ...b, subjects: ['fix a crash'] })) },
    expect: '?'
  },
  { name: 'drops without tags', commits: [{ subject: 'Release 1.3' }, { subject: 'Import 1.2' }], history: years, tags: [], expect: '?' },
  { name: 'a shallow clone', expect: '?' },
  {
    name: 'a shallow clone, pull requests between releases',
    github: {
      releases: { total: 2, newest: [release('v2', '2026-05-01T00:00:00Z'), release('v1', '2026-01-01T00:00:00Z')] },
      mergedPullRequests: {
        total: 3,
        newest: [pr('2026-04-01T00:00:00Z', 3), pr('2026-03-01T00:00:00Z', 2), pr('2026-02-01T00:00:00Z', 1)]
      }
    },
    expect: 'Met strong',
    at: 'https://github.com/example/project/pull/3'
  },
  {
    name: 'a shallow clone, no pull requests',
    github: { releases: { newest: [release('v1', '2026-01-01T00:00:00Z')] }, mergedPullRequests: {} },
    expect: '?'
  }
])
