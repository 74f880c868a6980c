// SPDX-License-Identifier: MIT
import { outOfSight, withinReadingLimits } from '../../../src/collect/git/reading-limits.js'
import type { TreeEntry } from '../../../src/inputs/tree.js'

const KIB = 1024

function entriesOf(files: Readonly<Record<string, number>>): TreeEntry[] {
  return Object.entries(files)
    .map(([path, size]) => ({ path, mode: 'file', oid: path, size }) as const)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
function read(files: Readonly<Record<string, number>>): Set<string> {
  return new Set(withinReadingLimits(entriesOf(files)).map(({ path }) => path))
}
const many = (count: number, name: (i: number) => string, size = 10) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), size]))

const KNOWN = Object.fromEntries(
  [
    'README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'LICENSE', 'LICENSE.txt', 'COPYING', 'CODE_OF_CONDUCT.md', 'GOVERNANCE.md',
    'MAINTAINERS.md', 'MAINTAINERS', 'CHANGELOG.md', 'CHANGES', '.github/CODEOWNERS', 'docs/CODEOWNERS', 'CODEOWNERS', 'readme.rst',
    'Security.txt', '.github/SECURITY.md', 'docs/SECURITY.md', 'docs/governance.md', '.bestpractices.json', '.github/workflows/test.yml'
  ].map(path => [path, 2000])
) // prettier-ignore

const CROWDS: readonly (readonly [name: string, files: Readonly<Record<string, number>>])[] = [
  ['950 small files at the root', many(950, i => `${i}.txt`)],
  ['5,000 small files at the root', many(5000, i => `A${i}`)],
  ['many files called much the same', { ...many(900, i => `README.${i}.md`), ...many(900, i => `SECURITY-${i}`) }],
  ['many licenses', many(900, i => `A-LICENSE-${i}.txt`)],
  ['large files at the root', many(60, i => `0${i}.md`, 1000 * KIB)],
  ['large files of known names elsewhere', many(200, i => `a${i}/README.md`, 1000 * KIB)],
  ['large workflows', many(40, i => `.github/workflows/0${i}.yml`, 500 * KIB)],
  ['other spellings', many(128, i => [...'README.md'].map((char, at) => ((i >> at) & 1 ? char.toLowerCase() : char)).join(''), 900 * KIB)]
]

it.each(CROWDS)('files that everybody knows are read beside %s', (_, crowd) => {
  const seen = read({ ...crowd, ...KNOWN })
  expect(Object.keys(KNOWN).filter(path => !seen.has(path))).toEqual([])
})

it.each(CROWDS)('the work is bounded with %s', (_, crowd) => {
  const entries = withinReadingLimits(entriesOf({ ...crowd, ...KNOWN }))
  expect(entries.length).toBeLessThan(2000)
  expect(entries.reduce((sum, { size = 0 }) => sum + size, 0)).toBeLessThan(80 * 1024 * KIB)
})

it('of files of one depth the first by path are read, however long they are: long documents say more than short ones', () => {
  expect(read({ ...many(1500, i => `docs/z${i}.md`), 'docs/a.md': 200 * KIB }).has('docs/a.md')).toBe(true)
})

describe('files that others push out of sight', () => {
  const notes = many(250, i => `docs/note${i}.md`)
  it('are named', () => {
    const crowded = entriesOf({ ...notes, 'docs/last.md': 5000, ...many(1000, i => `${i}.md`) })
    expect(outOfSight(crowded, entriesOf({ ...notes, 'docs/last.md': 5000 }))).toContain('docs/last.md')
  })
  it.each<[string, Record<string, number>]>([
    ['nothing changed', notes],
    ['a file was removed', many(249, i => `docs/note${i}.md`)],
    ['a file grew beyond what is ever read', { ...notes, 'docs/note1.md': 2048 * KIB }],
    ['a few were added', { ...notes, ...many(20, i => `docs/more${i}.md`) }]
  ])('are none when %s', (_, head) => {
    expect(outOfSight(entriesOf(head), entriesOf(notes))).toEqual([])
  })
  it('are none of the source, which is sampled', () => {
    const source = many(3000, i => `src/${i}.c`)
    expect(outOfSight(entriesOf({ ...source, ...many(500, i => `src/more${i}.c`) }), entriesOf(source))).toEqual([])
  })
})
