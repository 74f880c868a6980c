// SPDX-License-Identifier: MIT
// Compiles criteria/*.yml, the catalogue of criteria. What is automated about a criterion follows from whether there is a checker.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkerFiles, SECTIONS } from './checkers.mjs'

const LEVELS = ['passing', 'silver', 'gold']
const CATEGORIES = ['MUST', 'SHOULD', 'SUGGESTED']
/** Worked out from the results of another level. */
const COMPUTED = LEVELS.map(level => `achieve_${level}`)

/** Flags that every criterion has in the catalogue, and those that are only written when they are true. */
const FLAGS = ['na_allowed', 'na_justification_required', 'met_justification_required', 'met_url_required']
const RARE_FLAGS = ['met_suppress', 'unmet_suppress', 'future', 'obsolete']
const TEXTS = { group: 80, summary: 100, remedy: 240 }
const KEYS = ['id', 'section', 'category', ...FLAGS, ...RARE_FLAGS, ...Object.keys(TEXTS)]

/** The compiled catalogue as [[path, source]]. */
export function catalogue() {
  const entries = readCatalogue()
  // JSON is TypeScript too, and looks the same whoever formats it.
  return [
    [
      'src/criteria/catalogue.generated.ts',
      `// SPDX-License-Identifier: MIT
// Made from criteria/{passing,silver,gold}.yml by scripts/generate.mjs. Do not edit.
import type { Criterion } from './criterion.js'

export const CATALOGUE: readonly Criterion[] = ${JSON.stringify(entries, null, 2)}
`
    ]
  ]
}

/** Every criterion at every level, in the form's order. */
export function readCatalogue() {
  const checkers = checkerFiles()
  const entries = LEVELS.flatMap(level => readLevel(level)).map(entry => ({ ...entry, automation: automationOf(entry.id, checkers) }))
  agreeOnSections(entries, checkers)
  return entries
}

function automationOf(id, checkers) {
  return COMPUTED.includes(id) ? 'computed' : checkers.has(id) ? 'checker' : 'declared'
}

function readLevel(level) {
  const path = `criteria/${level}.yml`
  const list = parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(list)) throw new Error(`${path}: expected a list of criteria`)
  const seen = new Set()
  return list.map((raw, index) => {
    const where = `${path}: ${raw?.id ?? `entry ${index + 1}`}`
    validate(raw, where)
    if (seen.has(raw.id)) throw new Error(`${where}: is there twice`)
    seen.add(raw.id)
    return criterionOf(raw, level)
  })
}

function validate(raw, where) {
  const problem = message => new Error(`${where}: ${message}`)
  const oneOf = (key, allowed) => {
    if (!allowed.includes(raw[key])) throw problem(`${key} must be one of ${allowed.join(', ')}`)
  }
  if (typeof raw !== 'object' || raw === null) throw problem('expected a mapping')
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) throw problem(`unknown key ${key}`)
  if (!/^[a-z]\w*$/.test(raw.id ?? '')) throw problem('id is missing or malformed')
  oneOf('section', SECTIONS)
  oneOf('category', CATEGORIES)
  for (const flag of [...FLAGS, ...RARE_FLAGS]) oneOf(flag, [true, false, undefined])
  for (const [key, longest] of Object.entries(TEXTS)) {
    const text = raw[key]
    if (typeof text !== 'string' || text.trim() === '') throw problem(`${key} is missing`)
    if (text.length > longest) throw problem(`${key} has ${text.length} characters, ${longest} are allowed`)
    if (/[\r\n]/.test(text)) throw problem(`${key} must be one line`)
  }
}

function criterionOf(raw, level) {
  const { id, section, group, category, summary, remedy } = raw
  const flags = FLAGS.map(flag => [camelCase(flag), raw[flag] === true])
  const rare = RARE_FLAGS.filter(flag => raw[flag] === true).map(flag => [camelCase(flag), true])
  return { id, level, section, group, category, ...Object.fromEntries([...flags, ...rare]), summary, remedy }
}

/** One id has one checker at all levels, so its section must not differ between them, and the checker must be of that section. */
function agreeOnSections(entries, checkers) {
  const first = new Map()
  for (const entry of entries) {
    const other = first.get(entry.id) ?? entry
    first.set(entry.id, other)
    if (entry.section !== other.section) throw new Error(`${entry.id}: ${other.level} and ${entry.level} differ in section`)
  }
  for (const [id, section] of checkers) {
    const where = `src/checkers/${section}/${id}.ts`
    if (!first.has(id)) throw new Error(`${where}: there is no criterion ${id}`)
    if (COMPUTED.includes(id)) throw new Error(`${where}: ${id} is computed, so it has no checker`)
    if (first.get(id).section !== section) throw new Error(`${where}: ${id} is in section ${first.get(id).section}`)
  }
}

function camelCase(key) {
  return key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
}
