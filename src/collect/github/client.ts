// SPDX-License-Identifier: MIT
import { Octokit } from 'octokit'
import { VERSION } from '../../version.js'
import { failureOf, failuresByAlias, unknownFields, type Failure } from './classify.js'
import { download } from './download.js'
import { at, listAt, numberAt } from './payload.js'
import { fetchOfEnvironment } from './proxy.js'
import { withoutFields } from './queries.js'
import type { Access, Client, ApiAnswer, QueryAnswer } from './access.js'

interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly url: string
  readonly [name: string]: unknown
}

const API_VERSION = '2022-11-28'
const CONCURRENCY = 4
const RETRIES = 2
/** One hanging request must not use up the whole budget. */
const SHARE = 0.6
const SILENT = { debug() {}, info() {}, warn() {}, error() {} }
/** The pause that the throttling plugin makes between writes would only cost time: a query is a POST, and reports write little. */
const NO_PAUSE = {
  key: () => ({ schedule: (_options: unknown, job: (...args: unknown[]) => unknown, ...args: unknown[]) => job(...args) })
}

/** Runs jobs in the order given, a few at a time. */
function limiter(most: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async job => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    running++
    try {
      return await job()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}

export async function openClient(access: Access, budget: number): Promise<Client> {
  const deadline = performance.now() + budget
  const remaining = () => deadline - performance.now()
  const pause = Math.min(500, budget / 40)
  const send = await fetchOfEnvironment()
  const inTurn = limiter(CONCURRENCY)
  const cost = { graphql: 0, rest: 0, points: 0 }
  let refused: Failure | undefined

  /** A pause of this length leaves time for the answer. */
  const fits = (seconds: number) => seconds * 1000 < remaining() * SHARE

  /** Innermost of the plugins: sees every attempt, and lets it be repeated only when that helps and the pause before fits. */
  const frugal = (octokit: Pick<Octokit, 'hook'>) => {
    octokit.hook.wrap('request', async (request, options) => {
      if (options.request['graphql'] === true) cost.graphql++
      else cost.rest++
      try {
        return await request(options)
      } catch (error) {
        const seconds = (pause / 1000) * (Number(options.request.retryCount ?? 0) + 1) ** 2
        const passing = failureOf(error).kind === 'broken' && options.method === 'GET'
        // The retry plugin takes a number here as leave to repeat whatever the status.
        options.request.retries = passing && fits(seconds) ? RETRIES : 0
        throw error
      }
    })
    return {}
  }
  // What is registered first is innermost.
  class Asking extends Octokit {
    static override readonly plugins = [frugal, ...Octokit.plugins]
  }
  const octokitFor = (auth?: string) =>
    new Asking({
      ...(auth !== undefined && { auth }),
      baseUrl: access.apiUrl.replace(/\/$/, ''),
      userAgent: `best-practices-action/${VERSION}`,
      log: SILENT,
      request: { fetch: send },
      // How often a request is repeated is decided above, where it failed.
      retry: { retries: 0, retryAfterBaseValue: pause, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: {
        write: NO_PAUSE as never,
        notifications: NO_PAUSE as never,
        onRateLimit: (seconds: number, _options: unknown, _octokit: unknown, count: number) => count < 1 && fits(seconds),
        onSecondaryRateLimit: (seconds: number, _options: unknown, _octokit: unknown, count: number) => count < 1 && fits(seconds)
      }
    })
  const octokits = {
    token: octokitFor(access.token),
    admin: access.adminToken === undefined ? undefined : octokitFor(access.adminToken),
    anonymous: octokitFor()
  }

  async function ask(
    as: 'token' | 'admin' | 'anonymous',
    parameters: Question,
    redirect: 'follow' | 'manual' = 'follow'
  ): Promise<ApiAnswer> {
    const octokit = octokits[as]
    if (!octokit) return { ok: false, failure: { kind: 'ungiven', message: '' } }
    return inTurn(async () => {
      if (as === 'token' && refused) return { ok: false, failure: refused }
      const time = remaining()
      if (time <= 0) return { ok: false, failure: { kind: 'late', message: '' } }
      const signal = AbortSignal.timeout(Math.ceil(Math.min(time, budget * SHARE)))
      try {
        const request = { signal, redirect, graphql: parameters.url === access.graphqlUrl }
        const headers = { 'x-github-api-version': API_VERSION }
        const answer = await octokit.request({ ...parameters, headers, request } as never)
        return { ok: true, data: redirect === 'manual' ? answer.headers.location : answer.data }
      } catch (error) {
        // A plugin takes an answer with errors for a failure; what it says besides them is still an answer.
        const said = at(error, 'response', 'data')
        if (typeof at(said, 'data') === 'object') return { ok: true, data: said }
        const failure: Failure = signal.aborted ? { kind: 'late', message: '' } : failureOf(error)
        if (as === 'token' && failure.kind === 'token') refused = failure
        return { ok: false, failure }
      }
    })
  }

  const post = (query: string, variables: object) => ask('token', { method: 'POST', url: access.graphqlUrl, query, variables })

  return {
    cost: () => ({ ...cost }),
    get: (route, parameters, as = 'token') => ask(as, { method: 'GET', url: route, ...parameters }),
    write: (method, route, parameters) => ask('token', { ...parameters, method, url: route }),
    async download(route, parameters, most) {
      const told = await ask('token', { method: 'GET', url: route, ...parameters }, 'manual')
      if (!told.ok) return told
      const broken: ApiAnswer<Uint8Array> = { ok: false, failure: { kind: 'broken', message: '' } }
      const place = typeof told.data === 'string' && URL.canParse(told.data) ? new URL(told.data) : undefined
      // Never by a less secure way than GitHub itself is asked.
      if (place?.protocol !== 'https:' && place?.protocol !== new URL(access.apiUrl).protocol) return broken
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(remaining())))
      return download(place.href, send, most, signal).catch(() =>
        signal.aborted ? { ok: false, failure: { kind: 'late', message: '' } } : broken
      )
    },
    async query(text, variables, smaller) {
      let answer = await post(text, variables)
      const strange = answer.ok ? unknownFields(at(answer.data, 'errors')) : []
      if (strange.length > 0) answer = await post(withoutFields(text, strange), variables)
      // A query that is too much for the server fails as a whole; half of it may succeed.
      else if (isBroken(answer)) answer = await post(text, { ...variables, ...smaller })
      cost.points += answer.ok ? (numberAt(answer.data, 'data', 'rateLimit', 'cost') ?? 0) : 0
      return queryAnswer(answer)
    }
  }
}

function isBroken(answer: ApiAnswer): boolean {
  if (!answer.ok) return answer.failure.kind === 'broken'
  return at(answer.data, 'data') === undefined && listAt(answer.data, 'errors').length === 0
}

function queryAnswer(answer: ApiAnswer): QueryAnswer {
  if (!answer.ok) return { alias: () => answer }
  const failures = failuresByAlias(at(answer.data, 'errors'))
  return {
    alias(name) {
      const data = at(answer.data, 'data', name)
      // An error somewhere below an alias leaves the rest of it usable.
      if (data !== undefined) return { ok: true, data }
      return { ok: false, failure: failures.get(name) ?? failures.get('') ?? { kind: 'absent', message: '' } }
    }
  }
}
