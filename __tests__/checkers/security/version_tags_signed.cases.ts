// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/version_tags_signed.js'
import type { Tag } from '../../../src/inputs/tags.js'
import { cases } from '../../support/checker.js'

function versions(count: number, more: (index: number) => Partial<Tag> = () => ({})): Partial<Tag>[] {
  return Array.from({ length: count }, (_, index) => ({ name: `v1.${count - index}.0`, ...more(index) }))
}

cases(checker, [
  {
    name: 'all signed',
    tags: versions(7, () => ({ signature: 'pgp' })),
    expect: 'Met strong',
    says: 'v1.7.0',
    at: 'https://github.com/example/project/tags'
  },
  {
    name: 'the last five signed, of which one is signed by SSH',
    tags: versions(10, index => (index < 5 ? { signature: index === 0 ? 'ssh' : 'pgp' } : {})),
    expect: 'Met strong'
  },
  { name: 'annotated without a signature', tags: versions(12), expect: 'Unmet conclusive' },
  { name: 'lightweight', tags: versions(12, () => ({ annotated: false })), expect: 'Unmet conclusive' },
  {
    name: 'the newest seen as lightweight by the workflow that it started, and too few others',
    tags: versions(5, index => ({ annotated: index > 0 })),
    expect: 'Unmet strong'
  },
  { name: 'few of many signed', tags: versions(10, index => (index === 4 ? { signature: 'pgp' } : {})), expect: 'Unmet strong' },
  { name: 'most signed', tags: versions(10, index => (index === 1 ? {} : { signature: 'pgp' })), expect: 'Met hint' },
  { name: 'four lightweight tags', tags: versions(4, () => ({ annotated: false })), expect: '?' },
  { name: 'one signed tag', tags: versions(1, () => ({ signature: 'ssh' })), expect: 'Met hint' },
  {
    name: 'marks of deployments',
    tags: [...versions(1), ...Array.from({ length: 9 }, (_, i) => ({ name: `sbom-staging-2026010${i}-074ec3d3` }))],
    expect: '?'
  },
  {
    name: 'candidates do not count',
    tags: [...versions(6, () => ({ signature: 'pgp' })), ...Array.from({ length: 6 }, (_, i) => ({ name: `v2.0.0-rc.${i}` }))],
    expect: 'Met strong'
  },
  {
    name: 'a prefix of a component',
    tags: Array.from({ length: 10 }, (_, i) => ({ name: `release/vizier/v0.${i}.0` })),
    expect: 'Unmet conclusive'
  },
  { name: 'a fork brings the tags of its origin', tags: versions(8), github: { repository: { fork: true } }, expect: 'Unmet strong' },
  { name: 'no tags were fetched', expect: '?' }
])
