// SPDX-License-Identifier: MIT
// Compiles the table of task runners: src/facts/ci/runners.yml becomes runners.generated.ts. The examples of each row are its tests
// (__tests__/facts/ci/runners.test.ts).
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const SOURCE = 'src/facts/ci/runners.yml'
const WORDS = [
  'programs',
  'verbs',
  'values',
  'folder',
  'file',
  'option',
  'everywhere',
  'names',
  'files',
  'scripts',
  'under',
  'commands',
  'words',
  'needs'
]
const FLAGS = ['bare', 'alone', 'mutual', 'opaque']
const TEXTS = {
  takes: ['one', 'none', 'folder'],
  itself: ['words'],
  search: ['up', 'here', 'root', 'all'],
  format: undefined,
  prefix: undefined,
  default: undefined
}
const OTHERS = ['also', 'strip', 'examples']
const EXAMPLE_KEYS = ['ci', 'only', 'files', 'finds', 'not', 'unreadable']

/** The rows with their examples. */
export function runnerRows() {
  return Object.entries(parse(readFileSync(SOURCE, 'utf8'))).map(([name, row]) => {
    validate(`${SOURCE}: ${name}`, row)
    return { name, ...row, programs: words(row.programs), files: words(row.files) }
  })
}

function validate(where, row) {
  const refuse = message => {
    throw new Error(`${where}: ${message}`)
  }
  for (const [key, value] of Object.entries(row)) {
    if (!WORDS.includes(key) && !FLAGS.includes(key) && !(key in TEXTS) && !OTHERS.includes(key)) refuse(`unknown key ${key}`)
    if (WORDS.includes(key) && words(value).length === 0) refuse(`${key} is empty`)
    if (FLAGS.includes(key) && value !== true) refuse(`${key} can only be true`)
    if (key in TEXTS && (typeof value !== 'string' || TEXTS[key]?.includes(value) === false)) refuse(`${key} cannot be ${value}`)
  }
  if (!row.programs || !row.files) refuse('programs and files are missing')
  if (!Array.isArray(row.examples) || row.examples.length === 0) refuse('examples are missing')
  for (const example of row.examples) {
    for (const key of Object.keys(example)) if (!EXAMPLE_KEYS.includes(key)) refuse(`unknown key ${key} of an example`)
    if ((example.ci ?? example.only) === undefined) refuse('an example has no command')
  }
}

function words(value) {
  return Array.isArray(value) ? value : String(value).split(' ').filter(Boolean)
}

/** The generated module as [path, source]. */
export function runners() {
  const rows = runnerRows().map(({ strip, ...row }) => {
    const fields = Object.entries({ search: 'up', format: 'manifest', ...row })
      .filter(([key]) => key !== 'examples')
      .map(([key, value]) => `    ${key}: ${JSON.stringify(WORDS.includes(key) ? words(value) : value)}`)
    if (strip !== undefined) fields.push(`    strip: ${new RegExp(strip)}`)
    return `  {\n${fields.join(',\n')}\n  }`
  })
  const names = [...new Set(runnerRows().flatMap(row => [...row.files, ...words(row.scripts ?? '').map(path => path.replace('{}', '*'))]))]
  return [
    [
      SOURCE.replace('.yml', '.generated.ts'),
      `// SPDX-License-Identifier: MIT
// Made from runners.yml by scripts/generate.mjs. Do not edit.
import type { Runner } from './runner.js'

export const RUNNERS: readonly Runner[] = [
${rows.join(',\n')}
]

/** The files that hold tasks. */
export const TASK_FILE =
  ${new RegExp(`(?:^|/)(?:${names.map(pattern).join('|')})$`)}
`
    ]
  ]
}

function pattern(glob) {
  return glob.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]+')
}
