// SPDX-License-Identifier: MIT
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { fetchOfEnvironment } from '../../../src/collect/github/proxy.js'

function listen(server: Server): Promise<string> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

describe('fetchOfEnvironment', () => {
  const target = createServer((_request, response) => response.end('answer'))
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const [host = '', port = ''] = (request.url ?? '').split(':')
    const through = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      through.pipe(socket)
      socket.pipe(through)
    })
    through.on('error', () => socket.destroy())
    socket.on('error', () => through.destroy())
  })
  let url = ''
  let at = ''
  beforeAll(async () => {
    url = await listen(target)
    at = await listen(proxy)
  })
  afterAll(() => {
    for (const server of [target, proxy]) {
      server.closeAllConnections()
      server.close()
    }
  })

  it('is the platform’s own without a proxy', async () => {
    expect(await fetchOfEnvironment({})).toBe(globalThis.fetch)
  })

  it('goes through the proxy that is named', async () => {
    const send = await fetchOfEnvironment({ http_proxy: at, HTTPS_PROXY: at })
    expect(await (await send(url)).text()).toBe('answer')
    expect(tunnels).toEqual([url.replace('http://', '')])
  })

  it('goes around it where it is told to', async () => {
    const send = await fetchOfEnvironment({ http_proxy: at, no_proxy: '127.0.0.1' })
    expect(await (await send(url)).text()).toBe('answer')
    expect(tunnels).toHaveLength(1)
  })
})
