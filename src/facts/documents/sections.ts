// SPDX-License-Identifier: MIT
import { sectionLines } from './contributing.js'
import type { Document } from './documents.js'
import type { CodeLine, Heading, Link, Sentence } from './markup/parsed.js'
import { DIAGRAM } from './sections.phrases.generated.js'

/** A heading of a document and all that stands below it, down to the next heading of its level or above. */
export interface Section {
  readonly path: string
  readonly line: number
  readonly title: string
  readonly headings: readonly Heading[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly Link[]
  readonly code: readonly CodeLine[]
  /** Words of prose and lists. */
  readonly words: number
  /** It shows a picture, or a diagram that is written as code. */
  readonly diagram: boolean
}

const MAX_SECTIONS = 40
const BADGE = /badge|shields\.io|\/workflows\/|\.svg\?/i

/** How many words some sentences hold. */
function wordsOf(sentences: readonly Pick<Sentence, 'text'>[]): number {
  return sentences.reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]\S*/gu)?.length ?? 0), 0)
}

function partOf(document: Document, line: number, to: number, title: string): Section {
  const inside = (part: { readonly line: number }) => part.line >= line && part.line <= to
  const sentences = document.sentences.filter(inside)
  const links = document.links.filter(inside)
  const code = document.code.filter(inside)
  return {
    path: document.path,
    line,
    title,
    headings: document.headings.filter(heading => inside(heading) && heading.line > line),
    sentences,
    links,
    code,
    words: wordsOf(sentences),
    diagram: links.some(({ image, url }) => image && !BADGE.test(url)) || code.some(({ text }) => DIAGRAM.test(text))
  }
}

/** A whole document as one section. */
export function wholeOf(document: Document): Section {
  return partOf(document, 1, Infinity, document.headings[0]?.text ?? '')
}

/** The sections of a document whose heading matches; one that lies within another that matched is part of that one. */
export function sectionsOf(document: Document, title: RegExp): readonly Section[] {
  const found: Section[] = []
  let covered = 0
  for (const heading of document.headings) {
    if (found.length >= MAX_SECTIONS) break
    if (heading.line <= covered || heading.text.length > 500 || !title.test(heading.text)) continue
    const { from, to } = sectionLines(document, heading)
    found.push(partOf(document, from, to, heading.text))
    covered = to
  }
  return found
}
