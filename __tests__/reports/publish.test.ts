// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { checkRunOf } from '../../src/reports/check-runs.js'
import { commentText } from '../../src/reports/comment.js'
import { publish } from '../../src/reports/publish.js'
import { PATCH_COMMENT, POST_CHECK, POST_COMMENT, withConversation, type FakeComment } from '../support/conversation.js'
import { healthy, startGitHub, TOKEN, type FakeGitHub, type Faults } from '../support/github.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf, type Side } from '../support/report.js'
import type { Publication } from '../../src/config/publication.js'

const RUN = 'https://github.com/example/project/actions/runs/7'
const SHA = 'a'.repeat(40)
const ALL = Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: 'See https://example.org/x' }]))
const CITES = 'https://github.com/example/project/blob/main/docs/design.md'
const GOOD: Side = {
  files: { ...HEALTHY, 'docs/design.md': '# Design\n' },
  answers: { ...ALL, know_secure_design: { justification: CITES } }
}
const LOST = reportOf({ ...GOOD, files: HEALTHY }, GOOD)
const KEPT = reportOf(GOOD, GOOD)
const ALONE = reportOf(GOOD)
/** It was as bad before. */
const BEFORE = reportOf({ ...GOOD, files: HEALTHY }, { ...GOOD, files: HEALTHY })
const MARK = '<!-- best-practices-action -->'

let server: FakeGitHub
let comments: FakeComment[]
beforeEach(() => {
  comments = []
})
afterEach(async () => {
  await server.close()
})

async function send(report: Report, wanted: Partial<Publication>, faults: Faults = {}): Promise<readonly string[]> {
  server = await startGitHub(withConversation(healthy(), comments), faults)
  const access = { token: TOKEN, apiUrl: server.url, graphqlUrl: server.graphqlUrl }
  return publish(report, access, { owner: 'example', name: 'project', run: RUN, ...wanted })
}
const asked = (): readonly string[] => server.requests.map(({ question }) => question)

describe('the comment', () => {
  const tell = (report: Report, faults?: Faults): Promise<readonly string[]> => send(report, { comment: 1 }, faults)

  it('is written when something is lost: what, why, what to do, and where more is', async () => {
    expect(await tell(LOST)).toEqual([])
    expect(server.problems).toEqual([])
    expect(asked()).toEqual(['query Comments', POST_COMMENT])
    const [{ body } = { body: '' }] = comments
    expect(body.startsWith(MARK)).toBe(true)
    expect(body).toContain('This change would lose the passing, silver and gold levels.')
    expect(body).toContain('<code>know&#95;secure&#95;design</code> | Met → ? | docs/design.md was removed; the answer cites it.')
    expect(body).toContain('| Restore the file, or point the answer to its replacement. |')
    expect(body).not.toContain('achieve')
    expect(body).toContain(RUN)
  })

  it.each([
    ['nothing is lost', KEPT],
    ['it was as bad before', BEFORE]
  ])('is not written when %s', async (_what, report) => {
    expect(await tell(report)).toEqual([])
    expect(asked()).toEqual(['query Comments'])
    expect(comments).toEqual([])
  })

  it('is a notice where GitHub may not be asked', async () => {
    server = await startGitHub(healthy())
    const wanted = { owner: 'example', name: 'project', run: RUN, comment: 1 }
    expect(await publish(LOST, { why: 'The token is empty.' }, wanted)).toEqual(['Nothing was written to GitHub. The token is empty.'])
    expect(await publish(LOST, { why: 'The token is empty.' }, { owner: 'example', name: 'project', run: RUN })).toEqual([])
    expect(server.requests).toEqual([])
  })

  it('asks nothing when nothing could be compared', async () => {
    expect(await tell(ALONE)).toEqual([])
    expect(server.requests).toEqual([])
  })

  it('is kept up to date, put right, and left alone while nothing changes', async () => {
    await tell(LOST)
    await server.close()
    comments[0]!.body = comments[0]!.body.replaceAll('\n', '\r\n')
    await tell(LOST)
    expect(asked()).toEqual(['query Comments'])
    await server.close()
    expect(await tell(KEPT)).toEqual([])
    expect(server.problems).toEqual([])
    expect(asked()).toEqual(['query Comments', PATCH_COMMENT])
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('Resolved: this pull request')
    await server.close()
    await tell(KEPT)
    expect(asked()).toEqual(['query Comments'])
    await server.close()
    await tell(LOST)
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('would lose')
  })

  it('never touches what somebody else wrote, whatever it starts with', async () => {
    const theirs = { id: 1, mine: false, body: `${MARK}\nnot ours` }
    comments = [theirs, { id: 2, mine: true, body: `quoted: ${MARK}` }]
    await tell(LOST)
    expect(asked()).toEqual(['query Comments', POST_COMMENT])
    expect(comments.map(({ body }) => body).slice(0, 2)).toEqual([theirs.body, `quoted: ${MARK}`])
  })

  it('is found far down, and none is added where it could be further still', async () => {
    const others = (count: number): FakeComment[] => Array.from({ length: count }, (_, i) => ({ id: i + 1, mine: false, body: 'x' }))
    comments = [...others(250), { id: 4_000_000_000, mine: true, body: `${MARK}\nold` }]
    expect(await tell(LOST)).toEqual([])
    expect(asked()).toEqual(['query Comments', 'query Comments', 'query Comments', PATCH_COMMENT])
    await server.close()
    comments = others(600)
    expect(await tell(LOST)).toHaveLength(1)
    expect(comments).toHaveLength(600)
  })

  const READ_ONLY = { status: 403, message: 'Resource not accessible by integration' }
  it.each<[string, Faults, RegExp, number]>([
    ['may only read', { [POST_COMMENT]: READ_ONLY }, /pull-requests: write.*forks and of Dependabot/, 2],
    ['may not even read', { 'query Comments': { aliases: ['mine'], type: 'FORBIDDEN' } }, /pull-requests: write/, 1],
    ['meets a locked conversation', { [POST_COMMENT]: { status: 422 } }, /answered 422/, 2],
    ['meets a broken server, which may have written it', { [POST_COMMENT]: { status: 502 } }, /answered 502/, 2],
    ['meets half an answer', { 'query Comments': { truncate: true } }, /not written/, 2]
  ])('is a notice when the token %s', async (_what, faults, why, questions) => {
    const notices = await tell(LOST, faults)
    expect(notices).toEqual([expect.stringMatching(why)])
    expect(server.requests).toHaveLength(questions)
    expect(comments).toEqual([])
  })
})

describe('check runs', () => {
  it('are one for each level, green where nothing was lost', async () => {
    expect(await send(reportOf({}, {}), { checkRuns: SHA })).toEqual([])
    expect(server.problems).toEqual([])
    expect(server.requests.map(({ body }) => body)).toMatchObject(
      ['passing', 'silver', 'gold'].map(level => ({ name: `report: ${level}`, head_sha: SHA, status: 'completed', conclusion: 'success' }))
    )
  })

  it('are red for what is lost, with the places', async () => {
    await send(LOST, { checkRuns: SHA })
    expect(server.problems).toEqual([])
    const places = [{ path: 'docs/design.md', start_line: 1, end_line: 1 }]
    expect(server.requests.map(({ body }) => body)).toMatchObject([
      { name: 'report: passing', conclusion: 'failure', details_url: RUN, output: { annotations: places } },
      // The criterion is asked by passing; the others follow.
      { name: 'report: silver', conclusion: 'failure', output: { annotations: [] } },
      { name: 'report: gold', conclusion: 'failure', output: { annotations: [] } }
    ])
  })

  it.each<[string, Faults, RegExp]>([
    ['may only read', { [POST_CHECK]: { status: 403, message: 'Resource not accessible by integration' } }, /checks: write/],
    ['is of a person', { [POST_CHECK]: { status: 403, message: 'You must authenticate via a GitHub App.' } }, /checks: write/],
    ['names no commit', { [POST_CHECK]: { status: 422, message: 'No commit found for SHA' } }, /answered 422/]
  ])('are a notice when the token %s', async (_what, faults, why) => {
    expect(await send(LOST, { checkRuns: SHA }, faults)).toEqual([expect.stringMatching(why)])
    expect(asked()).toEqual([POST_CHECK])
  })
})

it('shows the token to GitHub only', async () => {
  await send(LOST, { comment: 1, checkRuns: SHA })
  expect(server.requests.every(({ auth, url, body }) => auth === 'token' && !`${url}${JSON.stringify(body)}`.includes(TOKEN))).toBe(true)
})

describe('hostile texts', () => {
  const nasty = `</td><script>alert(1)</script> @everyone #1 | ${MARK} \`x\`\n\n# h ${'&'.repeat(4000)}`
  const answers = Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: nasty }]))
  const files = { 'README.md': nasty, [`${'@|<'.repeat(60)}.md`]: nasty }
  const was: Side = { files: { ...HEALTHY, ...files }, answers: ALL }
  const is: Side = {
    files,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, status: 'Unmet' as const }]))
  }
  const report = reportOf(is, was)

  it('neither mark up nor flood the comment', async () => {
    await send(report, { comment: 1 })
    expect(server.problems).toEqual([])
    const { text } = commentText(report) ?? { text: '' }
    expect(text.length).toBeLessThan(65_000)
    for (const part of ['<script', '@everyone', '#1 ', '# h']) expect(text).not.toContain(part)
    expect(text.split(MARK)).toHaveLength(2)
    expect(text).toMatch(/and \d+ more\.$/)
  })

  it('neither mark up nor flood check runs', async () => {
    await send(report, { checkRuns: SHA })
    expect(server.problems).toEqual([])
    for (const level of ['passing', 'silver', 'gold'] as const) {
      const { output } = checkRunOf(level, report) as { output: { summary: string; annotations: readonly object[] } }
      expect(output.summary.length).toBeLessThan(65_000)
      expect(output.annotations.length).toBeLessThanOrEqual(50)
      for (const part of ['<script', '@everyone']) expect(output.summary).not.toContain(part)
    }
  })
})
