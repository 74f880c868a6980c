// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/release_notes_vulns.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const release = (tag: string, description: string, publishedAt = '2026-03-01T00:00:00Z') => ({
  tag, name: tag, url: `https://github.com/example/project/releases/tag/${tag}`, publishedAt, draft: false, prerelease: false, description, author: undefined, assets: []
}) // prettier-ignore
const advisory = (more = {}) => ({
  id: 'GHSA-2222-3333-4444', cve: 'CVE-2026-1234', severity: 'high' as const, publishedAt: '2026-02-01T00:00:00Z', withdrawn: false, patchedVersions: ['1.2.0'], url: 'https://github.com/advisories/GHSA-2222-3333-4444', ...more
}) // prettier-ignore

cases(checker, [
  {
    name: 'named in the release',
    github: { advisories: [advisory()], releases: { total: 1, newest: [release('v1.2.0', 'Fixes cve-2026-1234.')] } },
    expect: 'Met strong',
    at: 'https://github.com/example/project/releases/tag/v1.2.0'
  },
  {
    name: 'named in the changelog by its other id',
    files: { 'CHANGELOG.md': '## 1.2.0\n\n- Fix GHSA-2222-3333-4444.\n' },
    github: { advisories: [advisory()] },
    expect: 'Met strong',
    at: 'CHANGELOG.md:3'
  },
  {
    name: 'missed',
    github: { advisories: [advisory()], releases: { total: 1, newest: [release('v1.2.0', 'Fixes a crash.')] } },
    expect: 'Unmet strong',
    says: 'CVE-2026-1234'
  },
  {
    name: 'the release says nothing at all',
    github: { advisories: [advisory()], releases: { total: 1, newest: [release('v1.2.0', '')] } },
    expect: '?'
  },
  {
    name: 'published after the fix',
    github: {
      advisories: [advisory({ publishedAt: '2026-03-02T00:00:00Z' })],
      releases: { total: 1, newest: [release('v1.2.0', 'Fixes a crash.')] }
    },
    expect: '?'
  },
  {
    name: 'no CVE was assigned',
    github: { advisories: [advisory({ cve: undefined })], releases: { total: 1, newest: [release('v1.2.0', 'Fixes a crash.')] } },
    expect: '?'
  },
  {
    name: 'the notes are cut',
    github: { advisories: [advisory()], releases: { total: 1, newest: [release('v1.2.0', 'x'.repeat(20_000))] } },
    expect: '?'
  },
  { name: 'withdrawn', tags: ['v1.2.0'], github: { advisories: [advisory({ withdrawn: true })] }, expect: '?' },
  {
    name: 'one of two is named',
    github: {
      advisories: [advisory(), advisory({ id: 'GHSA-5555-5555-5555', cve: 'CVE-2020-1', patchedVersions: ['0.1.0'] })],
      releases: { total: 1, newest: [release('v1.2.0', 'Fixes CVE-2026-1234.')] }
    },
    expect: 'Met hint'
  },
  { name: 'nothing was ever published', tags: ['v1.0.0'], github: { advisories: [], releases: {} }, expect: 'N/A hint' },
  {
    name: 'the notes name some vulnerability',
    tags: ['v1.0.0'],
    files: { 'CHANGELOG.md': '## 1.0.0\n\n- Update Go for CVE-2025-1111.\n' },
    github: { advisories: [] },
    expect: '?'
  },
  { name: 'no releases', tags: [], github: { advisories: [], releases: {} }, expect: '?' },
  {
    name: 'forbidden',
    tags: ['v1.0.0'],
    github: { advisories: unknown('forbidden', 'repository-advisories: read') },
    expect: '?',
    says: 'forbidden'
  },
  { name: 'not asked', expect: '?' }
])
