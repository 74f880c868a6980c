// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/release_notes.js'
import { cases } from '../../support/checker.js'

const changelog = (...versions: string[]) => `# Changelog\n\n${versions.map(v => `## ${v}\n\n- Something new.\n`).join('\n')}`
const release = (tag: string, description: string, more = {}) => ({
  tag, name: tag, url: `https://github.com/example/project/releases/tag/${tag}`, publishedAt: '2026-01-01T00:00:00Z', draft: false, prerelease: false, description, author: undefined, assets: [], ...more
}) // prettier-ignore
const PROSE = 'This release adds a parser for the new format and removes the old one, which nobody used any more since 2020.'
const COMPARE = '**Full Changelog**: https://github.com/example/project/compare/v1...v2'
const LIST = `## What's Changed\n* Fix it by @ada in https://github.com/example/project/pull/1\n* Bump x by @dependabot[bot] in https://github.com/example/project/pull/2\n\n## New Contributors\n* @ada made their first contribution in https://github.com/example/project/pull/1\n\n${COMPARE}`
const GROUPED = `## What's Changed\n### Features\n* Fix it by @ada in https://github.com/example/project/pull/1\n### Fixes\n* Bump by @bo in https://github.com/example/project/pull/2`

cases(checker, [
  {
    name: 'an entry for the newest release',
    files: { 'CHANGELOG.md': changelog('[Unreleased]', '[1.1.0] - 2026-05-01', '1.0.0') },
    tags: ['v1.1.0', 'v1.0.0'],
    expect: 'Met strong',
    at: 'CHANGELOG.md:7'
  },
  {
    name: 'an entry for the one before',
    files: { 'NEWS.md': changelog('project 1.0.0 (2026-01-01)') },
    tags: ['v1.1.0', 'v1.0.0'],
    expect: 'Met strong',
    at: 'NEWS.md:3'
  },
  {
    name: 'a folder of changelogs by series',
    files: { 'CHANGELOG/CHANGELOG-0.8.md': '# What is new\n\n- Things.\n' },
    tags: ['v0.8.5', 'v0.8.4'],
    expect: 'Met strong',
    at: 'CHANGELOG/CHANGELOG-0.8.md'
  },
  {
    name: 'plain text',
    files: { NEWS: 'Version 1.1.0 (2026-05-01)\n\n* New things.\n\nVersion 1.0.0\n\n* First.\n' },
    tags: ['1.1.0', '1.0.0'],
    expect: 'Met strong',
    at: 'NEWS'
  },
  {
    name: 'tags unknown, the manifest names the version',
    files: { 'CHANGELOG.md': changelog('1.1.0'), 'package.json': '{"name":"p","version":"1.1.0"}' },
    expect: 'Met strong'
  },
  {
    name: 'a changelog that ended long ago',
    files: { 'CHANGELOG.md': changelog('0.8.0', '0.7.0') },
    tags: ['v2.0.0', 'v1.9.0'],
    expect: 'Met hint',
    says: /up to 0\.8\.0/
  },
  {
    name: 'the newest release is years old itself',
    files: { 'CHANGELOG.md': changelog('7945407b - 2017-03-09', '0.8.0 - 2016-04-19') },
    tags: [{ name: '0.8.0', date: '2016-04-19T00:00:00Z' }],
    history: { last: '2026-06-01T00:00:00Z', sinceRelease: { tag: '0.8.0', commits: 3962 } },
    expect: 'Met hint',
    says: 'years'
  },
  {
    name: 'the log of the version control',
    files: { 'CHANGELOG.md': `## 1.0.0\n\n${Array.from({ length: 12 }, (_, i) => `- ${String(i).padStart(7, 'a')} fix\n`).join('')}` },
    tags: ['v1.0.0'],
    expect: 'Met hint',
    says: 'log'
  },
  { name: 'how to release is no note', files: { 'RELEASE.md': '# Releasing\n\n## 1.0.0\n\nTag it.\n' }, tags: ['v1.0.0'], expect: '?' },
  {
    name: 'written releases',
    github: { releases: { newest: [release('v2', PROSE), release('v1', PROSE)] } },
    expect: 'Met strong',
    at: 'https://github.com/example/project/releases/tag/v2'
  },
  { name: 'grouped releases', github: { releases: { newest: [release('v2', GROUPED)] } }, expect: 'Met strong' },
  { name: 'lists of pull requests', github: { releases: { newest: [release('v2', LIST), release('v1', LIST)] } }, expect: 'Met hint' },
  {
    name: 'nothing but the comparison',
    github: { releases: { newest: [release('v3', COMPARE), release('v2', ''), release('v1', '')] } },
    expect: 'Unmet strong'
  },
  { name: 'nothing, twice', github: { releases: { newest: [release('v2', ''), release('v1', '')] } }, expect: '?' },
  {
    name: 'drafts and pre-releases do not count',
    github: {
      releases: { newest: [release('v3', '', { draft: true }), release('v2-rc1', '', { prerelease: true }), release('v1', PROSE)] }
    },
    expect: 'Met strong'
  },
  {
    name: 'empty releases beside a changelog',
    files: { 'CHANGELOG.md': changelog('v3.0.0') },
    github: { releases: { newest: [release('v3.0.0', ''), release('v2.0.0', ''), release('v1.0.0', '')] } },
    expect: 'Met strong'
  },
  {
    name: 'messages of tags',
    tags: [
      { name: 'v1.1.0', message: PROSE },
      { name: 'v1.0.0', message: PROSE }
    ],
    expect: 'Met hint'
  },
  { name: 'fragments', files: { 'newsfragments/12.feature.rst': 'New.' }, expect: 'Met hint' },
  { name: 'a service', files: { Procfile: 'web: x' }, tags: [], expect: 'N/A hint', at: 'Procfile' },
  { name: 'nothing known', files: { 'README.md': '# x' }, expect: '?' }
])
