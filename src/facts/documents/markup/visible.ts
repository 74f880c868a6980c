// SPDX-License-Identifier: MIT

/** Elements whose content no browser shows as text. */
const UNSEEN = 'script style template title noscript noembed noframes iframe datalist dialog audio video canvas object'.split(' ')
/** Of those, the ones whose content is no markup, and what ends it. */
const RAW: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
  ['title', /<\/title/gi],
  ['iframe', /<\/iframe/gi],
  ['noembed', /<\/noembed/gi],
  ['noframes', /<\/noframes/gi]
])
/** Elements without content. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const QUOTED = /"[^"]*"|'[^']*'/g
const HIDDEN = /\shidden(?=[\s=/]|$)/i
const STYLE = /\bstyle\s{0,9}=/i
const INVISIBLE =
  /\b(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|(?:opacity|font-size)\s{0,9}:\s{0,9}0(?![\d.]))/i

/** A longer tag is kept without its attributes. */
const MAX_TAG = 1500
/** So many characters are looked at for each character of a piece. Nobody writes what takes more, and the rest is not taken for text. */
const MAX_WORK = 8

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** Reads a text piece by piece as a browser shows it: an element that hides its content may end in a later piece. */
export interface VisibleText {
  /** The piece without what is hidden, with all its line ends, and with no angle brackets in attributes. */
  of(piece: string): string
  /** Whether what follows is hidden. */
  readonly hides: boolean
}

/** A reader of visible text. `also` names more elements that are hidden; `spans`: text between backticks is code, not markup. */
export function visibleText({
  also = [],
  spans = false
}: { readonly also?: readonly string[]; readonly spans?: boolean } = {}): VisibleText {
  const unseen = new Set([...UNSEEN, ...also])
  const marks = spans ? /(`{1,3})[^`]{1,400}\1(?!`)|<(?=[a-z/!?])/gi : /<(?=[a-z/!?])/gi
  let open: { readonly name: string; depth: number } | undefined
  /** Of an attribute that goes on into the next piece. */
  let quote: string | undefined

  function of(piece: string): string {
    if (!open && !quote && !piece.includes('<')) return piece
    let made = ''
    let at = 0
    let work = piece.length * MAX_WORK
    const keep = (end: number): void => {
      made += open ? lineEnds(piece.slice(at, end)) : piece.slice(at, end)
      at = end
    }
    const drop = (end: number): void => {
      made += lineEnds(piece.slice(at, end))
      at = end
    }
    if (quote) {
      const close = piece.indexOf(quote)
      if (close >= 0) quote = undefined
      const end = close < 0 ? -1 : piece.indexOf('>', close)
      drop(end < 0 ? piece.length : end + 1)
    }
    marks.lastIndex = at
    for (let mark = marks.exec(piece); mark; mark = marks.exec(piece)) {
      const from = mark.index
      if (mark[0] !== '<') {
        // A line that begins with a tag ends whatever code was open before it.
        if (/\n[ \t]{0,8}</.test(mark[0])) marks.lastIndex = from + 1
        continue
      }
      const next = piece.charAt(from + 1)
      if (next === '!' || next === '?') {
        const closing = piece.startsWith('<!--', from) ? '-->' : '>'
        const end = piece.indexOf(closing, from + 2)
        keep(from)
        drop(end < 0 ? piece.length : end + closing.length)
        marks.lastIndex = at
        continue
      }
      const { tag, end, unfinished } = tagAt(piece, from)
      if ((work -= end - from) < 0 || unfinished !== undefined) {
        keep(from)
        drop(piece.length)
        quote = unfinished || undefined
        break
      }
      if (!tag) continue
      keep(from)
      marks.lastIndex = end
      if (open) {
        drop(end)
        if (tag.name === open.name && (open.depth += tag.closes ? -1 : 1) === 0) open = undefined
        continue
      }
      made += plainTag(piece.slice(from, end), tag)
      at = end
      if (tag.closes || VOID.has(tag.name) || !(unseen.has(tag.name) || isHidden(tag.attributes))) continue
      open = { name: tag.name, depth: 1 }
      const closing = RAW.get(tag.name)
      if (!closing) continue
      closing.lastIndex = end
      marks.lastIndex = closing.exec(piece)?.index ?? piece.length
      drop(marks.lastIndex)
    }
    keep(piece.length)
    return made
  }

  return {
    of,
    get hides() {
      return open !== undefined || quote !== undefined
    }
  }
}

const NAME = /[a-z][a-z\d-]{0,40}(?=[\s/>])/iy

/**
 * The tag that begins at `from`, and where it ends or where it turned out to be none. At the start of a line it goes on to its
 * end, whatever is in it; `unfinished`: it has none, and is in this quote or in none (empty).
 */
function tagAt(text: string, from: number): { readonly tag?: Tag; readonly end: number; readonly unfinished?: string } {
  const closes = text[from + 1] === '/'
  NAME.lastIndex = from + (closes ? 2 : 1)
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return { end: from + 1 }
  const start = NAME.lastIndex
  const block = /(?:^|\n)[ \t]{0,3}$/.test(text.slice(Math.max(0, from - 4), from))
  for (let i = start; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '>') return { tag: { name: name.toLowerCase(), closes, attributes: text.slice(start, i) }, end: i + 1 }
    if (char === '<' && !block) return { end: i }
    if (char !== '"' && char !== "'") continue
    const close = text.indexOf(char, i + 1)
    if (close < 0) return { end: text.length, ...(block && { unfinished: char }) }
    i = close
  }
  return { end: text.length, ...(block && { unfinished: '' }) }
}

function isHidden(attributes: string): boolean {
  return HIDDEN.test(attributes.replace(QUOTED, '')) || (STYLE.test(attributes) && INVISIBLE.test(attributes))
}

/** The tag as the patterns for tags read it. */
function plainTag(source: string, { name, closes, attributes }: Tag): string {
  if (source.length > MAX_TAG) return `<${closes ? '/' : ''}${name}>${lineEnds(source)}`
  return /[<>]/.test(attributes) ? `<${closes ? '/' : ''}${name}${attributes.replace(/[<>]/g, ' ')}>` : source
}

function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
