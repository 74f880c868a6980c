// SPDX-License-Identifier: MIT
import { collectTags } from '../../../src/collect/git/tags.js'
import { unknown, type Known } from '../../../src/core/known.js'
import type { Tag, Tags } from '../../../src/inputs/tags.js'
import { makeRepository } from '../../support/repository.js'

function valueOf(tags: Known<Tags>): Tags {
  if (!tags.known) throw new Error(tags.why)
  return tags.value
}

describe('collectTags', () => {
  const repository = makeRepository({ files: { 'a.txt': 'a' }, message: 'not the message of a tag\n' })
  const first = repository.head
  repository.tag('v1.0.0', { date: '2026-01-02T03:04:05Z' })
  repository.commit({ 'a.txt': 'b' })
  repository.tag('v1.1.0', {
    message: `Second\n\nbody \u001b[31m v9.9.9\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`,
    date: '2026-02-01T00:00:00Z'
  })
  repository.tag('v1.2.0', {
    message: `Third\n-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n`,
    date: '2026-03-01T00:00:00Z'
  })
  repository.tag('nested', { message: 'a tag of a tag\n', at: repository.git('rev-parse', 'v1.1.0'), date: '2026-02-02T00:00:00Z' })
  repository.git('tag', 'a-file', repository.git('rev-parse', 'main:a.txt'))
  repository.git('tag', 'a-folder', repository.git('rev-parse', 'main^{tree}'))
  afterAll(() => repository.remove())

  it('reads name, commit, date, message and kind of signature', async () => {
    const { all, partial } = valueOf(await collectTags(repository.directory))
    expect(partial).toBeUndefined()
    const byName = new Map<string, Tag>(all.map(tag => [tag.name, tag]))
    expect([...byName.keys()].sort()).toEqual(['nested', 'v1.0.0', 'v1.1.0', 'v1.2.0'])
    expect(byName.get('v1.0.0')).toEqual({
      name: 'v1.0.0',
      commit: first,
      annotated: false,
      date: '2026-01-01T00:00:00+00:00',
      message: '',
      signature: undefined
    })
    expect(byName.get('v1.1.0')).toEqual({
      name: 'v1.1.0',
      commit: repository.head,
      annotated: true,
      date: '2026-02-01T00:00:00+00:00',
      message: 'Second\n\nbody \u001b[31m v9.9.9',
      signature: 'pgp'
    })
    expect(byName.get('v1.2.0')?.signature).toBe('ssh')
    expect(byName.get('nested')?.commit).toBe(repository.head)
  })

  it('does not take a shallow clone for a project without tags', async () => {
    expect(await collectTags(repository.clone({ depth: 1, tags: false }))).toEqual(unknown(expect.any(String) as string, 'fetch-depth: 0'))
  })

  it('says that the tags of a shallow clone may not be all', async () => {
    expect(valueOf(await collectTags(repository.clone({ depth: 1 })))).toMatchObject({ partial: true })
  })

  it('does not take a full clone made with --no-tags for a project without tags', async () => {
    expect(await collectTags(repository.clone({ tags: false }))).toEqual(unknown(expect.any(String) as string, 'fetch-tags: true'))
  })

  it('knows that a full clone without tags has none, even when it is empty', async () => {
    const bare = makeRepository()
    expect(await collectTags(bare.directory)).toEqual({ known: true, value: { all: [], groups: [] } })
    bare.remove()
  })

  it('needs neither files nor folders', async () => {
    repository.git('tag', '--delete', 'a-file', 'a-folder')
    expect(valueOf(await collectTags(repository.clone({ filter: 'tree:0' }))).groups[0]?.tags).toHaveLength(3)
  })

  it('cannot tell where there is no repository', async () => {
    expect(await collectTags('/')).toMatchObject({ known: false })
  })
})
