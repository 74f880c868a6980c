// SPDX-License-Identifier: MIT
import { byPath } from '../../core/by-path.js'
import type { Place } from '../../checkers/checker.js'
import { languageOf } from './languages.js'
import { findSecrets, isKeyStore, isSamplePath, type SecretHit } from './secrets.js'
import { SOURCE_RULES, UNDERSTOOD, type SourceRule } from './rules.js'
import { isTestPath } from '../tests/tests.js'
import type { Entry, Tree } from '../../inputs/tree.js'

/** First-party source files: not vendored, generated, test data or over the size bounds. */
export interface SourceFile {
  readonly path: string
  readonly language: string
  readonly bytes: number
  readonly test: boolean
  /** An example, a demonstration or a benchmark: not the product. */
  readonly sample?: boolean
}

/** Code that was recognised in a line of first-party source, comments and strings of detectors aside. */
export interface SourceHit {
  readonly path: string
  readonly line: number
  /** In a test file, or in the test module of a source file. */
  readonly test: boolean
  /** In an example, a demonstration or a benchmark: not the product. */
  readonly sample?: boolean
  /** The kind of thing, see `SourceTopic`. */
  readonly topic: SourceTopic
  /** Which rule matched (`md5`, `crypto/tls`, `AKIA`...). Never the text of a secret. */
  readonly what: string
  readonly language?: string
}
export type SourceTopic =
  | 'crypto-library'
  | 'crypto-own'
  | 'crypto-weak'
  | 'crypto-broken'
  | 'crypto-short-key'
  | 'key-length'
  | 'key-exchange'
  | 'tls'
  | 'tls-unverified'
  | 'tls-old'
  | 'network'
  | 'plain-transport'
  | 'server'
  | 'password-kdf'
  | 'password-weak'
  | 'password-column'
  | 'random-secure'
  | 'random-weak'
  | 'secret'
  | 'http-download'
  | 'http-checksum'
  | 'fuzz'
  | 'property'
  | 'sanitizer'
  | 'assertion'
  | 'inline-test'
  | 'unsafe'
  | 'i18n'
  | 'validation'
  | 'hardening'
  | 'safe-mode'

/** The state of the licence and copyright headers of one file. Generated and nearly empty files have no entry. */
export interface SourceHeader {
  readonly path: string
  readonly spdx?: string
  readonly license: boolean
  readonly copyright: boolean
}

export interface Source {
  readonly files: readonly SourceFile[]
  /** Bytes of first-party source per language (linguist's names), tests included, largest first. */
  readonly languages: readonly { readonly language: string; readonly bytes: number; readonly files: number }[]
  /** The language with most bytes, if there is any source. */
  readonly primary: string | undefined
  /** Share (0..1) of source bytes that were read and scanned; below 1 the scan was sampled or cut. */
  readonly scanned: number
  /** Share (0..1) of source bytes in languages that the scan understands. */
  readonly understood: number
  readonly hits: readonly SourceHit[]
  /** Hits of a topic: all, in tests only (`test: true`), or in the product only (`test: false`: no tests, no samples). */
  of(topic: SourceTopic, options?: { readonly test?: boolean }): readonly SourceHit[]
  readonly headers: readonly SourceHeader[]
  /** Files whose text was searched for credentials, configuration included. */
  readonly searchedForSecrets: number
}

/** What one file's text tells. */
interface Scan {
  readonly hits: readonly Omit<SourceHit, 'path' | 'sample' | 'language'>[]
  readonly header: Omit<SourceHeader, 'path'> | undefined
  readonly secrets: readonly SecretHit[]
}

const MAX_LINE = 2000
const PER_FILE = 20
/** For the product, and again for tests and samples. */
const PER_TOPIC = 500
const HEADER_CHARACTERS = 4096
/** Globs of `.gitattributes`, and parts of one and of a path, that are looked at: every path is held against every glob. */
const MAX_GLOBS = 200
const MAX_PARTS = 10
const MAX_DEPTH = 30

const FOREIGN_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|[Vv]endor(?:ed|s)?|third[_-]?party|3rdparty|deps|external|externals|Pods|Carthage|site-packages|\.?venv|\.yarn|_{0,2}fixtures?(?:__)?|Fixtures|test[_-]?data|testresources|__snapshots__|__cassettes__|dist|generated|__generated__|gen|_build|elm-stuff|\.terraform)\//
const FOREIGN_NAME =
  /(?:\.min\.(?:js|mjs|cjs|css)|\.bundle\.js|\.pb\.(?:go|cc|h|gw\.go|validate\.go)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|d\.ts|ts)|\.(?:g|freezed|mocks)\.dart|\.[Dd]esigner\.(?:cs|vb)|\.g\.cs|_generated\.(?:go|rs|ts|py)|\.gen\.(?:go|ts)|_string\.go|\/zz_generated[^/]*|\.snap)$/

const SAMPLE =
  /(?:^|\/)(?:examples?|samples?|demos?|bench(?:mark)?s?|benches|playground|tutorials?|docs?|testing|testutils?|test[_-][^/]+|[^/]+[_-]tests?)\//i
const SECRETS_IN =
  /(?:^|\/)(?:\.env[^/]*|[^/]+\.(?:pem|key|json|ya?ml|toml|ini|properties|conf|cfg|tfvars|xml|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.pypirc|\.netrc|\.dockercfg|\.htpasswd|credentials)$/
const INTERPRETERS = new Map([
  ['python', 'Python'],
  ['sh', 'Shell'],
  ['bash', 'Shell'],
  ['zsh', 'Shell'],
  ['dash', 'Shell'],
  ['ksh', 'Shell'],
  ['perl', 'Perl'],
  ['ruby', 'Ruby'],
  ['node', 'JavaScript'],
  ['deno', 'TypeScript'],
  ['bun', 'TypeScript'],
  ['php', 'PHP'],
  ['lua', 'Lua'],
  ['fish', 'fish'],
  ['bats', 'Shell'],
  ['pwsh', 'PowerShell'],
  ['awk', 'Awk']
])
const GENERATED =
  /^(?:\/[/*]|[#;%*]|--| \*|<!--|""").{0,200}?(?:\bDO NOT EDIT\b|@generated\b|\b(?:file|code) (?:is|was) (?:auto-?|automatically )?generated\b|\bautogenerated by\b)/im
/** The author says that the line's weak algorithm is no matter of security, or that a scanner's finding was looked into. */
const CLEARED = /#\s*nosec\b|\bnolint\b|\bNOSONAR\b|usedforsecurity\s*=\s*False|\bnosemgrep\b|\blgtm\b|codeql\[/
const CLEARABLE: ReadonlySet<SourceTopic> = new Set([
  'crypto-broken',
  'crypto-weak',
  'crypto-short-key',
  'random-weak',
  'password-weak',
  'tls-unverified',
  'tls-old'
])

/** Here commands stand in strings. */
const COMMANDS: ReadonlySet<string> = new Set(['Shell', 'Dockerfile', 'Makefile', 'Batchfile', 'PowerShell'])

/** Folders and files that are not the project's own source: vendored, generated, minified, test data. */
export const isForeign = byPath(path => FOREIGN_FOLDER.test(path) || FOREIGN_NAME.test(path))

// Comments

const SLASHES =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|`[^`\\]*(?:\\[\s\S][^`\\]*)*`?/g
const RUST_SLASHES = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'(?:[^'\\\n]|\\[^\n]{1,8})'/g
const HASHES = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|(?<![^\s;])#[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g
const DASHES = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\n]*"?|'[^'\n]*'?/g
const SEMICOLONS = /;[^\n]*|"[^"\n]*"?/g
const PERCENTS = /%[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?/g
const SYNTAX = new Map<string, RegExp>([
  ...'Python|Cython|Starlark|Ruby|Crystal|Shell|fish|Nushell|Perl|Raku|R|Makefile|Dockerfile|CMake|Meson|PowerShell|Elixir|Julia|Nim|HCL|Nix|Awk|Tcl|GDScript|CoffeeScript|Just|Mojo|Open Policy Agent|M4Sugar'
    .split('|')
    .map(language => [language, HASHES] as const),
  ...'SQL|PLpgSQL|Haskell|Lua|Luau|Ada|Elm|VHDL|Lean|Idris|Agda|PureScript'.split('|').map(language => [language, DASHES] as const),
  ...'Clojure|Common Lisp|Scheme|Racket|Emacs Lisp|Assembly|WebAssembly'.split('|').map(language => [language, SEMICOLONS] as const),
  ...'Erlang|Prolog|MATLAB'.split('|').map(language => [language, PERCENTS] as const),
  ['Rust', RUST_SLASHES]
])

/** A stretch of text that is no code, or a string of one line. */
interface Span {
  readonly start: number
  readonly end: number
  readonly string: boolean
}

/**
 * What is not code: comments, and texts that span lines (docstrings, templates: a detector's table, a page). Strings of one
 * line are told apart, because modules are named in strings, but a call that stands in one is data.
 */
function silentSpans(text: string, language: string): readonly Span[] {
  const spans: Span[] = []
  const syntax = SYNTAX.get(language) ?? SLASHES
  syntax.lastIndex = 0
  for (let match = syntax.exec(text); match; match = syntax.exec(text)) {
    const token = match[0]
    const quote = token.charCodeAt(0) === 34 || token.charCodeAt(0) === 39 || token.charCodeAt(0) === 96
    spans.push({ start: match.index, end: match.index + token.length, string: quote && !token.includes('\n') })
  }
  return spans
}

// Scanning one text

interface Compiled {
  readonly words: RegExp
  readonly rules: ReadonlyMap<string, readonly SourceRule[]>
}
const compiled = new Map<string, Compiled | undefined>()

/** The rules of a language, found by word; one pattern of all words passes over the whole text at once. */
function rulesFor(language: string): Compiled | undefined {
  if (!compiled.has(language)) {
    const rules = new Map<string, SourceRule[]>()
    for (const rule of SOURCE_RULES) {
      if (!rule.languages.includes(language)) continue
      for (const word of rule.words) rules.set(word, [...(rules.get(word) ?? []), rule])
    }
    // No rule's word is special in a pattern, and the group is empty only where there is no rule.
    // eslint-disable-next-line regexp/no-empty-group
    const words = `\\b(?:${[...rules.keys()].join('|')})\\b`
    compiled.set(language, rules.size === 0 ? undefined : { words: new RegExp(words, 'g'), rules })
  }
  return compiled.get(language)
}

function scan(text: string, path: string, language: string): Scan {
  const head = text.slice(0, HEADER_CHARACTERS)
  const secrets = findSecrets(text, path)
  if (((head.includes('DO NOT EDIT') || head.includes('enerated')) && GENERATED.test(head)) || isMinified(text))
    return { hits: [], header: undefined, secrets }
  return { hits: hitsIn(text, language), header: headerOf(head), secrets }
}

/** Fewer than forty lines in the first 20,000 characters. */
function isMinified(text: string): boolean {
  if (text.length < 5000) return false
  let at = 0
  for (let lines = 0; lines < 40; lines++) {
    at = text.indexOf('\n', at) + 1
    if (at === 0 || at > 20_000) return (at === 0 ? text.length : at) / (lines + 1) > 500
  }
  return false
}

function hitsIn(text: string, language: string): Scan['hits'] {
  const rules = rulesFor(language)
  if (!rules) return []
  const hits: Scan['hits'][number][] = []
  const perTopic = new Map<SourceTopic, number>()
  const lastStart = new Map<SourceRule, number>()
  const testsFrom =
    language === 'Rust' ? text.search(/^#\[cfg\(test\)\]\s{0,20}\n\s{0,20}(?:#\[[^\]\n]{0,80}\]\s{0,20}\n\s{0,20})?(?:pub )?mod\b/m) : -1
  let spans: readonly Span[] | undefined
  let span = 0
  let line = 1
  let counted = 0

  const { words } = rules
  words.lastIndex = 0
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const at = match.index
    const start = text.lastIndexOf('\n', at - 1) + 1
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    if (end - start > MAX_LINE) continue
    let code: string | undefined
    for (const rule of rules.rules.get(match[0]) ?? []) {
      const { topic } = rule
      if (lastStart.get(rule) === start || (perTopic.get(topic) ?? 0) >= PER_FILE) continue
      code ??= text.slice(start, end)
      const found = rule.line.exec(code)
      if (!found || (CLEARABLE.has(topic) && CLEARED.test(code))) continue
      spans ??= silentSpans(text, language)
      while ((spans[span]?.end ?? Infinity) <= at) span++
      const silent = spans[span]
      if (silent && silent.start <= at && !(silent.string && (rule.inStrings || COMMANDS.has(language)))) continue
      if (rule.file && !rule.file.test(text)) continue
      if (rule.near && !rule.near.test(around(text, start, end, 3))) continue
      if (rule.unless?.test(around(text, start, end, 10))) continue
      for (let next = text.indexOf('\n', counted); next >= 0 && next < start; next = text.indexOf('\n', counted)) {
        line++
        counted = next + 1
      }
      lastStart.set(rule, start)
      perTopic.set(topic, (perTopic.get(topic) ?? 0) + 1)
      const group = found.slice(1).find(part => part !== undefined) ?? match[0]
      hits.push({ line, test: testsFrom >= 0 && at >= testsFrom, topic, what: rule.what.replace('$1', () => group.slice(0, 60)) })
    }
  }
  return hits
}

/** The lines around a line, at most 4,000 characters to either side. */
function around(text: string, start: number, end: number, lines: number): string {
  let from = start
  let to = end
  for (let i = 0; i < lines; i++) {
    if (from > 0) from = text.lastIndexOf('\n', from - 2) + 1
    const next = text.indexOf('\n', to + 1)
    to = next < 0 ? text.length : next
  }
  return text.slice(Math.max(from, start - 4000), Math.min(to, end + 4000))
}

const HEADER_WORD =
  /SPDX-License-Identifier|SPDX-FileCopyrightText|[Cc]opyright|COPYRIGHT|©|\([Cc]\)|[Ll]icen[sc]e|Permission is|Redistribution|General Public|Mozilla Public|[Pp]ublic [Dd]omain|[Cc]onditions of/g
const SPDX = /SPDX-License-Identifier:\s{0,10}([\w.+() -]{1,120})/
const LICENSED =
  /\b(?:licensed|distributed|released|available|provided|governed) (?:to you )?(?:under|by) |\bPermission (?:is hereby granted|to use, copy)|\bGNU (?:Lesser |Affero |Library )?General Public|\bMozilla Public License|\blicense that can be|\bRedistribution and use in source|\bsubject to the (?:terms|license)|\bunder the (?:terms|same) |@license\b|\b(?:see|in|view|read) (?:the )?(?:file )?(?:LICEN[CS]E|COPYING)\b|\b(?:MIT|BSD|Apache|ISC|GPL)[- ](?:style )?licen[cs]e|\blicen[cs]e\s{0,12}:\s{0,12}(?:MIT|(?:new |modified |simplified )?BSD|Apache|[AL]?GPL|GNU|MPL|ISC|CC0|Unlicense|Boost|zlib|E[UP]PL|Artistic|see )|\bconditions of (?:distribution|use)\b|\bpublic domain/i
// Who gives a file to the public domain says that nobody holds rights in it.
const COPYRIGHT =
  /copyright\s{0,4}(?:\(c\)|[©:]|[12]\d{3}|the\s\S|[a-z])|©\s{0,4}(?:[12]\d{3}|\p{L})|\(c\)\s{0,4}(?:[12]\d{3}|\p{L}{3})|SPDX-FileCopyrightText:\s{0,10}\S|\bpublic domain\b/iu
const COMMENT_START = /^\s*(?:\/\/|\/\*|--|<!--|\{-|\(\*|"""|'''|['"]\s|dnl\b|@?rem\b|::|\.\.|<#|\{\/\*|<%--|[*#;%=!])/i

/** Licence and copyright statements in the comments at the top of a file. A string that holds one is none. */
function headerOf(head: string): Scan['header'] {
  let text = ''
  let read = 0
  HEADER_WORD.lastIndex = 0
  for (let match = HEADER_WORD.exec(head); match && text.length < 500; match = HEADER_WORD.exec(head)) {
    if (match.index < read) continue
    const start = head.lastIndexOf('\n', match.index) + 1
    const lines = head.slice(start, start + 600).split('\n', 3)
    if (!COMMENT_START.test(lines[0] ?? '') && !inOpenBlock(head, start)) continue
    read = start + (lines[0]?.length ?? 0)
    text += ` ${lines.map(line => line.replace(/^[\s/*#;%-]{0,40}/, '')).join(' ')}`
  }
  if (text === '') return head.trim().split('\n', 3).length < 2 ? undefined : { license: false, copyright: false }
  const spdx = spdxOf(head)
  return { ...(spdx && { spdx }), license: Boolean(spdx) || LICENSED.test(text), copyright: COPYRIGHT.test(text) }
}

/** The expression of the licence tag, which may stand below a long notice. */
function spdxOf(head: string): string | undefined {
  const at = head.indexOf('SPDX-License-Identifier:')
  if (at < 0) return undefined
  const start = head.lastIndexOf('\n', at) + 1
  const line = head.slice(start, at + 200).split('\n', 1)[0] ?? ''
  return COMMENT_START.test(line) || inOpenBlock(head, start) ? SPDX.exec(line)?.[1]?.trim() : undefined
}

const BLOCKS = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['{-', '-}'],
  ['(*', '*)'],
  ['<#', '#>'],
  ['=begin', '=end']
] as const

/** Whether a position is inside a block comment, or inside a docstring that started before it. */
function inOpenBlock(head: string, at: number): boolean {
  const before = head.slice(0, at)
  return (
    BLOCKS.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close)) ||
    before.split('"""').length % 2 === 0 ||
    before.split("'''").length % 2 === 0
  )
}

// The tree

function interpreterOf(text: string): string | undefined {
  if (!text.startsWith('#!')) return undefined
  const [first = '', ...next] = text.slice(0, 1000).split('\n', 6)
  const [program = '', ...rest] = first.slice(2, 200).trim().split(/\s+/)
  const name = program.endsWith('/env') ? rest.find(word => !word.startsWith('-')) : program.slice(program.lastIndexOf('/') + 1)
  const language = INTERPRETERS.get(/^[a-z]+/.exec(name ?? '')?.[0] ?? '')
  // A shell line that only looks for the right Python.
  return language === 'Shell' && next.some(line => line.includes('exec') && line.includes('python')) ? 'Python' : language
}

/** What `.gitattributes` calls generated or vendored, as one test of a path. */
function declaredForeign(tree: Tree): (path: string) => boolean {
  const tests = tree
    .find(/(?:^|\/)\.gitattributes$/)
    .slice(0, 50)
    .flatMap(({ path }) => {
      const text = tree.text(path)
      if (!text.known) return []
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return text.value
        .split('\n', 500)
        .filter(line => /\slinguist-(?:vendored|generated)(?:=true|\s|$)/.test(line) && !line.startsWith('#'))
        .flatMap(line => globTest(line.trim().split(/\s/, 1)[0] ?? '', folder))
    })
    .slice(0, MAX_GLOBS)
  return path => tests.some(test => test(path))
}

/** A glob of `.gitattributes`, as git matches it, except that a folder stands for all that is in it. */
function globTest(glob: string, folder: string): readonly ((path: string) => boolean)[] {
  const rest = glob.replace(/^\//, '')
  if (rest === '' || glob.length > 200 || glob.includes('?') || glob.includes('[')) return []
  if (/^\*[^*/]+$/.test(glob)) return [path => path.startsWith(folder) && path.endsWith(glob.slice(1))]
  if (/^[^*]+\/\*{1,2}$/.test(rest)) return [path => path.startsWith(folder + rest.slice(0, rest.indexOf('*')))]
  if (!glob.includes('*'))
    return rest.includes('/')
      ? [path => path === folder + rest || path.startsWith(`${folder}${rest}/`)]
      : [path => path.startsWith(folder) && (path === folder + rest || path.endsWith(`/${rest}`))]
  const parts = (glob.includes('/') ? rest : `**/${rest}`).split('/')
  if (parts.length > MAX_PARTS) return []
  return [path => path.length < 300 && path.startsWith(folder) && fits(parts, path.slice(folder.length).split('/', MAX_DEPTH))]
}

/** Whether a path, or a folder that holds it, fits a glob, both cut at their slashes. The earliest place is always as good as a later one. */
function fits(glob: readonly string[], path: readonly string[]): boolean {
  let at = 0
  for (let from = 0; from < glob.length;) {
    const anywhere = glob[from] === '**'
    if (anywhere) from++
    const next = glob.indexOf('**', from)
    const parts = glob.slice(from, next < 0 ? undefined : next)
    const last = anywhere ? path.length - Math.max(1, parts.length) : at
    while (at <= last && !parts.every((part, i) => fitsName(part, path[at + i]))) at++
    if (at > last) return false
    at += parts.length
    from += parts.length
  }
  return true
}

/** A name of a path, and a glob whose stars stand for any characters of it: each piece between two stars at its first place. */
function fitsName(glob: string, name: string | undefined): boolean {
  const [start = '', ...pieces] = glob.split('*')
  const end = pieces.pop()
  if (name === undefined || end === undefined) return name === start
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false
  let at = start.length
  for (const piece of pieces) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= name.length - end.length
}

function sourceFiles(tree: Tree): readonly SourceFile[] {
  const declared = declaredForeign(tree)
  return tree.entries.flatMap(entry => {
    const language = languageOfEntry(tree, entry)
    if (language === undefined || isForeign(entry.path) || declared(entry.path)) return []
    const test = isTestPath(entry.path)
    return [{ path: entry.path, language, bytes: entry.size ?? 0, test, ...(SAMPLE.test(entry.path) && { sample: true }) }]
  })
}

function languageOfEntry(tree: Tree, { path, mode }: Entry): string | undefined {
  if (mode === 'symlink' || mode === 'submodule') return undefined
  const language = languageOf(path)
  if (language !== undefined || path.indexOf('.', path.lastIndexOf('/') + 2) >= 0) return language
  const interpreter = tree.derive('interpreter', path, interpreterOf)
  return interpreter.known ? interpreter.value : undefined
}

/** Where hits are, for a finding: the first of each file before further ones. */
export function places(hits: readonly SourceHit[], most = 5): Place[] {
  const first = new Map([...hits].reverse().map(hit => [hit.path, hit]))
  const sorted = [...hits.filter(hit => first.get(hit.path) === hit), ...hits.filter(hit => first.get(hit.path) !== hit)]
  return sorted.slice(0, most).map(({ path, line }) => ({ path, line }))
}

/** Reads the project's own source: its languages, the code that the rules know, its headers, and credentials left in it. */
export function deriveSource(tree: Tree): Source {
  const files = sourceFiles(tree)
  const hits: SourceHit[] = []
  const headers: SourceHeader[] = []
  const perTopic = new Map<string, number>()
  const byLanguage = new Map<string, { bytes: number; files: number }>()
  let bytes = 0
  let scanned = 0
  let understood = 0
  let read = 0

  function add(hit: SourceHit): void {
    const key = `${hit.topic} ${hit.test || hit.sample === true}`
    const count = perTopic.get(key) ?? 0
    if (count >= PER_TOPIC) return
    perTopic.set(key, count + 1)
    hits.push(hit)
  }

  for (const file of files) {
    const { path, language, test, sample } = file
    const sum = byLanguage.get(language) ?? { bytes: 0, files: 0 }
    byLanguage.set(language, { bytes: sum.bytes + file.bytes, files: sum.files + 1 })
    bytes += file.bytes
    if (UNDERSTOOD.has(language)) understood += file.bytes
    const result = tree.derive(`source:${language}`, path, text => scan(text, path, language))
    if (!result.known) continue
    scanned += file.bytes
    read++
    for (const hit of result.value.hits) add({ ...hit, path, language, test: test || hit.test, ...(sample && { sample }) })
    for (const { line, rule } of result.value.secrets) add(secret(path, line, rule))
    if (result.value.header) headers.push({ path, ...result.value.header })
  }

  const searched = searchForSecrets(tree, files, add)
  const byTopic = new Map<SourceTopic, SourceHit[]>()
  for (const hit of hits) {
    const same = byTopic.get(hit.topic)
    if (same) same.push(hit)
    else byTopic.set(hit.topic, [hit])
  }
  const languages = [...byLanguage].map(([language, sum]) => ({ language, ...sum })).sort((a, b) => b.bytes - a.bytes)
  return {
    files,
    languages,
    primary: languages[0]?.language,
    scanned: bytes === 0 ? 1 : scanned / bytes,
    understood: bytes === 0 ? 1 : understood / bytes,
    hits,
    headers,
    searchedForSecrets: read + searched,
    of(topic, options) {
      const found = byTopic.get(topic) ?? []
      if (options?.test === undefined) return found
      return found.filter(hit => (options.test ? hit.test : !hit.test && !hit.sample))
    }
  }
}

/** Configuration, keys and key stores: searches what is no source. Gives how many texts were searched. */
function searchForSecrets(tree: Tree, files: readonly SourceFile[], add: (hit: SourceHit) => void): number {
  const source = new Set(files.map(file => file.path))
  let searched = 0
  for (const { path, mode } of tree.find(SECRETS_IN)) {
    if (mode === 'symlink' || mode === 'submodule' || source.has(path) || isForeign(path)) continue
    if (isKeyStore(path)) add(secret(path, undefined, 'key store'))
    const found = tree.derive('secrets', path, findSecrets)
    if (!found.known) continue
    searched++
    for (const { line, rule } of found.value) add(secret(path, line, rule))
  }
  return searched
}

function secret(path: string, line: number | undefined, what: string): SourceHit {
  return { path, line: line ?? 1, test: isTestPath(path), sample: isSamplePath(path), topic: 'secret', what }
}
