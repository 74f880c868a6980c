// SPDX-License-Identifier: MIT
import { Composer, Parser, type Document, type DocumentOptions, type LineCounter, type ParseOptions, type SchemaOptions } from 'yaml'

const MAX_DEPTH = 200
const MAX_INDENT = 400
const MAX_MARKERS = 50
const MAX_ALIASES = 500
/** Line ends and marks: parsing costs some 15 microseconds for each, whatever the length. */
const MAX_MARKS = 50_000

const LONG = 'it has too many lines and marks'
const DEEP = 'it nests too deeply'
const ALIASES = 'it has too many aliases'

const MARKS = new Set('\n[]{},:-?&!'.split(''))
const QUOTES = new Set(['"', "'"])
/** What precedes a quote that may open, rather than an apostrophe. */
const OUTSIDE = /[\s"']/

/**
 * Why a YAML text is not given to the parser; undefined when it may be. Marks: they decide what parsing costs. Nesting: a parser that goes too deep does not throw, as compiling a regular
 * expression with no stack left ends the whole process. Aliases: each is looked up by a walk through the whole document.
 */
export function yamlExcess(text: string): string | undefined {
  let depth = 0
  let aliases = 0
  let markers = 0
  let indent = 0
  let lineStart = true
  let marks = 0
  let before = '\n'
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if ((MARKS.has(c) || (QUOTES.has(c) && OUTSIDE.test(before))) && ++marks > MAX_MARKS) return LONG
    if (c === '\n') {
      lineStart = true
      indent = 0
      markers = 0
    } else if (lineStart && c === ' ') indent++
    else if (lineStart && (c === '-' || c === '?' || c === ':')) markers++
    else if (c !== ' ' && c !== '\t') {
      if (lineStart && (indent > MAX_INDENT || markers > MAX_MARKERS)) return DEEP
      lineStart = false
      if (c === '*' && /[\s[{,:?-]/.test(before) && /\S/.test(text.charAt(i + 1)) && ++aliases > MAX_ALIASES) return ALIASES
      // A bracket within a word, such as that of a terminal's colour, opens nothing.
      if ((c === '[' || c === '{') && /[\s[{,:?-]/.test(before) && ++depth > MAX_DEPTH) return DEEP
      if ((c === ']' || c === '}') && depth > 0) depth--
    }
    if (lineStart && markers > MAX_MARKERS) return DEEP
    before = c
  }
  return undefined
}

type Options = ParseOptions & DocumentOptions & SchemaOptions & { readonly lineCounter?: LineCounter }

/**
 * The documents of a YAML text, at most `most`. Reading ends at the first thing that is no YAML, and that document holds
 * the error: a text of nothing but closing brackets is one error for each of them, and every error would keep a stack.
 */
export function yamlDocuments(text: string, options: Options, most: number): readonly Document[] {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const documents: Document[] = []
    const composer = new Composer(options)
    let broken = false
    for (const token of new Parser(options.lineCounter?.addNewLine).parse(text)) {
      documents.push(...composer.next(token))
      broken = token.type === 'error'
      if (broken || documents.length >= most) break
    }
    documents.push(...composer.end(broken, text.length))
    return documents.slice(0, most)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
