// SPDX-License-Identifier: MIT
// Writes the modules that are made from data of this repository, so that nothing has to be parsed at run time and the
// bundle needs no file beside it. Runs in the repository's root. `--check` writes nothing and fails when one is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { phrases } from './generate/phrases.mjs'
import { runners } from './generate/runners.mjs'

/** Each takes nothing and returns the modules it makes as [path, source]. */
const GENERATORS = [catalogue, phrases, runners]

const LEVELS = ['passing', 'silver', 'gold']
const SECTIONS = ['basics', 'change-control', 'reporting', 'quality', 'security', 'analysis']
const CATEGORIES = ['MUST', 'SHOULD', 'SUGGESTED']
const AUTOMATIONS = ['checker', 'declared', 'computed']

/** Flags that every criterion has in the catalogue, and those that are only written when they are true. */
const FLAGS = ['na_allowed', 'na_justification_required', 'met_justification_required', 'met_url_required']
const RARE_FLAGS = ['met_suppress', 'unmet_suppress', 'future', 'obsolete']
const TEXTS = { group: 80, summary: 100, remedy: 240 }
const KEYS = ['id', 'section', 'category', 'automation', ...FLAGS, ...RARE_FLAGS, ...Object.keys(TEXTS)]

function catalogue() {
  const entries = LEVELS.flatMap(level => readLevel(level))
  agreeOnRepeatedIds(entries)
  return [['src/criteria/catalogue.generated.ts', moduleOf('criteria/{passing,silver,gold}.yml', 'CATALOGUE', entries, 'Criterion')]]
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
  oneOf('automation', AUTOMATIONS)
  for (const flag of [...FLAGS, ...RARE_FLAGS]) oneOf(flag, [true, false, undefined])
  for (const [key, longest] of Object.entries(TEXTS)) {
    const text = raw[key]
    if (typeof text !== 'string' || text.trim() === '') throw problem(`${key} is missing`)
    if (text.length > longest) throw problem(`${key} has ${text.length} characters, ${longest} are allowed`)
    if (/[\r\n]/.test(text)) throw problem(`${key} must be one line`)
  }
}

function criterionOf(raw, level) {
  const { id, section, group, category, summary, remedy, automation } = raw
  const flags = FLAGS.map(flag => [camelCase(flag), raw[flag] === true])
  const rare = RARE_FLAGS.filter(flag => raw[flag] === true).map(flag => [camelCase(flag), true])
  return { id, level, section, group, category, ...Object.fromEntries([...flags, ...rare]), summary, remedy, automation }
}

/** One id has one checker at all levels, so where it lives and whether it exists must not differ between them. */
function agreeOnRepeatedIds(entries) {
  const first = new Map()
  for (const entry of entries) {
    const other = first.get(entry.id) ?? entry
    first.set(entry.id, other)
    for (const key of ['section', 'automation'])
      if (entry[key] !== other[key]) throw new Error(`${entry.id}: ${other.level} and ${entry.level} differ in ${key}`)
  }
}

/** A module with one constant. JSON is TypeScript too, and looks the same whoever formats it. */
function moduleOf(source, constant, value, elementType) {
  const type = elementType === undefined ? '' : `: readonly ${elementType}[]`
  const imports = elementType === undefined ? '' : `import type { ${elementType} } from './${elementType.toLowerCase()}.js'\n\n`
  return `// SPDX-License-Identifier: MIT
// Made from ${source} by scripts/generate.mjs. Do not edit.
${imports}export const ${constant}${type} = ${JSON.stringify(value, null, 2)}
`
}

function camelCase(key) {
  return key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
}

try {
  const check = process.argv.includes('--check')
  const stale = GENERATORS.flatMap(make => make()).filter(([path, source]) => !existsSync(path) || readFileSync(path, 'utf8') !== source)
  for (const [path, source] of stale) {
    if (!check) writeFileSync(path, source)
    console.log(`${check ? 'stale' : 'wrote'}: ${path}`)
  }
  if (check && stale.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
