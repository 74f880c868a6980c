// SPDX-License-Identifier: MIT
// Compiles the phrase lists beside the modules that use them: `x.phrases.yml` becomes `x.phrases.generated.ts`, one regular
// expression for each list. CONTRIBUTING.md describes the format; __tests__/phrases.test.ts tests every alternative.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

const KEYS = ['about', 'flags', 'pattern', 'any', 'examples', 'counterexamples']
const ALTERNATIVE_KEYS = ['phrase', 'examples', 'counterexamples']
const EXAMPLE_KEYS = ['match', 'text']

/** The paths of all phrase lists below src/, sorted. */
export function phraseFiles() {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.phrases.yml'))
    .map(path => join('src', path).replaceAll('\\', '/'))
    .sort()
}

/** The lists of one file: name, about, pattern (a RegExp), and the texts that it must (and what of them) and must not match. */
export function phraseLists(path) {
  const lists = parse(readFileSync(path, 'utf8'))
  return Object.entries(lists).map(([name, list]) => {
    const where = `${path}: ${name}`
    validate(where, list)
    const { flags = '', pattern = '{{any}}', any, about } = list
    const phrases = any.map(({ phrase }) => phrase).join('|')
    const texts = key => [...any.flatMap(alternative => alternative[key] ?? []), ...(list[key] ?? [])]
    const source = pattern.split('{{any}}')
    if (source.length !== 2) throw new Error(`${where}: pattern must name {{any}} once`)
    return {
      name,
      about,
      regexp: new RegExp(source.join(phrases), flags),
      alternatives: any.map(({ phrase, examples = [], counterexamples = [] }) => ({
        phrase,
        texts: examples.length + counterexamples.length
      })),
      examples: texts('examples').map(example => (typeof example === 'string' ? { text: example } : example)),
      counterexamples: texts('counterexamples')
    }
  })
}

function validate(where, list) {
  const refuse = message => {
    throw new Error(`${where}: ${message}`)
  }
  if (!/^[A-Z][A-Z0-9_]*$/.test(where.split(': ')[1])) refuse('a list is named like a constant')
  for (const key of Object.keys(list)) if (!KEYS.includes(key)) refuse(`unknown key ${key}`)
  if (!Array.isArray(list.any) || list.any.length === 0) refuse('any is missing')
  for (const alternative of list.any) {
    for (const key of Object.keys(alternative)) if (!ALTERNATIVE_KEYS.includes(key)) refuse(`unknown key ${key}`)
    if (typeof alternative.phrase !== 'string') refuse('a phrase is missing')
  }
  const isText = text => typeof text === 'string'
  for (const { examples = [], counterexamples = [] } of [list, ...list.any]) {
    if (!Array.isArray(examples) || !examples.every(example => isText(example) || isMatch(example)))
      refuse('examples must be a list of texts, or of { text, match }')
    if (!Array.isArray(counterexamples) || !counterexamples.every(isText)) refuse('counterexamples must be a list of texts')
  }
}

function isMatch(example) {
  return Object.keys(example).sort().join() === EXAMPLE_KEYS.join() && Object.values(example).every(text => typeof text === 'string')
}

/** The generated modules as [path, source]. */
export function phrases() {
  return phraseFiles().map(path => [path.replace(/\.yml$/, '.generated.ts'), moduleOf(path)])
}

function moduleOf(path) {
  const constants = phraseLists(path).map(
    ({ name, about, regexp }) =>
      `${about === undefined ? '' : `/** ${about.replaceAll('*/', '* /')} */\n`}export const ${name} =\n  ${regexp}\n`
  )
  return `// SPDX-License-Identifier: MIT
// Made from ${basename(path)} by scripts/generate.mjs. Do not edit.
${constants.join('\n')}`
}
