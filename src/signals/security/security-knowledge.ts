// SPDX-License-Identifier: MIT
import type { Document, DocumentKind, Documents } from '../../facts/documents/documents.js'
import type { Place } from '../../finding.js'
import { MODEL, TRAINING } from './security-knowledge.phrases.generated.js'

/** A document that suggests knowledge of secure development: what it holds, as the start of a sentence, and where. */
export interface Knowledge {
  readonly what: string
  readonly place: Place
}

const PRINCIPLES: readonly RegExp[] = [
  /\bleast privileges?\b/i,
  /\bdefen[cs]e[- ]in[- ]depth\b/i,
  /\bfail[- ]?(?:safe|secure|closed)\b/i,
  /\bcomplete mediation\b/i,
  /\beconomy of mechanism\b/i,
  /\bopen design\b/i,
  /\bseparation of (?:privileges?|duties)\b/i,
  /\bleast common mechanism\b/i,
  /\bsecure by (?:default|design)\b/i,
  /\b(?:attack surface|input validation)\b/i,
  /\btrust boundar(?:y|ies)\b/i
]

const ERRORS: readonly RegExp[] = [
  /\bCWE-\d{1,4}\b/,
  /\bOWASP (?:Top|Testing|ASVS|Cheat)/i,
  /\b(?:CWE|SANS)[ /-]{1,3}(?:SANS )?Top[- ]?25\b/i,
  /\b(?:SEI )?CERT (?:C|C\+\+|Java|Oracle|secure)\b.{0,20}\bcoding\b/i,
  /\b(?:SQL|command|code|prompt|header|log) injections?\b/i,
  /\bcross[- ]site (?:scripting|request forgery)\b/i,
  /\bbuffer over(?:flow|run|read)s?\b/i,
  /\b(?:path|directory) traversal\b/i,
  /\b(?:use[- ]after[- ]free|integer overflow|race condition|TOCTOU)\b/i,
  /\b(?:insecure|unsafe) deserialization\b/i
]

const UNTELLING: ReadonlySet<DocumentKind> = new Set(['changelog', 'code-of-conduct', 'agents', 'issue-template', 'maintainers'])

/** Documents that apply three or more principles of secure design, that model threats, or that speak of training. */
export function designKnowledge(documents: Documents): readonly Knowledge[] {
  return knowledge(
    documents,
    PRINCIPLES,
    3,
    count => `A document applies ${count} principles of secure design`,
    document => {
      const heading = document.headings.find(h => MODEL.test(h.text))
      return heading
        ? { what: 'A document models threats or argues the design', place: { path: document.path, line: heading.line } }
        : undefined
    }
  )
}

/** Documents that name three or more kinds of errors that lead to vulnerabilities, or that speak of training. */
export function errorKnowledge(documents: Documents): readonly Knowledge[] {
  return knowledge(
    documents,
    ERRORS,
    3,
    count => `A document names ${count} kinds of vulnerabilities`,
    () => undefined
  )
}

function knowledge(
  documents: Documents,
  terms: readonly RegExp[],
  least: number,
  say: (count: number) => string,
  other: (document: Document) => Knowledge | undefined
): readonly Knowledge[] {
  const found: (Knowledge & { readonly count: number })[] = []
  for (const document of documents.all) {
    if (UNTELLING.has(document.kind) || document.survey) continue
    const hit = new Set<RegExp>()
    let first: number | undefined
    let training: number | undefined
    for (const { text, line } of document.sentences) {
      if (TRAINING.test(text)) training ??= line
      for (const term of terms) {
        if (hit.has(term) || !term.test(text)) continue
        hit.add(term)
        first ??= line
      }
    }
    const { path } = document
    const extra = other(document)
    if (hit.size >= least) found.push({ what: say(hit.size), place: { path, line: first ?? 1 }, count: hit.size })
    else if (extra) found.push({ ...extra, count: 2 })
    else if (training !== undefined)
      found.push({ what: 'A document speaks of training in secure development', place: { path, line: training }, count: 1 })
  }
  return found.sort((a, b) => b.count - a.count)
}
