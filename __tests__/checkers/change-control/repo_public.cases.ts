// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/repo_public.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'public', github: { repository: { visibility: 'PUBLIC' } }, expect: 'Met conclusive', at: 'https://github.com/example/project' },
  { name: 'private: the public one may be elsewhere', github: { repository: { visibility: 'PRIVATE' } }, expect: 'Unmet hint' },
  { name: 'internal', github: { repository: { visibility: 'INTERNAL' } }, expect: 'Unmet hint', says: 'internal' },
  { name: 'a private fork of a public project', github: { repository: { visibility: 'PRIVATE', fork: true } }, expect: '?' },
  { name: 'a private mirror', github: { repository: { visibility: 'PRIVATE', mirror: true } }, expect: '?' },
  { name: 'a public fork may not be the project', github: { repository: { fork: true } }, expect: 'Met hint' },
  { name: 'GitHub was not asked', expect: '?' },
  { name: 'forbidden', github: { repository: unknown('forbidden', 'metadata: read') }, expect: '?', says: 'forbidden' }
])
