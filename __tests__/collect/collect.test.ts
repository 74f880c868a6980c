// SPDX-License-Identifier: MIT
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collect, type Collected, type CollectOptions } from '../../src/collect/collect.js'
import { evidenceOf } from '../../src/evidence/evidence.js'
import { remoteOf, type Server } from '../../src/collect/git/remote.js'
import { askMergeBase } from '../../src/collect/github/merge-base.js'
import { notAsked } from '../../src/inputs/github.js'
import { unknown } from '../../src/core/known.js'
import { readRecording, writeRecording } from '../../src/collect/record/recording.js'
import { unknownFactsOf } from '../../src/evidence/unknown-facts.js'
import { evidenceFor } from '../support/evidence.js'
import { startGitServer, type GitServer } from '../support/git-server.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import type { BaseRequest } from '../../src/collect/git/candidate.js'
import type { Visit } from '../../src/inputs/visit.js'

const TOKEN = 'ghs_secret0123456789'
let repository: TestRepository
let server: GitServer
let temporary: string
const commits = { root: '', base: '', change: '', merge: '', overwritten: '' }
const meetings = new Map<string, string>()

beforeAll(async () => {
  repository = makeRepository()
  commits.root = repository.commit({ 'README.md': '# One\n', 'src/a.js': 'one\n', LICENSE: 'MIT\n' })
  repository.branch('change')
  commits.change = repository.commit({ 'README.md': '# Changed\n' })
  repository.branch('main')
  commits.base = repository.commit({ 'src/a.js': 'two\n' })
  repository.branch('merged')
  commits.merge = repository.commit({ 'README.md': '# Changed\n' }, { merge: [commits.change] })
  repository.branch('old')
  commits.overwritten = repository.commit({ 'README.md': '# Old\n' })
  repository.git('update-ref', '-d', 'refs/heads/old')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  server = await startGitServer(repository.directory, TOKEN, path => {
    const meeting = meetings.get(path)
    return meeting && { merge_base_commit: { sha: meeting } }
  })
  temporary = mkdtempSync(join(tmpdir(), 'temporary-'))
})
afterAll(async () => {
  await server.close()
  repository.remove()
  rmSync(temporary, { recursive: true, force: true })
})

const PULL: BaseRequest = { kind: 'pull-request', get head() { return commits.change }, get base() { return commits.root } } // prettier-ignore

function run(path: string, base: BaseRequest, { token = TOKEN, head = 'HEAD' } = {}): Promise<Collected> {
  const given: Server = { serverUrl: server.url, token, temporary }
  const host = new URL(server.url).host
  const access = { token, apiUrl: server.url, graphqlUrl: `${server.url}/graphql` }
  const github: CollectOptions['github'] = token
    ? {
        ask: () => Promise.resolve(notAsked('not in this test')),
        remote: found => remoteOf(found, given, (one, other) => askMergeBase(found, access, one, other))
      }
    : { why: 'no token', needs: 'token' }
  return collect({
    path,
    head,
    base,
    identity: { host, owner: 'example', name: 'project' },
    now: new Date(),
    alsoRead: undefined,
    temporary,
    github,
    sites: { why: 'not in this test' }
  })
}

/** A checkout as actions/checkout makes it: one commit, nothing else. */
function checkout(branch: string, depth = 1, filter?: string): string {
  repository.branch(branch)
  return repository.clone({ depth, tags: false, ...(filter !== undefined && { filter }) })
}

describe('the sites to visit', () => {
  const home = (url: string) => ({ 'package.json': `{ "name": "x", "homepage": "${url}" }` })
  let project: TestRepository
  beforeAll(() => {
    project = makeRepository()
    project.commit(home('https://old.dev/start#top'))
    project.commit(home('https://new.dev'))
  })
  afterAll(() => project.remove())

  async function visited(
    base: BaseRequest,
    homepage = '',
    sites?: CollectOptions['sites']
  ): Promise<{ urls: readonly string[]; collected: Collected }> {
    const urls: string[] = []
    const visit = (found: readonly string[]): Promise<readonly Visit[]> => {
      urls.push(...found)
      return Promise.resolve(found.map(url => ({ url, answer: unknown('not in this test') })))
    }
    const { repository: shown } = evidenceFor({ github: { repository: { homepage } } }).github
    const collected = await collect({
      path: project.directory,
      head: 'HEAD',
      base,
      identity: { host: 'github.com', owner: 'example', name: 'project' },
      now: new Date(),
      alsoRead: undefined,
      temporary,
      github: { ask: () => Promise.resolve({ ...notAsked('no'), repository: shown }), remote: () => undefined },
      sites: sites ?? { visit }
    })
    return { urls, collected }
  }
  const NONE: BaseRequest = { kind: 'none', why: 'not in this test' }

  it('are those of the head when nothing is proposed', async () => {
    expect((await visited(NONE)).urls).toEqual(['https://new.dev/'])
  })
  it('are those of the base when a change is proposed, and both commits know what they answered', async () => {
    const { urls, collected } = await visited({ kind: 'revision', revision: 'HEAD~' })
    expect(urls).toEqual(['https://old.dev/start'])
    expect(collected.base).toMatchObject({ value: { visits: collected.head.visits } })
  })
  it('are those of both when a change was pushed', async () => {
    const { urls } = await visited({ kind: 'push', before: project.git('rev-parse', 'HEAD~').trim() })
    expect(urls).toEqual(['https://old.dev/start', 'https://new.dev/'])
  })
  it('are none of a pull request without a base', async () => {
    const gone = 'f'.repeat(40)
    expect((await visited({ kind: 'pull-request', head: gone, base: gone })).urls).toEqual([])
  })
  it.each([
    ['http://shown.dev/a?b#c', ['https://shown.dev/a?b', 'https://new.dev/']],
    ['https://user:secret@shown.dev', ['https://new.dev/']],
    ['https://SHOWN.dev', ['https://shown.dev/', 'https://new.dev/']],
    ['https://github.com/example', ['https://new.dev/']],
    ['https://example.github.io', ['https://new.dev/']],
    ['https://new.dev', ['https://new.dev/']],
    ['https://shown.dev:8443', ['https://new.dev/']],
    ['https://localhost', ['https://new.dev/']],
    ['https://intranet', ['https://new.dev/']],
    ['https://127.0.0.1', ['https://new.dev/']],
    ['https://[::1]/', ['https://new.dev/']],
    ['https://0x7f.1/', ['https://new.dev/']],
    ['ftp://shown.dev', ['https://new.dev/']],
    ['shown.dev', ['https://new.dev/']],
    ['https://', ['https://new.dev/']]
  ])('begin with what GitHub shows: %s', async (homepage, expected) => {
    expect((await visited(NONE, homepage)).urls).toEqual(expected)
  })
  it('are not visited unless that was asked for, and the record tells', async () => {
    const { collected } = await visited(NONE, '', { why: 'not asked for', needs: 'sites: true' })
    expect(collected.head.visits).toEqual(unknown('not asked for', 'sites: true'))
    expect(unknownFactsOf(evidenceOf(collected.head))).toContainEqual({ fact: 'visits', why: 'not asked for', needs: 'sites: true' })
    const { collected: other } = await visited(NONE)
    expect(unknownFactsOf(evidenceOf(other.head))).toContainEqual({ fact: 'https://new.dev/', why: 'not in this test' })
    const file = join(temporary, 'evidence.json.gz')
    await writeRecording(file, other)
    expect((await readRecording(file)).head.visits).toEqual(other.head.visits)
    rmSync(file)
  })
})

describe('the base', () => {
  afterEach(() => expect(readdirSync(temporary)).toEqual([]))

  it('is fetched for a checkout of one commit, which stays as it is', async () => {
    const clone = checkout('merged')
    const { head, base, candidate } = await run(clone, PULL)
    expect(base).toMatchObject({ known: true, value: { tree: { commit: commits.base }, history: { known: false } } })
    expect(base.known && base.value.tree.text('src/a.js')).toMatchObject({ value: 'two\n' })
    expect(head.tree.text('README.md')).toMatchObject({ value: '# Changed\n' })
    expect(candidate?.what).toBe('the commit that the pull request is merged into')
    await expect(run(clone, { kind: 'revision', revision: commits.base }, { token: '' })).rejects.toThrow(/Fetch it first/)
  })

  it('is read in place when it is there, without the server', async () => {
    const before = server.requests.length
    repository.branch('merged')
    const { base, head } = await run(repository.clone(), PULL)
    expect(base).toMatchObject({ known: true, value: { tree: { commit: commits.base }, history: { known: true } } })
    expect(head.history.known).toBe(true)
    expect(server.requests).toHaveLength(before)
  })

  it('is not fetched without a token', async () => {
    const before = server.requests.length
    const { base } = await run(checkout('merged'), PULL, { token: '' })
    expect(base).toMatchObject({ known: false, needs: 'fetch-depth: 0' })
    expect(server.requests).toHaveLength(before)
  })

  it('is where the branches part when the head of the pull request was checked out', async () => {
    meetings.set(`/repos/example/project/compare/${commits.root}...${commits.change}`, commits.root)
    const { base, candidate } = await run(checkout('change'), PULL)
    expect(base).toMatchObject({ known: true, value: { tree: { commit: commits.root } } })
    expect(candidate?.what).toBe('the commit where the pull request left its base')
  })

  it('is told to be missing when the server does not know where they part', async () => {
    meetings.clear()
    expect((await run(checkout('change'), PULL)).base).toMatchObject({ known: false, needs: 'fetch-depth: 0' })
  })

  it('is what a force-push overwrote while the server still has it, else the commit before the newest', async () => {
    repository.branch('main')
    const there = await run(checkout('main'), { kind: 'push', before: commits.overwritten })
    expect(there.base).toMatchObject({ known: true, value: { tree: { commit: commits.overwritten } } })
    const gone = await run(checkout('main'), { kind: 'push', before: 'f'.repeat(40) })
    expect(gone.base).toMatchObject({ known: true, value: { tree: { commit: commits.root } } })
    expect(gone.candidate?.limit).toContain('is gone')
  })

  it('is where a new branch left the default branch', async () => {
    meetings.set(`/repos/example/project/compare/main...${commits.change}`, commits.root)
    for (const clone of [checkout('change'), repository.clone()])
      expect((await run(clone, { kind: 'fork-point', branch: 'main' })).base).toMatchObject({ value: { tree: { commit: commits.root } } })
  })

  it('is the last run’s commit only where this one comes from it', async () => {
    repository.branch('main')
    const clone = repository.clone()
    const since = async (commit: string) => (await run(clone, { kind: 'remembered', commit }, { token: '' })).base
    expect(await since(commits.root)).toMatchObject({ known: true, value: { tree: { commit: commits.root } } })
    expect(await since(commits.base)).toMatchObject({ known: false, why: 'Nothing was committed since the last run.' })
    expect(await since(commits.change)).toMatchObject({ known: false })
    expect(await since('f'.repeat(40))).toMatchObject({ known: false })
  })

  it.each([
    ['files', 'blob:none'],
    ['folders', 'tree:0']
  ])('is fetched whole when a partial clone lacks %s', async (_what, filter) => {
    repository.branch('merged')
    const clone = repository.clone({ filter })
    if (filter === 'tree:0') repository.git('-C', clone, '-c', 'protocol.file.allow=always', 'ls-tree', '-r', 'HEAD')
    const { head, base } = await run(clone, PULL)
    expect(base.known && base.value.tree.text('src/a.js')).toMatchObject({ value: 'two\n' })
    expect(head.tree.text('README.md')).toMatchObject({ value: '# Changed\n' })
  })

  it('is not compared with when a partial clone lacks files that differ, and nothing may be fetched', async () => {
    repository.branch('merged')
    const { base, head } = await run(repository.clone({ filter: 'blob:none' }), PULL, { token: '' })
    expect(base).toMatchObject({ known: false, needs: 'a clone with blobs' })
    expect(head.tree.text('README.md')).toMatchObject({ known: false })
  })

  it('is not asked of another server than the token’s', () => {
    const elsewhere = { host: 'evil.example.org', owner: 'example', name: 'project' }
    expect(remoteOf(elsewhere, { serverUrl: 'https://github.com', token: TOKEN, temporary }, () => Promise.reject(new Error()))).toBe(
      undefined
    )
  })

  it('cannot be had with a wrong token, and the reason shows no address', async () => {
    const { base } = await run(checkout('merged'), PULL, { token: 'ghs_wrong' })
    expect(base).toMatchObject({ known: false })
    expect(JSON.stringify(base)).toContain('the token may not read the repository')
    expect(JSON.stringify(base)).not.toContain('127.0.0.1')
  })
})

describe('a changed file after others that use up the bounds', () => {
  const notes = (from: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`docs/notes/${String(from + i)}.md`, `# Note ${from + i}\n`]))
  const CHANGED = { known: true, value: '# Changed note\n' }

  it('is read when they were added', async () => {
    const crowded = makeRepository()
    try {
      const base = crowded.commit(notes(400))
      crowded.commit({ 'docs/notes/100.md': '# First\n', 'docs/notes/699.md': '# Changed note\n' })
      const { head } = await run(crowded.directory, { kind: 'revision', revision: base }, { token: '', head: 'main' })
      expect(head.tree.text('docs/notes/699.md')).toEqual(CHANGED)
    } finally {
      crowded.remove()
    }
  })

  it.each(['added', 'removed'])('is read when they were %s and the base is fetched', async what => {
    const first = { 'docs/notes/100.md': '# First\n' }
    repository.branch(`crowded-${what}`)
    const base = repository.commit({ ...notes(400), ...(what === 'removed' && first) })
    repository.commit({ ...(what === 'added' ? first : { 'docs/notes/100.md': null }), 'docs/notes/699.md': '# Changed note\n' })
    const collected = await run(checkout(`crowded-${what}`), { kind: 'commit', commit: base, what: 'a commit' })
    expect(collected.head.tree.text('docs/notes/699.md')).toEqual(CHANGED)
    expect(collected.base.known && collected.base.value.tree.text('docs/notes/699.md')).toEqual({ known: true, value: '# Note 699\n' })
  })
})
