// SPDX-License-Identifier: MIT
// Writes the modules that are made from data of this repository, so that nothing has to be parsed at run time and the
// bundle needs no file beside it. Runs in the repository's root. `--check` writes nothing and fails when one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { catalogue } from './generate/catalogue.mjs'
import { checkers } from './generate/checkers.mjs'
import { languages } from './generate/languages.mjs'
import { phrases } from './generate/phrases.mjs'
import { runners } from './generate/runners.mjs'
import { rules } from './generate/source-rules.mjs'
import { toolModules } from './generate/tools.mjs'

/** Each takes nothing and returns the modules it makes as [path, source]. */
const GENERATORS = [catalogue, checkers, languages, phrases, rules, runners, toolModules]

try {
  const check = process.argv.includes('--check')
  const stale = GENERATORS.flatMap(make => make()).filter(([path, source]) => !existsSync(path) || readFileSync(path, 'utf8') !== source)
  for (const [path, source] of stale) {
    if (!check) write(path, source)
    console.log(`${check ? 'stale' : 'wrote'}: ${path}`)
  }
  if (check && stale.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function write(path, source) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
}
