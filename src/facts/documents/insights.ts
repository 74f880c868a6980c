// SPDX-License-Identifier: MIT
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml'
import { yamlDocuments, yamlExcess } from '../../core/yaml-limits.js'
import type { Tree } from '../../inputs/tree.js'

/** What a SECURITY-INSIGHTS file (v1 or v2) states, by the criterion it speaks of. */
interface Insight {
  readonly value: string
  readonly path: string
  readonly line?: number
}
export interface Insights {
  readonly path: string | undefined
  readonly version: '1' | '2' | undefined
  /** Why a file that is there could not be used. */
  readonly unreadable?: string
  /** Dotted path of the file's own schema -> value, scalars only: `repository.documentation.contributing-guide`. */
  readonly values: Readonly<Record<string, Insight>>
}

const MAX_BYTES = 50 * 1024
const MAX_VALUES = 500
const MAX_DEPTH = 10
const FILE = /^(?:\.github\/|\.gitlab\/)?security-insights\.ya?ml$/i
const PLACES = ['security-insights', '.github/', '.gitlab/']

/** Writes every scalar below a node under its dotted path; items of a list are numbered from 0. */
function flatten(node: unknown, at: string, depth: number, put: (at: string, value: string, offset: number | undefined) => void): void {
  if (depth > MAX_DEPTH) return
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (isScalar(key)) flatten(value, at === '' ? String(key.value) : `${at}.${String(key.value)}`, depth + 1, put)
    }
  else if (isSeq(node)) node.items.slice(0, 100).forEach((item, index) => flatten(item, `${at}.${index}`, depth + 1, put))
  else if (isScalar(node) && node.value !== null && at !== '') put(at, String(node.value), node.range?.[0])
}

function hasAlias(node: unknown, depth = 0): boolean {
  if (isAlias(node)) return true
  if (depth > MAX_DEPTH) return false
  if (isMap(node)) return node.items.some(({ key, value }) => isAlias(key) || hasAlias(value, depth + 1))
  return isSeq(node) && node.items.some(item => hasAlias(item, depth + 1))
}

function read(text: string, path: string): Insights {
  const unusable = (unreadable: string): Insights => ({ path, version: undefined, unreadable, values: {} })
  const excess = yamlExcess(text)
  if (excess !== undefined) return unusable(`${path} is not read: ${excess}`)
  const lines = new LineCounter()
  let root: Node | null
  try {
    const [document] = yamlDocuments(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false, uniqueKeys: false }, 1)
    if (!document) return unusable(`${path} holds no mapping`)
    if (document.errors[0]) return unusable(`${path} is no valid YAML (line ${lines.linePos(document.errors[0].pos[0]).line})`)
    root = document.contents
  } catch {
    return unusable(`${path} is no valid YAML`)
  }
  if (!isMap(root)) return unusable(`${path} holds no mapping`)
  if (hasAlias(root)) return unusable(`${path} uses YAML aliases, which are not followed`)
  // Names come from the file: no prototype, so that `__proto__` is a name like others.
  const values: Record<string, Insight> = Object.create(null) as Record<string, Insight>
  let count = 0
  flatten(root, '', 0, (at, value, offset) => {
    if (count++ < MAX_VALUES)
      values[at] = { value: value.slice(0, 2000), path, ...(offset !== undefined && { line: lines.linePos(offset).line }) }
  })
  const schema = values['header.schema-version']?.value
  return { path, version: schema?.startsWith('1') ? '1' : schema?.startsWith('2') ? '2' : undefined, values }
}

/** The first SECURITY-INSIGHTS file of the root, `.github/` or `.gitlab/`. A broken file states nothing. */
export function deriveInsights(tree: Tree): Insights {
  const place = (path: string) => PLACES.findIndex(start => path.toLowerCase().startsWith(start))
  const entry = [...tree.find(FILE)].sort((a, b) => place(a.path) - place(b.path))[0]
  if (!entry) return { path: undefined, version: undefined, values: {} }
  const { path } = entry
  if ((entry.size ?? 0) > MAX_BYTES) return { path, version: undefined, unreadable: `${path} is larger than 50 KB`, values: {} }
  const insights = tree.derive('insights', path, read)
  return insights.known ? insights.value : { path, version: undefined, unreadable: insights.why, values: {} }
}
