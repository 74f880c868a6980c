// SPDX-License-Identifier: MIT
import { toSiteFormat } from '../../src/answers/export.js'
import { readAnswers } from '../../src/answers/find.js'
import { parseAnswers } from '../../src/answers/parse.js'
import { makeTree, newBlobCache } from '../../src/inputs/tree.js'
import { treeOf, type File } from '../support/evidence.js'

const FLAT = '{"test_status": "Met"}'
const YAML = 'criteria: {test: Unmet}'

function found(
  files: Record<string, File>,
  wanted?: string
): { path: string | undefined; status: string | undefined; error: string | undefined } {
  const { answers, error } = readAnswers(treeOf(files), wanted)
  return { path: answers?.path, status: answers?.answers.get('test')?.status, error }
}

describe('where answers are', () => {
  it.each(['.bestpractices.json', '.project.d/bestpractices.json'])('%s', path => {
    expect(found({ [path]: FLAT, 'README.md': 'x' })).toEqual({ path, status: 'Met', error: undefined })
  })
  it.each(['.bestpractices.yml', '.bestpractices.yaml'])('%s', path => {
    expect(found({ [path]: YAML })).toEqual({ path, status: 'Unmet', error: undefined })
  })

  it('is nowhere in many projects, which is no error', () => {
    expect(readAnswers(treeOf({ 'README.md': 'x' }))).toEqual({ answers: undefined, problems: [], error: undefined })
  })

  it('is the first of several, and those that say something else are named', () => {
    const tree = treeOf({ '.bestpractices.json': FLAT, '.bestpractices.yml': YAML, '.project.d/bestpractices.json': FLAT })
    const { answers, error, differing } = readAnswers(tree)
    expect({ path: answers?.path, error, differing }).toEqual({
      path: '.bestpractices.json',
      error: undefined,
      differing: ['.bestpractices.yml']
    })
  })

  it.each<[string, string, string, boolean]>([
    ['the same', FLAT, 'criteria: {test: Met}', true],
    ['another order and a blank answer', FLAT, 'criteria: {dco: "?", test: {status: met}}', true],
    ['another status', FLAT, YAML, false],
    ['another justification', FLAT, 'criteria: {test: {status: Met, justification: x}}', false],
    ['one more', FLAT, 'criteria: {test: Met, dco: Met}', false],
    ['one less', '{"test_status": "Met", "dco_status": "Met"}', 'criteria: {test: Met}', false],
    ['no YAML', FLAT, '{', false],
    ['no JSON', '{', YAML, false]
  ])('tells two files apart by what they say: %s', (_, json, yaml, same) => {
    const { differing } = readAnswers(treeOf({ '.bestpractices.json': json, '.bestpractices.yml': yaml }))
    expect(differing).toEqual(same ? undefined : ['.bestpractices.yml'])
  })

  it.each(['docs/answers.json', './docs/answers.json', 'docs//answers.json', 'docs\\answers.json'])(
    'is where %s says, whatever else there is',
    wanted => {
      expect(found({ 'docs/answers.json': FLAT, '.bestpractices.yml': YAML }, wanted)).toEqual({
        path: 'docs/answers.json',
        status: 'Met',
        error: undefined
      })
    }
  )

  it('is at the end of a link', () => {
    expect(found({ '.bestpractices.json': { link: 'docs/answers.json' }, 'docs/answers.json': FLAT })).toMatchObject({
      status: 'Met',
      error: undefined
    })
  })

  it.each<[string, Record<string, File>, string | undefined, string]>([
    ['a path that does not exist', {}, 'answers.json', '`answers.json` does not exist in this commit'],
    ['a folder', { 'docs/x.json': FLAT }, 'docs', '`docs` is a folder'],
    ['a path outside', { 'x.json': FLAT }, '../x.json', 'outside of the repository'],
    ['an absolute path', { 'x.json': FLAT }, '/etc/passwd', 'outside of the repository'],
    ['a link outside', { '.bestpractices.json': { link: '../../etc/passwd' } }, undefined, 'a symbolic link that leads to no file'],
    ['a submodule', { '.bestpractices.json': { submodule: true } }, undefined, 'is a submodule'],
    ['10 MB', { '.bestpractices.json': { size: 10_000_000 } }, undefined, 'larger than 1 MiB'],
    ['a binary file', { '.bestpractices.json': 'a\0b' }, undefined, 'binary'],
    [
      'a Git LFS pointer',
      { '.bestpractices.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n' },
      undefined,
      'Git LFS pointer'
    ],
    ['no JSON', { '.bestpractices.json': '{' }, undefined, 'is not valid JSON']
  ])('cannot be %s', (_name, files, wanted, says) => {
    const read = found(files, wanted)
    expect(read.path).toBeUndefined()
    expect(read.error).toContain(says)
  })

  it('is not called absent when the listing was cut', () => {
    const tree = makeTree('1'.repeat(40), [], newBlobCache(), false)
    expect(readAnswers(tree)).toEqual({ answers: undefined, problems: [], error: undefined })
    expect(readAnswers(tree, 'x.json').error).toContain('not in the part of the commit that could be read')
  })

  it('measures the file as git stores it, as the site does', () => {
    const text = `{\r\n"test_status": "Met",${' \r\n'.repeat(17_000)} "x": 1}`
    expect(readAnswers(treeOf({ '.bestpractices.json': text })).answers?.siteIgnores).toContain('50,000')
  })
})

describe('answers for the badge site', () => {
  it('are flat, in the order of the form, without blanks', () => {
    const { answers } = parseAnswers(
      'criteria: {osps_ac_02_01: Met, osps_ac_01_01: {status: Met, justification: x}, test: n/a, dco: {status: Met, justification: https://example.org/, expires: 2027-01-01}, english: "?", interact: Met}',
      'a.yml'
    )
    if (!answers) throw new Error('unreadable')
    const whole = (file: typeof answers): string => JSON.stringify(toSiteFormat([...file.answers.values(), ...file.baseline.values()]))
    const text = whole(answers)
    expect(Object.entries(JSON.parse(text))).toEqual([
      ['interact_status', 'Met'],
      ['test_status', 'N/A'],
      ['dco_status', 'Met'],
      ['dco_justification', 'https://example.org/'],
      ['osps_ac_01_01_status', 'Met'],
      ['osps_ac_01_01_justification', 'x'],
      ['osps_ac_02_01_status', 'Met']
    ])
    expect(whole(parseAnswers(text, 'a.json').answers ?? answers)).toBe(text)
  })
})
