// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/maintenance_or_update.js'
import { cases } from '../../support/checker.js'

const tags = (...names: [string, string][]) => names.map(([name, date]) => ({ name, date: `${date}T00:00:00Z` }))

cases(checker, [
  {
    name: 'a guide',
    files: { 'UPGRADING.md': '# Upgrading\n\nRead the notes of the release. Stop the old version. Start the new version.\n' },
    expect: 'Met strong',
    at: 'UPGRADING.md'
  },
  {
    name: 'a section of the README',
    files: { 'README.md': '# x\n\n## Upgrading from 1.x\n\n```sh\nx migrate --to 2\n```\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a feature that upgrades clusters',
    files: { 'docs/cli-helptext.md': '# x\n\n### Update the package cache and show versions\n\n```\nx update all\n```\n' },
    expect: '?'
  },
  {
    name: 'the way from another tool',
    files: { 'docs/install.md': '# x\n\n## Migrating from Ant\n\nCMake is recommended.\n\n```\ncmake .\n```\n' },
    expect: '?'
  },
  {
    name: 'the way from another version, told by the text',
    files: { 'docs/install.md': '# x\n\n## Migrating\n\nThe new version reads the old files.\n\n```\nx convert\n```\n' },
    expect: 'Met strong'
  },
  { name: 'prices', files: { 'docs/pricing.md': '# Prices\n\n## Upgrade path\n\n```\nfree -> pro\n```\n' }, expect: '?' },
  { name: 'steps of a database', files: { 'db/migrate/readme.md': '# Migrations\n\nOne. Two. Three versions.\n' }, tags: [], expect: '?' },
  {
    name: 'an older series is released on',
    tags: tags(['v1.0.1', '2026-06-01'], ['v2.0.0', '2026-03-01'], ['v1.0.0', '2026-01-01']),
    expect: 'Met strong',
    says: 'v1.0.1 was released after v2.0.0',
    at: 'https://github.com/example/project/releases/tag/v1.0.1'
  },
  {
    name: 'an older series was released on long ago',
    tags: tags(
      ['v3.1.0', '2026-06-01'],
      ['v3.0.0', '2024-06-01'],
      ['v1.0.1', '2021-06-01'],
      ['v2.0.0', '2021-03-01'],
      ['v1.0.0', '2021-01-01']
    ),
    expect: 'Unmet hint'
  },
  { name: 'releases in order', tags: tags(['v1.2.0', '2026-06-01'], ['v1.1.0', '2026-03-01'], ['v1.0.0', '2026-01-01']), expect: '?' },
  {
    name: 'supported versions and notes',
    files: {
      'SECURITY.md': '# Security\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n',
      'CHANGELOG.md': '# Changes\n\n## 2.0.0\n\nBreaking: the flag is gone.\n'
    },
    expect: 'Met strong',
    at: ['SECURITY.md:3', 'CHANGELOG.md:5']
  },
  {
    name: 'the untouched table',
    files: {
      'SECURITY.md':
        '# Security\n\n## Supported Versions\n\n| Version | Supported |\n|---|---|\n| 5.1.x | :white_check_mark: |\n| 5.0.x | :x: |\n'
    },
    tags: tags(['v1.1.0', '2026-03-01'], ['v1.0.0', '2026-01-01']),
    expect: '?'
  },
  {
    name: 'a package with SemVer',
    files: { 'package.json': '{"name":"x","version":"1.1.0"}' },
    tags: tags(['v1.1.0', '2026-03-01'], ['v1.0.0', '2026-01-01']),
    expect: 'Met hint'
  },
  {
    name: 'two majors and nothing said',
    files: { 'README.md': '# x\n' },
    tags: tags(['v2.0.0', '2026-03-01'], ['v1.0.0', '2026-01-01']),
    expect: 'Unmet hint'
  },
  { name: 'no release', files: { 'README.md': '# x\n' }, tags: [], github: { releases: {} }, expect: 'N/A hint' },
  { name: 'tags unknown', files: { 'README.md': '# x\n' }, expect: '?' }
])
