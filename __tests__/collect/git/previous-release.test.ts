// SPDX-License-Identifier: MIT
import { openRepository } from '../../../src/collect/git/open.js'
import { previousRelease } from '../../../src/collect/git/previous-release.js'
import { collectTags } from '../../../src/collect/git/tags.js'
import { makeRepository, type TestRepository } from '../../support/repository.js'

let repository: TestRepository
beforeAll(() => {
  repository = makeRepository({ files: { 'a.txt': '0' } })
  const release = (...names: string[]): void => {
    repository.commit({ 'a.txt': names.join() })
    for (const name of names) repository.tag(name)
  }
  release('v1.0.0')
  release('v1.1.0', 'v1.1', 'nightly-2026-01-01')
  repository.branch('maintenance')
  release('v1.1.1', 'cli/v0.1.0')
  repository.branch('main')
  release('v2.0.0-rc.1')
  release('v2.0.0-rc.2')
  repository.tag('v2.0.0', { message: 'Two\n' })
  release('v2.1.0', 'v2', 'cli/v0.2.0')
})
afterAll(() => repository.remove())

async function before(tag: string, directory = repository.directory): Promise<object> {
  const git = await openRepository(directory)
  const head = repository.git('rev-parse', `${tag}^{commit}`)
  const found = await previousRelease(git, head, tag, await collectTags(directory))
  return found.known ? { what: found.value.what, commit: found.value.commit } : { why: found.why, needs: found.needs }
}
const is = (tag: string): object => ({ what: `the last release, ${tag}`, commit: repository.git('rev-parse', `${tag}^{commit}`) })

it.each([
  ['v2.1.0', 'v2.0.0'],
  ['v2.0.0', 'v1.1.0'],
  ['v2.0.0-rc.2', 'v2.0.0-rc.1'],
  ['v2.0.0-rc.1', 'v1.1.0'],
  ['v1.1.1', 'v1.1.0'],
  ['v1.1.0', 'v1.0.0']
])('%s comes after %s', async (tag, previous) => {
  expect(await before(tag)).toEqual(is(previous))
})

it.each([
  ['v1.0.0', /No earlier release/],
  ['cli/v0.2.0', /No earlier release/],
  ['nightly-2026-01-01', /names no version/],
  ['v2', /no release of its own/],
  ['v1.1', /no release of its own/]
])('%s comes after none', async (tag, why) => {
  expect(await before(tag)).toEqual({ why: expect.stringMatching(why), needs: undefined })
})

it('cannot tell in a clone whose history or tags are cut', async () => {
  repository.branch('main')
  const cut = repository.clone({ depth: 1, tags: false })
  expect(await before('v2.1.0', cut)).toMatchObject({ needs: 'fetch-depth: 0' })
  repository.git('-C', cut, 'fetch', '--quiet', '--depth=1', 'origin', 'refs/tags/v2.1.0:refs/tags/v2.1.0')
  expect(await before('v2.1.0', cut)).toMatchObject({ needs: 'fetch-depth: 0' })
  expect(await before('v2.1.0', repository.clone({ tags: false }))).toMatchObject({ needs: 'fetch-tags: true' })
})
