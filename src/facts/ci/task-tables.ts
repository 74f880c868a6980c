// SPDX-License-Identifier: MIT
import { parseToml } from '../manifests/formats.js'
import { CI_SHELL, type Shell } from '../commands/command.js'
import { commandLines, type CommandLine } from '../commands/lines.js'
import type { TaskShape } from './runner.js'
import { draft, type TaskDraft, type TaskFile } from './task-file.js'
import { contentLine, entries, get, items, readYaml, textOf, texts, type Value } from './yaml.js'

// Files in which tasks are a table: YAML, JSON (which is YAML but for its tabs) and TOML.

const MAX_DEPTH = 4

/** The tasks of a YAML or JSON file, or why it cannot be read. */
export function readYamlTasks(text: string, shape: TaskShape): TaskFile | { readonly why: string } {
  const read = readYaml(text.replace(/^\t{1,40}/gm, tabs => '  '.repeat(tabs.length)))
  return 'why' in read ? read : tasksOf(read.documents, shape)
}

export function readTomlTasks(text: string, shape: TaskShape): TaskFile | { readonly why: string } {
  try {
    return tasksOf([tomlValue(text)], shape)
  } catch {
    return { why: 'it is not valid TOML' }
  }
}

function tasksOf(documents: readonly Value[], shape: TaskShape): TaskFile {
  const tasks = new Map<string, TaskDraft>()
  for (const document of documents)
    for (const table of (shape.under ?? []).flatMap(path => at(document, path.split('.'))))
      for (const [name, value] of entries(table)) {
        const task = draft(tasks, name, value.line)
        task.commands.push(...commandsOf(value, shape, 0).slice(0, 500 - task.commands.length))
        task.needs.push(...needsOf(value, shape))
      }
  if (shape.mutual) for (const [name, task] of tasks) task.needs.push(...called(name, task, tasks))
  return tasks
}

function at(value: Value, path: readonly string[]): readonly Value[] {
  const [key, ...rest] = path
  if (key === undefined) return [value]
  const found = key === '*' ? entries(value).map(([, child]) => child) : [get(value, key)]
  return found.flatMap(child => (child ? at(child, rest) : []))
}

function commandsOf(value: Value, shape: TaskShape, depth: number): readonly CommandLine[] {
  if (depth > MAX_DEPTH) return []
  if (value.text !== undefined) return lines(value, shape)
  if (value.list) {
    if (shape.itself === 'words') return lines({ line: value.line, text: joined([value]) }, shape)
    return value.list.slice(0, 200).flatMap(item => commandsOf(item, shape, depth + 1))
  }
  const words = (shape.words ?? []).flatMap(key => get(value, key) ?? [])
  const [first] = words
  return [
    ...(first ? lines(words.length === 1 && first.text !== undefined ? first : { line: first.line, text: joined(words) }, shape) : []),
    ...(shape.commands ?? []).flatMap(key => at(value, key.split('.'))).flatMap(child => commandsOf(child, shape, depth + 1))
  ]
}

function lines(value: Value, { prefix = '' }: TaskShape): readonly CommandLine[] {
  return linesOf(prefix + textOf(value), value, CI_SHELL)
}

/** The statements of a text; only a literal block keeps the lines of the file. */
function linesOf(text: string, at: Value, shell: Shell): readonly CommandLine[] {
  const first = contentLine(at)
  return commandLines(text, first, { shell }).map(line => (at.block === 'literal' ? line : { ...line, line: first }))
}

/** Words of one command, put back into one text: a word with spaces is quoted. */
function joined(values: readonly Value[]): string {
  const quoted = (word: string): string => (/^[^\s'"$&|;<>()*?#]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
  return values.flatMap(value => (value.list ? texts(value).map(one => quoted(textOf(one))) : [textOf(value)])).join(' ')
}

/** `^build`, `~:lint`, `{ task: lint }`: other tasks. */
function needsOf(value: Value, { needs = [] }: TaskShape): readonly string[] {
  const wanted = needs.flatMap(key => {
    const there = get(value, key)
    // Commands may be calls of other tasks; their texts are commands.
    return items(there).flatMap(item => (item.map ? [textOf(get(item, 'task'))] : key === 'cmds' ? [] : [textOf(item)]))
  })
  return [...wanted, ...items(value).map(item => textOf(get(item, 'task')))]
    .map(name => name.replace(/^[\^~]?:?/, '').split(' ', 1)[0] ?? '')
    .filter(Boolean)
    .slice(0, 100)
}

function called(name: string, { commands }: TaskDraft, tasks: ReadonlyMap<string, TaskDraft>): readonly string[] {
  return commands.flatMap(({ text }) => {
    const word = text.replace(/^@/, '').split(' ', 1)[0] ?? ''
    return word !== name && tasks.has(word) ? [word] : []
  })
}

/** A TOML document with the lines of its keys, which its parser does not tell. */
function tomlValue(text: string): Value {
  const raw = text.split('\n')
  const lines = keyLines(raw)
  const convert = (value: unknown, path: string, line: number, depth: number): Value => {
    if (typeof value !== 'object' || value === null || depth > 12)
      return { line: typeof value === 'string' ? lineOf(raw, value, line) : line, text: scalar(value), ...block(value) }
    if (Array.isArray(value)) return { line, list: value.slice(0, 500).map(item => convert(item, path, line, depth + 1)) }
    const map = new Map<string, Value>()
    for (const [key, child] of Object.entries(value)) {
      const inner = `${path}.${key}`
      map.set(key, convert(child, inner, lines.get(inner) ?? line, depth + 1))
    }
    return { line, map }
  }
  return convert(parseToml(text), '', 1, 0)
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A text of several lines keeps them; `contentLine` counts from the line before. */
function block(value: unknown): { readonly block?: 'literal' } {
  return typeof value === 'string' && value.includes('\n') ? { block: 'literal' } : {}
}

function lineOf(raw: readonly string[], value: string, from: number): number {
  const start = value.split('\n', 1)[0]?.trim() ?? ''
  const found = start === '' ? -1 : raw.slice(from - 1, from + 60).findIndex(line => line.includes(start))
  return (found < 0 ? from : from + found) - (value.includes('\n') ? 1 : 0)
}

function keyLines(raw: readonly string[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  let table = ''
  for (const [index, line] of raw.entries()) {
    if (line.length > 2000) continue
    const header = /^\s{0,20}\[{1,2}([^[\]]{1,300})\]/.exec(line)?.[1]
    const key = header === undefined ? /^\s{0,20}([\w.:"'-]{1,200})\s{0,20}=/.exec(line)?.[1] : undefined
    if (header !== undefined) table = `.${plain(header)}`
    const path = key === undefined ? table : `${table}.${plain(key)}`
    // A dotted key stands for the tables above it too.
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
      if ((header !== undefined || key !== undefined) && !lines.has(path.slice(0, end))) lines.set(path.slice(0, end), index + 1)
  }
  return lines
}

function plain(key: string): string {
  return key.replace(/["'\s]/g, '')
}
