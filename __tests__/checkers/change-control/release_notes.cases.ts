// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/release_notes.js'
import { cases } from '../../support/checker.js'
import { releaseOf } from '../../support/releases.js'

const changelog = (...versions: string[]) => `# Changelog\n\n${versions.map(v => `## ${v}\n\n- Something new.\n`).join('\n')}`
const release = (tag: string, description: string, more = {}) => releaseOf(tag, { description, ...more })
const PROSE = 'This release adds a parser for the new format and removes the old one, which nobody used any more since 2020.'
const COMPARE = '**Full Changelog**: https://github.com/example/project/compare/v1...v2'
const LIST = `## What's Changed\n* Fix it by @ada in https://github.com/example/project/pull/1\n* Bump x by @dependabot[bot] in https://github.com/example/project/pull/2\n\n## New Contributors\n* @ada made their first contribution in https://github.com/example/project/pull/1\n\n${COMPARE}`
const GROUPED = `## What's Changed\n### Features\n* Fix it by @ada in https://github.com/example/project/pull/1\n### Fixes\n* Bump by @bo in https://github.com/example/project/pull/2`

const ITEMS = `* Fix it by @ada in https://github.com/example/project/pull/1\n* Bump x by @bo in https://github.com/example/project/pull/2`
const many = (count: number, description: string) => Array.from({ length: count }, () => release('v1', description))
/** A changelog of so many items, of which some start with the id of a commit. */
const log = (ids: number, of: number) => ({
  'CHANGELOG.md': `## 1.0.0\n\n${Array.from({ length: of }, (_, i) => `- ${i < ids ? `${String(i).padStart(7, 'a')} fix` : `Change ${i}`}\n`).join('')}`
})
/** A release of so many days before the last of so many commits. */
const old = (days: number, commits: number) => ({
  files: { 'CHANGELOG.md': changelog('0.8.0') },
  tags: [{ name: '0.8.0', date: new Date(Date.parse('2026-06-01T00:00:00Z') - days * 86_400_000).toISOString() }],
  history: { last: '2026-06-01T00:00:00Z', sinceRelease: { tag: '0.8.0', commits } }
})
const messages = (count: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ name: `v1.${i}.0`, message: i < count ? PROSE : '' }))

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
    expect: 'Unmet strong',
    at: 'https://github.com/example/project/releases/tag/v3'
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
  {
    name: 'nothing known',
    files: { 'README.md': '# x' },
    expect: '?',
    says: 'could not be read',
    needs: ['token', 'fetch-tags: true']
  },
  {
    name: 'eight of the last ten releases are written',
    github: { releases: { newest: [...many(2, ''), ...many(8, PROSE), ...many(5, '')] } },
    expect: 'Met strong',
    says: '8 of the last 10'
  },
  { name: 'seven of ten', github: { releases: { newest: [...many(7, PROSE), ...many(3, '')] } }, expect: '?' },
  { name: 'four of five are listed', github: { releases: { newest: [...many(4, LIST), ...many(1, '')] } }, expect: 'Met hint' },
  { name: 'three of five are listed', github: { releases: { newest: [...many(3, LIST), ...many(2, '')] } }, expect: '?' },
  { name: 'just enough words', github: { releases: { newest: [release('v1', 'x'.repeat(80))] } }, expect: 'Met strong' },
  { name: 'a little too few words', github: { releases: { newest: [release('v1', 'x'.repeat(79))] } }, expect: 'Met hint' },
  { name: 'few words, many times', github: { releases: { newest: many(3, 'Fixes.') } }, expect: 'Met hint' },
  { name: 'two listed changes', github: { releases: { newest: many(3, ITEMS) } }, expect: 'Met hint' },
  { name: 'one group of changes', github: { releases: { newest: [release('v1', `### Fixes\n${ITEMS}`)] } }, expect: 'Met hint' },
  {
    name: 'groups of one change',
    github: { releases: { newest: [release('v1', `### Fixes\n${ITEMS.split('\n')[0]}\n### Other`)] } },
    expect: 'Met hint'
  },
  { name: 'no releases', github: { releases: { newest: [] } }, expect: '?', needs: ['fetch-tags: true'] },
  { name: 'no releases and no tags', tags: [], github: { releases: {} }, expect: '?', says: 'No notes were found', needs: [] },
  {
    name: 'an older series that was released last',
    files: { 'CHANGELOG.md': changelog('1.9.9') },
    tags: [
      { name: 'v2.1.0', date: '2026-02-01T00:00:00Z' },
      { name: 'v2.0.0', date: '2026-01-01T00:00:00Z' },
      { name: 'v1.9.9', date: '2026-03-01T00:00:00Z' }
    ],
    expect: 'Met strong'
  },
  {
    name: 'an older series that was released long ago',
    files: { 'CHANGELOG.md': changelog('1.9.9') },
    tags: [
      { name: 'v2.1.0', date: '2026-03-01T00:00:00Z' },
      { name: 'v2.0.0', date: '2026-02-01T00:00:00Z' },
      { name: 'v1.9.9', date: '2026-01-01T00:00:00Z' }
    ],
    expect: 'Met hint',
    says: 'the newest release is v2.1.0'
  },
  {
    name: 'releases on GitHub, whose tags were not read',
    files: { 'CHANGELOG.md': changelog('1.0.0') },
    github: {
      releases: {
        newest: [
          release('v3.0.0', '', { draft: true }),
          release('v2.0.0', '', { prerelease: true }),
          release('nightly', ''),
          release('v1.0.0', '')
        ]
      }
    },
    expect: 'Met strong',
    says: 'describes the release v1.0.0'
  },
  {
    name: 'a manifest of a part names no release',
    files: { 'CHANGELOG.md': changelog('1.1.0'), 'packages/a/package.json': '{"name":"a","version":"1.1.0"}' },
    expect: 'Met hint',
    says: 'which releases there are is not known'
  },
  {
    name: 'a manifest of no version',
    files: { 'CHANGELOG.md': changelog('0.0.0'), 'package.json': '{"name":"a","version":"0.0.0"}' },
    expect: 'Met hint'
  },
  {
    name: 'a manifest names a version that has no tag',
    files: { 'CHANGELOG.md': changelog('1.1.0'), 'package.json': '{"name":"p","version":"1.1.0"}' },
    tags: [],
    expect: 'Met hint'
  },
  { name: 'a release that is just not too old', ...old(730, 301), expect: 'Met strong' },
  { name: 'a release that is just too old', ...old(731, 301), expect: 'Met hint', says: 'years' },
  { name: 'an old release and not too many commits', ...old(731, 300), expect: 'Met strong' },
  { name: 'items enough for a log', files: log(10, 10), tags: ['v1.0.0'], expect: 'Met hint', says: 'log' },
  { name: 'items a little too few for a log', files: log(9, 9), tags: ['v1.0.0'], expect: 'Met strong' },
  { name: 'six commits of ten items', files: log(6, 10), tags: ['v1.0.0'], expect: 'Met hint', says: 'log' },
  { name: 'five commits of ten items', files: log(5, 10), tags: ['v1.0.0'], expect: 'Met strong' },
  {
    name: 'the subjects of commits',
    files: log(0, 10),
    tags: ['v1.0.0'],
    commits: Array.from({ length: 10 }, (_, i) => ({ subject: `Change ${i}` })),
    expect: 'Met hint',
    says: 'log'
  },
  {
    name: 'a changelog without versions',
    files: { 'CHANGELOG.md': '# Changelog\n\nThings changed.\n' },
    expect: 'Met hint',
    at: 'CHANGELOG.md',
    says: 'no version was recognised'
  },
  {
    name: 'a changelog that ended, and written releases',
    files: { 'CHANGELOG.md': changelog('0.8.0') },
    tags: ['v2.0.0'],
    github: { releases: { newest: [release('v2.0.0', PROSE)] } },
    expect: 'Met strong',
    says: 'GitHub releases'
  },
  {
    name: 'a changelog that ended, and listed releases',
    files: { 'CHANGELOG.md': changelog('0.8.0') },
    tags: ['v2.0.0'],
    github: { releases: { newest: [release('v2.0.0', LIST)] } },
    expect: 'Met hint',
    at: 'CHANGELOG.md:3'
  },
  {
    name: 'a changelog and written releases',
    files: { 'CHANGELOG.md': changelog('2.0.0') },
    tags: ['v2.0.0'],
    github: { releases: { newest: [release('v2.0.0', PROSE)] } },
    expect: 'Met strong',
    at: 'CHANGELOG.md:3'
  },
  {
    name: 'empty releases, and a changelog that was not read',
    files: { 'docs/CHANGES.md': { size: 5_000_000 } },
    github: { releases: { newest: many(3, '') } },
    expect: '?'
  },
  { name: 'empty releases, and a tree that is not whole', partial: 'tree', github: { releases: { newest: many(3, '') } }, expect: '?' },
  { name: 'the message of one tag', tags: [{ name: 'v1.0.0', message: 'x'.repeat(80) }], expect: 'Met hint' },
  { name: 'messages a little too short', tags: [{ name: 'v1.0.0', message: 'x'.repeat(79) }], expect: '?' },
  { name: 'messages of four tags of five', tags: messages(4, 5), expect: 'Met hint' },
  { name: 'messages of three tags of five', tags: messages(3, 5), expect: '?' },
  { name: 'a service, and tags that are not known', files: { Procfile: 'web: x' }, expect: '?' },
  { name: 'a service with releases', files: { Procfile: 'web: x' }, tags: ['v1.0.0'], expect: '?' }
])
