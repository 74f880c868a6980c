// SPDX-License-Identifier: MIT
import { commandsOf } from '../../facts/commands/command.js'
import { commandLines } from '../../facts/commands/lines.js'
import { withoutComment } from '../../facts/commands/plain.js'
import type { Evidence } from '../../evidence/evidence.js'
import { stepsOf } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { ASIDE, NO_PART_OF_PRODUCT, OTHER, USED, VARIABLE } from './build-files.phrases.generated.js'

/** What a line of a build file does. */
type BuildTopic =
  /** Starts make in another folder. */
  | 'recursive-make'
  /** Removes debugging information, whatever was asked for. */
  | 'strip'
  /** Gives a compiler variable (`CC`, `CFLAGS` ...) a value of its own, or only a default. */
  | 'variable-set'
  | 'variable-kept'
  /** Compiles or links with such variables. */
  | 'variable-used'
  /** Prefixes a path of the installation with `DESTDIR`, or takes the usual folders from the build system. */
  | 'destdir'
  /** Makes the result independent of time and place. */
  | 'fixed-result'

export interface BuildLine {
  readonly topic: BuildTopic
  readonly path: string
  readonly line: number
  /** What was recognised, in a word or two: the variable, the folder, the option. */
  readonly what: string
}

type FoundCommand = Omit<BuildLine, 'path'>

const MAX_FILES = 300
const MAX_LINES = 20_000
const MAX_LINE = 2000
const PER_FILE = 40

const MAKEFILE = /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|[^/]+\.mk)$/
const CMAKE = /(?:^|\/)(?:CMakeLists\.txt|[^/]+\.cmake)$/
const SCRIPT = /(?:^|\/)(?:[^/]+\.(?:sh|bash)|Dockerfile|Containerfile)$/

const BUILD_FILE = new RegExp([MAKEFILE, CMAKE, SCRIPT, OTHER].map(({ source }) => source).join('|'))

const MAKE = /^[@+({-]{0,4}(?:\$[({]MAKE[)}]|g?make)$/

const LINKER_STRIP = /(?:^|[\s"'=(])-[sw](?:$|[\s"')])/
const CARGO_STRIP = /^\s{0,8}strip\s?=\s?(?:true|"(?:symbols|debuginfo)")/
const CMAKE_STRIP = /\bCMAKE_INSTALL_DO_STRIP\b|\binstall\/strip\b|-Wl,-s\b/
const CMAKE_LINKER = /\bCMAKE_\w{1,40}_LINKER_FLAGS|\b(?:target_)?link_options\b/
const CMAKE_SET = /^set\s?\(\s?(CMAKE_(?:C|CXX)_(?:FLAGS|COMPILER))\s(.*)$/i
const INSTALL_DIRS = /\binclude\s?\(\s?GNUInstallDirs\b/i

const FIXED_RESULT: readonly (readonly [RegExp, string])[] = [
  [/\bSOURCE_DATE_EPOCH\b/, 'SOURCE_DATE_EPOCH'],
  [/(?:^|[\s"'=,])-trimpath\b/, '-trimpath'],
  [/\bmod_timestamp:\s{0,4}["']?\{\{\s?\.CommitTimestamp/, 'mod_timestamp'],
  [/<project\.build\.outputTimestamp>/, 'project.build.outputTimestamp'],
  [/\bpreserveFileTimestamps\s?=\s?false|\bisPreserveFileTimestamps\s?=\s?false/, 'preserveFileTimestamps'],
  [/-f(?:file|macro|debug)-prefix-map=/, '-ffile-prefix-map'],
  [/--remap-path-prefix\b/, '--remap-path-prefix'],
  [/<(?:Deterministic|ContinuousIntegrationBuild)>true/i, 'Deterministic'],
  [/["'\s]\/Brepro\b/, '/Brepro'],
  [/\brewrite-timestamp=true\b/, 'rewrite-timestamp']
]

/** Words without which no line can strip: looked for first, as cutting commands up is slow. */
const MAY_STRIP = /strip|STRIP|install|-ldflags/

/** The option with which a command removes debugging information, if it does. */
function stripping(command: string): string | undefined {
  if (!MAY_STRIP.test(command)) return undefined
  const linker = command.indexOf('-ldflags')
  if (linker >= 0 && LINKER_STRIP.test(command.slice(linker, linker + 400))) return '-ldflags -s'
  for (const { program, args } of commandsOf(command)) {
    if (/^(?:[\w-]{1,60}-)?strip$/.test(program) && args.length > 0) return 'strip'
    if (program === 'install' && args.some(arg => arg === '--strip' || /^-[A-Za-z]{0,4}s[A-Za-z]{0,4}$/.test(arg))) return 'install -s'
    if ((program === 'cmake' || program === 'meson') && args.includes('--strip')) return '--strip'
  }
  return undefined
}

/** The folder in which a line starts make, unless it is no part of the product. */
function recursiveMake(line: string): string | undefined {
  const words = line.trim().split(/\s+/)
  const at = words.findIndex(word => MAKE.test(word))
  if (at < 0 || /\bM=/.test(line)) return undefined
  const before = words.slice(0, at)
  const end = words.findIndex((word, index) => index > at && /^(?:&&|\|\||;|\|)$/.test(word))
  const own = words.slice(at + 1, end < 0 ? undefined : end)
  const option = own.findIndex(word => word === '-C' || word.startsWith('-C') || word.startsWith('--directory'))
  const given = own[option]?.replace(/^(?:-C|--directory=?)/, '')
  const folder =
    option < 0 ? (before.includes('cd') ? before[before.indexOf('cd') + 1] : undefined) : given === '' ? own[option + 1] : given
  if (folder === undefined || folder === '.' || NO_PART_OF_PRODUCT.test(folder)) return undefined
  return folder.replace(/["';&]{0,9}$/, '')
}

function makefileLines(text: string, path: string): FoundCommand[] {
  const found: FoundCommand[] = []
  // LDFLAGS of a Go project are Go's own.
  const go = /\bgo (?:build|install)\b/.test(text) && !/\$[({](?:CC|CXX)[)}]/.test(text)
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    if (raw.length > MAX_LINE) continue
    const text = withoutComment(raw)
    const line = index + 1
    const assigned = VARIABLE.exec(text)
    if (assigned?.[1] !== undefined) {
      const [, name, how, value = ''] = assigned
      const keeps = how === '?' || how === '+' || value.includes(`$(${name})`) || value.includes(`\${${name}}`)
      if (!go) found.push({ topic: keeps ? 'variable-kept' : 'variable-set', line, what: name })
      continue
    }
    if (/^SUBDIRS\s{0,10}\+?=\s{0,10}\S/.test(text) && path.endsWith('.am')) found.push({ topic: 'recursive-make', line, what: 'SUBDIRS' })
    const folder = recursiveMake(text)
    if (folder !== undefined) found.push({ topic: 'recursive-make', line, what: folder })
    if (USED.test(text) && !go) found.push({ topic: 'variable-used', line, what: 'a recipe' })
    if (/\$[({]DESTDIR[)}]/.test(text) && text.startsWith('\t')) found.push({ topic: 'destdir', line, what: 'DESTDIR' })
    const strip = text.startsWith('\t') ? stripping(text.trim()) : undefined
    if (strip !== undefined) found.push({ topic: 'strip', line, what: strip })
    else if (/^\s{0,8}(?:GO_?|BUILD_?)?LD_?FLAGS\w{0,20}\s{0,8}[:+?]{0,3}=/.test(text) && LINKER_STRIP.test(text))
      found.push({ topic: 'strip', line, what: 'linker option -s' })
  }
  return found
}

function cmakeLines(text: string): FoundCommand[] {
  const found: FoundCommand[] = []
  const plain = text.split('\n', MAX_LINES).map(line => (line.length > MAX_LINE ? '' : (line.split('#', 1)[0] ?? '')))
  for (const [index, line] of plain.entries()) {
    if (CMAKE_STRIP.test(line) || (CMAKE_LINKER.test(line) && LINKER_STRIP.test(line)))
      found.push({ topic: 'strip', line: index + 1, what: 'a strip option of CMake' })
    if (INSTALL_DIRS.test(line)) found.push({ topic: 'destdir', line: index + 1, what: 'GNUInstallDirs' })
  }
  // A call may go over several lines.
  for (const [index, line] of plain.entries()) {
    if (!/\bset\s?\(/i.test(line)) continue
    const call = plain
      .slice(index, index + 12)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    const set = CMAKE_SET.exec(call.slice(0, Math.max(0, call.indexOf(')'))).replace('( ', '('))
    if (set?.[1] === undefined) continue
    const [, name, value = ''] = set
    const keeps = value.includes(`\${${name}}`) || value.includes('ENV{')
    found.push({ topic: keeps ? 'variable-kept' : 'variable-set', line: index + 1, what: name })
  }
  return found
}

function commandFileLines(text: string): FoundCommand[] {
  if (!MAY_STRIP.test(text)) return []
  return commandLines(text, 1).flatMap(({ text: command, line }): FoundCommand[] => {
    const what = command.length > MAX_LINE ? undefined : stripping(command.replace(/^RUN\s{1,5}/, ''))
    return what === undefined ? [] : [{ topic: 'strip', line, what }]
  })
}

function otherLines(text: string, path: string): FoundCommand[] {
  const found: FoundCommand[] = []
  let ldflags = false
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    if (raw.length > MAX_LINE) continue
    const line = index + 1
    if (path.endsWith('Cargo.toml') && CARGO_STRIP.test(raw)) found.push({ topic: 'strip', line, what: raw.trim() })
    if (path.endsWith('meson.build') && /'strip=true'/.test(raw)) found.push({ topic: 'strip', line, what: 'strip=true' })
    if (!/goreleaser\.ya?ml$/.test(path)) continue
    const text = withoutComment(raw)
    if (/\bldflags:/.test(text)) ldflags = true
    if (ldflags && /(?:^|[\s"'])-[sw](?:$|[\s"'])/.test(text)) found.push({ topic: 'strip', line, what: 'ldflags -s -w' })
  }
  // GoReleaser strips by default: its own ldflags start with -s -w.
  if (/goreleaser\.ya?ml$/.test(path) && !ldflags && /^builds:/m.test(text) && !/^\s{0,8}-?\s?(?:skip:\s?true|builder:\s)/m.test(text))
    found.push({ topic: 'strip', line: 1, what: 'GoReleaser’s default ldflags' })
  return found
}

const MAY_FIX = new RegExp(FIXED_RESULT.map(([pattern]) => pattern.source).join('|'), 'i')

function fixedResults(text: string): FoundCommand[] {
  if (!MAY_FIX.test(text)) return []
  const found = new Map<string, FoundCommand>()
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    if (raw.length > MAX_LINE) continue
    const line = withoutComment(raw)
    for (const [pattern, what] of FIXED_RESULT)
      if (!found.has(what) && pattern.test(line)) found.set(what, { topic: 'fixed-result', line: index + 1, what })
  }
  return [...found.values()]
}

function linesOf(text: string, path: string): readonly FoundCommand[] {
  const own = MAKEFILE.test(path)
    ? makefileLines(text, path)
    : CMAKE.test(path)
      ? cmakeLines(text)
      : SCRIPT.test(path)
        ? commandFileLines(text)
        : otherLines(text, path)
  const perTopic = new Map<BuildTopic, number>()
  return [...own, ...fixedResults(text)].filter(({ topic }) => {
    const count = (perTopic.get(topic) ?? 0) + 1
    perTopic.set(topic, count)
    return count <= PER_FILE
  })
}

/** What the build files of the product do, scripts and CI included; documents, tests, samples and copies of others' software aside. */
export interface BuildFiles {
  /** How many build files were read. */
  readonly read: number
  /** Some were not: absence proves nothing. */
  readonly unread: boolean
  /** So with CI. */
  readonly unreadCi: boolean
  of(topic: BuildTopic): readonly BuildLine[]
}

export const buildFiles = once(({ tree, ci }: Pick<Evidence, 'tree' | 'ci'>): BuildFiles => {
  const lines: BuildLine[] = []
  let read = 0
  let unread = !tree.complete
  for (const { path, mode } of tree.find(BUILD_FILE)) {
    if (mode === 'submodule' || mode === 'symlink' || isForeign(path) || isTestPath(path) || ASIDE.test(path)) continue
    const found = read < MAX_FILES ? tree.derive('build lines', path, linesOf) : undefined
    if (!found?.known) {
      unread ||= !SCRIPT.test(path)
      continue
    }
    read++
    for (const line of found.value) lines.push({ ...line, path })
  }
  for (const { step } of stepsOf(ci)) {
    const command = step.command?.slice(0, 4000)
    if (command === undefined || BUILD_FILE.test(step.path)) continue
    const strip = stripping(command)
    if (strip !== undefined) lines.push({ topic: 'strip', path: step.path, line: step.line, what: strip })
    for (const { what } of fixedResults(command)) lines.push({ topic: 'fixed-result', path: step.path, line: step.line, what })
  }
  for (const job of ci.jobs)
    for (const { name, value, line } of job.env ?? [])
      for (const { what } of fixedResults(`${name}=${value.slice(0, 1000)}`))
        lines.push({ topic: 'fixed-result', path: job.path, line, what })
  return { read, unread, unreadCi: ci.unreadable.length > 0, of: topic => lines.filter(line => line.topic === topic) }
})

/** One place for each file, at most `most`. */
export function placesOfLines(lines: readonly BuildLine[], most = 4): readonly { readonly path: string; readonly line: number }[] {
  const first = new Map<string, BuildLine>()
  for (const line of lines) if (!first.has(line.path)) first.set(line.path, line)
  return [...first.values()].slice(0, most).map(({ path, line }) => ({ path, line }))
}
