// SPDX-License-Identifier: MIT
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Document, type Node } from 'yaml'
import { yamlDocuments, yamlExcess } from '../../core/yaml-limits.js'

/**
 * A YAML node with its line. GitHub's own workflow parser would reject what GitHub rejects, but it is large, reads only
 * GitHub's files and needs import hooks; a tolerant reader that keeps lines serves every CI system alike.
 */
export interface Value {
  readonly line: number
  /** Of a scalar, as text. */
  readonly text?: string
  /** A literal or folded block: its content starts on the line after the header. */
  readonly block?: 'literal' | 'folded'
  readonly map?: ReadonlyMap<string, Value>
  readonly list?: readonly Value[]
  /** GitLab's `!reference [job, key]`: what stands there. */
  readonly reference?: true
}

const MAX_NODES = 60_000
const MAX_DOCUMENTS = 20

/** The documents of a file, or why they cannot be read. */
export function readYaml(text: string): { readonly documents: readonly Value[] } | { readonly why: string } {
  const excess = yamlExcess(text)
  if (excess !== undefined) return { why: excess }
  try {
    const lines = new LineCounter()
    const documents = yamlDocuments(
      text,
      {
        lineCounter: lines,
        uniqueKeys: false,
        prettyErrors: false,
        strict: false,
        // Texts are all that is wanted, and twice as fast: numbers, dates and `on` stay as written.
        schema: 'failsafe',
        logLevel: 'silent',
        keepSourceTokens: false
      },
      MAX_DOCUMENTS
    )
    const broken = documents.flatMap(d => d.errors)[0]
    if (broken) return { why: `it is not valid YAML (${broken.code}, line ${lines.linePos(broken.pos[0]).line})` }
    return { documents: documents.flatMap(d => (d.contents ? [convert(d, lines)] : [])) }
  } catch {
    return { why: 'it could not be read as YAML' }
  }
}

/**
 * Aliases become the same object as their anchor, so that a bomb of aliases stays as small as its text. An alias means the
 * last anchor of its name before it, which is remembered: the parser would look for it in the whole document.
 */
function convert(document: Document, lines: LineCounter): Value {
  const anchors = new Map<string, Value>()
  let nodes = 0
  const remember = (node: unknown, value: Value): Value => {
    const { anchor } = node as { anchor?: string }
    if (anchor !== undefined) anchors.set(anchor, value)
    return value
  }
  const visit = (node: unknown, depth: number): Value => {
    if (isAlias(node)) return anchors.get(node.source) ?? { line: 1 }
    const start = (node as Node | null)?.range?.[0]
    const line = start === undefined ? 1 : lines.linePos(start).line
    if (nodes++ > MAX_NODES || depth > 60) return { line }
    if (isMap(node)) {
      const map = new Map<string, Value>()
      const value = remember(node, { line, map })
      for (const { key, value: child } of node.items) {
        const name = isScalar(key) ? String(key.value) : ''
        if (isScalar(key) && key.anchor !== undefined) anchors.set(key.anchor, { line, text: name })
        const seen = visit(child, depth + 1)
        if (name === '<<') for (const from of seen.list ?? [seen]) merge(map, from)
        else map.set(name, isScalar(key) && key.range && seen.map ? { ...seen, line: lines.linePos(key.range[0]).line } : seen)
      }
      return value
    }
    if (isSeq(node)) {
      const list: Value[] = []
      const value = remember(node, { line, list, ...(node.tag === '!reference' && { reference: true as const }) })
      for (const item of node.items) list.push(visit(item, depth + 1))
      return value
    }
    if (!isScalar(node)) return { line }
    const block = node.type === 'BLOCK_LITERAL' ? 'literal' : node.type === 'BLOCK_FOLDED' ? 'folded' : undefined
    // The source keeps `yes`, `1.10` and dates as they are written.
    return remember(node, {
      line,
      text: node.value === null ? '' : typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)),
      ...(block && { block })
    })
  }
  const merge = (map: Map<string, Value>, from: Value): void => {
    for (const [key, value] of from.map ?? []) if (nodes++ <= MAX_NODES && !map.has(key)) map.set(key, value)
  }
  return visit(document.contents, 0)
}

export function get(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let at = value
  for (const key of path) at = at?.map?.get(key)
  return at
}

export function textOf(value: Value | undefined): string {
  return value?.text ?? ''
}

/** A list's items, or the value itself: where YAML formats allow one or many. */
export function items(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : (value.list ?? [value])
}

/** All texts in a value that is a text or a list of texts, nested lists (of aliases) included. */
export function texts(value: Value | undefined, depth = 0): readonly Value[] {
  if (!value || depth > 5) return []
  return value.list ? value.list.slice(0, 500).flatMap(v => texts(v, depth + 1)) : value.text === undefined ? [] : [value]
}

export function entries(value: Value | undefined): readonly (readonly [string, Value])[] {
  return [...(value?.map ?? [])]
}

/** The first line of a scalar's content. */
export function contentLine(value: Value): number {
  return value.block ? value.line + 1 : value.line
}
