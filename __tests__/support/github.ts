// SPDX-License-Identifier: MIT
import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, graphql, isObjectType, parse, validate, type GraphQLSchema } from 'graphql'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyFaults, endpointOf, requestFaults, responseFaults } from './openapi.js'
import type { FakeProject } from './github-projects.js'

export { archived, bare, DEFAULT_BRANCH, fork, healthy, personal, type FakeProject } from './github-projects.js'

/** What a question gets instead of its answer; `times` says how often, for ever when left out. */
type Fault = { readonly times?: number } & (
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** No answer at all. */
  | { readonly hang: true }
  /** The connection ends after the headers. */
  | { readonly cut: true }
  /** Half of the JSON. */
  | { readonly truncate: true }
  /** These root aliases of a query are null, with an error of this type (`FORBIDDEN`, `NOT_FOUND` ...). */
  | { readonly aliases: readonly string[]; readonly type: string; readonly message?: string }
  /** The whole query fails with an error of this type and status 200. */
  | { readonly type: string; readonly message?: string }
  /** The server's schema lacks these fields (`Repository.contributingGuidelines`), as an older one does. */
  | { readonly lacks: readonly string[] }
)
/** By `query Settings`, `query Activity`, an endpoint (`GET /repos/{owner}/{repo}/branches/{branch}`), or `*` for all. */
export type Faults = Readonly<Record<string, Fault>>

interface FakeRequest {
  readonly question: string
  readonly auth: 'token' | 'admin' | 'none' | 'other'
  readonly url: string
  readonly headers: IncomingMessage['headers']
  /** What was sent, when it is JSON. */
  readonly body?: unknown
}
export interface FakeGitHub {
  /** `GITHUB_API_URL` */
  readonly url: string
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string
  readonly requests: readonly FakeRequest[]
  /** Breaches of GitHub's published description, by the client or by the fixture. A test expects none. */
  readonly problems: readonly string[]
  close(): Promise<void>
}

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
export const ADMIN_TOKEN = 'github_pat_admin0123456789'

const LIMITS = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '990', 'x-ratelimit-reset': '1800000000' }
let whole: GraphQLSchema | undefined

function schemaWithout(fields: readonly string[]): GraphQLSchema {
  if (fields.length === 0) return (whole ??= buildSchema(published.idl, { assumeValidSDL: true }))
  const schema = buildSchema(published.idl, { assumeValidSDL: true })
  for (const name of fields) {
    const [type = '', field = ''] = name.split('.')
    const object = schema.getType(type)
    if (!isObjectType(object)) throw new Error(`${type} is no type`)
    delete object.getFields()[field]
  }
  return schema
}

/** GitHub on the loopback interface: REST answers checked against GitHub's OpenAPI, GraphQL executed on GitHub's schema. */
export async function startGitHub(project: FakeProject, faults: Faults = {}): Promise<FakeGitHub> {
  const requests: FakeRequest[] = []
  const problems: string[] = []
  // Building the schema takes time that must not count as GitHub's.
  schemaWithout([])
  const used = new Map<string, number>()

  function faultFor(question: string): Fault | undefined {
    const key = question in faults ? question : '*'
    const fault = faults[key]
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    return fault && count <= (fault.times ?? Number.POSITIVE_INFINITY) ? fault : undefined
  }

  async function queryAnswer(query: string, variables: Record<string, unknown>, fault: Fault | undefined): Promise<unknown> {
    const schema = schemaWithout(fault && 'lacks' in fault ? fault.lacks : [])
    const invalid = validate(schema, parse(query))
    if (invalid.length > 0) {
      if (!(fault && 'lacks' in fault)) problems.push(...invalid.map(error => error.message))
      return { errors: invalid.map(({ message, locations }) => ({ message, locations, extensions: { code: 'undefinedField' } })) }
    }
    if (fault && 'type' in fault && !('aliases' in fault))
      return { data: null, errors: [{ type: fault.type, message: fault.message ?? 'no' }] }
    const result = await graphql({ schema, source: query, rootValue: project.graphql, variableValues: variables })
    problems.push(...(result.errors ?? []).filter(error => error.extensions['type'] === undefined).map(error => error.message))
    const { data, errors } = JSON.parse(JSON.stringify(result)) as { data: Record<string, unknown>; errors?: { extensions?: object }[] }
    // GitHub gives the type of an error beside its message.
    const known = (errors ?? []).map(error => ({ ...error, ...error.extensions }))
    if (!fault || !('aliases' in fault)) return { data, ...(known.length > 0 && { errors: known }) }
    const nulls = Object.fromEntries(fault.aliases.map(alias => [alias, null]))
    const said = fault.aliases.map(alias => ({
      type: fault.type,
      path: [alias],
      message: fault.message ?? 'Resource not accessible by integration'
    }))
    return { data: { ...data, ...nulls }, errors: [...known, ...said] }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const isQuery = request.method === 'POST' && url.pathname === '/graphql'
    const { query = '', variables = {} } = (isQuery ? JSON.parse(body) : {}) as { query?: string; variables?: Record<string, unknown> }
    const file = project.files?.[url.pathname]
    if (file) {
      requests.push({
        question: 'file',
        auth: request.headers.authorization === undefined ? 'none' : 'other',
        url: url.pathname,
        headers: request.headers
      })
      response.writeHead(200, { 'content-type': 'application/zip' })
      response.end(file)
      return
    }
    const endpoint = endpointOf(request.method ?? '', url.pathname)
    const question = isQuery ? (/query \w+/.exec(query)?.[0] ?? 'query') : (endpoint?.route ?? `${request.method} ${url.pathname}`)
    const sent = request.headers.authorization ?? ''
    const auth = sent === '' ? 'none' : sent.endsWith(TOKEN) ? 'token' : sent.endsWith(ADMIN_TOKEN) ? 'admin' : 'other'
    const sentBody = isQuery || body === '' ? undefined : (JSON.parse(body) as unknown)
    requests.push({ question, auth, url: request.url ?? '', headers: request.headers, ...(sentBody !== undefined && { body: sentBody }) })
    if (request.headers['user-agent'] === undefined) problems.push(`${question}: no user agent`)
    if (request.headers['x-github-api-version'] !== '2022-11-28') problems.push(`${question}: no API version`)
    if (!isQuery && !endpoint) problems.push(`${question} is not in the trimmed description`)
    if (endpoint) problems.push(...requestFaults(endpoint.route, url.searchParams), ...bodyFaults(endpoint.route, sentBody))

    const send = (status: number, data: unknown, headers: Readonly<Record<string, string>> = {}, cut?: 'cut' | 'truncate') => {
      const text = JSON.stringify(data)
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        ...LIMITS,
        ...headers,
        ...(cut === 'cut' && { 'content-length': String(text.length + 100) })
      })
      if (cut === 'cut') {
        response.write(text.slice(0, text.length / 2))
        setTimeout(() => response.destroy(), 5)
      } else response.end(cut === 'truncate' ? text.slice(0, text.length / 2) : text)
    }

    const fault = faultFor(question)
    if (fault && 'hang' in fault) return
    if (fault && 'status' in fault) return send(fault.status, { message: fault.message ?? 'fault' }, fault.headers)
    if (auth === 'other') return send(401, { message: 'Bad credentials' })
    const cut = fault && 'cut' in fault ? 'cut' : fault && 'truncate' in fault ? 'truncate' : undefined
    if (isQuery) return send(200, await queryAnswer(query, variables, fault), {}, cut)
    const given = project.rest(question, { auth, values: endpoint?.values ?? {}, body: sentBody })
    problems.push(...responseFaults(question, given.status, given.body))
    const location = given.location?.replace('{server}', `http://localhost:${port}`)
    send(given.status, given.body, location === undefined ? {} : { location }, cut)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      problems.push(String(error))
      response.destroy()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    requests,
    problems,
    close() {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}
