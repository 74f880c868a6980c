// SPDX-License-Identifier: MIT
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { remoteOf } from '../../../src/collect/git/remote.js'
import { startGitServer, type GitServer } from '../../support/git-server.js'
import { makeRepository, type TestRepository } from '../../support/repository.js'

const TOKEN = 'ghs_secret0123456789'
let repository: TestRepository
let git: GitServer
let front: Server
let temporary: string
/** What the server answers before it passes on what it is asked: a status, or nothing at all. */
let answers: (number | 'hangs up')[] = []
let asked = 0

beforeAll(async () => {
  repository = makeRepository({ files: { a: 'a' } })
  git = await startGitServer(repository.directory, TOKEN)
  temporary = mkdtempSync(join(tmpdir(), 'temporary-'))
  front = createServer((request, response) => {
    if (request.url?.includes('info/refs') === true) {
      asked++
      const answer = answers.shift()
      if (answer === 'hangs up') return void request.socket.destroy()
      if (answer !== undefined) return void response.writeHead(answer).end()
    }
    const passed = ask(`${git.url}${request.url}`, { method: request.method ?? 'GET', headers: request.headers }, got => {
      response.writeHead(got.statusCode ?? 500, got.headers)
      got.pipe(response)
    })
    request.pipe(passed)
  })
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  front.closeAllConnections()
  front.close()
  await git.close()
  repository.remove()
  rmSync(temporary, { recursive: true })
})

describe('borrow', () => {
  const gone = 'f'.repeat(40)
  it.each([
    ['asks once', [], () => repository.head, 1, { known: true }],
    ['asks again after 503', [503], () => repository.head, 2, { known: true }],
    ['asks again after a broken connection', ['hangs up'], () => repository.head, 2, { known: true }],
    ['gives up after two answers of 500', [500, 500], () => repository.head, 2, { known: false, needs: 'network' }],
    ['gives up after 403', [403], () => repository.head, 1, { known: false, needs: 'contents: read' }],
    ['gives up after 404', [404], () => repository.head, 1, { known: false, needs: 'contents: read' }],
    ['gives up when the commit is gone', [], () => gone, 1, { known: false, why: 'the server does not have it any more' }]
  ] as const)('%s', async (_, given, commit, times, result) => {
    answers = [...given]
    asked = 0
    const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
    const identity = { host: new URL(url).host, owner: 'example', name: 'project' }
    const remote = remoteOf(identity, { serverUrl: url, token: TOKEN, temporary }, () => Promise.reject(new Error('not in this test')))
    const borrowed = await remote?.borrow([commit()])
    expect(borrowed).toMatchObject(result)
    expect(asked).toBe(times)
    if (borrowed?.known) borrowed.value.remove()
    expect(readdirSync(temporary)).toEqual([])
  })
})
