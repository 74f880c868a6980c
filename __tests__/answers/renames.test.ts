// SPDX-License-Identifier: MIT
import { moveFinder, moveText } from '../../src/answers/renames.js'
import type { Commit } from '../../src/inputs/history.js'
import { evidenceFor, treeOf } from '../support/evidence.js'

type Files = Readonly<Record<string, string>>
type Changes = Commit['changes']

const added = (path: string): Changes[number] => ({ status: 'A', path })
const deleted = (path: string): Changes[number] => ({ status: 'D', path })

function found(path: string, { now, before, changes }: { now: Files; before?: Files; changes?: readonly Changes[] }): string {
  const { history } = evidenceFor(changes ? { commits: changes.map(c => ({ changes: c })) } : {})
  const move = moveFinder(treeOf(now), before && treeOf(before), history)(path)
  return move ? moveText(move) : 'nothing'
}

describe('a file that is gone', () => {
  it.each([
    [
      'lies elsewhere with the same content',
      'SECURITY.md',
      { before: { 'SECURITY.md': 'policy' }, now: { 'docs/report.md': 'policy' } },
      'its content is now at docs/report.md, so link to that'
    ],
    [
      'was the double of another file',
      'a.md',
      { before: { 'a.md': 'x', 'b.md': 'x' }, now: { 'b.md': 'x' } },
      'its content is now at b.md, so link to that'
    ],
    [
      'was moved beside its double',
      'a.md',
      { before: { 'a.md': 'x', 'b.md': 'x' }, now: { 'b.md': 'x', 'c.md': 'x' } },
      'its content is now at c.md, so link to that'
    ],
    ['lies in two places', 'a.md', { before: { 'a.md': 'x' }, now: { 'b.md': 'x', 'c.md': 'x' } }, 'nothing'],
    ['was empty', 'a.txt', { before: { 'a.txt': '' }, now: { 'b.txt': '' } }, 'nothing'],
    [
      'was a folder',
      'doc/safety',
      { before: { 'doc/safety/a.md': '1', 'doc/safety/b.md': '2' }, now: { 'docs/safety/a.md': '1', 'docs/safety/b.md': '2' } },
      'its content is now at docs/safety, so link to that'
    ],
    [
      'was a folder whose files went different ways',
      'doc/safety',
      { before: { 'doc/safety/a.md': '1', 'doc/safety/b.md': '2' }, now: { 'x/a.md': '1', 'y/b.md': '2' } },
      'nothing'
    ],
    [
      'was moved by a commit',
      'plan/a.py',
      { now: { 'old/a.py': '1', 'tools/a.py': '2' }, changes: [[deleted('plan/a.py'), added('tools/a.py')]] },
      'it was moved to tools/a.py, so link to that'
    ],
    [
      'was moved twice',
      'a.md',
      {
        now: { 'site/A.md': '1', 'other/a.md': '2' },
        changes: [[added('site/A.md'), deleted('docs/a.md')], [], [deleted('a.md'), added('docs/a.md'), added('docs/b.md')]]
      },
      'it was moved to site/A.md, so link to that'
    ],
    [
      'was moved back and forth, and is nowhere',
      'a.md',
      {
        now: {},
        changes: [
          [deleted('b/a.md'), added('a.md')],
          [deleted('a.md'), added('b/a.md')]
        ]
      },
      'nothing'
    ],
    [
      'was taken away by a commit that added two of its name',
      'a.py',
      { now: { 'b/a.py': '1', 'c/a.py': '1' }, changes: [[deleted('a.py'), added('b/a.py'), added('c/a.py')]] },
      'nothing'
    ],
    [
      'was taken away by a commit that took another of its name too',
      'a/index.js',
      { now: { 'c/index.js': '1' }, changes: [[deleted('a/index.js'), deleted('b/index.js'), added('c/index.js')]] },
      'nothing'
    ],
    ['has a namesake', 'GOVERNANCE.md', { now: { 'docs/governance.md': 'x' } }, 'perhaps docs/governance.md is meant'],
    ['is nowhere', 'GOVERNANCE.md', { now: { 'README.md': 'x' } }, 'nothing']
  ] as const)('%s', (_name, path, world, expected) => {
    expect(found(path, world)).toBe(expected)
  })
})
