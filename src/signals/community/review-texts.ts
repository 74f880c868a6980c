// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Documents } from '../../facts/documents/documents.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { negatedBefore } from '../../core/wording.js'
import type { Sentence } from '../../facts/documents/markup/parsed.js'
import {
  ACCEPTANCE,
  COMPATIBILITY,
  CORRECTNESS,
  FILE,
  HEADING,
  LOOKS,
  OTHER_DOCUMENTS,
  OTHER_REVIEW,
  SECURITY,
  STYLE,
  WHO_OR_WHEN
} from './review-texts.phrases.generated.js'

/** The three things that rules for code review have to say. */
export type ReviewPart = 'how' | 'what' | 'acceptance'

/** A document or section about how changes are reviewed, and where it says which part. */
export interface ReviewText {
  readonly path: string
  readonly line: number
  readonly title: string
  readonly words: number
  readonly parts: ReadonlyMap<ReviewPart, number>
}

const MAX_TEXTS = 20

const REVIEW = /\breview(?:s|ed|ers?|ing)?\b/i

const TOPICS: readonly RegExp[] = [
  CORRECTNESS,
  /\btests?\b|\bcoverage\b/i,
  STYLE,
  SECURITY,
  /\bdocument\w{0,7}|\bdocs\b|\bcomments\b/i,
  COMPATIBILITY
]

function partsOf({ sentences, title }: Pick<Section, 'sentences' | 'title'>): ReadonlyMap<ReviewPart, number> {
  const parts = new Map<ReviewPart, number>()
  const put = (part: ReviewPart, { line }: Sentence) => {
    if (!parts.has(part)) parts.set(part, line)
  }
  const topics = new Map<RegExp, Sentence>()
  for (const sentence of sentences) {
    const { text } = sentence
    if (text.length > 2000) continue
    if (REVIEW.test(text) && WHO_OR_WHEN.test(text)) put('how', sentence)
    const accepted = ACCEPTANCE.exec(text)
    // "Not merged until" and the like hold their negation within.
    if (accepted && (!negatedBefore(text, accepted.index) || /^(?:before|until|at least)/i.test(accepted[0]))) put('acceptance', sentence)
    if (sentence.form !== 'item' && sentence.form !== 'task' && !LOOKS.test(text)) continue
    for (const topic of TOPICS) if (!topics.has(topic) && topic.test(text)) topics.set(topic, sentence)
  }
  const [first] = topics.values()
  if (first && topics.size >= (/checklist/i.test(title) ? 2 : 3)) put('what', first)
  return parts
}

function textOf(section: Section): ReviewText {
  return { path: section.path, line: section.line, title: section.title, words: section.words, parts: partsOf(section) }
}

/** Documents and sections about the review of changes, those that say most first. */
export function reviewTexts(documents: Documents): readonly ReviewText[] {
  const own = documents.all.filter(
    ({ path, survey, kind }) => kind !== 'pull-request-template' && !survey && FILE.test(posix.basename(path))
  )
  const whole = new Set(own.map(({ path }) => path))
  const sections = [
    ...documents.of('contributing', 'governance', 'maintainers', 'development', 'readme', 'pull-request-template', 'agents'),
    ...documents.of('docs').filter(({ path, survey }) => !survey && OTHER_DOCUMENTS.test(path))
  ]
    .filter(({ path }) => !whole.has(path))
    .flatMap(document => sectionsOf(document, HEADING).filter(({ title }) => !OTHER_REVIEW.test(title)))
  return [...own.map(wholeOf), ...sections]
    .map(textOf)
    .sort((a, b) => b.parts.size - a.parts.size || b.words - a.words)
    .slice(0, MAX_TEXTS)
}
