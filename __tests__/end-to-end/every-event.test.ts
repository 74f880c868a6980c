// SPDX-License-Identifier: MIT
/** Every event that starts workflows, with a payload as GitHub describes it and what a checkout leaves of the repository. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withArtifacts, type FakeArtifact } from '../support/artifacts.js'
import { POST_CHECK, withConversation, type FakeComment } from '../support/conversation.js'
import { startGitServer, type GitServer } from '../support/git-server.js'
import { healthy, startGitHub, TOKEN, type FakeGitHub, type FakeProject, type Faults } from '../support/github.js'
import { eventFaults, sample, sampleOfDefinition } from '../support/openapi.js'
import { payloadOf, SCHEDULE } from '../support/payloads.js'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type CloneOptions, type TestRepository } from '../support/repository.js'
import { runAction, type ActionRun } from '../support/runner.js'

const ZERO = '0'.repeat(40)
const GONE = 'f'.repeat(40)
/** A change that loses every level, and one that loses nothing. */
const LOSS = { 'SECURITY.md': null, '.bestpractices.json': answersFile({ know_secure_design: { status: 'Unmet' } }) }
const MORE = { 'docs/more.md': '# More\n' }
const ARTIFACTS = 'GET /repos/{owner}/{repo}/actions/artifacts'
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

let repository: TestRepository
let server: GitServer
const commits = { start: '', notes: '', lost: '', careless: '', careful: '' }
const records = { start: '', notes: '', lost: '' }

beforeAll(async () => {
  repository = makeRepository()
  server = await startGitServer(repository.directory, TOKEN)
  commits.start = repository.commit({ ...HEALTHY, '.bestpractices.json': answersFile() })
  repository.tag('v1.0.0')
  for (const [name, files] of [
    ['careless', LOSS],
    ['careful', MORE]
  ] as const) {
    repository.branch(name, commits.start)
    commits[name] = repository.commit(files)
  }
  repository.branch('main')
  commits.notes = repository.commit({ 'docs/notes.md': '# Notes\n' })
  repository.tag('v1.1.0', { message: 'Notes\n' })
  for (const [name, files] of [
    ['merge-careless', LOSS],
    ['merge-careful', MORE]
  ] as const) {
    repository.branch(name, commits.notes)
    repository.commit(files, { merge: [name === 'merge-careless' ? commits.careless : commits.careful] })
  }
  // Where main goes next.
  repository.branch('lost', commits.notes)
  commits.lost = repository.commit(LOSS)
  repository.tag('v1.2.0')
  repository.branch('start', commits.start)
  repository.branch('notes', commits.notes)
  for (const name of ['start', 'notes'] as const) repository.git('update-ref', `refs/heads/${name}`, commits[name])
  for (const name of ['start', 'notes', 'lost'] as const) records[name] = await recordOf(name)
})
afterAll(async () => {
  await server.close()
  repository.remove()
})

/** GitHub, which knows where commits part and what earlier runs left. */
function project(artifacts: readonly FakeArtifact[] = []): FakeProject {
  const whole = withArtifacts(healthy(), artifacts)
  return {
    ...whole,
    rest(route, request) {
      if (route !== COMPARE) return whole.rest(route, request)
      const [one = '', other = ''] = (request.values['basehead'] ?? '').split('...')
      const sha = repository.git('merge-base', one, other)
      return { status: 200, body: sample(COMPARE, { merge_base_commit: sampleOfDefinition('commit', { sha }) }) }
    }
  }
}

function online(github: FakeGitHub): NodeJS.ProcessEnv {
  return { GITHUB_SERVER_URL: server.url, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl }
}

/** What a run on the default branch leaves at a commit. */
async function recordOf(branch: string): Promise<string> {
  repository.branch(branch)
  const workspace = repository.clone()
  const github = await startGitHub(project())
  const env = { ...online(github), GITHUB_REF: 'refs/heads/main' }
  const inputs = { token: TOKEN, record: 'record.json', 'fail-on': 'never' }
  await runAction({ workspace, event: 'schedule', payload: SCHEDULE, inputs, env })
  await github.close()
  return readFileSync(join(workspace, 'record.json'), 'utf8')
}

const record = (name: keyof typeof records, more: FakeArtifact = {}): FakeArtifact => ({
  files: { 'record.json': records[name] },
  ...more
})

interface Row {
  readonly name: string
  /** The branch that is checked out, and how. */
  readonly at: string
  readonly clone?: CloneOptions
  /** What is checked out of a clone that lacks files: what git then fetches is there. */
  readonly files?: 'all' | 'docs'
  readonly event: string
  /** GitHub's name of the payload, where it has one. */
  readonly schema?: string
  payload(): object
  readonly ref?: string
  /** Without a token nothing is asked and nothing fetched. */
  readonly offline?: true
  artifacts?(): readonly FakeArtifact[]
  readonly faults?: Faults
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly code: number
  readonly regressed: boolean
  /** Level of the base; empty when there is none. */
  readonly previous: string
  /** What the summary says. */
  readonly says?: RegExp
}

const pull = (branch: 'careless' | 'careful', from = 'example/project') => ({
  event: 'pull_request',
  schema: 'pull-request-synchronize',
  ref: 'refs/pull/1/merge',
  payload: () =>
    payloadOf('pull-request-synchronize', {
      number: 1,
      pull_request: {
        number: 1,
        // Its base is older than what it is merged into: payloads can be late.
        base: { sha: commits.start, ref: 'main', repo: { full_name: 'example/project' } },
        head: { sha: commits[branch], ref: branch, repo: { full_name: from, fork: from !== 'example/project' } }
      }
    })
})
const push = (ref: string, before: () => string, after: keyof typeof commits, more: object = {}) => ({
  event: 'push',
  schema: 'push',
  ref,
  payload: () => payloadOf('push', { ref, before: before(), after: commits[after], created: before() === ZERO, deleted: false, ...more })
})
const group = (at: string) => ({
  event: 'merge_group',
  schema: 'merge-group-checks-requested',
  ref: 'refs/heads/gh-readonly-queue/main/pr-1',
  at,
  payload: () =>
    payloadOf('merge-group-checks-requested', {
      merge_group: { base_sha: commits.notes, head_sha: repository.git('rev-parse', at), base_ref: 'refs/heads/main' }
    })
})
const release = (tag: string) => ({
  event: 'release',
  schema: 'release-published',
  ref: `refs/tags/${tag}`,
  payload: () => payloadOf('release-published', { release: { tag_name: tag, draft: false } })
})
const schedule = { event: 'schedule', ref: 'refs/heads/main', payload: () => SCHEDULE }
const dispatch = (ref: string) => ({
  event: 'workflow_dispatch',
  schema: 'workflow-dispatch',
  ref,
  payload: () => payloadOf('workflow-dispatch', { ref, workflow: '.github/workflows/best-practices.yml' })
})
const protection = {
  event: 'branch_protection_rule',
  schema: 'branch-protection-rule-edited',
  ref: 'refs/heads/main',
  payload: () => payloadOf('branch-protection-rule-edited', {})
}

const LOSES = { code: 1, regressed: true, previous: 'gold' }
const KEEPS = { code: 0, regressed: false, previous: 'gold' }
const NOTHING = { code: 0, regressed: false, previous: '' }
const MERGED = /the commit that the pull request is merged into/
const INTO = /the newest commit of the base, which the pull request was merged into/
const LEFT = /the commit where the pull request left its base/
const ONE = { depth: 1, tags: false }

const ROWS: readonly Row[] = [
  { name: 'a pull request that loses a level', at: 'merge-careless', ...pull('careless'), ...LOSES, says: MERGED },
  { name: 'a pull request that loses nothing', at: 'merge-careful', ...pull('careful'), ...KEEPS, says: MERGED },
  { name: 'a fork that loses a level', at: 'merge-careless', ...pull('careless', 'stranger/project'), ...LOSES, says: MERGED },
  { name: 'a fork that loses nothing', at: 'merge-careful', ...pull('careful', 'stranger/project'), ...KEEPS, says: MERGED },
  { name: 'a pull request whose head is checked out, losing', at: 'careless', ...pull('careless'), ...LOSES, says: INTO },
  { name: 'a pull request whose head is checked out, keeping', at: 'careful', ...pull('careful'), ...KEEPS, says: INTO },
  { name: 'one commit of a pull request that loses', at: 'merge-careless', clone: ONE, ...pull('careless'), ...LOSES, says: MERGED },
  { name: 'one commit of a pull request that keeps', at: 'merge-careful', clone: ONE, ...pull('careful'), ...KEEPS, says: MERGED },
  { name: 'one commit, of the head', at: 'careless', clone: ONE, ...pull('careless'), ...LOSES, says: LEFT },
  { name: 'one commit without a token', at: 'merge-careless', clone: ONE, ...pull('careless'), offline: true, ...NOTHING, says: /Nothing was compared/ },
  { name: 'a clone without the files of the base', at: 'merge-careless', clone: { filter: 'blob:none' }, files: 'all', ...pull('careless'), ...LOSES },
  { name: 'a clone without the folders of the base', at: 'merge-careful', clone: { filter: 'tree:0' }, files: 'all', ...pull('careful'), ...KEEPS },
  { name: 'a sparse checkout', at: 'merge-careless', clone: { filter: 'blob:none' }, files: 'docs', ...pull('careless'), ...LOSES },
  { name: 'a sparse checkout that loses nothing', at: 'merge-careful', clone: { filter: 'blob:none' }, files: 'docs', ...pull('careful'), ...KEEPS },
  { name: 'a sparse checkout without a token', at: 'merge-careless', clone: { filter: 'blob:none' }, files: 'docs', ...pull('careless'), offline: true, ...NOTHING, says: /Nothing was compared/ },
  { name: 'a pull request, with what settings changed', at: 'merge-careful', ...pull('careful'), artifacts: () => [record('lost'), record('notes')], ...KEEPS, says: /Changed since the last run, not by this change/ },

  { name: 'a push that loses a level', at: 'lost', ...push('refs/heads/main', () => commits.notes, 'lost'), ...LOSES },
  { name: 'a push that loses nothing', at: 'notes', ...push('refs/heads/main', () => commits.start, 'notes'), ...KEEPS },
  { name: 'one commit of a push', at: 'lost', clone: ONE, ...push('refs/heads/main', () => commits.notes, 'lost'), ...LOSES },
  { name: 'a force-push over what is gone, losing', at: 'lost', ...push('refs/heads/main', () => GONE, 'lost', { forced: true }), ...LOSES, says: /is gone/ },
  { name: 'a force-push over what is gone, keeping', at: 'notes', ...push('refs/heads/main', () => GONE, 'notes', { forced: true }), ...KEEPS, says: /is gone/ },
  { name: 'a force-push over what the server still has', at: 'careful', ...push('refs/heads/careful', () => commits.careless, 'careful', { forced: true }), code: 0, regressed: false, previous: 'none' },
  { name: 'a force-push to another branch, over what is gone', at: 'careless', clone: ONE, ...push('refs/heads/careless', () => GONE, 'careless', { forced: true }), ...LOSES, says: /where the branch left main/ },
  { name: 'a new branch that loses', at: 'careless', ...push('refs/heads/careless', () => ZERO, 'careless'), ...LOSES, says: /where the branch left main/ },
  { name: 'one commit of a new branch that keeps', at: 'careful', clone: ONE, ...push('refs/heads/careful', () => ZERO, 'careful'), ...KEEPS },
  { name: 'the first push ever', at: 'start', ...push('refs/heads/main', () => ZERO, 'start'), ...NOTHING, says: /The branch is new/ },

  { name: 'a tag, with what was lost since the last one', at: 'lost', ...push('refs/tags/v1.2.0', () => ZERO, 'lost'), code: 0, regressed: true, previous: 'gold', says: /WARNING[\s\S]*Level gold held at the base[\s\S]*the last release, v1\.1\.0/ },
  { name: 'a tag that requires what held', at: 'lost', ...push('refs/tags/v1.2.0', () => ZERO, 'lost'), inputs: { require: 'current' }, code: 0, regressed: true, previous: 'gold' },
  { name: 'a tag that requires a level', at: 'lost', ...push('refs/tags/v1.2.0', () => ZERO, 'lost'), inputs: { require: 'gold' }, ...LOSES },
  { name: 'a tag that loses nothing', at: 'notes', ...push('refs/tags/v1.1.0', () => ZERO, 'notes'), ...KEEPS, says: /the last release, v1\.0\.0/ },
  { name: 'the first tag', at: 'start', ...push('refs/tags/v1.0.0', () => ZERO, 'start'), ...NOTHING, says: /No earlier release/ },
  { name: 'a tag of no version', at: 'lost', ...push('refs/tags/nightly', () => ZERO, 'lost'), ...NOTHING, says: /names no version/ },
  { name: 'one commit of a tag', at: 'lost', clone: ONE, ...push('refs/tags/v1.2.0', () => ZERO, 'lost'), ...NOTHING, says: /Nothing was compared/ },
  { name: 'a release, with what was lost since the last one', at: 'lost', ...release('v1.2.0'), code: 0, regressed: true, previous: 'gold', says: /the last release, v1\.1\.0/ },
  { name: 'a release that loses nothing', at: 'notes', ...release('v1.1.0'), ...KEEPS },

  { name: 'a merge group that loses', ...group('merge-careless'), ...LOSES, says: /the commit that the merge group starts from/ },
  { name: 'a merge group that keeps', ...group('merge-careful'), ...KEEPS },
  { name: 'one commit of a merge group', ...group('merge-careless'), clone: ONE, ...LOSES },

  { name: 'a schedule without a record', at: 'notes', ...schedule, ...NOTHING, says: /No earlier run on main has left a record/ },
  { name: 'a schedule after nothing happened', at: 'notes', ...schedule, artifacts: () => [record('notes')], inputs: { require: 'current' }, ...NOTHING, says: /Nothing was committed since the last run/ },
  { name: 'a schedule after a loss', at: 'lost', ...schedule, artifacts: () => [record('notes')], ...LOSES, says: /the commit of the last run/ },
  { name: 'one commit of a schedule after a loss', at: 'lost', clone: ONE, ...schedule, artifacts: () => [record('notes')], ...LOSES },
  { name: 'a schedule that strangers left records for', at: 'lost', ...schedule, artifacts: () => [record('lost', { repository: 2 }), record('lost', { event: 'pull_request' }), record('notes')], ...LOSES },
  { name: 'a schedule whose token may not read artifacts', at: 'lost', ...schedule, faults: { [ARTIFACTS]: { status: 403, message: 'Resource not accessible by integration' } }, inputs: { require: 'current' }, ...NOTHING, says: /last run: The token may not read[^\n]*actions: read/ },
  { name: 'a schedule on a server without artifacts', at: 'lost', ...schedule, faults: { [ARTIFACTS]: { status: 404 } }, ...NOTHING, says: /last run: GitHub does not show/ },
  { name: 'a schedule after a later version of this action', at: 'lost', ...schedule, artifacts: () => [{ files: { 'record.json': records.notes.replace('"recordVersion":1', '"recordVersion":2') } }], ...NOTHING, says: /last run: [^\n]*not of this version/ },
  { name: 'a schedule after an earlier version of this action', at: 'lost', ...schedule, artifacts: () => [{ files: { 'record.json': records.notes.replace(/"version":"[^"]*"/, '"version":"0.0.1"') } }], ...LOSES },
  { name: 'a schedule that remembers nothing', at: 'lost', ...schedule, artifacts: () => [record('notes')], inputs: { record: '' }, ...NOTHING },
  { name: 'a workflow started by hand, after a loss', at: 'lost', ...dispatch('refs/heads/main'), artifacts: () => [record('notes')], ...LOSES },
  { name: 'a workflow started by hand on another branch', at: 'careless', ...dispatch('refs/heads/careless'), artifacts: () => [record('notes')], ...NOTHING },
  { name: 'a protection that was edited', at: 'notes', ...protection, artifacts: () => [record('start')], ...KEEPS },
  { name: 'a protection that was edited, with a requirement', at: 'notes', ...protection, inputs: { require: 'gold' }, ...NOTHING },

  { name: 'an old schedule that is repeated, while main moved on', at: 'notes', ...schedule, env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '50' }, artifacts: () => [record('lost', { run: 60 }), record('notes', { run: 50 }), record('start', { run: 40 })], inputs: { require: 'current' }, ...KEEPS, says: /the commit of the last run/ },
  { name: 'a red schedule that is repeated', at: 'lost', ...schedule, env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '50' }, artifacts: () => [record('lost', { run: 50 }), record('notes', { run: 40 })], ...LOSES },
  { name: 'an old push that is repeated', at: 'lost', ...push('refs/heads/main', () => commits.notes, 'lost'), env: { GITHUB_RUN_ATTEMPT: '2' }, ...LOSES },
  { name: 'a pull request that is repeated after its base moved on', at: 'merge-careful', ...pull('careful'), env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '50' }, artifacts: () => [record('lost', { run: 60 })], ...KEEPS }
] // prettier-ignore

async function run(row: Row): Promise<{ ran: ActionRun; github: FakeGitHub | undefined }> {
  repository.branch(row.at)
  const workspace = repository.clone(row.clone)
  if (row.files === 'docs') repository.git('-C', workspace, 'sparse-checkout', 'set', '--cone', 'docs')
  if (row.files) repository.git('-C', workspace, 'checkout', '--quiet', '--force', row.at)
  const github = row.offline ? undefined : await startGitHub(project(row.artifacts?.()), row.faults)
  const ran = await runAction({
    workspace,
    event: row.event,
    payload: row.payload(),
    inputs: { ...(github && { token: TOKEN }), record: 'record.json', ...row.inputs },
    env: { ...(github && online(github)), GITHUB_REF: row.ref, GITHUB_RUN_ID: '500', GITHUB_RUN_ATTEMPT: '1', ...row.env }
  })
  await github?.close()
  return { ran, github }
}

it.each(ROWS)('$event: $name', async row => {
  if (row.schema !== undefined) expect(eventFaults(row.schema, row.payload())).toEqual([])
  const { ran, github } = await run(row)
  const { regressed, 'previous-level': previous } = ran.outputs
  expect({ code: ran.code, regressed, previous }).toEqual({ code: row.code, regressed: String(row.regressed), previous: row.previous })
  if (row.says) expect(ran.summary).toMatch(row.says)
  expect(github?.problems ?? []).toEqual([])
  expect(ran.stdout.replace(`::add-mask::${TOKEN}`, '') + ran.stderr + ran.summary).not.toContain(TOKEN)
})

describe('reports on GitHub', () => {
  const INPUTS = { token: TOKEN, comment: 'true', 'check-runs': 'true', sarif: 'out/best-practices.sarif' }

  async function published(of: Pick<Row, 'at' | 'event' | 'payload' | 'ref'>, faults: Faults = {}) {
    const comments: FakeComment[] = []
    repository.branch(of.at)
    const workspace = repository.clone()
    const github = await startGitHub(withConversation(project(), comments), faults)
    const env = { ...online(github), GITHUB_REF: of.ref, GITHUB_SHA: commits.lost, GITHUB_RUN_ID: '500' }
    const ran = await runAction({ workspace, event: of.event, payload: of.payload(), inputs: INPUTS, env })
    await github.close()
    expect(github.problems).toEqual([])
    const checks = github.requests.filter(({ question }) => question === POST_CHECK).map(({ body }) => body)
    return { ran, comments, checks, sarif: existsSync(join(workspace, INPUTS.sarif)) }
  }

  it('tell a pull request what it loses, on its head', async () => {
    const { ran, comments, checks, sarif } = await published({ at: 'merge-careless', ...pull('careless') })
    expect({ code: ran.code, sarif }).toEqual({ code: 1, sarif: true })
    expect(comments).toMatchObject([{ body: expect.stringMatching(/lost[\s\S]*know&#95;secure&#95;design[\s\S]*\/actions\/runs\/500/) }])
    expect(checks).toMatchObject(
      ['passing', 'silver', 'gold'].map(level => ({ name: `report: ${level}`, head_sha: commits.careless, conclusion: 'failure' }))
    )
  })

  it('comment on nothing that loses nothing', async () => {
    const { ran, comments, checks } = await published({ at: 'merge-careful', ...pull('careful') })
    expect({ code: ran.code, comments }).toEqual({ code: 0, comments: [] })
    expect(checks).toMatchObject(Array.from({ length: 3 }, () => ({ head_sha: commits.careful, conclusion: 'success' })))
  })

  it('are notices in a fork, whose token may only read, and decide nothing', async () => {
    const refused = { status: 403, message: 'Resource not accessible by integration' }
    const fork = { at: 'merge-careful', ...pull('careful', 'stranger/project') }
    const { ran, sarif } = await published(fork, { [POST_CHECK]: refused, 'query Comments': { aliases: ['mine'], type: 'FORBIDDEN' } })
    expect({ code: ran.code, level: ran.outputs.level, sarif }).toEqual({ code: 0, level: 'gold', sarif: true })
    expect(ran.stdout.match(/^::notice::The (?:comment was|check runs were) not written/gm)).toHaveLength(2)
  })

  it('are posted for the commit of a push, which has no conversation', async () => {
    const { ran, comments, checks } = await published({ at: 'lost', ...push('refs/heads/main', () => commits.notes, 'lost') })
    expect({ code: ran.code, comments }).toEqual({ code: 1, comments: [] })
    expect(checks).toMatchObject(Array.from({ length: 3 }, () => ({ head_sha: commits.lost, conclusion: 'failure' })))
  })
})

describe('what cannot be evaluated', () => {
  it('says what to write when nothing was checked out', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    const ran = await runAction({ workspace, ...pull('careful'), payload: pull('careful').payload() })
    rmSync(workspace, { recursive: true })
    expect(ran.code).toBe(3)
    expect(ran.stdout).toContain('uses: actions/checkout')
  })

  it('refuses pull_request_target', async () => {
    repository.branch('merge-careful')
    const ran = await runAction({ workspace: repository.clone(), event: 'pull_request_target', payload: pull('careful').payload() })
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('on: pull_request')
  })
})
