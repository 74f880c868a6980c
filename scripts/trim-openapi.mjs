// SPDX-License-Identifier: MIT
// Cuts GitHub's OpenAPI description to the endpoints that we call, as JSON Schema, for the tests' stand-in of GitHub.
// Usage, in a folder outside this one (the package takes 385 MB): npm install @octokit/openapi
//   node scripts/trim-openapi.mjs <there>/node_modules/@octokit/openapi > __tests__/fixtures/github-openapi.json
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ENDPOINTS = [
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting',
  'GET /repos/{owner}/{repo}/security-advisories',
  'GET /repos/{owner}/{repo}/actions/workflows',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/code-scanning/analyses',
  'GET /repos/{owner}/{repo}/code-scanning/alerts',
  'GET /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
  'GET /orgs/{org}',
  'POST /repos/{owner}/{repo}/check-runs',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
]
/** Events whose payloads tests make up. */
const EVENTS = [
  'branch-protection-rule-edited',
  'merge-group-checks-requested',
  'pull-request-synchronize',
  'push',
  'release-published',
  'workflow-dispatch'
]
const PROSE = ['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'readOnly', 'default']

const folder = process.argv[2]
if (!folder) throw new Error('Give the folder of @octokit/openapi.')
const api = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'))
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const definitions = {}

const look = ref =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, key) => at[key], api)
const resolve = value => (value?.$ref ? look(value.$ref) : value)

/** OpenAPI 3.0's dialect as JSON Schema: `nullable` becomes a type; what is referred to is kept once. */
function convert(schema, inProperties = false) {
  if (Array.isArray(schema)) return schema.map(element => convert(element))
  if (typeof schema !== 'object' || schema === null) return schema
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1)
    if (!(name in definitions)) {
      definitions[name] = {}
      definitions[name] = convert(look(schema.$ref))
    }
    return { $ref: `#/definitions/${name}` }
  }
  const { nullable, ...rest } = schema
  const plain = Object.fromEntries(
    Object.entries(inProperties ? schema : rest)
      .filter(([key]) => inProperties || (!PROSE.includes(key) && !key.startsWith('x-')))
      .map(([key, value]) => [key, key === 'enum' || key === 'required' ? value : convert(value, key === 'properties' && !inProperties)])
  )
  if (inProperties || nullable !== true) return plain
  if (plain.enum) return { ...plain, ...(plain.type && { type: [plain.type, 'null'] }), enum: [...new Set([...plain.enum, null])] }
  return typeof plain.type === 'string' ? { ...plain, type: [plain.type, 'null'] } : { anyOf: [plain, { type: 'null' }] }
}

const endpoints = {}
for (const endpoint of ENDPOINTS) {
  const [method, path] = endpoint.split(' ')
  const { parameters = [], requestBody, responses } = api.paths[path][method.toLowerCase()]
  endpoints[endpoint] = {
    parameters: parameters
      .map(resolve)
      .map(({ name, in: where, required = false, schema }) => ({ name, in: where, required, schema: convert(schema) })),
    ...(requestBody && { body: convert(resolve(requestBody).content['application/json'].schema) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        convert(resolve(response).content?.['application/json']?.schema ?? {})
      ])
    )
  }
}
const events = {}
for (const event of EVENTS) events[event] = convert(api['x-webhooks'][event].post.requestBody.content['application/json'].schema)
console.log(JSON.stringify({ source: `@octokit/openapi ${version}`, license: 'MIT', endpoints, events, definitions }))
