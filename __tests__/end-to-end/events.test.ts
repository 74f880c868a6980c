// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseLastRun } from '../../src/collect/record/last-run.js'
import { startGitServer, type GitServer } from '../support/git-server.js'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { runAction, type ActionOptions, type ActionRun } from '../support/runner.js'

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const SECURITY = 'https://github.com/example/project/blob/main/SECURITY.md'
const PROJECT = { default_branch: 'main', full_name: 'example/project' }
const MAIN = { GITHUB_REF: 'refs/heads/main' }

let repository: TestRepository
let server: GitServer
const commits = { start: '', notes: '', careless: '', merge: '' }

beforeAll(async () => {
  repository = makeRepository()
  server = await startGitServer(repository.directory, TOKEN)
  const answers = (status: string) => answersFile({ know_secure_design: { status, justification: `We wrote ${SECURITY}` } })
  commits.start = repository.commit({ ...HEALTHY, '.bestpractices.json': answers('Met') })
  repository.branch('careless')
  commits.careless = repository.commit({ 'SECURITY.md': null })
  repository.branch('main')
  commits.notes = repository.commit({ 'docs/notes.md': '# Notes\n' })
  repository.branch('merge')
  commits.merge = repository.commit({ 'SECURITY.md': null, '.bestpractices.json': answers('Unmet') }, { merge: [commits.careless] })
})
afterAll(async () => {
  await server.close()
  repository.remove()
})

function run(workspace: string, event: string, payload: object, more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({ workspace, event, payload: { repository: PROJECT, ...payload }, ...more })
}

/** What actions/checkout leaves: one commit and no credentials. */
function checkout(branch: string): string {
  repository.branch(branch)
  return repository.clone({ depth: 1, tags: false })
}

const pull = () => ({ pull_request: { head: { sha: commits.careless }, base: { sha: commits.start, ref: 'main' } } })
const online = () => ({
  env: { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: server.url, GITHUB_GRAPHQL_URL: `${server.url}/graphql` },
  inputs: { token: TOKEN }
})

describe('a checkout of one commit', () => {
  it('is compared with a base that is fetched, and the token shows nowhere', async () => {
    const ran = await run(checkout('merge'), 'pull_request', pull(), online())
    expect({ code: ran.code, outputs: ran.outputs }).toMatchObject({ code: 1, outputs: { regressed: 'true', 'previous-level': 'gold' } })
    expect(ran.stdout).toContain('The answer was changed from Met to Unmet')
    const secret = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    const shown = ran.stdout.replace(`::add-mask::${TOKEN}`, '') + ran.stderr + ran.summary
    expect(shown).not.toContain(TOKEN)
    expect(shown).not.toContain(secret)
  })

  it('passes a push that changes nothing that counts', async () => {
    const ran = await run(checkout('main'), 'push', { ref: 'refs/heads/main', before: commits.start }, online())
    expect({ code: ran.code, outputs: ran.outputs }).toMatchObject({ code: 0, outputs: { regressed: 'false', 'previous-level': 'gold' } })
  })

  it('ends without a verdict where nothing can be compared, and blames nothing', async () => {
    const ran = await run(checkout('merge'), 'pull_request', pull())
    expect({ code: ran.code, regressed: ran.outputs.regressed }).toEqual({ code: 3, regressed: 'unknown' })
    expect(ran.summary).toContain('Nothing was compared.')
    expect(ran.stdout).toMatch(/^::error::There is nothing to compare this change with\..*fetch-depth: 0/m)
  })

  it('goes on without a comparison where that is wanted', async () => {
    const ran = await run(checkout('merge'), 'pull_request', pull(), { inputs: { 'on-missing-base': 'warn' } })
    expect({ code: ran.code, regressed: ran.outputs.regressed }).toEqual({ code: 0, regressed: 'unknown' })
  })
})

it('says what to write when nothing was checked out', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'workspace-'))
  const ran = await run(empty, 'push', {})
  rmSync(empty, { recursive: true })
  expect(ran.code).toBe(3)
  expect(ran.stdout).toContain('uses: actions/checkout')
})

describe('memory', () => {
  const inputs = { record: 'memory/record.json', remembered: 'last/record.json' }

  function place(workspace: string, text: string): void {
    mkdirSync(join(workspace, 'last'), { recursive: true })
    writeFileSync(join(workspace, 'last/record.json'), text)
  }

  async function remember(): Promise<string> {
    repository.branch('main')
    const workspace = repository.clone()
    const ran = await run(workspace, 'push', { ref: 'refs/heads/main', before: commits.start }, { inputs, env: MAIN })
    expect(ran.code).toBe(0)
    return readFileSync(join(workspace, 'memory/record.json'), 'utf8')
  }

  it('is written on the default branch, and only there', async () => {
    expect(parseLastRun(await remember())).toMatchObject({ known: true, value: { commit: commits.notes, levels: { gold: 'met' } } })
    repository.branch('merge')
    const workspace = repository.clone()
    await run(workspace, 'pull_request', pull(), { inputs, env: MAIN })
    await run(workspace, 'push', { ref: 'refs/heads/x', before: commits.notes }, { inputs, env: { GITHUB_REF: 'refs/heads/x' } })
    expect(existsSync(join(workspace, 'memory/record.json'))).toBe(false)
  })

  it('lets a scheduled run see what was lost since the last one', async () => {
    const record = await remember()
    repository.branch('merge')
    const workspace = repository.clone()
    place(workspace, record)
    const lost = await run(workspace, 'schedule', {}, { inputs, env: MAIN })
    expect({ code: lost.code, regressed: lost.outputs.regressed }).toEqual({ code: 1, regressed: 'true' })
    repository.branch('main')
    const same = repository.clone()
    place(same, record)
    const kept = await run(same, 'schedule', {}, { inputs: { ...inputs, require: 'current' }, env: MAIN })
    expect({ code: kept.code, regressed: kept.outputs.regressed }).toEqual({ code: 0, regressed: 'false' })
    expect(kept.summary).not.toContain('Changed since the last run')
  })

  it('reports what differs for other reasons, and blames no pull request for it', async () => {
    const record = (await remember()).replace(
      '"floss_license":{"status":"Met","satisfied":{"passing":true',
      '"floss_license":{"status":"Unmet","satisfied":{"passing":false'
    )
    repository.branch('careful', commits.notes)
    const change = repository.commit({ 'docs/more.md': '# More\n' })
    const workspace = repository.clone()
    place(workspace, record)
    const payload = { pull_request: { head: { sha: change }, base: { sha: commits.notes, ref: 'main' } } }
    repository.git('-C', workspace, 'update-ref', 'refs/remotes/origin/main', commits.notes)
    const ran = await run(workspace, 'pull_request', payload, { inputs: { ...inputs, require: 'current' } })
    expect({ code: ran.code, regressed: ran.outputs.regressed }).toEqual({ code: 0, regressed: 'false' })
    expect(ran.summary).toContain('Changed since the last run, not by this change')
  })

  it('does without a record that is hostile or not there', async () => {
    repository.branch('main')
    const workspace = repository.clone()
    for (const text of ['', '{', '{"facts":{"__proto__":1}}', 'x'.repeat(2_000_000)]) {
      place(workspace, text)
      const ran = await run(workspace, 'schedule', {}, { inputs: { ...inputs, require: 'current' }, env: MAIN })
      expect({ code: ran.code, level: ran.outputs.level }).toEqual({ code: 0, level: 'gold' })
    }
  })
})

it('holds a pull request to the levels of its base with `require: current`', async () => {
  repository.branch('merge')
  const inputs = { require: 'current', 'fail-on': 'never' }
  const ran = await run(repository.clone(), 'pull_request', pull(), { inputs })
  expect({ code: ran.code, regressed: ran.outputs.regressed }).toEqual({ code: 1, regressed: 'true' })
})
