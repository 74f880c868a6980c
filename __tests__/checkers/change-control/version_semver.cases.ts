// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/version_semver.js'
import { cases } from '../../support/checker.js'
import { releaseOf } from '../../support/releases.js'

const many = (prefix: string, n: number, suffix = '') => Array.from({ length: n }, (_, i) => `${prefix}${n - i}${suffix}`)
cases(checker, [
  { name: 'SemVer', tags: ['v1.1.0', 'v1.0.0'], expect: 'Met strong', at: 'https://github.com/example/project/tags', says: 'v1.1.0' },
  { name: 'CalVer', tags: ['2026.5', '2026.4', '2025.12'], expect: 'Met strong', says: 'Calendar' },
  { name: 'one release', tags: ['v0.1.0'], expect: 'Met hint' },
  {
    name: 'components and deployments apart',
    tags: [
      ...many('release/cloud/prod/16620453', 50),
      ...many('release/vizier/v0.14.', 9),
      ...many('release/vizier/v0.15.0-pre-', 30, '-x')
    ],
    expect: 'Met strong'
  },
  {
    name: 'the component with GitHub releases counts',
    tags: ['lib-2.0', 'lib-1.0', 'lib-0.9', 'v1.1.0', 'v1.0.0'],
    github: { releases: { newest: [releaseOf('v1.1.0')] } },
    expect: 'Met strong'
  },
  { name: 'Python pre-releases aside', tags: ['2.0.0rc2', '2.0.0rc1', '2.0.0b1', '1.1.0', '1.0.0'], expect: 'Met strong' },
  { name: 'changed its numbering', tags: [...many('v2.0.', 12), 'v1.9', 'v1.8', 'v1.7', 'v1.6', 'v1.5'], expect: 'Met strong' },
  {
    name: 'deployments are no CalVer',
    tags: ['sbom-staging-20260611-074ec3d3', 'sbom-staging-20260610-a0526b3a', 'sbom-staging-20260609-6b49c6b4'],
    expect: '?'
  },
  { name: 'mixed', tags: ['v1.2', 'v1.1.1', 'v1.1.0', 'v1.0'], expect: '?' },
  { name: 'two numbers come close', tags: ['v1.3', 'v1.2', 'v1.1'], expect: 'Unmet hint' },
  {
    name: 'a fourth number for fixes in between',
    tags: ['v2.1.0.2', 'v2.1.0.1', 'v2.1.0', 'v2.0.1.1', 'v2.0.1', 'v2.0.0.2', 'v2.0.0.1', 'v2.0.0'],
    expect: '?',
    says: /fourth number/
  },
  {
    name: 'three numbers only lately',
    tags: ['x-1.8.1', 'x-1.8.0', 'x-1.7.1', 'x-1.7', 'x-1.6', 'x-1.5', 'x-1.4'],
    expect: '?',
    says: /newest 3/
  },
  {
    name: 'a numbering long left, under another name',
    tags: [
      ...['3.14.0', '3.13.0', '3.12.0', '3.11.0', '3.10.0', '3.9.0', '3.8.0', '3.7.0', '3.6.0', '3.5.1', '3.5.0'].map((version, i) => ({
        name: `rel/thing-${version}`,
        date: `2026-01-${30 - i}T00:00:00Z`
      })),
      ...Array.from({ length: 30 }, (_, i) => ({ name: `THING_2_${i}`, date: `2010-01-${(i % 28) + 1}`.replace(/-(\d)$/, '-0$1') }))
    ],
    expect: 'Met strong'
  },
  { name: 'plain numbers', tags: ['v255', 'v254', 'v253'], expect: 'Unmet strong' },
  { name: 'four numbers', tags: ['1.2.3.6', '1.2.3.5', '1.2.3.4'], expect: 'Unmet strong' },
  { name: 'two odd ones are too few', tags: ['v255', 'v254'], expect: '?' },
  { name: 'no tags', tags: [], expect: '?' },
  { name: 'tags unknown', expect: '?', says: 'no tags' },
  {
    name: 'tags unknown, releases known',
    github: { releases: { newest: [releaseOf('v1.1.0'), releaseOf('v1.0.0')] } },
    expect: 'Met strong'
  }
])
