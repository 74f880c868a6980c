// SPDX-License-Identifier: MIT
import { watched } from '../../src/core/unread.js'
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { evidenceFor, type World } from '../support/evidence.js'

/** Worlds that an early row of a checker decides, in which later rows would ask for what could not be read. */
const WORLDS: readonly (World & { readonly criterion: string })[] = [
  {
    criterion: 'maintenance_or_update',
    files: { 'UPGRADING.md': '# Upgrading\n\nStop it. Then install version 2. Then start it.\n' },
    tags: []
  },
  {
    criterion: 'installation_common',
    files: {
      'main.go': 'package main\n',
      'README.md': '# tool\n\n## Install\n\n```sh\ngo install github.com/example/project@latest\n```\n',
      'go.mod': 'module github.com/example/project\n',
      'fuzz/corpus/02630649b8': { size: 50_000 }
    }
  },
  {
    criterion: 'small_tasks',
    github: { labels: [{ name: 'good first issue', openIssues: 2 }] }
  }
]

it.each(WORLDS.map(world => [world.criterion, world] as const))('%s reads nothing for rows that it does not reach', (criterion, world) => {
  const checker = CHECKERS.find(one => one.criterion === criterion)
  const { value, unread } = watched(() => checker?.check(evidenceFor(world)))
  expect(value?.status).toBe('Met')
  expect([...unread]).toEqual([])
})
