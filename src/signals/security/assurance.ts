// SPDX-License-Identifier: MIT
import { sectionLines } from '../../facts/documents/contributing.js'
import type { Document, DocumentKind, Documents } from '../../facts/documents/documents.js'
import type { Place } from '../../finding.js'
import type { Sentence } from '../../facts/documents/markup/parsed.js'
import { COUNTERED_WEAKNESSES, DESIGN_PRINCIPLES, TRUST_BOUNDARIES } from './assurance.phrases.generated.js'

/** What an assurance case argues from. */
export type AssurancePart = 'threat model' | 'trust boundaries' | 'design principles' | 'countered weaknesses'

/** A document, or a section of one, that argues why the software is secure. */
export interface AssuranceCase {
  /** It calls itself an assurance case; otherwise a threat model or an assessment. */
  readonly named: boolean
  readonly place: Place
  readonly words: number
  /** The parts that it holds, and where each is first spoken of. */
  readonly parts: ReadonlyMap<AssurancePart, Place>
}

const PARTS: readonly (readonly [AssurancePart, RegExp])[] = [
  ['threat model', /\bthreat[- ](?:model|agent|actor)|\badversar|\battackers?\b/i],
  ['trust boundaries', TRUST_BOUNDARIES],
  ['design principles', DESIGN_PRINCIPLES],
  ['countered weaknesses', COUNTERED_WEAKNESSES]
]
export const ASSURANCE_PARTS: readonly AssurancePart[] = PARTS.map(([part]) => part)

const NAMED = /\bassurance[-_ ]?case/i
const RELATED = /\bthreat[-_ ]?model|\bsecurity[-_ ]self[-_ ]?assessment/i
/** Where a section on threats is about the software; elsewhere it is about a change or a method. */
const ABOUT_SECURITY = /secur|threat|assurance|architect|(?:^|\/)design[^/]*$/i
const UNTELLING: ReadonlySet<DocumentKind> = new Set([
  'changelog',
  'code-of-conduct',
  'agents',
  'issue-template',
  'pull-request-template',
  'maintainers',
  'roadmap'
])
const MAX_DOCUMENTS = 400

function caseOf(document: Document, named: boolean, from: number, to: number): AssuranceCase {
  const { path } = document
  const inside = ({ line }: { readonly line: number }) => line >= from && line <= to
  const texts: Pick<Sentence, 'text' | 'line'>[] = [...document.headings.filter(inside), ...document.sentences.filter(inside)]
  const parts = new Map<AssurancePart, Place>()
  let words = 0
  for (const { text, line } of texts) {
    if (text.length > 5000) continue
    words += text.split(' ').length
    for (const [part, pattern] of PARTS) if (!parts.has(part) && pattern.test(text)) parts.set(part, { path, line })
  }
  return { named, place: from === 1 ? { path } : { path, line: from }, words, parts }
}

/** The file's name as words. */
function title(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]/g, ' ')
}

/** Assurance cases and their like, the most complete of those that call themselves one first. */
export function assuranceCases(documents: Documents): readonly AssuranceCase[] {
  const found: AssuranceCase[] = []
  for (const document of documents.all.slice(0, MAX_DOCUMENTS)) {
    if (UNTELLING.has(document.kind)) continue
    const name = title(document.path)
    if (NAMED.test(name) || RELATED.test(name)) {
      found.push(caseOf(document, NAMED.test(name), 1, Infinity))
      continue
    }
    // Texts about practices define the words.
    if (document.survey) continue
    const telling = document.kind === 'readme' || ABOUT_SECURITY.test(document.path)
    const heading =
      document.headings.find(({ text }) => NAMED.test(text)) ??
      (telling ? document.headings.find(({ text }) => RELATED.test(text)) : undefined)
    if (!heading || heading.text.length > 200) continue
    const { from, to } = sectionLines(document, heading)
    found.push(caseOf(document, NAMED.test(heading.text), heading.level === 1 ? 1 : from, to))
  }
  return found.sort((a, b) => Number(b.named) - Number(a.named) || b.parts.size - a.parts.size || b.words - a.words)
}
