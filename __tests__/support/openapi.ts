// SPDX-License-Identifier: MIT
import { Ajv, type ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly format?: string
  readonly minLength?: number
}
interface Endpoint {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[]
  readonly body?: Schema
  readonly responses: Readonly<Record<string, Schema>>
}
interface Description {
  readonly endpoints: Readonly<Record<string, Endpoint>>
  readonly events: Readonly<Record<string, Schema>>
  readonly definitions: Readonly<Record<string, Schema>>
}

const API = JSON.parse(readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8')) as Description
// The description is GitHub's, converted once: checking it again on every start would only take time.
const ajv = new Ajv({ strict: false, allowUnionTypes: true, allErrors: true, validateFormats: false, validateSchema: false })
ajv.addSchema({ $id: 'github', definitions: absolute(API.definitions) })
const compiled = new Map<string, ValidateFunction>()

function absolute<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"github#/definitions/')) as T
}

/** The endpoint that a path belongs to, with what stands in the path's places. */
export function endpointOf(
  method: string,
  path: string
): { readonly route: string; readonly values: Readonly<Record<string, string>> } | undefined {
  for (const route of Object.keys(API.endpoints).filter(name => name.startsWith(`${method} `))) {
    const names = [...route.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
    const match = new RegExp(`^${route.slice(method.length + 1).replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
    if (match) return { route, values: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')])) }
  }
  return undefined
}

/** What is wrong with a request's query by GitHub's own description. */
export function requestFaults(route: string, query: URLSearchParams): readonly string[] {
  const known = (API.endpoints[route]?.parameters ?? []).filter(parameter => parameter.in === 'query')
  return [...query].flatMap(([name, value]) => {
    const parameter = known.find(p => p.name === name)
    if (!parameter) return [`${route}: no parameter ${name}`]
    const validate = ajv.compile(absolute(parameter.schema))
    return validate(value) || validate(Number(value)) ? [] : [`${route}: ${name}=${value} ${ajv.errorsText(validate.errors)}`]
  })
}

/** What is wrong with what a request sends by GitHub's own description. */
export function bodyFaults(route: string, body: unknown): readonly string[] {
  const schema = API.endpoints[route]?.body
  if (!schema) return body === undefined ? [] : [`${route}: takes no body`]
  return faults(`${route} body`, schema, body)
}

/** What is wrong with an event's payload by GitHub's own description: `pull-request-synchronize` ... */
export function eventFaults(event: string, payload: unknown): readonly string[] {
  return faults(event, API.events[event] ?? {}, payload)
}

/** The smallest payload of an event. */
export function sampleOfEvent(event: string): object {
  return sampleOf(API.events[event] ?? {}) as object
}

/** What is wrong with a response's body by GitHub's own description. */
export function responseFaults(route: string, status: number, body: unknown): readonly string[] {
  const schema = API.endpoints[route]?.responses[String(status)]
  return schema ? faults(`${route} ${status}`, schema, body) : []
}

function faults(what: string, schema: Schema, data: unknown): readonly string[] {
  const validate = compiled.get(what) ?? ajv.compile(absolute(schema))
  compiled.set(what, validate)
  return validate(data) ? [] : (validate.errors ?? []).slice(0, 5).map(e => `${what}: ${e.instancePath} ${e.message ?? ''}`)
}

function sampleOf(schema: Schema, depth = 0): unknown {
  if (schema.$ref !== undefined) return sampleOf(API.definitions[schema.$ref.replace('#/definitions/', '')] ?? {}, depth)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(part => sampleOf(part, depth) as object)) as unknown
  const types = [schema.type ?? []].flat()
  const choices = schema.anyOf ?? schema.oneOf
  if (types.includes('null') || choices?.some(choice => choice.type === 'null')) return null
  if (choices?.[0] && !schema.properties) return sampleOf(choices[0], depth)
  if (schema.enum) return schema.enum[0]
  if (types[0] === 'array') return []
  if (types[0] === 'string') {
    if (schema.format === 'date-time') return '2026-01-01T00:00:00Z'
    return schema.format === 'uri' ? 'https://github.com/' : 'a'.repeat(Math.max(4, schema.minLength ?? 0))
  }
  if (types[0] === 'integer' || types[0] === 'number') return 1
  if (types[0] === 'boolean') return false
  if (depth > 8) return {}
  return Object.fromEntries((schema.required ?? []).map(name => [name, sampleOf(schema.properties?.[name] ?? {}, depth + 1)]))
}

/** The smallest element (or body) that an endpoint may answer with, and in it what a test cares about. */
export function sample(route: string, given: object, pick: 'body' | 'element' = 'body'): object {
  const responses = API.endpoints[route]?.responses
  let schema = (responses?.['200'] ?? responses?.['201']) as (Schema & { items?: Schema }) | undefined
  while (schema?.$ref !== undefined) schema = API.definitions[schema.$ref.replace('#/definitions/', '')]
  const wanted = pick === 'element' ? schema?.items : schema
  return { ...(sampleOf(wanted ?? {}) as object), ...given }
}

/** The same for an element of a list inside a body. */
export function sampleOfDefinition(name: string, given: object): object {
  return { ...(sampleOf(API.definitions[name] ?? {}) as object), ...given }
}
