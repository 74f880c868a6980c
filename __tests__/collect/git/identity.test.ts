// SPDX-License-Identifier: MIT
import { parseRemote, repositoryOf } from '../../../src/collect/git/identity.js'
import { makeRepository } from '../../support/repository.js'

const HERE = { host: 'github.com', owner: 'acme', name: 'tool' }

describe('parseRemote', () => {
  it.each([
    ['https://github.com/acme/tool', HERE],
    ['https://github.com/acme/tool.git/', HERE],
    ['https://www.github.com/acme/tool.git', HERE],
    ['https://x-access-token:ghs_secret@github.com/acme/tool', HERE],
    ['http://GitHub.com/acme/tool', HERE],
    ['git@github.com:acme/tool.git', HERE],
    ['github.com:acme/tool', HERE],
    ['git@github.com-work:acme/tool.git', HERE],
    ['ssh://git@github.com/acme/tool.git', HERE],
    ['ssh://git@ssh.github.com:443/acme/tool.git', HERE],
    ['git://github.com/acme/tool.git', HERE],
    ['git+ssh://git@github.com/acme/tool', HERE],
    ['https://ghe.example.org:8443/acme/tool', { ...HERE, host: 'ghe.example.org:8443' }],
    ['ssh://git@ghe.example.org:2222/acme/tool', { ...HERE, host: 'ghe.example.org' }],
    ['https://gitlab.com/group/sub/tool.git', { host: 'gitlab.com', owner: 'group/sub', name: 'tool' }],
    ['https://github.com/acme/tool.js', { ...HERE, name: 'tool.js' }]
  ])('reads %s', (url, expected) => expect(parseRemote(url)).toEqual(expected))

  it.each([
    '/srv/git/tool',
    'file:///srv/git/tool',
    '../tool',
    'C:\\git\\tool',
    'c:/git/tool',
    'work:acme/tool',
    'https://github.com/tool',
    'https://[bad',
    'https://github.com/acme/..',
    'https://github.com/a%0ab/tool',
    ''
  ])('names no repository: %j', url => expect(parseRemote(url)).toBeUndefined())
})

describe('repositoryOf', () => {
  const repository = makeRepository({ files: { a: 'a' }, remote: 'https://user:secret@github.com/acme/tool.git' })
  afterAll(() => repository.remove())

  it('reads the remote and never gives its credentials away', async () => {
    const found = await repositoryOf(repository.directory)
    expect(found).toEqual({ known: true, value: HERE })
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2.x')
    expect(await repositoryOf(repository.directory)).toEqual({ known: true, value: { ...HERE, defaultBranch: 'release/2.x' } })
  })

  it('believes what it is told first', async () => {
    expect(
      await repositoryOf(repository.directory, { host: 'https://ghe.example.org', owner: 'other', name: 'thing', defaultBranch: 'trunk' })
    ).toEqual({
      known: true,
      value: { host: 'ghe.example.org', owner: 'other', name: 'thing', defaultBranch: 'trunk' }
    })
    expect(await repositoryOf(repository.directory, { owner: 'other', name: 'thing', defaultBranch: 'trunk' })).toMatchObject({
      value: { host: 'github.com' }
    })
  })

  it('takes upstream, or the only remote, where there is no origin', async () => {
    repository.git('config', '--remove-section', 'remote.origin')
    expect(await repositoryOf(repository.directory)).toMatchObject({ known: false })
    repository.git('config', 'remote.mine.url', '/somewhere/secret:token@x')
    expect(JSON.stringify(await repositoryOf(repository.directory))).not.toContain('token')
    repository.git('config', 'remote.upstream.url', 'git@github.com:acme/tool.git')
    expect(await repositoryOf(repository.directory)).toMatchObject({ value: HERE })
  })

  it('takes the branch of a bare clone from its HEAD', async () => {
    expect(await repositoryOf(repository.clone({ bare: true }), { owner: 'acme', name: 'tool' })).toEqual({
      known: true,
      value: { ...HERE, defaultBranch: 'main' }
    })
  })
})
