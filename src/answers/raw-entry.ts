// SPDX-License-Identifier: MIT
import { isAlias, isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import type { Position, AnswersText } from './document.js'
import { meaningOf } from './keys.js'
import { readStatus } from './statuses.js'

/**
 * One thing that the file says of one criterion, not yet understood. `shape` is how it is written: as documented, or
 * - `bare`: the id itself is the key, at the top level
 * - `nested`: under `criteria`, in JSON
 * - `status map`: under `status`
 */
export interface RawEntry extends Position {
  /** The criterion, by whatever name. */
  readonly name: string
  /** The key as written. */
  readonly key: string
  readonly field: 'status' | 'justification' | 'reviewed' | 'expires' | 'url'
  readonly shape: 'documented' | 'bare' | 'nested' | 'status map'
  readonly value: unknown
}

const FLAT = /^(.+)_(status|justification|url)$/s

/** Everything in the file that can be about a criterion; the rest (names, remarks, figures) is nobody's business. */
export function rawEntries(source: AnswersText): readonly RawEntry[] {
  return source.root.items.flatMap(pair => topLevel(pair.key, pair.value, source))
}

function topLevel(keyNode: unknown, valueNode: unknown, source: AnswersText): readonly RawEntry[] {
  const key = nameOf(keyNode)
  if (key === undefined) return []
  const at = source.position(keyNode)
  const value = valueOf(valueNode, source)
  if (isMap(value) && key === 'criteria') return below(value, source.format === 'json' ? 'nested' : 'documented', source)
  if (isMap(value) && key === 'status') return below(value, 'status map', source)
  const [, name = '', field] = FLAT.exec(key) ?? []
  if (field === 'status' || field === 'justification') return [{ ...at, name, key, field, shape: 'documented', value }]
  if (field === 'url') return meaningOf(name).kind === 'criterion' ? [{ ...at, name, key, field, shape: 'documented', value }] : []
  return isBareAnswer(key, value, source.format) ? entry(key, keyNode, value, 'bare', source) : []
}

/** `"dco": "Met"`, but not `"license": "MIT"` and not `"discussion": "https://..."`. */
function isBareAnswer(key: string, value: unknown, format: AnswersText['format']): boolean {
  if (key === 'criteria' || key === 'status') return false
  if (typeof value === 'string' && value !== '' && readStatus(value).status !== undefined) return true
  const isId = meaningOf(key).kind === 'criterion'
  return isId && (typeof value === 'boolean' || isMap(value) || (typeof value === 'string' && format === 'yaml'))
}

function below(map: YAMLMap, shape: RawEntry['shape'], source: AnswersText): readonly RawEntry[] {
  return map.items.flatMap(pair => {
    const key = nameOf(pair.key)
    return key === undefined ? [] : entry(key, pair.key, valueOf(pair.value, source), shape, source)
  })
}

/** A status, or a map of it and what belongs to it. */
function entry(key: string, keyNode: unknown, value: unknown, shape: RawEntry['shape'], source: AnswersText): readonly RawEntry[] {
  const name = shape === 'documented' ? key : key.replace(/_status$/, '')
  const status: RawEntry = { ...source.position(keyNode), name, key, field: 'status', shape, value }
  if (!isMap(value)) return [status]
  const found: RawEntry[] = []
  for (const pair of value.items) {
    const field = nameOf(pair.key)
    const content = valueOf(pair.value, source)
    if (field === 'status') found.push({ ...status, value: content })
    else if (field === 'justification' || field === 'reviewed' || field === 'expires')
      found.push({ ...source.position(pair.key), name, key, field, shape, value: content })
  }
  return found
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : undefined
}

/** A scalar's value, or the node of a map or list. */
function valueOf(node: unknown, source: AnswersText): unknown {
  const end = isAlias(node) ? node.resolve(source.document) : (node as Node | null)
  return isScalar(end) ? end.value : end
}
