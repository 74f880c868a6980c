// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { DOCUMENTED, runAction, type ActionOptions, type ActionRun } from '../support/runner.js'

const SECURITY = 'https://github.com/example/project/blob/main/SECURITY.md'
const ANSWERS = answersFile({ know_secure_design: { status: 'Met', justification: `We wrote ${SECURITY}` } })

let repository: TestRepository
const commits = { start: '', notes: '', careless: '', merge: '' }

beforeAll(() => {
  repository = makeRepository()
  commits.start = repository.commit({ ...HEALTHY, '.bestpractices.json': ANSWERS }, { message: 'start' })
  repository.branch('careless')
  commits.careless = repository.commit({ 'SECURITY.md': null }, { message: 'tidy up' })
  repository.branch('main')
  commits.notes = repository.commit({ 'docs/notes.md': '# Notes\n' }, { message: 'write notes' })
  repository.branch('merge')
  commits.merge = repository.commit({ 'SECURITY.md': null }, { message: 'Merge careless into main', merge: [commits.careless] })
})
afterAll(() => repository.remove())

const ZERO = '0'.repeat(40)
const PROJECT = { default_branch: 'main', full_name: 'example/project' }

function run(branch: string, event: string, payload: object, more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  repository.branch(branch)
  repository.checkout()
  return runAction({ workspace: repository.directory, event, payload: { repository: PROJECT, ...payload }, ...more })
}

function pullRequest(): object {
  // The payload's base is stale on purpose: the merge commit's first parent counts.
  return { pull_request: { head: { sha: commits.careless }, base: { sha: commits.start, ref: 'main' } } }
}

describe('the action', () => {
  it('fails a pull request that loses a level, and names file and criterion', async () => {
    const ran = await run('merge', 'pull_request', pullRequest())
    expect(ran.code).toBe(1)
    expect(ran.outputs).toMatchObject({ level: 'none', 'previous-level': 'gold', regressed: 'true', passing: 'undetermined' })
    expect(ran.stdout).toContain('::error')
    expect(ran.stdout).toContain('SECURITY.md was removed')
    expect(ran.summary).toContain('know_secure_design')
    expect(ran.summary).toContain(commits.notes.slice(0, 10))
  })

  it('passes a push that loses nothing', async () => {
    const ran = await run('main', 'push', { ref: 'refs/heads/main', before: commits.start, after: commits.notes })
    expect({ code: ran.code, outputs: ran.outputs }).toMatchObject({
      code: 0,
      outputs: { level: 'gold', 'previous-level': 'gold', regressed: 'false', gold: 'met' }
    })
    expect(ran.summary).toContain('Level gold is met, as before')
  })

  it('sets every output that action.yml documents, and no other', async () => {
    const ran = await run('main', 'workflow_dispatch', {})
    expect(Object.keys(ran.outputs).sort()).toEqual([...DOCUMENTED.outputs].sort())
  })

  it('compares nothing, and says so, when there is nothing to compare', async () => {
    for (const [event, payload] of [
      ['push', { ref: 'refs/heads/new', before: ZERO, after: commits.notes }],
      ['push', { ref: 'refs/tags/v1.0.0', before: ZERO, after: commits.notes }],
      ['schedule', {}]
    ] as const) {
      const ran = await run('main', event, payload)
      expect({ event, code: ran.code, outputs: ran.outputs }).toMatchObject({
        code: 0,
        outputs: { regressed: 'false', 'previous-level': '' }
      })
      expect(ran.summary).toContain('comparison')
    }
  })

  it('compares with the commit before when a force-push left nothing else, and says what that cannot tell', async () => {
    const ran = await run('main', 'push', { ref: 'refs/heads/main', before: 'f'.repeat(40), after: commits.notes })
    expect({ code: ran.code, previous: ran.outputs['previous-level'] }).toEqual({ code: 0, previous: 'gold' })
    expect(ran.summary).toContain('is gone')
  })

  it('compares a merge group with what it starts from', async () => {
    const ran = await run('merge', 'merge_group', { merge_group: { base_sha: commits.notes, head_sha: commits.merge } })
    expect({ code: ran.code, regressed: ran.outputs.regressed }).toEqual({ code: 1, regressed: 'true' })
  })

  it('refuses pull_request_target, and says what to use', async () => {
    const ran = await run('main', 'pull_request_target', pullRequest())
    expect(ran.code).toBe(2)
    expect(ran.stdout).toMatch(/::error.*pull_request/)
  })

  it('takes inputs: base, require, fail-on, report', async () => {
    const ran = await run('careless', 'workflow_dispatch', {}, { inputs: { base: 'main', 'fail-on': 'never', report: 'out/report.json' } })
    expect(ran.code).toBe(0)
    expect(ran.outputs.report).toBe(join(repository.directory, 'out/report.json'))
    expect(JSON.parse(readFileSync(ran.outputs.report ?? '', 'utf8'))).toMatchObject({ regressed: true })
    expect((await run('careless', 'workflow_dispatch', {}, { inputs: { require: 'silver' } })).code).toBe(1)
    expect((await run('main', 'workflow_dispatch', {}, { inputs: { require: 'metal' } })).code).toBe(2)
  })

  it('ends with 2 for answers that do not exist, and reports the rest', async () => {
    const ran = await run('main', 'workflow_dispatch', {}, { inputs: { answers: 'gone.json' } })
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('gone.json does not exist')
    expect(ran.summary).toContain('license_location')
  })

  it('says what the tree says when GitHub is out of reach, and never shows a token', async () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
    const admin = 'github_pat_admin0123456789'
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' }
    const ran = await run(
      'main',
      'push',
      { ref: 'refs/heads/main', before: commits.start, after: commits.notes },
      { inputs: { token, 'admin-token': admin }, env }
    )
    expect({ code: ran.code, level: ran.outputs.level }).toEqual({ code: 0, level: 'gold' })
    for (const secret of [token, admin]) {
      expect(ran.stdout).toContain(`::add-mask::${secret}`)
      expect(ran.stdout.replace(`::add-mask::${secret}`, '') + ran.stderr + ran.summary).not.toContain(secret)
    }
  })

  it('survives a missing summary file and a payload that is no payload', async () => {
    const ran = await run(
      'main',
      'push',
      { before: 7, ref: null, repository: 'x' },
      { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } }
    )
    expect({ code: ran.code, level: ran.outputs.level }).toEqual({ code: 0, level: 'gold' })
    expect(ran.stdout).toContain('the job summary could not be written')
  })
})
