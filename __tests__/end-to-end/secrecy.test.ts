// SPDX-License-Identifier: MIT
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { commandLine } from '../../src/config/command-line.js'
import { evaluate } from '../../src/evaluate.js'
import type { Report } from '../../src/report.js'
import { jsonText } from '../../src/reports/json.js'
import { recordText } from '../../src/reports/record.js'
import { sarifText } from '../../src/reports/sarif.js'
import { summary } from '../../src/reports/summary.js'
import { textReport } from '../../src/reports/text.js'
import { NOW } from '../support/evidence.js'
import { ADMIN_TOKEN, healthy, startGitHub, TOKEN, type Faults } from '../support/github.js'
import { HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'

let repository: TestRepository
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrecy-'))
  repository = makeRepository()
  repository.commit(HEALTHY)
})
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** A run of the command line's configuration against the stand-in, and everything that it writes. */
async function run(faults: Faults): Promise<{ report: Report; written: string; asAdmin: readonly string[] }> {
  const server = await startGitHub(healthy(), faults)
  const record = join(folder, 'evidence.json.gz')
  const env = {
    GITHUB_TOKEN: TOKEN,
    BEST_PRACTICES_ADMIN_TOKEN: ADMIN_TOKEN,
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_SERVER_URL: server.url
  }
  const args = ['evaluate', repository.directory, '--repository', 'github.com/example/project', '--record', record]
  try {
    const request = await commandLine(args, env, folder, false)
    if (request.command !== 'evaluate') throw new Error('this evaluates')
    const report = await evaluate(request.config, new Date(NOW))
    const texts = [textReport(report, false), summary(report), jsonText(report), sarifText(report), recordText(report)]
    return {
      report,
      written: [...texts, gunzipSync(readFileSync(record)).toString()].join('\n'),
      asAdmin: server.requests.filter(({ auth }) => auth === 'admin').map(({ question }) => question)
    }
  } finally {
    await server.close()
  }
}

const echo = { status: 403, message: `Bad credentials: ${TOKEN} ${ADMIN_TOKEN}` }

it.each<[string, Faults]>([
  ['answers', {}],
  ['refuses, and repeats what it was sent', { '*': echo }],
  ['refuses the administrator', { 'GET /orgs/{org}': echo, 'GET /repos/{owner}/{repo}/branches/{branch}/protection': echo }],
  ['breaks', { '*': { truncate: true } }]
])('neither token is written anywhere when GitHub %s', async (_name, faults) => {
  const { written, asAdmin } = await run(faults)
  expect(written.length).toBeGreaterThan(10_000)
  for (const secret of [TOKEN, ADMIN_TOKEN]) {
    expect(written).not.toContain(secret)
    expect(written).not.toContain(Buffer.from(`x-access-token:${secret}`).toString('base64'))
  }
  expect(asAdmin).toContain('GET /orgs/{org}')
  expect(asAdmin.filter(question => !/\/protection$|\/orgs\/\{org\}$/.test(question))).toEqual([])
})

it('what only an administrator sees is judged, and not remembered', async () => {
  const { report } = await run({})
  expect(report.results.get('require_2FA')?.status).toBe('Met')
  expect(Object.keys((JSON.parse(recordText(report)) as { facts: object }).facts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:organization|branchProtection)$/)])
  )
})

it('an administrator’s token is no argument', async () => {
  const { text } = (await commandLine(['evaluate', '--help'], {}, folder, false)) as { text: string }
  expect(text).toContain('BEST_PRACTICES_ADMIN_TOKEN')
  expect(text).not.toMatch(/--admin/)
})
