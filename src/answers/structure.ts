// SPDX-License-Identifier: MIT
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { isMap, isScalar } from 'yaml'
import { quote, type Problem } from './answer.js'
import type { AnswersText } from './document.js'
import { nearest } from './keys.js'
import { STRUCTURE } from './schema.js'

const FIELDS = ['status', 'justification', 'reviewed', 'expires']
const MOST_ERRORS = 60

let validator: ValidateFunction | undefined

/**
 * Problems on values of the wrong kind and fields of the wrong name, by the schema.
 * Ids and statuses are left out: the reader understands more of those than the schema, and can say what was meant.
 */
export function structureProblems(source: AnswersText, path: string): readonly Problem[] {
  validator ??= new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(STRUCTURE)
  if (validator(source.document.toJS({ maxAliasCount: -1 }))) return []
  const problems: Problem[] = []
  const told = new Set<string>()
  for (const error of validator.errors ?? []) {
    // What JSON nests is told as a whole.
    const said = error.keyword === 'additionalProperties' && source.format === 'json' ? undefined : explain(error)
    if (!said || told.has(said.at.join('/'))) continue
    told.add(said.at.join('/'))
    if (told.size > MOST_ERRORS) break
    const key = said.at.at(-1) ?? ''
    const { message, suggestion } = said
    problems.push({
      path,
      ...positionOf(said.at, source),
      severity: 'error',
      message,
      key,
      siteIgnores: source.format === 'json',
      ...(suggestion === undefined ? {} : { suggestion })
    })
  }
  return problems
}

interface Explained {
  readonly at: readonly string[]
  readonly message: string
  readonly suggestion?: string
}

function explain({ instancePath, keyword, params, data }: ErrorObject): Explained | undefined {
  const at = instancePath
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = at.at(-1) ?? ''
  if (keyword === 'additionalProperties') {
    const field = String(params.additionalProperty)
    const suggestion = nearest(field, FIELDS)
    const remedy =
      suggestion === undefined ? 'an answer has `status`, `justification`, `reviewed` and `expires`' : `did you mean ${quote(suggestion)}?`
    return {
      at: [...at, field],
      message: `${quote(field)} is read by nobody: ${remedy}${suggestion === undefined ? '.' : ''}`,
      ...(suggestion === undefined ? {} : { suggestion })
    }
  }
  if (keyword === 'pattern' && (last === 'reviewed' || last === 'expires') && typeof data === 'string')
    return { at, message: `${quote(data)} is no day: write ${quote(last)} as YYYY-MM-DD.` }
  // A yes or no is read as a status, and null is a blank.
  if (keyword !== 'type' || data === null || typeof data === 'boolean') return undefined
  if (at.length === 1 && last === 'criteria')
    return { at, message: '`criteria` must map criterion ids to answers: write `criteria: { dco: { status: Met } }`.' }
  if (last.endsWith('_justification') || last === 'justification')
    return { at, message: `${quote(last)} must be one text: put it in quotes.` }
  if (last === 'reviewed' || last === 'expires') return { at, message: `${quote(last)} must be a day: write it as YYYY-MM-DD.` }
  return undefined
}

/** Where a value is, by the way to it; its key, when it is one. */
function positionOf(way: readonly string[], source: AnswersText): { line: number; column: number } {
  let node: unknown = source.root
  let key: unknown = source.root
  for (const step of way) {
    if (!isMap(node)) break
    const pair = node.items.findLast(item => isScalar(item.key) && String(item.key.value) === step)
    if (!pair) break
    key = pair.key
    node = pair.value
  }
  return source.position(key)
}
