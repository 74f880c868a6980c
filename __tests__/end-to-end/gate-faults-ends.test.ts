// SPDX-License-Identifier: MIT
/** However a run ends: with the exit code that is documented, one sentence, and nothing left behind. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { NODE24, runAction, runCli, type ActionRun } from '../support/runner.js'

let repository: TestRepository
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  repository = makeRepository({ files: HEALTHY })
  repository.checkout()
})
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true })
})

const PUSH = { ref: 'refs/heads/main', before: '1'.repeat(40) }

function file(text: string): string {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  return path
}

interface Row {
  readonly name: string
  env(): Record<string, string>
  readonly says: RegExp
}
const ROWS: readonly Row[] = [
  { name: 'an event file that is no JSON', env: () => ({ GITHUB_EVENT_PATH: file('{"ref":') }), says: /not a JSON object/ },
  { name: 'an event that is null', env: () => ({ GITHUB_EVENT_PATH: file('null') }), says: /not a JSON object/ },
  { name: 'an event that is a list', env: () => ({ GITHUB_EVENT_PATH: file('[]') }), says: /not a JSON object/ },
  { name: 'an event file that is not there', env: () => ({ GITHUB_EVENT_PATH: join(folder, 'gone.json') }), says: /ENOENT/ },
  { name: 'an event file that is a folder', env: () => ({ GITHUB_EVENT_PATH: folder }), says: /EISDIR/ },
  { name: 'no event file', env: () => ({ GITHUB_EVENT_PATH: '' }), says: /GITHUB_EVENT_PATH is not set/ },
  { name: 'no event', env: () => ({ GITHUB_EVENT_NAME: '' }), says: /GITHUB_EVENT_NAME or/ },
  { name: 'no repository', env: () => ({ GITHUB_REPOSITORY: '' }), says: /GITHUB_REPOSITORY is not set/ },
  { name: 'a repository that is none', env: () => ({ GITHUB_REPOSITORY: '../..' + '\u001b[31m' }), says: /GITHUB_REPOSITORY is not set/ },
  { name: 'a server that is no address', env: () => ({ GITHUB_SERVER_URL: 'github' }), says: /GITHUB_SERVER_URL is not a web address/ },
  { name: 'an API that is no address', env: () => ({ GITHUB_API_URL: 'http://' }), says: /GITHUB_API_URL is not a web address/ },
  { name: 'a file as the API', env: () => ({ GITHUB_API_URL: 'file:///etc' }), says: /GITHUB_API_URL is not a web address/ },
  { name: 'another API that is no address', env: () => ({ GITHUB_GRAPHQL_URL: ':' }), says: /GITHUB_GRAPHQL_URL is not a web address/ },
  { name: 'outputs that cannot be written', env: () => ({ GITHUB_OUTPUT: join(folder, 'gone', 'output') }), says: /outputs could not be written/ },
  { name: 'nowhere to write outputs', env: () => ({ GITHUB_OUTPUT: '' }), says: /outputs could not be written/ },
  { name: 'a machine without git', env: () => ({ PATH: folder }), says: /git is not installed/ }
] // prettier-ignore

/** One error, and nothing that looks like a stack. */
function expectSentence(ran: ActionRun, says: RegExp): void {
  const errors = ran.stdout.split('\n').filter(line => line.startsWith('::error::'))
  expect(errors).toEqual([expect.stringMatching(says)])
  expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at |node:internal|defect/m)
}

describe('a run that cannot evaluate ends with 3 and one sentence', () => {
  it.each(ROWS)('$name', async ({ env, says }) => {
    const inputs = { token: 'ghs_none', 'on-missing-base': 'warn' }
    const ran = await runAction({ workspace: repository.directory, event: 'schedule', payload: {}, inputs, env: { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql', ...env() } }) // prettier-ignore
    expect({ code: ran.code, errors: ran.stderr }).toEqual({ code: 3, errors: '' })
    expectSentence(ran, says)
  })

  it('a push that does not say what was there before, and has no commit before it', async () => {
    const ran = await runAction({ workspace: repository.directory, event: 'push', payload: { ref: 'refs/heads/main' } })
    expect(ran.code).toBe(3)
    expectSentence(ran, /nothing to compare/i)
  })

  it('a machine without file handles left', async () => {
    const node = join(folder, 'node')
    writeFileSync(node, `#!/bin/sh\nulimit -n 28\nexec '${NODE24}' "$@"\n`)
    chmodSync(node, 0o755)
    const ran = await runAction({ workspace: repository.directory, event: 'schedule', payload: {}, node })
    expect({ code: ran.code, errors: ran.stderr }).toEqual({ code: 3, errors: '' })
    expectSentence(ran, /EMFILE/)
  })

  it('the command line', async () => {
    const ran = await runCli(['evaluate', repository.directory], { env: { GITHUB_TOKEN: 'ghs_none', GITHUB_API_URL: 'nowhere' } })
    expect({ code: ran.code, says: ran.stderr }).toEqual({ code: 3, says: 'GITHUB_API_URL is not a web address.\n' })
  })
})

describe('a run that is stopped while it fetches', () => {
  /** Takes every connection and never answers. */
  async function startSilentServer(): Promise<{ server: Server; url: string; sockets: Set<Socket> }> {
    const sockets = new Set<Socket>()
    const server = createServer(() => undefined)
    server.on('connection', socket => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets }
  }

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130]
  ] as const)('%s leaves no folder and no process, and ends with %i', async (signal, code) => {
    const { server, url, sockets } = await startSilentServer()
    const asked: string[] = []
    const ran = await runAction({
      workspace: repository.directory,
      event: 'push',
      payload: PUSH,
      inputs: { token: 'ghs_secret' },
      env: { GITHUB_SERVER_URL: url, GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' },
      started(child, temporary) {
        server.on('request', request => {
          asked.push(request.url ?? '', temporary)
          child.kill(signal)
        })
      }
    })
    expect(asked[0]).toContain('/example/project/info/refs')
    expect({ code: ran.code, left: ran.left }).toEqual({ code, left: [] })
    expect(ran.stdout).toMatch(new RegExp(`^::error::Stopped by ${signal}; nothing was decided.$`, 'm'))
    // Whatever was fetching closed its connection, because it is gone.
    while (sockets.size > 0) await new Promise(resolve => setTimeout(resolve, 20))
    server.close()
  })
})
