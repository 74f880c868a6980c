// SPDX-License-Identifier: MIT
import { simpleImages } from './images.js'
import { lineCounter } from './lines.js'
import type { CodeLine, Link, References } from './parsed.js'

type Found<T> = Omit<T, 'section'>

/** Plain words of a piece of text, with its line ends kept, and what was taken out of them. */
export interface Inline {
  readonly text: string
  readonly links: readonly Found<Link>[]
  readonly code: readonly Found<CodeLine>[]
}

// Whether there is anything to take out at all; most lines have nothing.
const MARKED = /[`[\]<>&*_~\\]|https?:/
const CODE = /(`{1,3})([^`]{1,400})\1(?!`)/g
// Two levels are enough for `[![build](badge.svg)](ci)`: images go first, then what holds them.
const IMAGE = /!\[([^[\]]{0,400})\](?:\(([^()]{0,1500}(?:\([^()]{0,300}\)[^()]{0,500})?)\)|\[([^[\]]{0,200})\])/g
const LINK = /\[([^[\]]{0,600})\]\(([^()]{0,1500}(?:\([^()]{0,300}\)[^()]{0,500})?)\)/g
const REFERENCE = /(!?)\[([^[\]]{1,400})\](?:\[([^[\]]{0,200})\])?/g
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,1500}|[\w.+-]{1,64}@[\w.-]{1,100})>/g
const ANCHOR = /<a\s([^<>]{1,1500})>([^<]{0,400})/gi
const PICTURE = /<img\s([^<>]{1,1500})>/gi
const HREF = /\bhref\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,1500})/i
const SRC = /\bsrc\s{0,4}=\s{0,4}["']?([^\s"'<>]{1,1500})/i
const ALT = /\balt\s{0,4}=\s{0,4}"([^"<>]{0,300})/i
const TAG = /<\/?[a-z][^<>]{0,1500}>/gi
const BARE = /\bhttps?:\/\/[^\s<>"'`)\]]{3,1500}/g
const EMPHASIS = /\*{1,3}|~~|\b_{1,2}\B|\b_{1,2}(?=\S)|(?<=[^\s_])_{1,2}\b/g
const ESCAPE = /\\([^\w\s])/g
const ENTITY = /&(nbsp|amp|lt|gt|quot|apos|#39|mdash|ndash|rsquo|hellip);/g
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  hellip: '…'
}

/** The target of a link, without its title. */
function destination(inside: string): string {
  const [target = ''] = inside.trim().split(/\s/, 1)
  return target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target
}

/** An address without the punctuation of the sentence that it ends. */
function trimmed(url: string): string {
  let end = url.length
  while (end > 0 && '.,;:!?'.includes(url[end - 1] ?? '')) end--
  return url.slice(0, end)
}

function lineEnds(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]+/g, '') : ''
}

/**
 * Reads inline markup (Markdown's and HTML's; other languages are rewritten to it first). `line` is that of the first
 * character. Words of inline code stay in the text and are given as code too; link targets and images are taken out.
 */
export function readInline(source: string, line: number, references: References): Inline {
  if (!MARKED.test(source)) return { text: source, links: [], code: [] }
  const links: Found<Link>[] = []
  const code: Found<CodeLine>[] = []
  let text = source

  /** Replaces every match, telling the line it is on; line ends inside a match are kept so that later lines stay right. */
  function take(pattern: RegExp, replace: (groups: readonly (string | undefined)[], line: number) => string | undefined): void {
    const lineAt = lineCounter(text, line)
    text = text.replace(pattern, (...args: unknown[]) => {
      const end = args.findIndex(arg => typeof arg === 'number')
      const groups = args.slice(0, end) as (string | undefined)[]
      const offset = args[end] as number
      const all = groups[0] ?? ''
      const made = replace(groups, lineAt(offset))
      if (made === undefined) return all
      return made.includes('\n') ? made : made + lineEnds(all)
    })
  }

  // Code is set aside under a private-use character, so that what it holds is not read as markup.
  const spans: string[] = []
  if (text.includes('`'))
    take(CODE, ([, , body = ''], at) => {
      const plain = body.replace(/\s+/g, ' ').trim()
      if (plain) code.push({ text: plain, line: at })
      return `\uE000${spans.push(plain) - 1}\uE001`
    })
  const words = (part: string) =>
    restore(part, spans)
      .replace(/<[^<>]{0,1500}>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  if (text.includes('[')) {
    text = simpleImages(text)
    take(IMAGE, ([, alt = '', inside, label], at) => {
      const target = inside === undefined ? references(label || alt) : destination(inside)
      if (target) links.push({ text: alt, url: target, line: at, image: true })
      return ''
    })
    take(LINK, ([, title = '', inside = ''], at) => {
      links.push({ text: words(title), url: destination(inside), line: at, image: false })
      return title
    })
    take(REFERENCE, ([, bang, title = '', label], at) => {
      const url = references(label || title)
      if (url === undefined) return undefined
      const image = bang === '!'
      links.push({ text: words(title), url, line: at, image })
      return image ? '' : title
    })
  }
  if (text.includes('<')) {
    take(AUTOLINK, ([, target = ''], at) => {
      links.push({ text: target, url: target.includes('@') && !/^\w+:/.test(target) ? `mailto:${target}` : target, line: at, image: false })
      return target.includes('@') ? target.replace('mailto:', '') : ''
    })
    take(PICTURE, ([, attributes = ''], at) => {
      const url = SRC.exec(attributes)?.[1]
      if (url) links.push({ text: ALT.exec(attributes)?.[1] ?? '', url, line: at, image: true })
      return ''
    })
    take(ANCHOR, ([, attributes = '', title = ''], at) => {
      const url = HREF.exec(attributes)?.[1]
      if (url) links.push({ text: words(title), url, line: at, image: false })
      return title
    })
    take(TAG, ([tag = '']) => (/^<\/?(?:[abiu]|em|strong|code|span|sub|sup|kbd)\b/i.test(tag) ? '' : ' '))
  }
  if (text.includes('://'))
    take(BARE, ([url = ''], at) => {
      const target = trimmed(url)
      links.push({ text: target, url: target, line: at, image: false })
      return url.slice(target.length)
    })
  text = text.replace(EMPHASIS, '').replace(ESCAPE, '$1')
  if (text.includes('&')) text = text.replace(ENTITY, (all, name: string) => ENTITIES[name] ?? all)
  return { text: restore(text, spans), links, code }
}

function restore(text: string, spans: readonly string[]): string {
  return spans.length === 0 ? text : text.replace(/\uE000(\d{1,6})\uE001/g, (_all, index: string) => spans[Number(index)] ?? '')
}
