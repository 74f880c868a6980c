// SPDX-License-Identifier: MIT
import { withoutSecrets } from '../facts/source/secrets.js'

/** Characters that mark up Markdown or HTML, and `@` and `#`, which GitHub turns into mentions and references. */
const SPECIAL = /[\\`*_{}[\]()<>&|~!#@$^"']/g
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
const INVISIBLE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
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
    out += inert(line.slice(at, match.index)) + autolink(url)
    at = match.index + url.length
  }
  return out + inert(line.slice(at))
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
  return `${text.replace(INVISIBLE, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
