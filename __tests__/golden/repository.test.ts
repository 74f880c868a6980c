// SPDX-License-Identifier: MIT
import { tmpdir } from 'node:os'
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { collect } from '../../src/collect/collect.js'
import { evidenceOf, type Evidence } from '../../src/evidence/evidence.js'
import { evidenceFor, NOW } from '../support/evidence.js'
import type { TestRepository } from '../support/repository.js'
import { NODE24, runCli } from '../support/runner.js'
import { DECLARED, GIT } from './project.js'
import { goldenRepository } from './repository.js'

let repository: TestRepository

beforeAll(() => {
  repository = goldenRepository()
  repository.branch('careless')
  repository.commit({ 'SECURITY.md': null }, { message: 'Tidy up\n' })
  repository.branch('main')
})
afterAll(() => repository.remove())

interface Json {
  readonly level: string
  readonly previousLevel: string | null
  readonly regressions: readonly { readonly id: string; readonly causes: readonly { readonly path?: string }[] }[]
}

async function run(...args: string[]): Promise<{ code: number | null; report: Json }> {
  const { code, stdout, stderr } = await runCli(
    ['evaluate', repository.directory, '--no-network', '--format', 'json', '--head', 'main', ...args],
    { node: NODE24 }
  )
  if (stdout === '') throw new Error(stderr)
  return { code, report: JSON.parse(stdout) as Json }
}

it('the bundled command line finds it gold', async () => {
  const { code, report } = await run('--require', 'passing,silver,gold')
  expect({ code, level: report.level }).toEqual({ code: 0, level: 'gold' })
})

it('a branch without its security policy loses all levels, and the file is named', async () => {
  const { code, report } = await run('--head', 'careless', '--base', 'main')
  expect({ code, level: report.level, previous: report.previousLevel }).toEqual({ code: 1, level: 'none', previous: 'gold' })
  const policy = report.regressions.filter(({ causes }) => causes.some(({ path }) => path === 'SECURITY.md')).map(({ id }) => id)
  expect(policy.sort()).toEqual(['vulnerability_report_private', 'vulnerability_report_process', 'vulnerability_response_process'])
  const follow = report.regressions.map(({ id }) => id).filter(id => !policy.includes(id))
  expect(follow.sort()).toEqual(['achieve_passing', 'achieve_silver'])
})

it('says so in words, too', async () => {
  const { code, stdout } = await runCli(['evaluate', repository.directory, '--no-network', '--head', 'careless', '--base', 'main'])
  expect(code).toBe(1)
  expect(stdout).toContain('SECURITY.md was removed')
})

it('real git tells the checkers what the project in memory tells them', async () => {
  const { head } = await collect({
    path: repository.directory,
    head: 'main',
    base: { kind: 'none', why: 'No base is asked for.' },
    identity: {},
    now: new Date(NOW),
    alsoRead: undefined,
    temporary: tmpdir(),
    github: { why: 'GitHub is not asked', needs: 'token' },
    sites: { why: 'no site is visited' }
  })
  const said = (evidence: Evidence): string[] =>
    CHECKERS.map(checker => {
      const { status, strength } = checker.check(evidence)
      return `${checker.criterion}: ${status === '?' ? '?' : `${status} ${strength}`}`
    })
  expect(said(evidenceOf(head))).toEqual(said(evidenceFor({ files: DECLARED, ...GIT })))
})
