// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/access_continuity.js'
import { cases } from '../../support/checker.js'
import { pullOf } from '../../support/pulls.js'

const release = (author: string) => ({
  tag: 'v1',
  name: 'v1',
  url: 'https://github.com/example/project/releases/tag/v1',
  publishedAt: '2026-05-01T00:00:00Z',
  draft: false,
  prerelease: false,
  description: '',
  author,
  assets: []
})
const pulls = (...mergers: string[]) => ({ total: mergers.length, newest: mergers.map(login => pullOf('x', login)) })

cases(checker, [
  {
    name: 'a plan',
    files: { 'GOVERNANCE.md': '# Governance\n\n## Access continuity\n\nTwo owners hold all keys.\n' },
    expect: 'Met hint',
    at: 'GOVERNANCE.md:3'
  },
  {
    name: 'a sentence about a loss',
    files: { 'GOVERNANCE.md': '# Governance\n\nIf the maintainer becomes unavailable, Grace takes over.\n' },
    expect: 'Met hint',
    at: 'GOVERNANCE.md:3'
  },
  {
    name: 'the bus factor is an admission',
    files: { 'GOVERNANCE.md': '# Governance\n\nThe bus factor is 1: when the maintainer is unavailable, nothing happens.\n' },
    expect: '?'
  },
  {
    name: 'several merge and release',
    github: { mergedPullRequests: pulls('ada', 'grace'), releases: { total: 2, newest: [release('ada'), release('grace')] } },
    expect: 'Met hint'
  },
  {
    name: 'several merge, CI releases',
    github: { mergedPullRequests: pulls('ada', 'grace'), releases: { total: 1, newest: [release('github-actions[bot]')] } },
    expect: 'Met hint'
  },
  {
    name: 'bots hide who merges',
    github: { mergedPullRequests: pulls('mergify[bot]'), repository: { inOrganization: false } },
    expect: '?'
  },
  {
    name: 'one person does all',
    github: { mergedPullRequests: pulls('ada', 'ada'), repository: { inOrganization: false } },
    expect: 'Unmet hint'
  },
  { name: 'listed maintainers', files: { OWNERS: 'approvers:\n- ada\n- grace\n' }, expect: 'Met hint', at: 'OWNERS:2' },
  { name: 'nothing known', expect: '?' }
])
