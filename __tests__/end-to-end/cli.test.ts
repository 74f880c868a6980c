// SPDX-License-Identifier: MIT
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { NODE24, runCli } from '../support/runner.js'

const SECURITY = 'https://github.com/example/project/blob/main/SECURITY.md'
const ANSWERS = answersFile({
  know_secure_design: { status: 'Met', justification: `We wrote ${SECURITY}` },
  vulnerability_report_process: { status: 'Met', justification: SECURITY }
})

let repository: TestRepository
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  repository = makeRepository()
  repository.git('remote', 'add', 'origin', 'https://github.com/example/project.git')
  repository.commit({ ...HEALTHY, '.bestpractices.json': ANSWERS }, { message: 'start' })
  repository.commit({ 'docs/notes.md': '# Notes\n' }, { message: 'write notes' })
  repository.branch('careless')
  repository.commit({ 'SECURITY.md': null }, { message: 'tidy up' })
  repository.branch('main')
})
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Json {
  readonly level: string
  readonly previousLevel: string | null
  readonly regressed: boolean
  readonly regressions: readonly { readonly id: string; readonly causes: readonly { readonly path?: string }[] }[]
  readonly results: Readonly<Record<string, { readonly status: string; readonly conflict: string | null }>>
}

async function json(...args: string[]): Promise<{ code: number | null; report: Json }> {
  const { code, stdout, stderr } = await runCli(['evaluate', ...args, '--format', 'json'])
  if (stdout === '') throw new Error(stderr)
  return { code, report: JSON.parse(stdout) as Json }
}

describe('evaluate', () => {
  it.each([
    ['this Node', process.execPath],
    ['Node 24', NODE24]
  ])('prints a report on %s', async (_name, node) => {
    const { code, stdout, stderr } = await runCli(['evaluate', repository.directory], { node })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^(Level|No level)/)
    expect(stdout).not.toContain('\u001B')
  })

  it('says who lost a level: the file, the criteria, exit code 1', async () => {
    const { code, report } = await json(repository.directory, '--head', 'careless', '--base', 'main')
    expect({ code, level: report.level, previous: report.previousLevel, regressed: report.regressed }).toEqual({
      code: 1,
      level: 'none',
      previous: 'gold',
      regressed: true
    })
    const ids = report.regressions.map(change => change.id)
    expect(ids).toContain('know_secure_design')
    expect(report.regressions.find(change => change.id === 'know_secure_design')?.causes[0]?.path).toBe('SECURITY.md')
    expect(report.results.know_secure_design).toMatchObject({ status: '?', conflict: 'evidence-gone' })
  })

  it('drafts an answers file that gives the same result', async () => {
    const drafted = join(folder, 'drafted.json')
    const { stdout } = await runCli(['evaluate', repository.directory, '--head', 'main', '--format', 'answers'])
    writeFileSync(drafted, stdout)
    const again = await runCli(['evaluate', repository.directory, '--head', 'main', '--format', 'answers', '--output', drafted])
    expect([again.code, again.stderr, readFileSync(drafted, 'utf8')]).toEqual([2, expect.stringContaining('overwrites nothing'), stdout])
    expect(JSON.parse(stdout)).toMatchObject({ know_secure_design_status: 'Met', know_secure_design_justification: `We wrote ${SECURITY}` })
    const [before, after] = [await json(repository.directory, '--head', 'main'), await json(repository.directory, '--answers', drafted)]
    expect(after.report.level).toBe(before.report.level)
  })

  it('finds nothing lost between a commit and itself', async () => {
    const { code, report } = await json(repository.directory, '--base', 'HEAD', '--fail-on', 'criterion')
    expect({ code, regressed: report.regressed }).toEqual({ code: 0, regressed: false })
  })

  it('evaluates a bare clone, a folder of a work tree, and a shallow clone', async () => {
    repository.checkout()
    const [bare, shallow] = [repository.clone({ bare: true }), repository.clone({ depth: 1 })]
    for (const path of [bare, join(repository.directory, 'docs'), shallow]) expect((await json(path)).code).toBe(0)
  })

  it('requires levels', async () => {
    expect((await runCli(['evaluate', repository.directory, '--require', 'gold'])).code).toBe(0)
    expect((await runCli(['evaluate', repository.directory, '--head', 'careless', '--require', 'passing'])).code).toBe(1)
    const { code } = await runCli([
      'evaluate',
      repository.directory,
      '--head',
      'careless',
      '--require',
      'passing',
      '--on-undetermined',
      'warn'
    ])
    expect(code).toBe(0)
  })

  it('saves evidence and evaluates it again without the repository', async () => {
    const file = join(folder, 'evidence.json.gz')
    const { report } = await json(repository.directory, '--head', 'careless', '--base', 'main', '--record', file)
    expect((await json('/nowhere', '--replay', file)).report).toEqual(report)
  })

  it('writes the report to a file', async () => {
    const file = join(folder, 'report.md')
    const { stdout, code } = await runCli(['evaluate', repository.directory, '--format', 'markdown', '--output', file])
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
    expect(readFileSync(file, 'utf8')).toMatch(/^## /)
  })
})

describe('answers that cannot be used', () => {
  it.each([
    ['a path that does not exist', 'gone.json', undefined, /does not exist/],
    ['a folder', '.', undefined, /is not a file/],
    ['10 MB', 'large.json', () => `{"a": "${'x'.repeat(10_000_000)}"}`, /larger than/],
    ['nesting 10,000 deep', 'deep.json', () => '['.repeat(10_000) + ']'.repeat(10_000), /nest|deep/i],
    ['no JSON', 'bad.json', () => '{"a_status": ', /\S/]
  ])('%s: exit 2, a clear error, and the report all the same', async (_name, name, text, message) => {
    if (text) writeFileSync(join(folder, name), text())
    const { code, stdout, stderr } = await runCli(['evaluate', repository.directory, '--answers', join(folder, name), '--format', 'json'])
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect((JSON.parse(stdout) as Json).results.repo_distributed?.status).toBe('Met')
  })

  it('two files: the first counts, and both are named', async () => {
    const other = makeRepository()
    try {
      other.commit({ '.bestpractices.json': '{"dco_status": "Met"}', '.bestpractices.yml': 'criteria: {}\n' })
      const { code, stdout } = await runCli(['evaluate', other.directory])
      expect(code).toBe(0)
      expect(stdout).toMatch(/\.bestpractices\.yml.*\.bestpractices\.json|\.bestpractices\.json.*\.bestpractices\.yml/s)
    } finally {
      other.remove()
    }
  })
})

describe('what cannot be evaluated', () => {
  it.each([
    ['no repository', () => folder, 3, /not inside a git repository/],
    ['no such path', () => join(folder, 'nowhere'), 3, /does not exist/],
    ['an unborn branch', unborn, 3, /no commit yet/],
    ['a clone without its commit', damaged, 3, /lacks its own commit 1{10}: the clone is damaged/]
  ])('%s is said in one sentence', async (_name, path, code, message) => {
    const ran = await runCli(['evaluate', path()])
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toMatch(message)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    [['evaluate', '--format', 'xml'], /--format cannot be "xml"/],
    [['evaluate', '--require', 'platinum'], /--require cannot be "platinum"/],
    [['evaluate', '--fail-on', 'everything'], /--fail-on/],
    [['evaluate', '--frmat', 'json'], /--format/],
    [['evaluate', 'a', 'b'], /too many arguments/],
    [['judge'], /unknown command/],
    [['explain', 'version_tag'], /did you mean version_tags\?$/m],
    [['evaluate', '--base', ''], /--base is empty/],
    [[], /Say what to do/]
  ])('%j is bad usage', async (args, message) => {
    const ran = await runCli(args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(message)
  })

  it.each([
    ['no archive', Buffer.from('x'), /cannot be read as saved evidence/],
    ['no JSON', gzipSync('{"format":2,\u001b[31m'), /cannot be read as saved evidence: it holds no JSON\.$/m],
    ['another format', gzipSync('{"format":1}'), /save it again/],
    ['half of it', gzipSync('{"format":2}'), /is damaged/]
  ])('evidence that is %s is said in one sentence', async (_name, bytes, message) => {
    const file = join(folder, 'bad.json.gz')
    writeFileSync(file, bytes)
    const ran = await runCli(['evaluate', '--replay', file])
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    expect(ran.stderr).toMatch(message)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
    expect(ran.stderr).not.toContain('\u001B')
  })

  it('an unknown base is an error, not a comparison with nothing', async () => {
    const ran = await runCli(['evaluate', repository.directory, '--base', 'no-such-branch'])
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('no-such-branch')
  })
})

describe('the rest', () => {
  it('explains a criterion', async () => {
    const { code, stdout } = await runCli(['explain', 'version_tags'])
    expect(code).toBe(0)
    expect(stdout).toContain('bestpractices.dev')
  })
  it('tells its version and its options', async () => {
    expect((await runCli(['--version'])).stdout).toBe(
      `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`
    )
    const { code, stdout } = await runCli(['evaluate', '--help'])
    expect(code).toBe(0)
    for (const option of [
      '--base',
      '--answers',
      '--require',
      '--fail-on',
      '--on-undetermined',
      '--format',
      '--output',
      '--no-network',
      '--sites',
      '--record',
      '--replay'
    ])
      expect(stdout).toContain(option)
  })
})

function damaged(): string {
  const path = join(folder, 'damaged')
  mkdirSync(path, { recursive: true })
  repository.git('init', '--quiet', path)
  writeFileSync(join(path, '.git', 'HEAD'), `${'1'.repeat(40)}\n`)
  return path
}

function unborn(): string {
  const path = join(folder, 'unborn')
  mkdirSync(path, { recursive: true })
  repository.git('init', '--quiet', path)
  return path
}
