// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { unknown } from '../../core/known.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'
import { byPath } from '../../core/memo.js'
import type { SourceFile } from '../../facts/source/source-file.js'
import { SIDE } from './file-headers.phrases.generated.js'

/** Builds, settings and database steps: source by the letter, and left out by projects that hold this criterion. */
const SIDE_LANGUAGES = new Set([
  'Dockerfile',
  'Makefile',
  'CMake',
  'Meson',
  'Starlark',
  'Just',
  'M4',
  'M4Sugar',
  'HCL',
  'Nix',
  'SQL',
  'PLpgSQL',
  'Groovy',
  'Jsonnet',
  'CUE',
  'Bicep'
])

const REUSE = /^(?:REUSE\.toml|\.reuse\/dep5)$/
const ENOUGH = 0.8
const NEARLY_ALL = 0.98
const SHOWN = 10

const NOUN = { copyright: 'a copyright statement', license: 'a licence statement' } as const

/**
 * Whether source files carry a statement at their top. Generated and nearly empty files are not counted; a file may have
 * its statement beside it (`x.svg.license`). When some source was not read, nothing is certain.
 */
export function judgeHeaders({ source, tree }: Evidence, kind: 'copyright' | 'license'): Finding {
  const noun = NOUN[kind]
  const files = new Map(source.files.map(file => [file.path, file]))
  const all = source.headers.map(header => ({ path: header.path, has: header[kind] || tree.has(`${header.path}.license`) }))
  if (all.length === 0)
    return source.files.length === 0
      ? undecided('No source file of a known language was found.')
      : cannotTell(unknown('The source files could not be read.'))
  const main = all.filter(({ path }) => !isSide(path, files.get(path)))
  const lacking = all.filter(({ has }) => !has).map(({ path }) => path)
  const lackingMain = main.filter(({ has }) => !has).map(({ path }) => path)
  const share = 1 - lacking.length / all.length
  const shareMain = main.length === 0 ? share : 1 - lackingMain.length / main.length
  const whole = tree.complete && source.scanned === 1
  const most = tree.complete && source.scanned >= 0.95
  const said = `${all.length - lacking.length} of ${all.length} source files have ${noun}`
  const missing: Place[] = [...new Set([...lackingMain, ...lacking])].slice(0, SHOWN).map(path => ({ path }))
  const having = all
    .filter(({ has }) => has)
    .slice(0, 3)
    .map(({ path }) => ({ path }))
  if (lacking.length === 0) return met(whole ? 'conclusive' : most ? 'strong' : 'hint', `${said}.`, ...having)
  if (lackingMain.length === 0 && main.length > 0)
    return met(
      share >= NEARLY_ALL && most ? 'strong' : 'hint',
      `${said}; those without are build files, settings and the like.`,
      ...missing
    )
  const reuse = tree.find(REUSE)[0]
  if (reuse && share < ENOUGH)
    return met(
      'hint',
      `${said}; ${reuse.path} states it for others, which the badge may not take for a statement in each file.`,
      { path: reuse.path },
      ...missing.slice(0, 3)
    )
  if (share >= ENOUGH || shareMain >= ENOUGH || all.length < 5) return unmet('hint', `${said}; ${lacking.length} lack it.`, ...missing)
  return unmet(most ? 'strong' : 'hint', `Only ${said}.`, ...missing)
}

const isSidePath = byPath(path => SIDE.test(path))

function isSide(path: string, file: SourceFile | undefined): boolean {
  return isSidePath(path) || file === undefined || file.sample === true || SIDE_LANGUAGES.has(file.language)
}
