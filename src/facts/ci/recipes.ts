// SPDX-License-Identifier: MIT
import { CI_SHELL } from '../commands/command.js'
import { commandLines, singleLine } from '../commands/lines.js'
import { withoutComment } from '../commands/plain.js'
import { draft, MAX_LINES, type TaskDraft, type TaskFile } from './task-file.js'

// Files in which a line names a task and the lines below it are what it runs.

interface Body {
  readonly task: TaskDraft
  readonly first: number
  readonly lines: string[]
}

/** Cuts a text at the lines that begin a task. `keep` makes a shell line of a line of the body; what is dropped leaves an empty one. */
function recipes(
  text: string,
  begin: (line: string) => { readonly name: string; readonly needs: readonly string[] } | undefined,
  keep: (line: string, task: TaskDraft) => string
): Map<string, TaskDraft> {
  const tasks = new Map<string, TaskDraft>()
  const bodies: Body[] = []
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    const line = raw.slice(0, 4000)
    const found = begin(line)
    const body = bodies.at(-1)
    if (found) {
      const task = draft(tasks, found.name, index + 1)
      task.needs.push(...found.needs.slice(0, 100))
      bodies.push({ task, first: index + 2, lines: [] })
    } else if (body) body.lines.push(keep(line, body.task))
  }
  for (const { task, first, lines } of bodies)
    task.commands.push(...commandLines(lines.join('\n'), first, { shell: CI_SHELL }).slice(0, 500))
  return tasks
}

/** A justfile. The first recipe, which plain `just` runs, is also called the empty name. */
export function readJustfile(text: string): TaskFile {
  const tasks = recipes(
    text,
    line => {
      const rule = /^@?([\w-]{1,80})(?:\s[^:]{0,200})?:(?!=)([^#]{0,500})/.exec(line)
      if (rule?.[1] === undefined || /^(?:set|alias|export|import|mod)\s/.test(line)) return undefined
      return { name: rule[1], needs: (rule[2] ?? '').split(/[\s()&]+/).filter(Boolean) }
    },
    line => (/^\s/.test(line) ? line.trim().replace(/^[@-]{1,2}/, '') : '')
  )
  const [first] = tasks.values()
  if (first) tasks.set('', first)
  return tasks
}

/** An Earthfile: the `RUN` lines of its targets, and the targets that they build. */
export function readEarthfile(text: string): TaskFile {
  const run = runLines()
  return recipes(
    text,
    line => {
      const name = /^([a-z][\w.-]{0,80}):\s{0,20}(?:#|$)/i.exec(line)?.[1]
      return name === undefined ? undefined : { name, needs: [] }
    },
    (line, task) => {
      const need = /^\s{1,40}(?:BUILD|FROM|COPY|DO)\s[^+]{0,200}\+([a-z][\w.-]{0,80})/i.exec(line)?.[1]
      if (need !== undefined && task.needs.length < 100) task.needs.push(need)
      return run(line)
    }
  )
}

/** A Dockerfile: the `RUN` lines of its stages, and the stages that they start from or copy out of. */
export function readStages(text: string): TaskFile {
  const run = runLines()
  let unnamed = 0
  return recipes(
    text,
    line => {
      const from = /^\s{0,20}FROM\s{1,20}(?:--\S{1,100}\s{1,20})?(\S{1,200})(?:\s{1,20}AS\s{1,20}(\S{1,100}))?/i.exec(line)
      return from ? { name: from[2] ?? String(unnamed++), needs: [from[1] ?? ''] } : undefined
    },
    (line, task) => {
      const need = /^\s{0,20}COPY\s{1,20}--from=(\S{1,100})/i.exec(line)?.[1]
      if (need !== undefined && task.needs.length < 100) task.needs.push(need)
      return run(line)
    }
  )
}

/** The shell text of `RUN` instructions; other instructions, with the lines that continue them, are empty. */
function runLines(): (line: string) => string {
  let open: 'run' | 'other' | undefined
  return line => {
    const instruction = open === undefined ? /^\s{0,40}([A-Z]{2,20})\s/i.exec(line)?.[1] : undefined
    const kind = open ?? (instruction?.toUpperCase() === 'RUN' ? 'run' : 'other')
    if (/^\s{0,40}#/.test(line)) return ''
    const start = open === undefined
    open = /\\\s{0,20}$/.test(line) ? kind : undefined
    if (kind === 'other') return ''
    const code = start ? line.replace(/^\s{0,40}RUN\s{1,20}(?:--\S{1,300}\s{1,20}){0,9}/i, '') : line.trim()
    return code.startsWith('[') ? execForm(code) : code.replace(/\\\s{1,20}$/, '\\')
  }
}

function execForm(code: string): string {
  return [...code.matchAll(/"([^"\\]{0,500})"/g)].map(([, word = '']) => (/[\s;&|]/.test(word) ? `'${word}'` : word)).join(' ')
}

const GRADLE_TASK =
  /^\s{0,20}(?:task\s{1,9}|tasks\.(?:register|create|named)\s{0,4}(?:<\w{1,60}>\s{0,4})?\(\s{0,4}["']|tasks\.(?=\w{1,80}\s{0,4}\{))(\w{1,80})/

/** Gradle's build files are programs: literals of `commandLine` and `dependsOn` are read. */
export function readGradle(text: string): TaskFile {
  const tasks = new Map<string, TaskDraft>()
  let current: TaskDraft | undefined
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    const line = raw.slice(0, 2000).replace(/\/\/.*/, '')
    const name = GRADLE_TASK.exec(line)?.[1]
    if (name !== undefined) current = draft(tasks, name, index + 1)
    if (!current) continue
    const needs = /\bdependsOn\b(.{1,400})/.exec(line)?.[1]
    if (needs !== undefined) current.needs.push(...strings(needs).map(need => need.slice(need.lastIndexOf(':') + 1)))
    const words = /\bcommandLine\b(.{1,1000})/.exec(line)?.[1]
    if (words !== undefined && current.commands.length < 100) current.commands.push(singleLine(strings(words).join(' '), index + 1))
  }
  return tasks
}

function strings(text: string): string[] {
  return [...text.matchAll(/"([^"]{1,300})"|'([^']{1,300})'/g)].map(([, double, single]) => double ?? single ?? '').slice(0, 100)
}

/** A Nix flake: the hooks that its checks enable, and the scripts of its derivations. */
export function readFlake(text: string): TaskFile {
  const tasks = new Map<string, TaskDraft>()
  if (!/\bchecks\b/.test(text)) return tasks
  const check = draft(tasks, 'checks', 1)
  let script = false
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    const line = withoutComment(raw.slice(0, 2000))
    const hook = /^\s{0,80}(?:[\w.-]{0,80}\bhooks\.)?([\w-]{1,60})\.enable\s?=\s?true;/.exec(line)?.[1]
    const marks = line.split("''").length - 1
    if (script && marks === 0 && check.commands.length < 500)
      check.commands.push(...commandLines(line.trim(), index + 1).map(command => ({ ...command, runs: 'maybe' as const })))
    else if (!script && marks === 1) script = /\b(?:runCommand\w{0,20}|checkPhase|buildPhase|installCheckPhase)\b/.test(line)
    else if (marks === 1) script = false
    if (hook !== undefined && /\bhooks\b/.test(text)) check.commands.push(singleLine(hook, index + 1))
  }
  return check.commands.length > 0 ? tasks : new Map()
}

const PANTS_GOALS: Readonly<Record<string, string>> = { lint: 'lint', typecheck: 'check', fmt: 'fmt' }

/** What the goals of Pants run is named by the backends that its configuration loads. */
export function readPants(text: string): TaskFile {
  const tasks = new Map<string, TaskDraft>()
  for (const [index, line] of text.split('\n', MAX_LINES).entries()) {
    const backend = /["']pants\.backend\.(?:[\w.]{1,100}\.)?(lint|typecheck)\.([\w.]{1,60})["']/.exec(line.slice(0, 1000))
    const goal = PANTS_GOALS[backend?.[1] ?? '']
    const tool = backend?.[2]?.split('.').at(-1)?.replaceAll('_', '-')
    if (goal !== undefined && tool !== undefined && !/^\s*#/.test(line))
      draft(tasks, goal, index + 1).commands.push(singleLine(tool, index + 1))
  }
  return tasks
}
