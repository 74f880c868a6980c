// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/vulnerabilities_critical_fixed.js'
import { known } from '../../../src/core/known.js'
import { advisory } from '../../support/advisory.js'
import { cases } from '../../support/checker.js'

const OPEN = { patchedVersions: [] }

cases(checker, [
  { name: 'nothing is known', expect: '?' },
  { name: 'none published', github: { advisories: known([]) }, expect: 'Met hint', says: /^The repository published no/ },
  { name: 'none that is grave', github: { advisories: known([advisory({ severity: 'medium', ...OPEN })]) }, expect: 'Met hint' },
  {
    name: 'none that is recent',
    github: { advisories: known([advisory({ publishedAt: '2022-01-01T00:00:00Z', ...OPEN })]) },
    expect: 'Met hint'
  },
  {
    name: 'published after the fix, as coordinated disclosure does',
    tags: [{ name: 'v1.2.4', date: '2026-01-05T00:00:00Z' }],
    github: { advisories: known([advisory()]) },
    expect: 'Met strong'
  },
  {
    name: 'fixed late',
    tags: [{ name: 'v1.2.4', date: '2026-05-05T00:00:00Z' }],
    github: { advisories: known([advisory()]) },
    expect: 'Unmet strong'
  },
  {
    name: 'one of high severity fixed late',
    tags: [{ name: 'v1.2.4', date: '2026-05-05T00:00:00Z' }],
    github: { advisories: known([advisory({ severity: 'high' })]) },
    expect: 'Unmet hint'
  },
  { name: 'still open', github: { advisories: known([advisory(OPEN)]) }, expect: 'Unmet strong' },
  { name: 'no tags known', github: { advisories: known([advisory()]) }, expect: '?' },
  { name: 'the patched version has no tag', tags: ['v1.0.0'], github: { advisories: known([advisory()]) }, expect: 'Met hint' },
  {
    name: 'several patched versions in one text',
    tags: [{ name: 'v2.0.1', date: '2026-01-11T00:00:00Z' }],
    github: { advisories: known([advisory({ patchedVersions: ['>= 1.2.4, 2.0.1'] })]) },
    expect: 'Met strong'
  }
])
