// SPDX-License-Identifier: MIT
import { withoutSecrets } from '../facts/source/secrets.js'

/** Characters that mark up Markdown or HTML, and `@` and `#`, which GitHub turns into mentions and references. */
const SPECIAL = /[\\`*_{}[\]()<>&|~!#@$^"']/g
/** Also what no font shows, such as tag characters and fillers; U+FE0F only makes an emoji of what precedes it. */
const CONTROL = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const INVISIBLE = /(?!\ufe0f)[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** What GitHub links besides mentions and `#12`: `GH-12` and commit ids, which are at least seven digits long. */
const REFERENCE = /\bgh-(?=\d)|\b[0-9a-f]{7,64}\b/gi
const URLS = /https:\/\/[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::\d{1,5})?(?:\/[\w\-.~:/?#@!$&'()*+,;=%]{0,1500})?/g

/** Text from outside as one line without control, formatting and direction characters and without credentials, cut at `most` characters. */
export function plain(text: string, most = 400): string {
  const line = withoutSecrets(
    text
      .slice(0, most * 4)
      .replace(/\s+/g, ' ')
      .replace(CONTROL, '')
      .trim()
  )
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}

/**
 * Text from outside as inert Markdown for one table cell or list item; https addresses stay links, and what stands
 * between two backticks becomes code.
 */
export function markdown(text: string, most = 400): string {
  return plain(text, most)
    .split(/(`[^`]{1,200}`)/)
    .map((part, i) => (i % 2 === 1 ? `<code>${inert(part.slice(1, -1))}</code>` : linked(part)))
    .join('')
}

function linked(line: string): string {
  let out = ''
  let at = 0
  for (const match of line.matchAll(URLS)) {
    const url = match[0].slice(0, endOf(match[0])).replace(/[.,;:!?'"\]]{1,20}$/, '')
    out += prose(line.slice(at, match.index)) + autolink(url)
    at = match.index + url.length
  }
  return out + prose(line.slice(at))
}

/** GitHub looks for references in text only: code and the text of a link stay as they are. */
function prose(text: string): string {
  return inert(text).replace(REFERENCE, match => match.replace(/-|[\s\S]{4}(?=[\s\S])/g, '$&&#8203;'))
}

/** Where an address in parentheses ends: what closes them is none of it. */
function endOf(url: string): number {
  let open = 0
  for (let i = 0; i < url.length; i++) {
    if (url[i] === '(') open++
    if (url[i] === ')' && open-- === 0) return i
  }
  return url.length
}

function inert(text: string): string {
  // An entity of the character keeps every renderer from reading it as markup; a zero-width space stops mentions,
  // references and links that GitHub looks for after the Markdown is rendered.
  return text
    .replace(SPECIAL, char => (char === '@' || char === '#' ? `&#${char.charCodeAt(0)};&#8203;` : `&#${char.charCodeAt(0)};`))
    .replace(/:(?=\/\/)|\bwww(?=\.)/g, '$&&#8203;')
    .replace(/:(?=[\w+-]{1,60}:)/g, '&#58;')
    .replace(/^([-+=]|\d{1,9}[.)])(?=\s|$)/, '&#8203;$1')
}

function autolink(url: string): string {
  return `<${url.replaceAll('|', '%7C')}>`
}

/** A link whose text is from outside. */
export function link(text: string, url: string): string {
  const target = url
    .replace(CONTROL, '')
    .replace(/[\s<>()\\|"'`]/g, char => encodeURIComponent(char).replace(/[()']/g, c => `%${c.charCodeAt(0).toString(16)}`))
  return `[${inert(plain(text, 120))}](${target})`
}

/** A path or name from outside as inline code. */
export function code(text: string): string {
  return `<code>${inert(plain(text, 200))}</code>`
}

/** Data as JSON text without credentials, ending in a newline. What a terminal would obey or hide is written as `\uXXXX`. */
export function safeJson(data: object): string {
  const text = JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? withoutSecrets(value) : value), 2)
  return `${text.replace(INVISIBLE, escaped)}\n`
}

/** A character as JSON writes it in ASCII: `\u200b`, and outside of the first plane two of them. */
function escaped(char: string): string {
  return char.replace(/[\s\S]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
