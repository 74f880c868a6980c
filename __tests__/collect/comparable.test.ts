// SPDX-License-Identifier: MIT
/** The base's facts stay the base's, whatever the head does. */
import { comparable } from '../../src/collect/comparable.js'
import { mirroredAt } from '../../src/collect/mirrored.js'
import { known } from '../../src/core/known.js'
import { evidenceOf } from '../../src/evidence/evidence.js'
import type { Mirrored } from '../../src/inputs/github.js'
import { evidenceFor, treeOf, type File, type World } from '../support/evidence.js'

type Files = Readonly<Record<string, File>>

const pair = (base: World, head: World) => comparable(evidenceFor(head), evidenceFor(base))
const sourceOf = (inputs: ReturnType<typeof pair>['head']) => evidenceOf(inputs).source.files.map(({ path }) => path)

describe('attributes that take files out of the count', () => {
  const SOURCE = { 'src/a.js': 'let a = 1\n', 'src/b.js': 'let b = 2\n' }
  const MARK = 'src/a.js linguist-generated\n'
  it.each<[string, Files, Files, readonly string[], RegExp | undefined]>([
    ['of the head do not', SOURCE, { ...SOURCE, '.gitattributes': MARK }, ['src/a.js', 'src/b.js'], /marks src\/a\.js as generated/],
    [
      'do not with a change to the file',
      SOURCE,
      { ...SOURCE, 'src/a.js': 'eval(x)\n', '.gitattributes': MARK },
      ['src/a.js', 'src/b.js'],
      /marks src\/a\.js/
    ],
    [
      'do not when the file is moved too',
      SOURCE,
      { 'moved/a.js': 'let a = 1\n', 'src/b.js': 'let b = 2\n', '.gitattributes': 'moved/** linguist-vendored\n' },
      ['moved/a.js', 'src/b.js'],
      /marks moved\/a\.js/
    ],
    [
      'in a folder do not',
      SOURCE,
      { ...SOURCE, 'src/.gitattributes': '*.js linguist-generated=true\n' },
      ['src/a.js', 'src/b.js'],
      /marks src\/a\.js and 1 more file as/
    ],
    ['of the base do', { ...SOURCE, '.gitattributes': MARK }, { ...SOURCE, '.gitattributes': MARK }, ['src/b.js'], undefined],
    [
      'hold for what the change adds',
      SOURCE,
      { ...SOURCE, 'src/c.js': 'let c = 3\n', '.gitattributes': 'src/c.js linguist-generated\n' },
      ['src/a.js', 'src/b.js'],
      undefined
    ]
  ])('%s', (_, base, head, counted, limit) => {
    const { head: judged, limits } = pair({ files: base }, { files: head })
    expect(sourceOf(judged)).toEqual(counted)
    expect(limits).toEqual(limit ? [expect.stringMatching(limit)] : [])
  })
})

describe('a homepage that only the head names', () => {
  const page = (url: string) => ({ files: { 'package.json': JSON.stringify({ homepage: url }) } })
  const visits = { 'https://old.dev/': known({ kind: 'insecure' as const, url: 'https://old.dev/', why: 'nobody answers' }) }
  it('leaves the base what its sites answered, and is told', () => {
    const { base, limits } = pair({ ...page('https://old.dev'), visits }, { ...page('https://new.dev'), visits })
    expect(base.visits).toMatchObject({ known: true, value: [{ url: 'https://old.dev/' }] })
    expect(limits).toEqual([expect.stringContaining('were not visited')])
  })
  it('is nothing to tell when there is none', () => {
    expect(pair({ ...page('https://old.dev'), visits }, { ...page('https://old.dev'), visits }).limits).toEqual([])
  })
})

it('tells which files a change pushes out of sight', () => {
  const files: Files = { 'docs/last.md': 'a\n'.repeat(100) }
  const crowd = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`${i}.md`, `${i}\n`]))
  expect(pair({ files }, { files: { ...files, ...crowd } }).limits).toEqual([
    expect.stringMatching(/too many files to read docs\/last\.md;/)
  ])
})

describe('what GitHub mirrors', () => {
  const { github } = evidenceFor({ github: { repository: { licenseSpdx: 'MIT' } } })
  it.each<[string, readonly string[], readonly string[], readonly Mirrored[] | undefined]>([
    ['SECURITY.md', ['SECURITY.md'], [], ['securityPolicy']],
    ['.github/SECURITY.md', ['.github/SECURITY.md'], [], ['securityPolicy']],
    ['a file that moved', ['SECURITY.md'], ['docs/security.rst'], undefined],
    ['CODE_OF_CONDUCT.md', ['CODE_OF_CONDUCT.md'], [], ['codeOfConduct']],
    ['docs/code-of-conduct.md', ['docs/code-of-conduct.md'], [], ['codeOfConduct']],
    ['CONTRIBUTING.md', ['CONTRIBUTING.md'], [], ['contributing']],
    ['an issue template', ['.github/ISSUE_TEMPLATE/bug.yml'], [], ['issueTemplates']],
    ['one of two templates', ['.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE/a.md'], ['.github/ISSUE_TEMPLATE/a.md'], undefined],
    ['LICENSE', ['LICENSE'], [], ['license']],
    ['several', ['LICENSE.md', 'SECURITY.md'], [], ['license', 'securityPolicy']],
    ['a file that was never there', [], [], undefined],
    ['a file that is added', [], ['SECURITY.md'], undefined]
  ])('is stale without its file: %s', (_, base, head, stale) => {
    const tree = (paths: readonly string[]) => treeOf(Object.fromEntries(['a.md', ...paths].map(path => [path, path])))
    const { repository } = mirroredAt(github, tree(head), tree(base))
    expect(repository.known && repository.value.stale).toEqual(stale)
    expect(repository.known && repository.value.licenseSpdx).toBe('MIT')
  })
})
