// SPDX-License-Identifier: MIT
import { createServer, type Server } from 'node:https'
import { createServer as createPlainServer, type AddressInfo, type Server as PlainServer, type Socket } from 'node:net'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPublicAddress } from '../../../src/collect/sites/address.js'
import { MAX_SITES, visitSites, type Network } from '../../../src/collect/sites/visit.js'
import type { Known } from '../../../src/core/known.js'
import { certificateFor } from '../../support/certificate.js'
import type { SiteAnswer } from '../../../src/inputs/visit.js'

const STRICT = {
  'content-security-policy': "default-src 'self'",
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}
/** What the server does for a path; another path is a page with all headers. */
const PAGES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/plain': (_request, response) => response.end('<p>hello'),
  '/gone': (_request, response) => response.writeHead(404, STRICT).end(),
  '/blocked': (_request, response) => response.writeHead(403).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: 'https://www.project.dev/home' }).end(),
  '/relative': (_request, response) => response.writeHead(308, { location: 'home?x=1' }).end(),
  '/one': (_request, response) => response.writeHead(302, { location: '/two' }).end(),
  '/two': (_request, response) => response.writeHead(302, { location: '/three' }).end(),
  '/three': (_request, response) => response.writeHead(302, { location: '/four' }).end(),
  '/four': (_request, response) => response.writeHead(302, { location: '/five' }).end(),
  '/loop': (_request, response) => response.writeHead(307, { location: '/loop' }).end(),
  '/down': (_request, response) => response.writeHead(301, { location: 'http://project.dev/down' }).end(),
  '/elsewhere': (_request, response) => response.writeHead(301, { location: 'http://other.dev/' }).end(),
  '/inside': (_request, response) => response.writeHead(302, { location: 'https://intranet.dev/' }).end(),
  '/metadata': (_request, response) => response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end(),
  '/mapped': (_request, response) => response.writeHead(302, { location: 'https://[::ffff:127.0.0.1]/' }).end(),
  '/decimal': (_request, response) => response.writeHead(302, { location: 'https://2130706433/' }).end(),
  '/port': (_request, response) => response.writeHead(302, { location: 'https://project.dev:8443/' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302, { location: 'https://[' }).end(),
  '/nolocation': (_request, response) => response.writeHead(302, STRICT).end(),
  '/never': () => undefined,
  '/endless': ({ socket }, response) => {
    response.writeHead(200, STRICT)
    const more = setInterval(() => response.write('x'.repeat(65_536)), 1)
    socket.on('close', () => clearInterval(more))
  },
  '/many': (_request, response) => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`x${i}`, '']))
    response.writeHead(200, { ...many, ...STRICT }).end()
  },
  '/large': (_request, response) => response.writeHead(200, { 'x-large': 'x'.repeat(100_000) }).end(),
  '/twice': (_request, response) =>
    response
      .writeHead(200, [
        ['Content-Security-Policy', "default-src 'self'"],
        ['Content-Security-Policy', 'frame-ancestors *'],
        ['X-Other', 'secret of nobody']
      ] as never)
      .end(),
  '/garbage': ({ socket }) => socket.end('220 mail.project.dev ESMTP\r\n'),
  '/cut': ({ socket }) => socket.destroy(),
  '/drip': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const drip = setInterval(() => socket.write('x: y\r\n'), 20)
    socket.on('close', () => clearInterval(drip))
  }
}

const { key, cert } = certificateFor(['project.dev', 'www.project.dev', 'intranet.dev'])
const seen: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly method: string }[] = []
let server: Server
let port = 0
/** Who is asked for which name; the stand-in's own address passes for a public one. */
const asked: string[] = []
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'project.dev': ['127.0.0.1'],
  'www.project.dev': ['::1', '127.0.0.1'],
  'intranet.dev': ['10.0.0.1'],
  'half.dev': ['127.0.0.1', '192.168.0.1'],
  'mapped.dev': ['::ffff:10.0.0.1'],
  'gone.dev': []
}

function network(given: Partial<Network> = {}): Network {
  return {
    resolve(host) {
      asked.push(host)
      return Promise.resolve(NAMES[host] ?? ['127.0.0.1'])
    },
    isPublic: address => address === '127.0.0.1' || address === '::1' || isPublicAddress(address),
    port,
    ca: cert,
    ...given
  }
}

const TIMES = { each: 2_000, all: 4_000 }

async function visit(url: string, given: Partial<Network> = {}, times = TIMES): Promise<Known<SiteAnswer> | undefined> {
  return (await visitSites([url], network(given), times))[0]?.answer
}

beforeAll(async () => {
  server = createServer({ key, cert, maxHeaderSize: 1_000_000 }, (request, response) => {
    const { url = '', headers, method = '' } = request
    seen.push({ url, headers, method })
    const page = PAGES[url]
    if (page) page(request, response)
    else response.writeHead(200, { ...STRICT, 'set-cookie': 'a=b' }).end('x')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise(resolve => server.close(resolve))
})
beforeEach(() => {
  seen.length = 0
  asked.length = 0
})

const page = (url: string, status = 200, headers: object = STRICT) => ({ known: true, value: { kind: 'page', url, status, headers } })

describe('a visit', () => {
  it('reads the headers of a page, and sends nothing but the question', async () => {
    expect(await visit('https://project.dev/a?b=c')).toEqual(page('https://project.dev/a?b=c'))
    expect(seen).toMatchObject([{ url: '/a?b=c', method: 'GET' }])
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
    expect(seen[0]?.headers.host).toBe('project.dev')
  })

  it.each<[string, object]>([
    ['/plain', page('https://project.dev/plain', 200, {})],
    ['/gone', page('https://project.dev/gone', 404)],
    ['/blocked', page('https://project.dev/blocked', 403, {})],
    ['/moved', page('https://www.project.dev/home')],
    ['/relative', page('https://project.dev/home?x=1')],
    ['/two', page('https://project.dev/five')],
    ['/nolocation', page('https://project.dev/nolocation', 302)],
    ['/nowhere', page('https://project.dev/nowhere', 302, {})],
    ['/endless', page('https://project.dev/endless')],
    ['/many', page('https://project.dev/many')],
    ['/twice', page('https://project.dev/twice', 200, { 'content-security-policy': "default-src 'self', frame-ancestors *" })],
    ['/down', { known: true, value: { kind: 'insecure', url: 'https://project.dev/down', why: 'it redirects from https to http' } }]
  ])('%s', async (path, expected) => {
    expect(await visit(`https://project.dev${path}`)).toEqual(expected)
  })

  it.each([
    ['/one', 'redirects too often', 4],
    ['/loop', 'redirects too often', 4],
    ['/elsewhere', 'without https', 1],
    ['/file', 'without https', 1],
    ['/inside', 'intranet.dev is not on the public internet', 1],
    ['/metadata', 'a number instead of a name', 1],
    ['/mapped', 'a number instead of a name', 1],
    ['/decimal', 'a number instead of a name', 1],
    ['/port', 'a port of its own', 1],
    ['/large', 'HPE_HEADER_OVERFLOW', 1],
    ['/garbage', 'could not be reached', 1],
    ['/cut', 'could not be reached', 1]
  ])('%s is unknown: %s', async (path, why, requests) => {
    const answer = await visit(`https://project.dev${path}`)
    expect(answer).toMatchObject({ known: false, why: expect.stringContaining(why) })
    expect(answer?.known === false && answer.why).toMatch(/^[a-z].*\.$/i)
    expect(seen).toHaveLength(requests)
  })

  it.each(['/never', '/drip'])('%s is not waited for', async path => {
    const started = performance.now()
    const answer = await visit(`https://project.dev${path}`, {}, { each: 300, all: 4_000 })
    expect(answer).toMatchObject({ known: false, why: 'project.dev did not answer in time.' })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it.each([
    ['intranet.dev', /not on the public internet/],
    ['half.dev', /not on the public internet/],
    ['mapped.dev', /not on the public internet/],
    ['gone.dev', /No address/]
  ])('connects to nothing for %s', async (host, why) => {
    expect(await visit(`https://${host}/`)).toMatchObject({ known: false, why: expect.stringMatching(why) })
    expect(seen).toEqual([])
  })

  it.each(['127.0.0.1', '[::1]', '10.0.0.1', '0x7f.1', '2130706433'])('does not visit the number %s', async host => {
    expect(await visit(`https://${host}/`)).toMatchObject({ known: false })
    expect(asked).toEqual([])
  })

  it('resolves a name once and connects to that address, whatever the name leads to by then', async () => {
    // The system knows no such name: were it asked again, this would fail.
    expect(await visit('https://project.dev/')).toMatchObject({ known: true })
    expect(asked).toEqual(['project.dev'])
    await visit('https://project.dev/moved')
    expect(asked).toEqual(['project.dev', 'project.dev', 'www.project.dev'])
  })

  it('says so when the name cannot be resolved', async () => {
    const resolve = () => Promise.reject(new Error('SERVFAIL'))
    expect(await visit('https://project.dev/', { resolve })).toMatchObject({ known: false, why: 'project.dev could not be reached.' })
  })
})

describe('certificates', () => {
  async function withCertificate(
    certificate: { key: string; cert: string },
    ca = certificate.cert
  ): Promise<Known<SiteAnswer> | undefined> {
    const other = createServer(certificate, (_request, response) => response.end())
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    try {
      return await visit('https://project.dev/', { port: (other.address() as AddressInfo).port, ca })
    } finally {
      other.closeAllConnections()
      other.close()
    }
  }

  it('of other names, and expired ones, are no https', async () => {
    expect(await withCertificate(certificateFor(['other.dev']))).toMatchObject({
      value: { kind: 'insecure', why: 'its certificate is for other names' }
    })
    expect(await withCertificate(certificateFor(['project.dev'], 2001))).toMatchObject({
      value: { kind: 'insecure', why: 'its certificate has expired' }
    })
  })

  it('of unknown signers say nothing: something in between may have made them', async () => {
    expect(await withCertificate(certificateFor(['project.dev']), cert)).toMatchObject({
      known: false,
      why: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT')
    })
  })

  it('are checked whatever the environment says', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      expect(await withCertificate(certificateFor(['project.dev']), cert)).toMatchObject({ known: false })
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
  })
})

describe('servers that speak no TLS', () => {
  let plain: PlainServer
  const sockets: Socket[] = []
  beforeAll(async () => {
    plain = createPlainServer(socket => {
      sockets.push(socket)
      socket.on('error', () => undefined)
      socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'))
    })
    await new Promise<void>(resolve => plain.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    plain.close()
  })

  it('are out of reach', async () => {
    const answer = await visit('https://project.dev/', { port: (plain.address() as AddressInfo).port })
    expect(answer).toMatchObject({ known: false, why: expect.stringContaining('could not be reached') })
  })

  it('are out of reach when nobody listens', async () => {
    const free = await new Promise<number>(resolve => {
      const probe = createPlainServer().listen(0, '127.0.0.1', () => {
        const { port: taken } = probe.address() as AddressInfo
        probe.close(() => resolve(taken))
      })
    })
    expect(await visit('https://project.dev/', { port: free })).toMatchObject({
      known: false,
      why: expect.stringContaining('ECONNREFUSED')
    })
  })
})

it('visits few, and all within one budget', async () => {
  const urls = Array.from({ length: 10 }, (_, i) => `https://project.dev/${i === 0 ? 'never' : i}`)
  const started = performance.now()
  const visits = await visitSites(urls, network(), { each: 2_000, all: 400 })
  expect(performance.now() - started).toBeLessThan(1_900)
  expect(visits.map(({ url }) => url)).toEqual(urls.slice(0, MAX_SITES))
  expect(visits.map(({ answer }) => answer.known)).toEqual([false, true, true, true])
})
