// SPDX-License-Identifier: MIT
import { COMMENTS } from './languages.generated.js'
import { HASHES, RUST_SLASHES, SLASHES } from './comments.phrases.generated.js'

const DASHES = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\n]*"?|'[^'\n]*'?/g

const SEMICOLONS = /;[^\n]*|"[^"\n]*"?/g

const PERCENTS = /%[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?/g

const STYLES: Readonly<Record<string, RegExp>> = {
  hashes: HASHES,
  dashes: DASHES,
  semicolons: SEMICOLONS,
  percents: PERCENTS,
  rust: RUST_SLASHES
}

const SYNTAX = new Map(
  Object.entries(COMMENTS).flatMap(([style, languages]) => languages.map(language => [language, STYLES[style] ?? SLASHES] as const))
)

/** A stretch of text that is no code, or a string of one line. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly string: boolean
}

/**
 * What is not code: comments, and texts that span lines (docstrings, templates: a detector's table, a page). Strings of one
 * line are told apart, because modules are named in strings, but a call that stands in one is data.
 */
export function silentSpans(text: string, language: string): readonly Span[] {
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
