// SPDX-License-Identifier: MIT
/** Tricks with what is read and shown, each tried on the bundle as a runner starts it. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import { withConversation, type FakeComment } from '../support/conversation.js'
import { healthy, startGitHub, TOKEN } from '../support/github.js'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type Content, type TestRepository } from '../support/repository.js'
import { runAction, runCli, type ActionRun } from '../support/runner.js'

type Files = Readonly<Record<string, Content>>
type Given = Parameters<typeof answersFile>[0]

const ID = 'vulnerability_report_process'
/** Everything is declared but what the files have to show. */
const ANSWERS = answersFile({ [ID]: { status: '?' } })
const START: Files = { ...HEALTHY, '.bestpractices.json': ANSWERS }

let repository: TestRepository
let branches = 0

beforeAll(() => {
  repository = makeRepository()
  repository.commit(START)
})
afterAll(() => repository.remove())

interface Change {
  readonly base?: Files
  readonly head: Files
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: NodeJS.ProcessEnv
  /** Puts something into the workspace before the run. */
  prepare?(workspace: string): void
}

/** Runs the action for a pull request that makes a change to the start, or to the start as it was changed before. */
async function pull({
  base = {},
  head,
  inputs,
  env,
  prepare
}: Change): Promise<ActionRun & { readonly workspace: string; readonly sha: string }> {
  const name = `trick-${(branches += 1)}`
  repository.branch('main')
  repository.branch(name, repository.head)
  const before = Object.keys(base).length > 0 ? repository.commit(base) : repository.head
  const changed = repository.commit(head)
  repository.branch(`merge-${name}`, before)
  const sha = repository.commit(head, { merge: [changed] })
  const workspace = repository.clone()
  repository.git('-C', workspace, 'checkout', '--quiet', '--force', `merge-${name}`)
  prepare?.(workspace)
  const payload = {
    number: 1,
    repository: { default_branch: 'main', full_name: 'example/project' },
    pull_request: { number: 1, head: { sha: changed }, base: { sha: before, ref: 'main' } }
  }
  const ran = await runAction({
    workspace,
    event: 'pull_request',
    payload,
    ...(inputs && { inputs }),
    env: { GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: sha, ...env }
  })
  return { ...ran, workspace, sha }
}

const verdict = ({ code, outputs }: ActionRun) => ({ code, regressed: outputs['regressed'], before: outputs['previous-level'] })
const LOSES = { code: 1, regressed: 'true', before: 'gold' }
const KEEPS = { code: 0, regressed: 'false', before: 'gold' }

const POLICY = HEALTHY['SECURITY.md'] ?? ''
const SAID = 'Please report vulnerabilities to security@example.org'
const CROWD: Files = Object.fromEntries(Array.from({ length: 950 }, (_, i) => [`${i}.md`, `${i}\n`]))
const given = (change: Given): string => answersFile({ [ID]: { status: '?' }, ...change })

const ROWS: readonly (Change & { readonly name: string; readonly expect: object; readonly says?: RegExp })[] = [
  { name: 'a change that loses nothing', head: { 'docs/notes.md': '# Notes\n' }, expect: KEEPS },
  { name: 'a policy that goes', head: { 'SECURITY.md': null }, expect: LOSES, says: /SECURITY\.md was removed/ },

  { name: 'a policy that goes after 950 files came', base: CROWD, head: { 'SECURITY.md': null }, expect: LOSES, says: /SECURITY\.md was removed/ },
  { name: '950 files that come', head: CROWD, expect: KEEPS },
  { name: '950 files that leave no room for another', base: { 'docs/last.md': 'last\n'.repeat(100) }, head: CROWD, expect: KEEPS, says: /too many files to read docs\/last\.md/ },

  { name: 'a policy in a hidden element', head: { 'SECURITY.md': `# Security\n\n<div hidden>\n\n${POLICY}\n\n</div>\n` }, expect: LOSES },
  { name: 'a policy that is not displayed', head: { 'SECURITY.md': `# Security\n\n<p style="display: none">${SAID}</p>\n` }, expect: LOSES },
  { name: 'a policy in a comment', head: { 'SECURITY.md': `# Security\n\n<!-- ${POLICY} -->\n` }, expect: LOSES },
  { name: 'a policy in the text of an image', head: { 'SECURITY.md': `# Security\n\n![${SAID}](a.png)\n` }, expect: LOSES },
  { name: 'a policy that is folded', head: { 'SECURITY.md': `# Security\n\n<details><summary>Policy</summary>\n\n${POLICY}\n\n</details>\n` }, expect: KEEPS },

  { name: 'a second answers file that differs', head: { '.bestpractices.yml': 'criteria: {dco: Unmet}\n' }, expect: { code: 2, regressed: 'false', before: 'gold' }, says: /adds a second answers file/ },
  { name: 'a change after two that differ', base: { '.bestpractices.yml': 'criteria: {dco: Unmet}\n' }, head: { 'docs/notes.md': '# Notes\n' }, expect: KEEPS, says: /is not used, and differs/ },
  { name: 'a loss after two that differ', base: { '.bestpractices.yml': 'criteria: {dco: Unmet}\n' }, head: { 'SECURITY.md': null }, expect: LOSES },
  { name: 'answers that the change breaks', head: { '.bestpractices.json': '{' }, expect: { code: 2, regressed: 'true', before: 'gold' } },
  { name: 'answers that were broken before', base: { '.bestpractices.json': '{' }, head: { 'docs/notes.md': '# Notes\n' }, expect: { code: 0, regressed: 'false', before: 'none' } },
  { name: 'a large file of aliases', head: { '.github/workflows/a.yml': `a: &a\n${Array.from({ length: 9000 }, (_, i) => ` k${i}: v\n`).join('')}${'c: *a\n'.repeat(490)}` }, expect: KEEPS }
] // prettier-ignore

it.each(ROWS)('$name', async row => {
  const ran = await pull(row)
  expect(verdict(ran)).toEqual(row.expect)
  if (row.says) expect(ran.summary + ran.stdout).toMatch(row.says)
})

it('a YAML source beside its JSON export', async () => {
  const yaml = `criteria:\n${Object.entries(JSON.parse(ANSWERS) as Record<string, string>)
    .filter(([key, value]) => key.endsWith('_status') && value !== '?')
    .map(([key]) => `  ${key.slice(0, -'_status'.length)}: { status: Met, justification: 'See https://example.org/why' }\n`)
    .join('')}`
  const first = yaml.replace('criteria:\n', `criteria:\n  ${ID}: { status: '?', justification: 'See https://example.org/why' }\n`)
  const ran = await pull({ head: { '.bestpractices.yml': first } })
  expect(verdict(ran)).toEqual(KEEPS)
  expect(ran.summary).not.toContain('is not used')
})

describe('files marked as generated', () => {
  const SAFE = 'export const add = (a, b) => a + b\n'
  const UNSAFE = "import { createHash } from 'node:crypto'\nexport const sign = text => createHash('md5').update(text).digest('hex')\n"
  it('stay in the comparison, and are named', async () => {
    const change = { base: { 'src/x.js': SAFE }, head: { 'src/x.js': UNSAFE, '.gitattributes': 'src/x.js linguist-generated\n' } }
    const ran = await pull(change)
    expect(ran.summary).toMatch(/marks src\/x\.js as generated or vendored/)
    const plain = await pull({ ...change, head: { 'src/x.js': UNSAFE } })
    expect(verdict(ran)).toEqual(verdict(plain))
  })
})

describe('reports', () => {
  const notes = { 'docs/notes.md': '# Notes\n' }
  it.each(['report', 'sarif'])('of the input %s are not written through a link', async input => {
    const ran = await pull({
      base: { 'out.json': { link: '../outside.txt' } },
      head: notes,
      inputs: { [input]: 'out.json' },
      prepare: workspace => writeFileSync(join(workspace, '../outside.txt'), 'kept')
    })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/::warning::.*could not be written: out\.json is a symbolic link/)
    expect(readFileSync(join(ran.workspace, '../outside.txt'), 'utf8')).toBe('kept')
    expect(ran.outputs['report']).toBe('')
  })
  it('are written into no folder that is a link, and not below .git', async () => {
    const ran = await pull({
      base: { dir: { link: '../outside' } },
      head: notes,
      inputs: { report: 'dir/a.json', sarif: '.git/hooks/post-checkout' },
      prepare: workspace => mkdirSync(join(workspace, '../outside'), { recursive: true })
    })
    expect(existsSync(join(ran.workspace, '../outside/a.json'))).toBe(false)
    expect(existsSync(join(ran.workspace, '.git/hooks/post-checkout'))).toBe(false)
    expect(ran.stdout).toMatch(/dir is a symbolic link[\s\S]*git's own folder/)
  })
  it('of the command line are not either', async () => {
    repository.branch('main')
    const clone = repository.clone()
    const outside = join(clone, '../cli.txt')
    writeFileSync(outside, 'kept')
    symlinkSync(outside, join(clone, 'out'))
    const output = await runCli(['evaluate', '.', '--output', 'out'], { cwd: clone })
    const record = await runCli(['evaluate', '.', '--record', 'out'], { cwd: clone })
    expect([output.code, record.code]).toEqual([2, 3])
    expect(output.stderr + record.stderr).toMatch(/out is a symbolic link[\s\S]*out is a symbolic link/)
    expect([readFileSync(outside, 'utf8'), lstatSync(join(clone, 'out')).isSymbolicLink()]).toEqual(['kept', true])
    rmSync(join(clone, 'out'))
  })
})

describe('what GitHub shows of the default branch', () => {
  // As in the moment of a pull request: on main the file is still there, and GitHub shows it.
  const conduct = `# Code of Conduct\n\n${'We are kind to each other here and in all of our channels. '.repeat(6)}\n`
  const undeclared = answersFile({ [ID]: { status: '?' }, code_of_conduct: { status: '?' } })
  const base = { 'CODE_OF_CONDUCT.md': conduct, '.bestpractices.json': undeclared }
  it.each([
    ['is no evidence once its file is gone', { 'CODE_OF_CONDUCT.md': null }, { code: 1, regressed: 'true', before: 'gold' }],
    ['is evidence as long as a file is there', { 'CODE_OF_CONDUCT.md': null, 'docs/CODE_OF_CONDUCT.md': conduct }, KEEPS]
  ])('%s', async (_, head, expected) => {
    const github = await startGitHub(healthy())
    const env = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl }
    const ran = await pull({ base, head, inputs: { token: TOKEN }, env })
    await github.close()
    expect(verdict(ran)).toEqual(expected)
  })
})

it('a comment names no reference and hides no character', async () => {
  const comments: FakeComment[] = []
  const github = await startGitHub(withConversation(healthy(), comments))
  const because = 'fixes GH-12 in deadbeef, \u200bsee\u{e0041} @octocat'
  const ran = await pull({
    head: { 'SECURITY.md': null, '.bestpractices.json': given({ dco: { status: 'Unmet', justification: because } }) },
    inputs: { token: TOKEN, comment: 'true' },
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl }
  })
  await github.close()
  for (const text of [ran.summary, ...comments.map(({ body }) => body)]) {
    expect(text).not.toMatch(/\bGH-\d|\bdeadbeef\b|@octocat/)
    expect(text).not.toMatch(/[\u200b\u{e0000}-\u{e007f}]/u)
  }
})

it('links lead to the commit that was judged', async () => {
  const ran = await pull({
    head: { 'GOVERNANCE.md': '# Governance\n\nThe maintainers decide by consensus.\n' },
    inputs: { report: 'report.json' }
  })
  const report = readFileSync(join(ran.workspace, 'report.json'), 'utf8')
  for (const text of [ran.summary, report]) {
    expect(text).toContain(`/blob/${ran.sha}/`)
  }
  const urls = [...report.matchAll(/"url": "([^"]*\/blob\/[^"]*)"/g)].map(([, url = '']) => url)
  expect(urls.length).toBeGreaterThan(3)
  expect(urls.filter(url => url.includes('/blob/main/'))).toEqual([])
})

it('every criterion is declared but one', () => expect(CRITERION_IDS).toContain(ID))
