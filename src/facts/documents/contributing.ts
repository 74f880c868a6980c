// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document, Documents } from './documents.js'
import type { Known } from '../../core/known.js'
import { webUrl, type Repository } from '../../inputs/repository.js'
import type { CodeLine, Heading, Link, Sentence } from './markup/parsed.js'
import { AT_LARGE, GUIDANCE } from './contributing.phrases.generated.js'

/** A text that tells people how to propose a change: a contribution guide, or the README's part about it. */
export interface Guide {
  readonly path: string
  readonly where: 'file' | 'readme'
  readonly line: number
  readonly headings: readonly Heading[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly Link[]
  readonly code: readonly CodeLine[]
}

/** A guide of fewer bytes says nothing. */
const MIN_BYTES = 100
const CONTRIBUTE = /\bcontribut/i
// People who contributed, and money: headings that are about no change.
const CREDITS = /\bcontributors\b|\bfinancial|\bsponsor|\bcontributed\b/i

/** From a heading to the next one of its level or above: first and last line. */
export function sectionLines(document: Pick<Document, 'headings'>, heading: Heading): { readonly from: number; readonly to: number } {
  const next = document.headings.find(other => other.line > heading.line && other.level <= heading.level)
  return { from: heading.line, to: next === undefined ? Infinity : next.line - 1 }
}

function guideOf(document: Document, where: Guide['where'], from = 1, to = Infinity): Guide {
  const inside = (part: { readonly line: number }) => part.line >= from && part.line <= to
  const { path } = document
  if (where === 'file')
    return { path, where, line: 1, headings: document.headings, sentences: document.sentences, links: document.links, code: document.code }
  return {
    path,
    where,
    line: from,
    headings: document.headings.filter(inside),
    sentences: document.sentences.filter(inside),
    links: document.links.filter(inside),
    code: document.code.filter(inside)
  }
}

/** All contribution guides, files first, then the README's sections under a heading about contributing. */
export function contributionGuides(documents: Documents): readonly Guide[] {
  const files = documents
    .of('contributing')
    .filter(document => document.bytes >= MIN_BYTES)
    .map(document => guideOf(document, 'file'))
  const { readme } = documents
  if (!readme) return files
  const sections: Guide[] = []
  let covered = 0
  for (const heading of readme.headings) {
    if (heading.line <= covered || !CONTRIBUTE.test(heading.text) || CREDITS.test(heading.text)) continue
    // The title of a whole README that is a guide to something would take in everything.
    if (heading.level === 1 && heading === readme.headings[0]) continue
    const { from, to } = sectionLines(readme, heading)
    sections.push(guideOf(readme, 'readme', from, to))
    covered = to
  }
  return [...files, ...sections]
}

/** Where guides send their readers on to one that is kept elsewhere; what that one asks for is not in the tree. */
export function guideElsewhere(guides: readonly Guide[], repository: Known<Repository>): Link | undefined {
  const leads = (path: string, { url, text, image }: Link): boolean => {
    if (image || !/^https?:/i.test(url) || AT_LARGE.test(url) || linkedPath(path, url, repository) !== undefined) return false
    const [page = ''] = url
      .slice(0, 500)
      .replace(/^https?:\/\/[^/]*/i, '')
      .split('?', 1)
    return !/\/(?:issues|pulls|graphs|labels)\b/.test(page) && GUIDANCE.test(`${text.slice(0, 300)} ${page}`)
  }
  return guides.flatMap(({ path, links }) => links.find(link => leads(path, link)) ?? [])[0]
}

const BLOB_PAGE = /^\/(?:-\/)?(?:blob|tree|raw)\/[^/]+\/(.+)$/

/**
 * The path in the repository that a link of a document leads to: relative, from the root, or by a page of the forge when
 * the repository is known. Another repository's pages are no paths of this one.
 */
export function linkedPath(from: string, url: string, repository?: Known<Repository>): string | undefined {
  const [plain = ''] = url.split(/[#?]/, 1)
  const own = repository?.known ? webUrl(repository.value).toLowerCase() : undefined
  if (own !== undefined && plain.toLowerCase().startsWith(`${own}/`)) return BLOB_PAGE.exec(plain.slice(own.length))?.[1]
  if (plain === '' || /^[a-z][a-z\d+.-]*:/i.test(plain) || plain.startsWith('//')) return undefined
  const path = plain.startsWith('/') ? posix.normalize(plain.slice(1)) : posix.normalize(posix.join(posix.dirname(from), plain))
  return path.startsWith('..') ? undefined : path.replace(/\/$/, '')
}
