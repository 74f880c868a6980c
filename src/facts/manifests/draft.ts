// SPDX-License-Identifier: MIT
import type { Dependency, Ecosystem, Task } from './manifest.js'

/** What a parser makes of one file; the rest of a `Manifest` is added by `manifests.ts`. */
export interface ManifestDraft {
  readonly ecosystem: Ecosystem
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly private?: boolean | undefined
  readonly description?: string | undefined
  readonly license?: string | undefined
  readonly homepage?: string | undefined
  readonly repository?: string | undefined
  readonly bugs?: string | undefined
  readonly documentation?: string | undefined
  readonly tasks?: Readonly<Record<string, Task>> | undefined
  readonly dependencies?: readonly Dependency[] | undefined
  readonly deprecated?: { readonly text: string; readonly line: number } | undefined
  readonly testing?: { readonly command: string; readonly line: number } | undefined
  readonly builds?: boolean | undefined
  readonly makes?: readonly ('library' | 'program')[] | undefined
  /** Values that members of a Cargo workspace may take over, and those that this member does. */
  readonly shares?: ReadonlyMap<string, string> | undefined
  readonly inherits?: readonly string[] | undefined
}

/** Reads a file that its name makes a manifest; undefined when its content says that it is something else. Throws when it does not parse. */
export type Parse = (text: string, path: string) => ManifestDraft | undefined

const MAX_TEXT = 1000
const MAX_COMMAND = 4000
const MAX_TASKS = 400
const MAX_DEPENDENCIES = 2000

type Fields = Readonly<Record<string, unknown>>

/** An object of a parsed document, or none: what is not an object has no fields. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** A field of an object that came from outside; never one of its prototype's. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    const object = fields(here)
    here = Object.hasOwn(object, key) ? object[key] : undefined
  }
  return here
}

/** A scalar as text; undefined for anything else and for an empty one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  return text === '' ? undefined : text.slice(0, MAX_TEXT)
}

/** A list, or the one thing that stands where a list may stand. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_DEPENDENCIES) : value === undefined || value === null ? [] : [value]
}

/** Tasks by name, without a prototype: their names are not ours. */
export function tasksOf(tasks: Iterable<readonly [name: string, command: string, line: number]>): Readonly<Record<string, Task>> {
  const all = Object.create(null) as Record<string, Task>
  let count = 0
  for (const [name, command, line] of tasks) {
    if (name.length > 100 || Object.hasOwn(all, name)) continue
    if (++count > MAX_TASKS) break
    all[name] = { command: command.slice(0, MAX_COMMAND), line }
  }
  return all
}

/** Dependencies from name-to-version tables. */
export function dependenciesOf(table: unknown, dev: boolean): readonly Dependency[] {
  return Object.entries(fields(table))
    .slice(0, MAX_DEPENDENCIES)
    .map(([name, value]) => {
      const version = textOf(value) ?? textOf(at(value, 'version'))
      return version === undefined ? { name, dev } : { name, version, dev }
    })
}

/** What a pattern finds, line by line: no pattern meets more than a line, and no more than `MAX_DEPENDENCIES` are kept. */
export function perLine(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const line of text.split('\n')) {
    const match = line.length < 2000 ? pattern.exec(line) : null
    if (match && found.push(match) >= MAX_DEPENDENCIES) break
  }
  return found
}

/** The first capture of a pattern on any line. */
export function capture(text: string, pattern: RegExp): string | undefined {
  return textOf(perLine(text, pattern)[0]?.[1])
}

/** The arguments of the first call of a name: what stands between its brackets, at most `length` characters. */
export function argumentsOf(text: string, name: string, length = 1000): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length, at + name.length + length)
    if (/^\s?\(/.test(rest) && !/\w/.test(text.charAt(at - 1))) return rest.slice(rest.indexOf('(') + 1).split(')')[0] ?? ''
  }
  return ''
}

/** The 1-based line of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** The 1-based line where a pattern first matches. */
export function lineOfMatch(text: string, pattern: RegExp): number | undefined {
  const found = text.split('\n').findIndex(line => line.length < 2000 && pattern.test(line))
  return found < 0 ? undefined : found + 1
}

/** A "how tests are run here" when a line of the text shows it. */
export function testing(text: string, pattern: RegExp, command: string): ManifestDraft['testing'] {
  const line = lineOfMatch(text, pattern)
  return line === undefined ? undefined : { command, line }
}

/**
 * The 1-based line of a key (`"license":`, `license =`, `<license>`, `spec.license`): of several the one that is indented least, then the first,
 * as an outer key is meant rather than one of a nested object.
 */
export function lineOfKey(text: string, key: string): number | undefined {
  let best: { line: number; indent: number } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const found = line.length < 2000 ? line.indexOf(key) : -1
    if (found < 0) continue
    const before = line.slice(0, found)
    const indent = before.length - before.trimStart().length
    const fits =
      /^[\s"'<:@[{,-]*(?:\w{1,20}\.)?$/.test(before) &&
      /^["'\]]?\s*(?:[:=>(,{<\]"'%]|$)/.test(line.slice(found + key.length, found + key.length + 40))
    if (fits && (best === undefined || indent < best.indent)) best = { line: index + 1, indent }
  }
  return best?.line
}

/** Lines of the keys of a nested object that starts at the line of `parent`. */
export function linesBelow(text: string, parent: string): (key: string) => number {
  const start = lineOfKey(text, parent) ?? 1
  const lines = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    if (index < start || line.length > 2000) continue
    const key = /^\s*(?:"([^"]{1,100})"|'([^']{1,100})'|([\w:.-]{1,100}))\s*[:=]/.exec(line)
    const name = key?.[1] ?? key?.[2] ?? key?.[3]
    if (name !== undefined && !lines.has(name)) lines.set(name, index + 1)
  }
  return key => lines.get(key) ?? start
}
