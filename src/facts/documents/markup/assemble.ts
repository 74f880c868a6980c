// SPDX-License-Identifier: MIT
import { boilerplate } from './boilerplate.js'
import { readInline } from './inline.js'
import { lineCounter } from './lines.js'
import type { Block, CodeLine, Heading, Link, Parsed, References, Sentence } from './parsed.js'
import { ABBREVIATION } from './assemble.phrases.generated.js'

/** Longer lines and sentences are data, not prose. */
const MAX_LINE = 2000
const MAX_LIST = 20_000

// Where a sentence may end; whether it does is decided by what precedes.
const STOP = /[.!?][")\]’”]?\s+|[。！？]\s*/g
const WORD = /[\p{L}\p{N}]/u

/** A text with its soft line ends, cut into sentences, each with the line it starts on. */
function sentencesOf(text: string, line: number): { text: string; line: number }[] {
  const sentences: { text: string; line: number }[] = []
  let from = 0
  const lineAt = lineCounter(text, line)
  const push = (end: number) => {
    const raw = text.slice(from, end)
    const at = lineAt(from + raw.length - raw.trimStart().length)
    const plain = raw.includes('\n') || raw.includes('  ') ? raw.replace(/\s+/g, ' ').trim() : raw.trim()
    if (WORD.test(plain) && plain.length <= MAX_LINE) sentences.push({ text: plain, line: at })
    from = end
  }
  for (const stop of text.matchAll(STOP)) {
    if (stop[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(from, stop.index - 12), stop.index))) continue
    push(stop.index + stop[0].length)
  }
  push(text.length)
  return sentences
}

/** Reads sentences, links and code from the blocks of a text. */
export function assemble(blocks: Iterable<Block>, references: References = () => undefined): Parsed {
  const headings: Heading[] = []
  const sentences: Sentence[] = []
  const links: Link[] = []
  const code: CodeLine[] = []
  let section: string | undefined
  for (const block of blocks) {
    const under = section === undefined ? {} : { section }
    if (block.kind === 'code') {
      if (code.length > MAX_LIST) continue
      let at = block.line
      for (const line of block.text.split('\n')) {
        if (line.trim() && line.length <= MAX_LINE) code.push({ text: line.trimEnd(), line: at, ...under })
        at++
      }
      continue
    }
    if (sentences.length > MAX_LIST || links.length > MAX_LIST || headings.length > MAX_LIST) continue
    const text =
      block.text.length > MAX_LINE
        ? block.text
            .split('\n')
            .map(line => (line.length > MAX_LINE ? '' : line))
            .join('\n')
        : block.text
    const inline = readInline(text, block.line, references)
    if (block.kind === 'heading') {
      const title = inline.text.replace(/\s+/g, ' ').trim()
      if (title) {
        headings.push({ level: block.level ?? 1, text: title, line: block.line })
        section = title
      }
    } else if (block.kind === 'table') {
      const row = inline.text.replace(/\s+/g, ' ').trim()
      if (WORD.test(row)) sentences.push({ text: row, line: block.line, form: 'table', ...under })
    } else {
      for (const sentence of sentencesOf(inline.text, block.line)) sentences.push({ ...sentence, form: block.kind, ...under })
    }
    for (const link of inline.links) links.push({ ...link, ...under })
    for (const span of inline.code) code.push({ ...span, ...under })
  }
  return { headings, sentences: boilerplate(headings, sentences), links, code }
}
