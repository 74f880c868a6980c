// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface GitServer {
  /** `http://127.0.0.1:<port>`, what `GITHUB_SERVER_URL` would be; also the root of the API. */
  readonly url: string
  /** Paths that were asked for. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/**
 * A server on the loopback interface that offers one repository as `/example/project` over git's smart protocol, to those
 * who show the token, and answers questions to its API with what `api` gives (404 when that is nothing).
 */
export async function startGitServer(
  directory: string,
  token: string,
  api: (path: string) => unknown = () => undefined
): Promise<GitServer> {
  const backend = join(spawnSync('git', ['--exec-path'], { encoding: 'utf8' }).stdout.trim(), 'git-http-backend')
  const requests: string[] = []

  function git(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    if (request.headers.authorization?.toLowerCase() !== basic.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    const child = spawn(backend, {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: directory,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        PATH_INFO: `/.git${url.pathname.replace(/^\/example\/project/, '')}`,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        ...(request.headers['content-encoding'] && { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
        ...(request.headers['git-protocol'] && { GIT_PROTOCOL: String(request.headers['git-protocol']) })
      }
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', () => {
      const output = Buffer.concat(chunks)
      const end = output.indexOf('\r\n\r\n')
      const headers = output
        .toString('latin1', 0, end)
        .split('\r\n')
        .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
      const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
      response.writeHead(parseInt(status), Object.fromEntries(headers.filter(([name]) => name !== 'Status')))
      response.end(output.subarray(end + 4))
    })
    request.pipe(child.stdin)
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    requests.push(url.pathname)
    if (url.pathname.startsWith('/example/project/')) return git(request, response, url)
    const answer = request.method === 'GET' ? api(decodeURIComponent(url.pathname)) : undefined
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}
