// SPDX-License-Identifier: MIT
import { Resolver } from 'node:dns/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { isIP, isIPv4, type LookupFunction } from 'node:net'
import { VERSION } from '../../version.js'
import { known, unknown, type Known, type Unknown } from '../../core/known.js'
import { isPublicAddress } from './address.js'
import { HARDENING_HEADERS, type SiteHeaders } from '../../inputs/site-headers.js'
import type { Visit, SiteAnswer } from '../../inputs/visit.js'

/** How sites are reached; tests reach others. */
export interface Network {
  resolve(host: string, signal: AbortSignal): Promise<readonly string[]>
  isPublic(address: string): boolean
  readonly port: number
  /** Who is trusted to sign certificates, instead of the usual ones. */
  readonly ca?: string
}

export const MAX_SITES = 4
const MAX_REDIRECTS = 3
const MAX_HEADER_BYTES = 32 * 1024
/** Milliseconds for one answer, and for all visits together. */
const TIMES = { each: 5_000, all: 10_000 }

/** Certificates that every browser refuses. Others may be trusted elsewhere, or be those of something in between. */
const REFUSED: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for other names'
}

const INTERNET: Network = {
  async resolve(host, signal) {
    const resolver = new Resolver({ timeout: 2_000, tries: 2 })
    signal.addEventListener('abort', () => resolver.cancel(), { once: true })
    const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    return found.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
  },
  isPublic: isPublicAddress,
  port: 443
}

/**
 * Visits pages (`https://...`) side by side, for the headers of their answers: no page is read, and nothing is sent but the
 * question. Names are resolved here, and only public addresses are connected to. Never throws: what fails is unknown.
 */
export function visitSites(urls: readonly string[], network = INTERNET, times = TIMES): Promise<readonly Visit[]> {
  const deadline = performance.now() + times.all
  return Promise.all(
    urls
      .slice(0, MAX_SITES)
      .map(async url => ({ url, answer: await follow(url, network, () => Math.min(times.each, deadline - performance.now())) }))
  )
}

async function follow(url: string, network: Network, time: () => number): Promise<Known<SiteAnswer>> {
  let at = new URL(url)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await ask(at, network, time())
    if (!answer.known) return answer
    if ('refused' in answer.value) return known({ kind: 'insecure', url: at.href, why: answer.value.refused })
    const { status, headers } = answer.value
    const next = redirectOf(at, status, headers.location)
    if (!next) return known({ kind: 'page', url: at.href, status, headers: hardeningHeaders(headers) })
    if (next.protocol === 'http:' && next.hostname === at.hostname)
      return known({ kind: 'insecure', url: at.href, why: 'it redirects from https to http' })
    if (next.protocol !== 'https:') return unknown(`${at.hostname} redirects to an address without https, which is not visited.`)
    at = next
  }
  return unknown(`${new URL(url).hostname} redirects too often.`)
}

/** Where an answer sends its visitors, if anywhere. */
function redirectOf(from: URL, status: number, location: string | undefined): URL | undefined {
  return [301, 302, 303, 307, 308].includes(status) && location !== undefined && URL.canParse(location, from.href)
    ? new URL(location, from.href)
    : undefined
}

function hardeningHeaders(headers: IncomingHttpHeaders): SiteHeaders {
  return Object.fromEntries(HARDENING_HEADERS.flatMap(name => (headers[name] === undefined ? [] : [[name, String(headers[name])]])))
}

type Response = { readonly status: number; readonly headers: IncomingHttpHeaders } | { readonly refused: string }

async function ask(url: URL, network: Network, time: number): Promise<Known<Response>> {
  const host = url.hostname
  if (url.port !== '' || isIP(host.replaceAll(/[[\]]/g, '')) !== 0)
    return unknown('A site leads to a port of its own or to a number instead of a name, which is not visited.')
  if (time <= 0) return late(host)
  const signal = AbortSignal.timeout(Math.ceil(time))
  try {
    const addresses = await network.resolve(host, signal)
    if (signal.aborted) return late(host)
    if (addresses.length === 0) return unknown(`No address of ${host} was found.`, 'a later run')
    if (!addresses.every(network.isPublic)) return unknown(`${host} is not on the public internet, so it was not visited.`)
    return known(await send(url, addresses, network, signal))
  } catch (error) {
    if (signal.aborted) return late(host)
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const refused = REFUSED[code]
    if (refused !== undefined) return known({ refused })
    return unknown(`${host} could not be reached${/^\w{1,40}$/.test(code) ? ` (${code})` : ''}.`, 'a later run')
  }
}

function late(host: string): Unknown {
  return unknown(`${host} did not answer in time.`, 'a later run')
}

/** One question, to one of these addresses, whatever the name resolves to by now. Ends with the headers of the answer. */
function send(url: URL, addresses: readonly string[], { port, ca }: Network, signal: AbortSignal): Promise<Response> {
  // Machines without IPv6 are common, those without IPv4 are rare.
  const address = addresses.find(isIPv4) ?? addresses[0] ?? ''
  const lookup: LookupFunction = (_host, { all }, callback) => {
    if (all) callback(null, [{ address, family: isIP(address) }])
    else callback(null, address, isIP(address))
  }
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method: 'GET',
        hostname: url.hostname,
        servername: url.hostname,
        port,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, 'user-agent': `best-practices-action/${VERSION}`, accept: 'text/html,*/*;q=0.5' },
        agent: false,
        lookup,
        rejectUnauthorized: true,
        maxHeaderSize: MAX_HEADER_BYTES,
        signal,
        ...(ca !== undefined && { ca })
      },
      response => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers })
        response.on('error', () => undefined)
        response.destroy()
      }
    )
    // All headers count, as many as fit into the bytes that are read.
    asked.maxHeadersCount = 0
    asked.on('error', reject)
    asked.end()
  })
}
