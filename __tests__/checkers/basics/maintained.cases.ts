// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/maintained.js'
import { cases, type Case } from '../../support/checker.js'

const recent = [{ date: '2026-06-01T00:00:00Z' }]
const release = {
  tag: 'v1.0.0',
  name: 'v1.0.0',
  url: 'https://github.com/example/project/releases/tag/v1.0.0',
  draft: false,
  prerelease: false,
  description: '',
  author: 'ada',
  assets: []
}

/** Notices that stand at the top of a README; work goes on in the same month. */
const ended = [
  '# THIS PROJECT IS ARCHIVED',
  '# x\n\n**This repository is no longer maintained.**',
  '# x\n\n**Update, June 2023**: _This repo and tool are no longer maintained. See y._',
  '# x (old)\n\n> DEPRECATED: use y.',
  '# x\n\n## ⚠️ Deprecated',
  '# x\n\nThe project has been discontinued.',
  '# [DEPRECATED] x',
  '# x\n\nThis npm package is deprecated in favour of y.',
  '# x\n\nproject is no longer actively maintained, see y.',
  '# x\n\n[![No Maintenance Intended](http://unmaintained.tech/badge.svg)](http://unmaintained.tech/)'
]
/** Sentences about something else. */
const alive = [
  '# x\n\nSince the request library is deprecated, we wrote ours.',
  '# Deprecated package checker\n\nFinds what is old.',
  '# x\n\nThis repository is a fork of y, which is no longer maintained.',
  '# deprecated\n\nMarks functions.',
  '# x\n\nThis project is actively maintained.',
  '# x\n\nDead simple logging.',
  '# x\n\nThis project is not deprecated.',
  `# x\n${'\nMore words.\n'.repeat(10)}\nThis project is deprecated in version 1 of the API.`,
  '# x\n\nArchived repositories are listed by it.',
  '# x\n\n## Deprecated features\n\nNone.'
]

cases(checker, [
  { name: 'a commit of this month', commits: recent, expect: 'Met strong', says: '2026-06-01' },
  {
    name: 'a commit of a bot, and a person’s of last year',
    commits: [{ date: '2026-06-01T00:00:00Z', bot: true }, { date: '2025-06-20T00:00:00Z' }],
    expect: 'Met hint',
    says: '2025-06-20'
  },
  { name: 'only bots', commits: [{ date: '2026-06-01T00:00:00Z', bot: true }], expect: '?' },
  { name: 'quiet for three years', commits: [{ date: '2023-06-01T00:00:00Z' }], expect: 'Unmet hint' },
  {
    name: 'a release of this year',
    commits: [{ date: '2024-06-01T00:00:00Z' }],
    github: { releases: { total: 1, newest: [{ ...release, publishedAt: '2026-03-01T00:00:00Z' }] } },
    expect: 'Met strong',
    at: release.url
  },
  {
    name: 'a draft is no release',
    github: { releases: { total: 1, newest: [{ ...release, draft: true, publishedAt: '2026-03-01T00:00:00Z' }] } },
    expect: '?'
  },
  {
    name: 'old releases say nothing when the history is unknown',
    github: { releases: { total: 1, newest: [{ ...release, publishedAt: '2020-03-01T00:00:00Z' }] } },
    expect: '?'
  },
  { name: 'archived by GitHub', commits: recent, github: { repository: { archived: true } }, expect: 'Unmet conclusive' },
  { name: 'an archived fork', commits: recent, github: { repository: { archived: true, fork: true } }, expect: 'Unmet hint' },
  { name: 'disabled', commits: recent, github: { repository: { disabled: true } }, expect: 'Unmet strong' },
  {
    name: 'a description that says so',
    commits: recent,
    github: { repository: { description: '[DEPRECATED] Counts things' } },
    expect: 'Unmet strong'
  },
  {
    name: 'a description of something else',
    commits: recent,
    github: { repository: { description: 'Finds deprecated APIs and archived repositories' } },
    expect: 'Met strong'
  },
  {
    name: 'a package that its registry calls deprecated',
    commits: recent,
    files: { 'package.json': '{\n  "name": "x",\n  "deprecated": "use y"\n}' },
    expect: 'Unmet strong',
    at: 'package.json:3'
  },
  {
    name: 'a deprecated package below the root',
    commits: recent,
    files: { 'packages/old/package.json': '{"name": "x", "deprecated": "use y"}' },
    expect: 'Met strong'
  },
  {
    name: 'PyPI’s word for inactive',
    commits: recent,
    files: { 'pyproject.toml': '[project]\nname = "x"\nclassifiers = ["Development Status :: 7 - Inactive"]\n' },
    expect: 'Unmet strong'
  },
  {
    name: 'SECURITY-INSIGHTS that says abandoned',
    commits: recent,
    files: {
      'SECURITY-INSIGHTS.yml':
        'header:\n  schema-version: 2.0.0\nrepository:\n  url: https://github.com/example/project\n  status: abandoned\n'
    },
    expect: 'Unmet strong',
    at: 'SECURITY-INSIGHTS.yml:5'
  },
  {
    name: 'SECURITY-INSIGHTS that says active',
    commits: recent,
    files: { 'SECURITY-INSIGHTS.yml': 'header:\n  schema-version: 2.0.0\nrepository:\n  status: active\n' },
    expect: 'Met strong'
  },
  { name: 'nothing is known', expect: '?' },
  ...ended.map((readme): Case => ({
    name: `notice: ${readme}`,
    commits: recent,
    files: { 'README.md': `${readme}\n` },
    expect: 'Unmet strong',
    at: 'README.md'
  })),
  ...alive.map((readme, i): Case => ({
    name: `no notice: ${readme.slice(0, 60)} ${i}`,
    commits: recent,
    files: { 'README.md': `${readme}\n` },
    repository: { known: true, value: { host: 'github.com', owner: 'example', name: 'deprecated' } },
    expect: 'Met strong'
  }))
])
