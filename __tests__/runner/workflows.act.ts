// SPDX-License-Identifier: MIT
/**
 * The documented workflows, run as they stand by act, another implementation of the runner: it reads the YAML, resolves
 * `uses:`, applies the defaults of action.yml, starts the bundle with node and hands outputs from job to job.
 * `scripts/act.sh` finds act and runs this; it is no part of the usual tests.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { LEVELS } from '../../src/criteria/criterion.js'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { NODE24 } from '../support/runner.js'
import { documentedWorkflows, OURS } from '../support/workflows.js'

const ACT = process.env['ACT'] ?? 'act'
const LIMIT_MS = 90_000

interface Run {
  readonly code: number | null
  /** `success` or `failure`, by the job's id. */
  readonly jobs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

/** A line of what act prints with `--json`. */
interface Line {
  readonly msg?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
}

let home: string
let repository: TestRepository
const commits = { start: '', careless: '', notes: '' }
const FLOW = '.github/workflows/best-practices.yml'
const SECURITY = 'https://github.com/example/project/blob/main/SECURITY.md'
const ANSWERS = answersFile({ know_secure_design: { status: 'Met', justification: `We wrote ${SECURITY}` } })
const PROJECT = { default_branch: 'main', full_name: 'example/project', name: 'project', owner: { login: 'example' } }

/** The documented workflow of a file, the one with a text in it. */
function documented(file: string, text: string): string {
  const found = Object.entries(documentedWorkflows()).find(([name, flow]) => name.startsWith(file) && flow.includes(text))
  if (!found) throw new Error(`${file} has no workflow with ${text}`)
  return found[1]
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'act-'))
  // The action as its users get it: what is committed, without what is installed.
  for (const part of ['action.yml', 'dist']) cpSync(part, join(home, 'action', part), { recursive: true })
  // Others' actions need a server or a token: these say what they were given.
  stub('upload-artifact', ['name', 'path', 'if-no-files-found'])
  stub('codeql-action/upload-sarif', ['sarif_file', 'category'])
  // An act that was never started asks which images to take; an empty configuration keeps it from asking.
  mkdirSync(join(home, 'config', 'act'), { recursive: true })
  writeFileSync(join(home, 'config', 'act', 'actrc'), '')
  repository = makeRepository()
  repository.git('remote', 'add', 'origin', 'https://github.com/example/project.git')
})
afterAll(() => {
  repository.remove()
  rmSync(home, { recursive: true, force: true })
})

/** An action that says whether the file it is given is there. */
function stub(name: string, inputs: readonly string[]): void {
  mkdirSync(join(home, name), { recursive: true })
  const declared = inputs.map(input => `  ${input}:\n    required: false\n`).join('')
  const file = inputs.find(input => /path|file$/.test(input)) ?? ''
  const run = `test -f "$FILE" && echo "${name} has $FILE" || echo "${name} has nothing"`
  const steps = `    - shell: bash\n      run: ${JSON.stringify(run)}\n      env:\n        FILE: \${{ inputs.${file} }}\n`
  writeFileSync(
    join(home, name, 'action.yml'),
    `name: ${name}\ndescription: stub\ninputs:\n${declared}runs:\n  using: composite\n  steps:\n${steps}`
  )
}

/** A project with a workflow: a start, a change that is fine, and one that loses what an answer rests on. */
function project(flow: string): void {
  repository.branch('main')
  commits.start = repository.commit({ ...HEALTHY, '.bestpractices.json': ANSWERS, [FLOW]: flow }, { message: 'start' })
  commits.notes = repository.commit({ 'docs/notes.md': `# Notes\n\n${commits.start}\n` }, { message: 'write notes' })
}

function run(event: string, payload: object): Promise<Run> {
  const file = join(home, 'event.json')
  writeFileSync(file, JSON.stringify({ repository: PROJECT, ...payload }))
  const args = [event, '--eventpath', file, '--workflows', FLOW, '--platform', 'ubuntu-latest=-self-hosted', '--json']
  // A checkout of the repository itself is a copy for act, so that nothing comes from the network.
  args.push('--local-repository', `${OURS}@v0=${join(home, 'action')}`, '--action-offline-mode', '--no-cache-server')
  args.push('--local-repository', `actions/upload-artifact@v4=${join(home, 'upload-artifact')}`)
  args.push('--local-repository', `github/codeql-action@v4=${join(home, 'codeql-action')}`)
  const env = {
    // The runtime that `using: node24` names.
    PATH: [dirname(NODE24), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config')
  }
  return new Promise((done, fail) => {
    const child = spawn(ACT, args, { cwd: repository.directory, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    // What act started ends with it: they are a group of their own.
    const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), LIMIT_MS)
    let log = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
    child.on('error', fail)
    child.on('close', code => {
      clearTimeout(timer)
      const jobs: Record<string, string> = {}
      const outputs: Record<string, string> = {}
      let summary = ''
      for (const line of log.split('\n').filter(line => line.startsWith('{'))) {
        const { jobID, jobResult, command, name, arg, content } = JSON.parse(line) as Line
        if (jobID !== undefined && jobResult !== undefined) jobs[jobID] = jobResult
        if (command === 'set-output' && name !== undefined) outputs[name] = arg ?? ''
        if (command === 'summary') summary += content ?? ''
      }
      done({ code, jobs, outputs, summary, log })
    })
  })
}

function push(before: string, after: string): Promise<Run> {
  repository.checkout()
  return run('push', { ref: 'refs/heads/main', before, after })
}

/** Merges a branch with these changes, as GitHub does before it runs a pull request's workflows. */
function pullRequest(name: string, files: Readonly<Record<string, string | null>>): Promise<Run> {
  repository.branch(name, commits.start)
  const sha = repository.commit(files, { message: name })
  repository.branch(`merge-${name}`, commits.notes)
  repository.commit(files, { message: `Merge ${name} into main`, merge: [sha] })
  repository.checkout()
  return run('pull_request', {
    number: 1,
    pull_request: { number: 1, head: { sha, ref: name }, base: { sha: commits.start, ref: 'main' } }
  })
}

describe('the workflow of the README', () => {
  beforeAll(() => project(documented('README.md', 'require')))

  it('is green for a push that loses nothing', async () => {
    const ran = await push(commits.start, commits.notes)
    expect(ran).toMatchObject({ code: 0, jobs: { 'best-practices': 'success' } })
    expect(ran.outputs).toMatchObject({ level: 'gold', 'previous-level': 'gold', regressed: 'false', passing: 'met' })
    expect(ran.summary).toContain('Level gold is met, as before.')
  })
  it('is red for a push that loses what an answer rests on', async () => {
    const after = repository.commit({ 'SECURITY.md': null }, { message: 'tidy up' })
    const ran = await push(commits.notes, after)
    expect(ran).toMatchObject({ code: 1, jobs: { 'best-practices': 'failure' } })
    expect(ran.outputs).toMatchObject({ 'previous-level': 'gold', regressed: 'true' })
    expect(ran.summary).toContain('SECURITY.md was removed')
  })
  it('is green for a pull request that loses nothing', async () => {
    const ran = await pullRequest('more-notes', { 'docs/more.md': '# More\n' })
    expect(ran).toMatchObject({ code: 0, jobs: { 'best-practices': 'success' } })
    expect(ran.outputs).toMatchObject({ level: 'gold', 'previous-level': 'gold' })
  })
  it('is red for a pull request that loses a level, with an annotation', async () => {
    const ran = await pullRequest('careless', { 'SECURITY.md': null })
    expect(ran).toMatchObject({ code: 1, jobs: { 'best-practices': 'failure' } })
    expect(ran.log).toContain('know_secure_design')
    expect(ran.summary).toContain('SECURITY.md was removed')
  })
})

describe('one job that requires a level', () => {
  beforeAll(() => project(documented('docs/gates.md', 'require: passing')))

  it('is green while the level is met', async () => {
    expect(await push(commits.start, commits.notes)).toMatchObject({ code: 0, jobs: { gate: 'success' } })
  })
  it('is red when it is not, though nothing is lost', async () => {
    const before = repository.commit({ '.bestpractices.json': null }, { message: 'take the answers out' })
    const after = repository.commit({ 'docs/other.md': '# Other\n' }, { message: 'write' })
    const ran = await push(before, after)
    expect(ran).toMatchObject({ code: 1, jobs: { gate: 'failure' } })
    expect(ran.outputs).toMatchObject({ regressed: 'false' })
  })
})

describe('a check for each level', () => {
  beforeAll(() => project(documented('docs/gates.md', 'fail-on: never')))
  const all = (result: string): object => Object.fromEntries(LEVELS.map(level => [level, result]))

  it('is green for every level that is met', async () => {
    const ran = await pullRequest('each', { 'docs/more.md': '# More\n' })
    expect(ran).toMatchObject({ code: 0, jobs: { evaluate: 'success', 'no-regression': 'success', ...all('success') } })
  })
  it('is red for what a pull request loses, while the evaluation itself is green', async () => {
    const ran = await pullRequest('each-careless', { 'SECURITY.md': null })
    expect(ran.code).toBe(1)
    expect(ran.jobs).toMatchObject({ evaluate: 'success', 'no-regression': 'failure', passing: 'failure' })
  })
  it('is red everywhere when nothing could be evaluated', async () => {
    const ran = await pullRequest('each-broken', { '.bestpractices.json': '{"' })
    expect(ran.jobs).toMatchObject({ evaluate: 'failure', ...all('failure') })
  })
})

describe('memory', () => {
  beforeAll(() => project(documented('docs/action.md', 'record: record.json')))

  it('is uploaded after a push to the default branch', async () => {
    const ran = await push(commits.start, commits.notes)
    expect(ran).toMatchObject({ code: 0, jobs: { 'best-practices': 'success' } })
    expect(ran.log).toContain('upload-artifact has record.json')
  })
  it('is uploaded when something was lost, and after a schedule, whose payload names no repository', async () => {
    const after = repository.commit({ 'SECURITY.md': null }, { message: 'tidy up' })
    const ran = await push(commits.notes, after)
    expect(ran).toMatchObject({ code: 1, jobs: { 'best-practices': 'failure' } })
    expect(ran.log).toContain('upload-artifact has record.json')
    const later = await run('schedule', { schedule: '23 5 * * 1', repository: undefined })
    expect(later).toMatchObject({ code: 0, jobs: { 'best-practices': 'success' } })
    expect(later.log).toContain('upload-artifact has record.json')
  })
  it('is not written by a pull request', async () => {
    const ran = await pullRequest('memory', { 'docs/more.md': '# More\n' })
    expect(ran).toMatchObject({ code: 0, jobs: { 'best-practices': 'success' } })
    expect(ran.log).not.toContain('upload-artifact has record.json')
  })
})

describe('more reports', () => {
  beforeAll(() => project(documented('docs/action.md', 'upload-sarif')))

  it('hands SARIF on, also when a level is lost', async () => {
    const ran = await pullRequest('reports', { 'SECURITY.md': null })
    expect(ran).toMatchObject({ code: 1, jobs: { 'best-practices': 'failure' } })
    expect(ran.log).toContain('codeql-action/upload-sarif has best-practices.sarif')
  })
})
