// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/version_tags.js'
import { cases } from '../../support/checker.js'
import { releaseOf } from '../../support/releases.js'

const changelog = (...versions: string[]) => ({
  'CHANGELOG.md': `# Changelog\n\n${versions.map(v => `## ${v}\n\n- Something new.\n`).join('\n')}`
})

cases(checker, [
  { name: 'tags', tags: ['v1.1.0', 'v1.0.0'], expect: 'Met strong', at: 'https://github.com/example/project/tags' },
  { name: 'GitHub releases have tags', github: { releases: { newest: [releaseOf('v1.0.0')] } }, expect: 'Met strong' },
  { name: 'drafts have none', github: { releases: { newest: [releaseOf('v1.0.0', { draft: true })] } }, expect: '?' },
  {
    name: 'only deployments and one old version',
    tags: [...Array.from({ length: 38 }, (_, i) => `sbom-production-202606${10 + (i % 20)}-074ec3d${i % 10}`), '0.8.0'],
    history: { sinceRelease: { tag: '0.8.0', commits: 3962 } },
    expect: '?',
    says: '0.8.0'
  },
  { name: 'the first release', tags: ['v0.1.0'], history: { sinceRelease: { tag: 'v0.1.0', commits: 3 } }, expect: 'Met strong' },
  {
    name: 'most releases of the changelog lack a tag',
    tags: ['v1.0.0', 'v0.9.0'],
    files: changelog('1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0'),
    expect: 'Met hint'
  },
  {
    name: 'a changelog of tagged releases',
    tags: ['v1.1.0', 'v1.0.0', 'v0.9.0', 'v0.8.0'],
    files: changelog('1.1.0', '1.0.0', '0.9.0', '0.8.0'),
    expect: 'Met strong'
  },
  {
    name: 'old releases of the changelog lack a tag',
    tags: Array.from({ length: 10 }, (_, i) => `v1.${i}.0`),
    files: changelog(...Array.from({ length: 10 }, (_, i) => `1.${9 - i}.0`), ...Array.from({ length: 12 }, (_, i) => `0.${12 - i}.0`)),
    expect: 'Met strong'
  },
  {
    name: 'releases without any tag',
    tags: [],
    files: changelog('1.1.0', '1.0.0'),
    github: { repository: {} },
    expect: 'Unmet strong',
    at: 'CHANGELOG.md:3'
  },
  {
    name: 'a fork comes without tags',
    tags: [],
    files: changelog('1.1.0', '1.0.0'),
    github: { repository: { fork: true } },
    expect: 'Unmet hint'
  },
  { name: 'whether it is a fork is unknown', tags: [], files: changelog('1.1.0', '1.0.0'), expect: 'Unmet hint' },
  { name: 'no releases at all', tags: [], files: { 'README.md': '# Project' }, expect: '?' },
  { name: 'a checkout without tags is no proof', files: changelog('1.1.0', '1.0.0'), expect: '?' },
  {
    name: 'one version, and not too many commits since',
    tags: ['0.8.0'],
    history: { sinceRelease: { tag: '0.8.0', commits: 300 } },
    expect: 'Met strong'
  },
  {
    name: 'too few releases in the changelog to judge by',
    tags: ['v1.0.0', 'v0.9.0'],
    files: changelog('1.2.0', '1.1.0', '1.0.0'),
    expect: 'Met strong'
  },
  {
    name: 'just enough releases in the changelog to judge by',
    tags: ['v1.0.0', 'v0.9.0'],
    files: changelog('1.3.0', '1.2.0', '1.1.0', '1.0.0'),
    expect: 'Met hint',
    says: '3 of the last 4',
    at: 'https://github.com/example/project/tags'
  },
  {
    name: 'half of the last ten releases lack a tag',
    tags: Array.from({ length: 5 }, (_, i) => `v1.${i + 1}.0`),
    files: changelog(...Array.from({ length: 11 }, (_, i) => `1.${10 - i}.0`)),
    expect: 'Met strong'
  },
  {
    name: 'a clone that may lack the tags of the changelog',
    partial: 'tags',
    tags: ['v1.0.0', 'v0.9.0'],
    files: changelog('1.3.0', '1.2.0', '1.1.0', '1.0.0'),
    expect: 'Met strong'
  },
  {
    name: 'a clone that may lack all tags',
    partial: 'tags',
    tags: ['latest'],
    files: changelog('1.1.0', '1.0.0'),
    expect: '?',
    says: 'may lack tags'
  },
  { name: 'one release without a tag', tags: [], files: changelog('1.0.0'), github: { repository: {} }, expect: '?' },
  {
    name: 'a mirror comes without tags',
    tags: [],
    files: changelog('1.1.0', '1.0.0'),
    github: { repository: { mirror: true } },
    expect: 'Unmet hint'
  },
  {
    name: 'tags that name no version',
    tags: ['latest'],
    files: changelog('1.1.0', '1.0.0'),
    github: { repository: {} },
    expect: 'Unmet hint'
  }
])
