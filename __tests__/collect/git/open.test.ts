// SPDX-License-Identifier: MIT
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openRepository, resolveCommit } from '../../../src/collect/git/open.js'
import { git } from '../../../src/collect/git/run.js'
import { makeRepository } from '../../support/repository.js'

describe('openRepository', () => {
  const repository = makeRepository({ files: { 'service/HEAD': 'ref: refs/heads/main\n', 'service/objects/x': '', 'service/refs/x': '', 'docs/a.md': 'a' } }) // prettier-ignore
  repository.checkout()
  const top = realpathSync(repository.directory)
  afterAll(() => repository.remove())

  it('finds the top of a work tree from every folder in it', async () => {
    for (const path of [top, join(top, 'docs'), join(top, 'service/objects'), join(top, '.git'), join(top, '.git/refs')])
      expect(await openRepository(path)).toEqual({ directory: top, shallow: false, partial: false })
    symlinkSync(join(top, 'docs'), join(top, '../link'))
    expect(await openRepository(join(top, '../link'))).toMatchObject({ directory: top })
  })

  it('opens bare repositories, linked work trees, and what lies above a folder named .git', async () => {
    const bare = repository.clone({ bare: true })
    expect(await openRepository(bare)).toMatchObject({ directory: realpathSync(bare) })
    const linked = join(top, '../linked')
    repository.git('worktree', 'add', '--quiet', '--detach', linked)
    expect(await resolveCommit(await openRepository(join(linked, 'docs')), 'HEAD')).toBe(repository.head)
    mkdirSync(join(top, 'docs/empty/.git'), { recursive: true })
    expect(await openRepository(join(top, 'docs/empty'))).toMatchObject({ directory: top })
  })

  it('takes no repository that lies among the files of another', async () => {
    await expect(openRepository(join(top, 'service'))).rejects.toThrow('looks like a bare repository')
  })

  it('says what to do where there is none', async () => {
    await expect(openRepository(join(top, 'nowhere'))).rejects.toThrow('does not exist')
    await expect(openRepository(join(top, '..'))).rejects.toThrow('uses: actions/checkout')
    writeFileSync(join(top, '../file'), '')
    await expect(openRepository(join(top, '../file'))).rejects.toThrow('is a file')
  })
})

describe('git', () => {
  const repository = makeRepository({ files: { a: 'a' } })
  afterAll(() => repository.remove())

  it('ends a command that takes too long or prints too much, with all that it started', async () => {
    const wait = ['-c', 'alias.wait=!echo started; sleep 600', 'wait']
    await expect(git(repository.directory, wait, { milliseconds: 200 })).rejects.toMatchObject({ code: undefined, stderr: 'took more than 0.2 s' }) // prettier-ignore
    await expect(git(repository.directory, wait, { maxBytes: 3 })).rejects.toMatchObject({ stderr: 'printed more than 3 bytes' })
  })

  it('finds no repository by itself', async () => {
    await expect(git(join(repository.directory, '.git/refs'), ['rev-parse', 'HEAD'])).rejects.toThrow('not a git repository')
  })
})
