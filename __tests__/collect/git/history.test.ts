// SPDX-License-Identifier: MIT
import { collectHistories, collectHistory } from '../../../src/collect/git/history.js'
import { readCommits } from '../../../src/collect/git/log.js'
import { splitter } from '../../../src/collect/git/records.js'
import { collectTags } from '../../../src/collect/git/tags.js'
import type { History } from '../../../src/inputs/history.js'
import { unknown, type Known } from '../../../src/core/known.js'
import { makeRepository } from '../../support/repository.js'

function valueOf(history: Known<History>): History {
  if (!history.known) throw new Error(history.why)
  return history.value
}

const NO_TAGS = unknown('not asked')

describe('collectHistory', () => {
  const repository = makeRepository({ files: { '.mailmap': 'Grace Hopper <grace@example.org> <g@old.example>\n', 'a.txt': 'a' } })
  const root = repository.head
  repository.tag('v1.0.0')
  const [hostile, bot, noise] = repository.commits([
    {
      files: { 'src/new file.ts': 'x', 'odd\nname.txt': 'x', 'a.txt': null },
      options: {
        author: 'g\u200bh <g@old.example>',
        message: `\u001b[31mA\tsrc/forged.ts ${'1'.repeat(40)}\nsecond line\n\nM\nsrc/forged.ts\n\nSigned-off-by: Grace Hopper <grace@example.org>\nCo-authored-by: Bo <bo@example.org>\nReviewed-by: Cy <cy@example.org>\nAcked-by: Di <di@example.org>\napproved-by: Ed <ed@example.org>\n\ngit-svn-id: https://svn.example.org/trunk@7 abc\n`
      }
    },
    { files: { 'b.txt': 'b' }, options: { author: 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>' } },
    { files: {}, options: { author: 'Pixie Build Bot <build@example.org>', message: 'empty\n' } }
  ])
  repository.tag('v1.1.0')
  repository.branch('side', root)
  const side = repository.commit({ 'side.txt': 's' }, { date: '2026-01-05T00:00:00Z' })
  repository.branch('main')
  const merge = repository.commit({}, { merge: [side], message: 'Merge side\n', date: '2026-01-06T00:00:00Z' })
  repository.tag('v1.2.0')
  const after = repository.commit({ 'c.txt': 'c' }, { date: '2026-01-07T00:00:00Z' })
  afterAll(() => repository.remove())

  it('reads commits without merges, newest first', async () => {
    const history = valueOf(await collectHistory(repository.directory, after, NO_TAGS))
    expect(history.commits.map(c => c.oid)).toEqual([after, side, noise, bot, hostile, root])
    expect(history).toMatchObject({
      total: 7,
      first: '2026-01-01T00:00:00.000Z',
      last: '2026-01-07T00:00:00.000Z',
      between: [],
      sinceRelease: undefined
    })
    expect(history.commits.map(c => c.bot)).toEqual([false, false, true, true, false, false])
    expect(history.commits[2]?.changes).toEqual([])
  })

  it('is not misled by what a commit says or calls its files', async () => {
    const { commits } = valueOf(await collectHistory(repository.directory, after, NO_TAGS))
    expect(commits[4]).toEqual({
      oid: hostile,
      date: '2026-01-02T00:00:00+00:00',
      author: { name: 'Grace Hopper', email: 'grace@example.org' },
      committer: { name: 'Grace Hopper', email: 'grace@example.org' },
      subject: `\u001b[31mA\tsrc/forged.ts ${'1'.repeat(40)} second line`,
      signedOffBy: ['Grace Hopper <grace@example.org>'],
      coAuthoredBy: ['Bo <bo@example.org>'],
      reviewedBy: ['Cy <cy@example.org>', 'Ed <ed@example.org>'],
      bot: false,
      changes: [
        { status: 'D', path: 'a.txt' },
        { status: 'A', path: 'odd\nname.txt' },
        { status: 'A', path: 'src/new file.ts' }
      ],
      signed: false,
      imported: true
    })
  })

  it('counts between releases and since the newest one', async () => {
    const tags = await collectTags(repository.directory)
    const history = valueOf(await collectHistory(repository.directory, after, tags))
    expect(history.between).toEqual([
      { from: 'v1.1.0', to: 'v1.2.0', commits: 2, subjects: ['change something'] },
      { from: 'v1.0.0', to: 'v1.1.0', commits: 3, subjects: expect.any(Array) }
    ])
    expect(history.sinceRelease).toEqual({ tag: 'v1.2.0', commits: 1 })
  })

  it('gives every compared commit its own history', async () => {
    const tags = await collectTags(repository.directory)
    const [head, base] = (await collectHistories(repository.directory, [after, side], tags)).map(valueOf)
    expect(head?.total).toBe(7)
    expect(base?.commits.map(c => c.oid)).toEqual([side, root])
    expect(base).toMatchObject({ total: 2, last: '2026-01-05T00:00:00.000Z', sinceRelease: { tag: 'v1.0.0', commits: 1 } })
    const alone = valueOf(await collectHistory(repository.directory, side, tags))
    expect(base).toEqual({ ...alone, between: head?.between })
    // Tags that the commit does not descend from count as well.
    expect(alone.between.map(b => b.commits)).toEqual([2, 3])
    expect(valueOf((await collectHistories(repository.directory, [merge, merge], tags))[1]!).total).toBe(6)
  })

  it('does not take the piece of a shallow clone for a history', async () => {
    const directory = repository.clone({ depth: 2 })
    expect(await collectHistory(directory, after, NO_TAGS)).toEqual(unknown(expect.any(String) as string, 'fetch-depth: 0'))
  })

  it('needs no files', async () => {
    const directory = repository.clone({ filter: 'blob:none', bare: true })
    expect(valueOf(await collectHistory(directory, after, NO_TAGS)).commits.map(c => c.changes.length)).toEqual([1, 1, 0, 1, 3, 2])
  })

  it('gives up without folders, and fetches none', async () => {
    const directory = repository.clone({ filter: 'tree:0' })
    expect(await collectHistory(directory, after, NO_TAGS)).toMatchObject({ known: false, needs: 'a clone with trees' })
  })

  it('sees signatures without asking gpg', async () => {
    const object = repository
      .git('cat-file', 'commit', after)
      .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\n')
    const signed = repository.write('commit', object + '\n')
    expect(valueOf(await collectHistory(repository.directory, signed, NO_TAGS)).commits.map(c => c.signed)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false
    ])
  })

  it('cannot tell for a commit that is not there', async () => {
    expect(await collectHistory(repository.directory, '1'.repeat(40), NO_TAGS)).toMatchObject({ known: false })
  })
})

describe('what one commit may take', () => {
  const LONG = 'x'.repeat(40_000_000)
  const repository = makeRepository({ files: { 'a.txt': 'a' } })
  const start = repository.head
  // More than a run reads of all commits together.
  const long = repository.commits([
    { files: { 'b.txt': 'b' }, options: { message: LONG } },
    { files: { 'c.txt': 'c' }, options: { message: `short\n\n${LONG}\n\nSigned-off-by: Ada <ada@example.org>\n` } },
    { files: { 'd.txt': 'd' }, options: { message: `${LONG}\n` } },
    { files: { 'e.txt': 'e' }, options: { message: LONG, author: `${'n'.repeat(100_000)} <ada@example.org>` } }
  ])
  const wide = repository.commit(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`wide/${'p'.repeat(100)}${i}`, ''])))
  const gone = repository.commit(Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`wide/${'p'.repeat(100)}${i}`, null])), {
    message: 'remove\n\nSigned-off-by: Ada <ada@example.org>\n'
  })
  const last = repository.commit({ 'f.txt': 'f' })
  const newest = ['--no-merges', last, '--']
  afterAll(() => repository.remove())

  it('keeps the history around messages that are too long, and nothing from their ends', async () => {
    const { commits, total } = valueOf(await collectHistory(repository.directory, last, NO_TAGS))
    expect(commits.map(c => c.oid)).toEqual([last, gone, wide, ...[...long].reverse(), start])
    expect(total).toBe(8)
    expect(commits.map(c => c.signedOffBy.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0])
    expect(commits.map(c => c.subject.length)).toEqual([16, 6, 16, 300, 300, 5, 300, 12])
    expect(commits.map(c => c.changes.length)).toEqual([1, 300, 300, 1, 1, 1, 1, 1])
    expect(commits[3]?.author.name.length).toBe(200)
  })

  it('gives up the changes of a commit that keeps git busy, and no others', async () => {
    const limits = { maxBytes: 100_000, milliseconds: 60_000 }
    // Messages are cut after they were read, so they are left out here.
    const selection = ['--no-merges', last, `^${long.at(-1)}`, '--']
    const commits = await readCommits(repository.directory, selection, limits)
    expect(commits.map(c => [c.oid, c.changes.length])).toEqual([
      [last, 1],
      [gone, 0],
      [wide, 0]
    ])
    expect(commits.map(c => c.author.name)).toEqual(['Ada', 'Ada', 'Ada'])
    expect(commits[1]?.signedOffBy).toHaveLength(1)
  })

  it('gives up the history when every commit is like that', async () => {
    await expect(readCommits(repository.directory, newest, { maxBytes: 100, milliseconds: 60_000 })).rejects.toThrow('more than 100 bytes')
  })

  it('is not held up by a commit that names its parent a thousand times', async () => {
    const object = repository.git('cat-file', 'commit', last)
    const many = repository.write(
      'commit',
      object.replace(/^parent .*$/m, line => Array.from({ length: 3_000 }, () => line).join('\n')) + '\n'
    )
    const child = repository.write('commit', object.replace(/^parent .*$/m, `parent ${many}`) + '\n')
    expect(valueOf(await collectHistory(repository.directory, child, NO_TAGS)).total).toBe(9)
  })
})

describe('mailmaps', () => {
  const map = (name: string) => `${name} <ada@example.org> <one@example.org>\n${name} <ada@example.org> Ada <two@example.org>\n`
  const repository = makeRepository({ files: { a: 'a' }, author: 'Ada <one@example.org>' })
  const base = repository.commit({ b: 'b' }, { author: 'Ada <two@example.org>' })
  const odd = repository.commit({ c: 'c' }, { author: ' <>' })
  const head = repository.commit({ '.mailmap': map('Grace') }, { author: 'Bo <bo@example.org>' })
  const other = repository.commit({ '.mailmap': map('Hedy') }, { author: 'Bo <bo@example.org>' })
  afterAll(() => repository.remove())
  const names = ({ commits }: History) => commits.map(({ author }) => `${author.name} <${author.email}>`).reverse()

  it('map the history of their own commit only', async () => {
    // What lies in the working directory is of no importance.
    repository.checkout()
    const histories = (await collectHistories(repository.directory, [head, base, other, odd], NO_TAGS)).map(valueOf)
    expect(histories.map(history => names(history).slice(0, 2))).toEqual([
      ['Grace <ada@example.org>', 'Grace <ada@example.org>'],
      ['Ada <one@example.org>', 'Ada <two@example.org>'],
      ['Hedy <ada@example.org>', 'Hedy <ada@example.org>'],
      ['Ada <one@example.org>', 'Ada <two@example.org>']
    ])
  })

  it('that are too large, or no files, map nothing', async () => {
    const large = repository.commit({ '.mailmap': map('Grace') + '#'.repeat(1_100_000) })
    const folder = repository.commit({ '.mailmap': null, '.mailmap/x': map('Grace') })
    for (const commit of [large, folder])
      expect(names(valueOf(await collectHistory(repository.directory, commit, NO_TAGS)))[0]).toBe('Ada <one@example.org>')
  })

  it('that a partial clone lacks change neither side', async () => {
    const directory = repository.clone({ filter: 'blob:none', bare: true })
    const histories = (await collectHistories(directory, [head, base], NO_TAGS)).map(valueOf)
    expect(histories.map(history => names(history)[0])).toEqual(['Ada <one@example.org>', 'Ada <one@example.org>'])
  })
})

describe('splitter', () => {
  it.each([1, 2, 3, 7, 100])('gives the same records in pieces of %i bytes, each cut', size => {
    const input = Buffer.from('one\0\0two-is-long\0é\0three\0unended')
    const records: string[] = []
    const take = splitter(0, 8, record => records.push(record))
    for (let at = 0; at < input.length; at += size) take(input.subarray(at, at + size))
    expect(records).toEqual(['one', '', 'two-is-l', 'é', 'three'])
  })
})
