// SPDX-License-Identifier: MIT
import { parse, type ParsedScript } from 'unbash'

/** A shell text as it was parsed. Offsets of the tree are offsets of `text`. */
export interface Source {
  readonly text: string
  readonly script: ParsedScript
  /** Line of the text's first character. */
  readonly line: number
  /** Puts back what was masked in a word. */
  readonly restore: (word: string) => string
  readonly lineAt: (offset: number) => number
}

/** The parser is linear but for here-documents and nested substitutions, which are bounded on their own. */
export const MAX_TEXT = 200_000
export const MAX_LINES = 20_000
const MAX_HEREDOCS = 1_000

/**
 * What other programs fill in before a shell sees the text: `${{ … }}` of GitHub, `{{ … }}` of task runners, and `$(VARIABLE)` of make and
 * Azure Pipelines, which a shell would take for a substitution.
 */
const TEMPLATE = /\$\{\{[^{}]{0,500}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\([A-Z][\w.]{0,60}\)/g
const PRIVATE = /[\uE000-\uF8FF]/g
const PRIVATE_RUN = /([\uE000-\uF8FF])\1*/g
const FIRST_PRIVATE = 0xe000
const MAX_TEMPLATES = 6_000

/** The start of a text that is worth parsing: whole lines within the limits. */
export function bounded(text: string): string {
  if (text.length <= MAX_TEXT && text.length < MAX_LINES) return text
  let end = text.length <= MAX_TEXT ? text.length : text.lastIndexOf('\n', MAX_TEXT)
  if (end < 0) return ''
  for (let at = text.indexOf('\n'), lines = 1; at >= 0 && at < end; at = text.indexOf('\n', at + 1)) if (++lines > MAX_LINES) end = at
  return text.slice(0, end)
}

/** Parses a text as Bash; undefined for one that would take too long. Errors of syntax are in `script.errors`. */
export function parseShell(text: string, line: number): Source | undefined {
  if (!fewHeredocs(text)) return undefined
  const { masked, restore } = mask(text)
  try {
    return { text, script: parse(masked), line, restore, lineAt: lineCounter(text, line) }
  } catch {
    // Chains like `f() f() f() …` exhaust the parser's stack.
    return undefined
  }
}

function fewHeredocs(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('<<'); at >= 0; at = text.indexOf('<<', at + 2)) if (++count > MAX_HEREDOCS) return false
  return true
}

/** Replaces each template by as many copies of one private character as it is long, so that offsets stay. */
function mask(text: string): { readonly masked: string; readonly restore: Source['restore'] } {
  if (!/\$\{\{|\{\{|\$\([A-Z]|\.\\|[\uE000-\uF8FF]/.test(text)) return { masked: text, restore: word => word }
  const templates: string[] = []
  const masked = text
    .replace(PRIVATE, '?')
    .replace(TEMPLATE, found => {
      if (templates.length >= MAX_TEMPLATES) return found
      templates.push(found)
      return String.fromCharCode(FIRST_PRIVATE + templates.length - 1).repeat(found.length)
    })
    // Paths of Windows, whose separators a shell would drop.
    .replace(/(?<![^\s;&|(])\.\\[\w.\\-]{1,200}/g, path => path.replaceAll('\\', '/'))
  const restore = (word: string): string =>
    word.replace(PRIVATE_RUN, (run, first: string) => templates[first.charCodeAt(0) - FIRST_PRIVATE] ?? run)
  return { masked, restore }
}

function lineCounter(text: string, first: number): (offset: number) => number {
  if (!text.includes('\n')) return () => first
  let starts: number[] | undefined
  return offset => {
    if (!starts) {
      starts = []
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at)
    }
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return first + low
  }
}
