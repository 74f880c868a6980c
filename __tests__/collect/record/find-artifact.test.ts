// SPDX-License-Identifier: MIT
import { deflateRawSync } from 'node:zlib'
import { askRecord, type RecordSearch } from '../../../src/collect/record/find-artifact.js'
import { FORK, withArtifacts, zipOf, type FakeArtifact } from '../../support/artifacts.js'
import { healthy, startGitHub, TOKEN, type FakeGitHub, type Faults } from '../../support/github.js'

const R = 'GET /repos/{owner}/{repo}'
const LIST = `${R}/actions/artifacts`
const RUN = `${R}/actions/runs/{run_id}`
const ZIP = `${R}/actions/artifacts/{artifact_id}/{archive_format}`
const SEARCH: RecordSearch = { owner: 'example', name: 'project', branch: 'main', file: 'record.json', run: 500 }
const GOOD: FakeArtifact = { files: { 'record.json': 'good' } }
const BAD = { files: { 'record.json': 'bad' } }

let server: FakeGitHub
afterEach(async () => {
  await server.close()
})

async function ask(artifacts: readonly FakeArtifact[], faults: Faults = {}, search: Partial<RecordSearch> = {}, token = TOKEN) {
  server = await startGitHub(withArtifacts(healthy(), artifacts), faults)
  return askRecord({ token, apiUrl: server.url, graphqlUrl: server.graphqlUrl }, { ...SEARCH, ...search })
}

/** An archive whose one file says to be small and is not. */
function bomb(): Buffer {
  const data = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
  const zip = zipOf({ 'record.json': 'x'.repeat(data.length) })
  const lying = Buffer.concat([zip.subarray(0, 30 + 'record.json'.length), data, zip.subarray(zip.indexOf('PK\x01\x02', 'latin1'))])
  const directory = lying.indexOf('PK\x01\x02', 30 + data.length, 'latin1')
  for (const at of [0, directory + 2]) {
    lying.writeUInt16LE(8, at + 8)
    lying.writeUInt32LE(data.length, at + 18)
    lying.writeUInt32LE(1000, at + 22)
  }
  lying.writeUInt32LE(directory, lying.length - 6)
  return lying
}

it('takes the newest record, with three questions, and shows the token to GitHub only', async () => {
  expect(await ask([GOOD, BAD])).toEqual({ text: { known: true, value: 'good' }, requests: 3 })
  expect(server.problems).toEqual([])
  expect(server.requests.map(({ question, auth }) => [question, auth])).toEqual([
    [LIST, 'token'],
    [RUN, 'token'],
    [ZIP, 'token'],
    ['file', 'none']
  ])
})

it.each<[string, FakeArtifact]>([
  ['a branch of that name in a fork', { ...BAD, repository: FORK, event: 'pull_request' }],
  ['a fork, though it calls itself a push', { ...BAD, repository: FORK }],
  ['another branch', { ...BAD, branch: 'next' }],
  ['a pull request from the default branch to another', { ...BAD, event: 'pull_request' }],
  ['a pull request with write access', { ...BAD, event: 'pull_request_target' }],
  ['a run after another', { ...BAD, event: 'workflow_run' }],
  ['this very run, when it is repeated', { ...BAD, run: 500 }],
  ['a run that was started later', { ...BAD, run: 501 }],
  ['an artifact that expired', { ...BAD, expired: true }],
  ['an artifact of another name', { ...BAD, name: 'bestpractices-records' }]
])('passes over %s', async (_what, artifact) => {
  expect((await ask([artifact, GOOD])).text).toEqual({ known: true, value: 'good' })
  expect(server.problems).toEqual([])
})

it('asks for few runs only', async () => {
  const { text, requests } = await ask([...Array.from({ length: 50 }, () => ({ ...BAD, event: 'pull_request' })), GOOD])
  expect({ known: text.known, requests }).toEqual({ known: false, requests: 4 })
})

it.each<[string, readonly FakeArtifact[], RegExp]>([
  ['there is none', [], /No earlier run on main has left a record/],
  ['it is no archive', [{ files: Buffer.from('PK, but no') }], /no archive/],
  ['the archive is cut', [{ files: zipOf({ 'record.json': 'good' }).subarray(0, 40) }], /no archive/],
  ['the archive is empty', [{ files: Buffer.alloc(0) }], /no archive/],
  ['another file is in it', [{ files: { 'report.json': 'good' } }], /holds no record\.json/],
  ['its name leads elsewhere', [{ files: { '../record.json': 'bad', __proto__: 'bad' } }], /holds no record\.json/],
  ['the file is large', [{ files: { 'record.json': ' '.repeat(1024 * 1024 + 1) } }], /holds no record\.json/],
  ['the archive is large', [{ ...GOOD, size: 3_000_000 }], /larger than 1 MiB/],
  ['the archive is larger than GitHub says', [{ files: Buffer.alloc(3_000_000), size: 100 }], /no usable answer/]
])('knows nothing when %s', async (_what, artifacts, why) => {
  const { text } = await ask(artifacts)
  expect(text).toMatchObject({ known: false, why: expect.stringMatching(why) })
  expect(server.problems).toEqual([])
})

it('unpacks no more than an archive says', async () => {
  const { text } = await ask([{ files: bomb() }])
  expect(text).toMatchObject({ known: true })
  expect(text.known && text.value.length).toBe(1000)
})

const FORBIDDEN = { status: 403, message: 'Resource not accessible by integration' }
it.each<[string, Faults, object]>([
  ['may not list artifacts', { [LIST]: FORBIDDEN }, { needs: 'actions: read' }],
  ['may not read the run', { [RUN]: FORBIDDEN }, { needs: 'actions: read' }],
  ['may not download', { [ZIP]: FORBIDDEN }, { needs: 'actions: read' }],
  ['is asked on a server without artifacts', { [LIST]: { status: 404 } }, {}],
  ['comes too late', { [ZIP]: { status: 410 } }, {}],
  ['meets a broken server', { [LIST]: { status: 500 } }, { needs: 'a later run' }],
  ['is sent to no place', { [ZIP]: { status: 200 } }, {}],
  ['is sent to a place that is no web address', { [ZIP]: { status: 302, headers: { location: 'file:///etc/passwd' } } }, {}],
  ['is sent to a place that is not there', { [ZIP]: { status: 302, headers: { location: 'http://127.0.0.1:9/' } } }, {}],
  ['is sent to an address with a password in it', { [ZIP]: { status: 302, headers: { location: 'http://user:secret@127.0.0.1:9/' } } }, {}],
  ['meets half an answer', { [LIST]: { truncate: true } }, {}],
  ['meets a cut connection', { [LIST]: { cut: true } }, {}]
])('knows nothing when the token %s', async (_what, faults, more) => {
  expect((await ask([GOOD], faults)).text).toMatchObject({ known: false, ...more })
})

it('knows nothing with a wrong token', async () => {
  expect((await ask([GOOD], {}, {}, 'ghs_revoked')).text).toMatchObject({ known: false, needs: 'a valid token' })
})

it('reads the file that `record` names', async () => {
  const artifact = { files: { 'memory.json': 'good', 'record.json': 'bad' } }
  expect((await ask([artifact], {}, { file: 'memory.json' })).text).toEqual({ known: true, value: 'good' })
})
