// SPDX-License-Identifier: MIT
// What the generators of tables share: reading a YAML file, refusing what it should not hold, and writing a module.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'

/** The content of a YAML file. A key that stands twice is an error, and so is a plain word that YAML takes for no text. */
export function readYaml(path) {
  return parse(readFileSync(path, 'utf8'), { schema: 'core', uniqueKeys: true })
}

export function refuse(where, message) {
  throw new Error(`${where}: ${message}`)
}

/** Refuses keys that are unknown or missing. */
export function expectKeys(where, value, { required = [], optional = [] }) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'expected a mapping')
  for (const key of Object.keys(value)) if (![...required, ...optional].includes(key)) refuse(where, `unknown key ${key}`)
  for (const key of required) if (value[key] === undefined) refuse(where, `${key} is missing`)
}

/** A list of texts, each there once; a text of words in place of a list is split. */
export function texts(where, value = []) {
  const list = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value
  if (!Array.isArray(list) || list.some(text => typeof text !== 'string' || text === '')) refuse(where, 'expected a list of texts')
  const twice = list.find((text, i) => list.indexOf(text) !== i)
  if (twice !== undefined) refuse(where, `${twice} is there twice`)
  return list
}

export function regexp(where, source, flags = '') {
  if (typeof source !== 'string' || source === '') refuse(where, 'a pattern is missing')
  try {
    return new RegExp(source, flags)
  } catch (error) {
    return refuse(where, error.message)
  }
}

/** Values as source text: keys that are undefined are left out, and what has a name is called by it. */
export function literal(value, names = new Map()) {
  if (names.has(value)) return names.get(value)
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(element => literal(element, names)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value)
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  return `{ ${entries.map(([key, v]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${literal(v, names)}`).join(', ')} }`
}

/** A list with one element per line. */
export function lines(values, names) {
  return `[\n${values.map(value => `  ${literal(value, names)}`).join(',\n')}\n]`
}

export function moduleOf(source, body) {
  return `// SPDX-License-Identifier: MIT\n// Made from ${basename(source)} by scripts/generate.mjs. Do not edit.\n${body}`
}
