// SPDX-License-Identifier: MIT
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse } from 'smol-toml'
import { yamlDocuments, yamlExcess } from '../../core/yaml-limits.js'

/** Files longer than this are no manifests that people write. */
const MAX_BYTES = 512 * 1024
const MAX_YAML = 128 * 1024

// Entities are never expanded: a document type could define ones that grow without end.
const XML = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  removeNSPrefix: true
})

export function parseJson(text: string): unknown {
  return JSON.parse(bounded(text)) as unknown
}

/** JSON with comments and trailing commas. */
export function parseJsonWithComments(text: string): unknown {
  bounded(text)
  let plain = ''
  // A comma is held back until it is known that no bracket closes after it.
  let comma = ''
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    const next = text.charAt(i + 1)
    if (c === '/' && next === '/') {
      while (i + 1 < text.length && text.charAt(i + 1) !== '\n') i++
    } else if (c === '/' && next === '*') {
      const end = text.indexOf('*/', i + 2)
      i = end < 0 ? text.length : end + 1
    } else if (c === ',') {
      plain += comma
      comma = c
    } else if (/\s/.test(c)) plain += c
    else {
      if (c !== '}' && c !== ']') plain += comma
      comma = ''
      const start = i
      if (c === '"') for (i++; i < text.length && text.charAt(i) !== '"'; i++) if (text.charAt(i) === '\\') i++
      plain += text.slice(start, i + 1)
    }
  }
  return JSON.parse(plain) as unknown
}

export function parseToml(text: string): unknown {
  return parse(bounded(text))
}

/** The time that the parser takes can grow with the square of the length; quoting the source of each error and comparing all keys made that worse. */
export function parseYaml(text: string): unknown {
  if (text.length > MAX_YAML) throw new Error('it is too long for a manifest')
  const excess = yamlExcess(text)
  if (excess !== undefined) throw new Error(excess)
  const [document] = yamlDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false }, 1)
  const error = document?.errors[0]
  if (error) throw error
  return document?.toJS({ maxAliasCount: 50 }) as unknown
}

export function parseXml(text: string): unknown {
  if (/<!ENTITY/i.test(bounded(text))) throw new Error('it defines entities')
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(valid.err.msg)
  return XML.parse(text) as unknown
}

/** Sections of an INI file (`setup.cfg`, `tox.ini`): values with the lines that continue them, and the line of each key. */
export function parseIni(text: string): ReadonlyMap<string, ReadonlyMap<string, { readonly value: string; readonly line: number }>> {
  const sections = new Map<string, Map<string, { value: string; line: number }>>()
  let section = new Map<string, { value: string; line: number }>()
  let last: { value: string; line: number } | undefined
  for (const [index, line] of bounded(text).split('\n').entries()) {
    if (line.length > 2000 || /^\s*(?:[#;]|$)/.test(line)) continue
    const header = /^\[([^\]]{1,200})\]/.exec(line)
    const entry = /^([\w.-]{1,100})\s*[=:]/.exec(line)
    if (header?.[1] !== undefined) {
      section = sections.get(header[1].trim()) ?? new Map<string, { value: string; line: number }>()
      sections.set(header[1].trim(), section)
      last = undefined
    } else if (/^\s/.test(line) && last) last.value += `\n${line.trim()}`
    else if (entry?.[1] !== undefined) {
      last = { value: line.slice(entry[0].length).trim(), line: index + 1 }
      if (!section.has(entry[1].toLowerCase())) section.set(entry[1].toLowerCase(), last)
    }
  }
  return sections
}

function bounded(text: string): string {
  if (text.length > MAX_BYTES) throw new Error('it is too long for a manifest')
  return text
}
