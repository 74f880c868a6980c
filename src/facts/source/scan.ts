// SPDX-License-Identifier: MIT
import type { SourceHit, SourceHeader, SourceTopic } from './source-file.js'
import { type SecretHit, findSecrets } from './secrets.js'
import { SOURCE_RULES } from './rules.generated.js'
import type { SourceRule } from './source-rule.js'
import { headerOf } from './headers.js'
import { type Span, silentSpans } from './comments.js'
import { CLEARED, GENERATED } from './scan.phrases.generated.js'

/** What one file's text tells. */
export interface Scan {
  readonly hits: readonly Omit<SourceHit, 'path' | 'sample' | 'language'>[]
  readonly header: Omit<SourceHeader, 'path'> | undefined
  readonly secrets: readonly SecretHit[]
}

const MAX_LINE = 2000

const PER_FILE = 20

const HEADER_CHARACTERS = 4096

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

interface Compiled {
  readonly words: RegExp
  readonly rules: ReadonlyMap<string, readonly SourceRule[]>
}

const compiled = new Map<string, Compiled | undefined>()

/** The rules of a language, found by word; one pattern of all words passes over the whole text at once. */
export function compileRules(all: readonly SourceRule[], language: string): Compiled | undefined {
  const rules = new Map<string, SourceRule[]>()
  for (const rule of all) {
    if (!rule.languages.includes(language)) continue
    for (const word of rule.words) rules.set(word, [...(rules.get(word) ?? []), rule])
  }
  // No rule's word is special in a pattern, and the group is empty only where there is no rule.
  // eslint-disable-next-line regexp/no-empty-group
  const words = `\\b(?:${[...rules.keys()].join('|')})\\b`
  return rules.size === 0 ? undefined : { words: new RegExp(words, 'g'), rules }
}

function rulesFor(language: string): Compiled | undefined {
  if (!compiled.has(language)) compiled.set(language, compileRules(SOURCE_RULES, language))
  return compiled.get(language)
}

export function scan(text: string, path: string, language: string): Scan {
  const head = text.slice(0, HEADER_CHARACTERS)
  const secrets = findSecrets(text, path)
  if (((head.includes('DO NOT EDIT') || head.includes('enerated')) && GENERATED.test(head)) || isMinified(text))
    return { hits: [], header: undefined, secrets }
  return { hits: hitsIn(text, language, rulesFor(language)), header: headerOf(head), secrets }
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

/** What rules find in the code of a text. */
export function hitsIn(text: string, language: string, rules: Compiled | undefined): Scan['hits'] {
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
