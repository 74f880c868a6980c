// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/vulnerabilities_fixed_60_days.js'
import { known, unknown } from '../../../src/core/known.js'
import { advisory } from '../../support/advisory.js'
import { cases } from '../../support/checker.js'

const OPEN = { patchedVersions: [] }

cases(checker, [
  { name: 'nothing is known', expect: '?' },
  { name: 'advisories may not be read', github: { advisories: unknown('refused') }, expect: '?' },
  { name: 'none published', github: { advisories: known([]) }, expect: 'Met hint' },
  { name: 'all patched', github: { advisories: known([advisory()]) }, expect: 'Met hint', says: /patched/ },
  {
    name: 'one is open',
    github: { advisories: known([advisory(), advisory({ id: 'GHSA-open', ...OPEN, severity: 'medium', url: 'https://github.com/x' })]) },
    expect: 'Unmet strong',
    says: 'GHSA-open',
    at: 'https://github.com/x'
  },
  {
    name: 'open, but young',
    github: { advisories: known([advisory({ ...OPEN, publishedAt: '2026-05-01T00:00:00Z' })]) },
    expect: 'Met hint'
  },
  { name: 'open, but low', github: { advisories: known([advisory({ ...OPEN, severity: 'low' })]) }, expect: 'Met hint' },
  { name: 'withdrawn', github: { advisories: known([advisory({ ...OPEN, withdrawn: true })]) }, expect: 'Met hint' },
  {
    name: 'no patch is named, but it ends',
    github: { advisories: known([advisory({ ...OPEN, vulnerableRanges: ['<= 1.2.3'] })]) },
    expect: '?'
  },
  { name: 'it never ends', github: { advisories: known([advisory({ ...OPEN, vulnerableRanges: ['>= 1.0'] })]) }, expect: 'Unmet strong' },
  { name: 'a fork', github: { repository: { fork: true }, advisories: known([advisory(OPEN)]) }, expect: 'Unmet hint' }
])
