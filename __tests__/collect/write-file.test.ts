// SPDX-License-Identifier: MIT
import { linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeInside, writeNamed } from '../../src/collect/write-file.js'

let home: string
let root: string
const outside = () => join(home, 'outside')

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'write-'))
  root = join(home, 'root')
  mkdirSync(join(root, '.git'), { recursive: true })
  mkdirSync(outside())
  writeFileSync(join(outside(), 'kept'), 'kept')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const REFUSED: readonly (readonly [name: string, path: string, prepare: () => void, says: RegExp])[] = [
  ['a link to a file', 'out.json', () => symlinkSync('../outside/kept', join(root, 'out.json')), /out\.json is a symbolic link/],
  ['a link to nothing', 'out.json', () => symlinkSync('../outside/new', join(root, 'out.json')), /is a symbolic link/],
  ['a link to a file of the tree', 'out.json', () => symlinkSync('README.md', join(root, 'out.json')), /is a symbolic link/],
  ['a folder that is a link', 'out/kept', () => symlinkSync('../outside', join(root, 'out')), /^out is a symbolic link/],
  ['a deep folder below a link', 'a/b/c/kept', () => symlinkSync('../outside', join(root, 'a')), /^a is a symbolic link/],
  ['a file outside', '../outside/kept', () => undefined, /outside of the workspace/],
  ['the folder itself', '.', () => undefined, /outside of the workspace/],
  ['git’s folder', '.git/config', () => undefined, /git's own folder/],
  ['git’s folder in other letters', '.GIT/config', () => undefined, /git's own folder/],
  ['a git folder deeper down', 'sub/.git/hooks/pre-commit', () => undefined, /git's own folder/],
  ['a folder', 'dir', () => mkdirSync(join(root, 'dir')), /not a plain file/]
]

it.each(REFUSED)('refuses %s', async (_, path, prepare, says) => {
  prepare()
  await expect(writeInside([root], join(root, path), 'text', { folders: true })).rejects.toMatchObject({
    name: 'CannotWrite',
    message: expect.stringMatching(says)
  })
  expect(readFileSync(join(outside(), 'kept'), 'utf8')).toBe('kept')
  expect(readdirSync(outside())).toEqual(['kept'])
  expect(readdirSync(join(root, '.git'))).toEqual([])
})

it('writes into new folders, over an old file, and leaves nothing else', async () => {
  await writeInside([root], join(root, 'a/b/out.json'), 'one', { folders: true })
  await writeInside([root], join(root, 'a/b/out.json'), 'two')
  expect(readFileSync(join(root, 'a/b/out.json'), 'utf8')).toBe('two')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['out.json'])
})

it('takes the place of a hard link instead of writing through it', async () => {
  linkSync(join(outside(), 'kept'), join(root, 'out.json'))
  await writeInside([root], join(root, 'out.json'), 'new')
  expect([readFileSync(join(outside(), 'kept'), 'utf8'), readFileSync(join(root, 'out.json'), 'utf8')]).toEqual(['kept', 'new'])
})

it('finds the workspace through a link above it, and the temporary folder beside it', async () => {
  symlinkSync(root, join(home, 'link'))
  await writeInside([join(home, 'link')], join(home, 'link', 'a'), 'a')
  await writeInside([join(home, 'link')], join(root, 'b'), 'b')
  await writeInside([root, outside()], join(outside(), 'c'), 'c')
  expect([
    readFileSync(join(root, 'a'), 'utf8'),
    readFileSync(join(root, 'b'), 'utf8'),
    readFileSync(join(outside(), 'c'), 'utf8')
  ]).toEqual(['a', 'b', 'c'])
})

describe('a file that the user named', () => {
  it('is not written through a link of the repository around it', async () => {
    symlinkSync('../outside/kept', join(root, 'out.json'))
    await expect(writeNamed(join(root, 'out.json'), 'x')).rejects.toThrow('is a symbolic link')
    mkdirSync(join(outside(), '.git'))
    symlinkSync('../outside', join(root, 'dir'))
    await expect(writeNamed(join(root, 'dir/kept'), 'x')).rejects.toThrow('is a symbolic link')
    expect(readFileSync(join(outside(), 'kept'), 'utf8')).toBe('kept')
  })
  it('is written as by any program elsewhere', async () => {
    symlinkSync('kept', join(outside(), 'link'))
    await writeNamed(join(outside(), 'link'), 'new')
    expect(lstatSync(join(outside(), 'link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(outside(), 'kept'), 'utf8')).toBe('new')
  })
  it('overwrites nothing when asked so', async () => {
    await expect(writeNamed(join(outside(), 'kept'), 'x', { fresh: true })).rejects.toMatchObject({ code: 'EEXIST' })
    writeFileSync(join(root, 'there'), 'old')
    await expect(writeNamed(join(root, 'there'), 'x', { fresh: true })).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(writeNamed(join(root, 'missing/there'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
