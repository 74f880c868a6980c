// SPDX-License-Identifier: MIT
import { makeRepository } from './repository.js'

describe('makeRepository', () => {
  const repository = makeRepository({ files: { 'README.md': '# A\n', 'odd "name"\n.txt': Buffer.from([0, 1]) } })
  afterAll(() => repository.remove())

  it('makes commits, tags, branches and clones that git agrees with', () => {
    const first = repository.head
    const [second] = repository.commits([
      {
        files: { link: { link: 'README.md' }, 'run.sh': { program: '#!/bin/sh\n' } },
        options: { message: 'second\n', author: 'Bo <bo@example.org>', date: '2026-03-01T00:00:00Z' }
      },
      { files: { 'README.md': null, lib: { submodule: '1'.repeat(40) } } }
    ])
    repository.tag('v1', { at: first })
    repository.tag('v2', { message: 'two\n' })
    expect(repository.git('log', '--format=%an %aI %s', 'main').split('\n')).toEqual([
      'Ada 2026-03-02T00:00:00+00:00 change something',
      'Bo 2026-03-01T00:00:00+00:00 second',
      'Ada 2026-01-01T00:00:00+00:00 first commit'
    ])
    expect(repository.git('rev-parse', 'main~1')).toBe(second)
    expect(repository.git('ls-tree', '-r', '-z', '--name-only', 'main').split('\0')).toContain('odd "name"\n.txt')
    expect(
      repository
        .git('ls-tree', '-r', 'main')
        .split('\n')
        .map(line => line.slice(0, 6))
    ).toEqual(['160000', '120000', '100644', '100755'])
    expect(repository.git('for-each-ref', '--format=%(objecttype)', 'refs/tags')).toBe('commit\ntag')
    repository.branch('side', first)
    repository.commit({ 'side.txt': 'x' })
    repository.branch('main')
    const merge = repository.commit({}, { merge: [repository.git('rev-parse', 'side')] })
    expect(repository.git('rev-list', '--count', merge)).toBe('5')
    expect(repository.git('-C', repository.clone({ depth: 1 }), 'rev-parse', '--is-shallow-repository')).toBe('true')
  })
})
