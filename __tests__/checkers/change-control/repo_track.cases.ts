// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/repo_track.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'a history', history: { total: 2 }, expect: 'Met conclusive', at: 'https://github.com/example/project/commits' },
  { name: 'a shallow clone, counted by GitHub', github: { repository: { commits: 500 } }, expect: 'Met conclusive' },
  { name: 'a shallow clone alone', expect: '?' },
  { name: 'GitHub does not say', github: { repository: { commits: undefined } }, expect: '?' },
  { name: 'a new project', history: { total: 1 }, expect: 'Met hint' },
  {
    name: 'one squashed commit with many releases',
    history: { total: 1 },
    tags: ['v1.1.0', 'v1.0.0'],
    expect: 'Met hint',
    says: '2 releases'
  }
])
