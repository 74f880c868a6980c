// SPDX-License-Identifier: MIT
import { PLAIN_SHELL } from '../commands/command.js'
import { commandLines, singleLine } from '../commands/lines.js'
import { withoutComment } from '../commands/plain.js'
import { draft, MAX_LINES, MAX_TASKS, type Task, type TaskDraft } from './task-file.js'

/** A makefile. The first target, which plain `make` builds, is also called the empty name. */
export function readMakefile(text: string): ReadonlyMap<string, Task> {
  const tasks = new Map<string, TaskDraft>()
  const lines = text.split('\n', MAX_LINES)
  let current: TaskDraft[] = []
  let first: TaskDraft | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('\t')) {
      let end = i
      while (/\\$/.test(lines[end] ?? '') && end + 1 < lines.length && end - i < 300) end++
      const recipe = lines
        .slice(i, end + 1)
        .join('\n')
        .replace(/^\t[@+]*/, '')
        .replace(/^-(?=[\w$@])/, '- ')
      for (const command of commandLines(recipe.replaceAll('$$', '$'), i + 1, { shell: PLAIN_SHELL }))
        for (const task of current)
          if (task.commands.length < 500) task.commands.push({ ...command, text: command.text.replace(/^[-@+ ]+/, '') })
      i = end
      continue
    }
    if (line.length > 2000) continue
    const goal = /^\.DEFAULT_GOAL\s{0,4}:?=\s{0,4}([\w./-]{1,80})/.exec(line)
    if (goal?.[1]) first = draft(tasks, goal[1], i + 1)
    const colon = /^[^\s#=:?+!][^=:#]{0,400}::?(?![=:])/.exec(line)
    if (!colon) {
      if (line.trim() !== '' && !line.startsWith('#') && !/^\s*(?:ifn?(?:eq|def)|else|endif)\b/.test(line)) current = []
      continue
    }
    let needs = withoutComment(line.slice(colon[0].length))
    const names = colon[0].replaceAll(':', '').trim().split(/\s+/)
    // `target: VARIABLE := value` sets a variable for a target; it is no rule.
    if (/^[^;]{0,200}=/.test(needs)) continue
    while (needs.endsWith('\\') && i + 1 < lines.length && needs.length < 8000)
      needs = needs.slice(0, -1) + withoutComment(lines[++i] ?? '')
    if (names[0]?.startsWith('.')) continue
    const recipe = needs.indexOf(';')
    current = names.slice(0, 20).map(name => draft(tasks, name, i + 1))
    first ??= current[0]
    for (const task of current) {
      task.needs.push(
        ...(recipe < 0 ? needs : needs.slice(0, recipe))
          .split(/\s+/)
          .filter(n => /^[\w./-]{1,80}$/.test(n))
          .slice(0, 100)
      )
      if (recipe >= 0) task.commands.push(...commandLines(needs.slice(recipe + 1), i + 1, { shell: PLAIN_SHELL }))
    }
  }
  if (first) tasks.set('', first)
  return tasks
}

const RAKE_NAME = String.raw`\(?\s{0,4}(?:'([^']{1,80})'|"([^"]{1,80})"|:(\w{1,80})|(\w{1,80}):)`
const RAKE_TASK = new RegExp(String.raw`^\s{0,20}(?:multitask|task|file)\b${RAKE_NAME}`)
const RAKE_TEST = new RegExp(
  String.raw`^\s{0,20}(?:Rake::TestTask|RSpec::Core::RakeTask|RuboCop::RakeTask|Cucumber::Rake::Task)\.new(?:${RAKE_NAME})?`
)
const RAKE_LIBRARY: Readonly<Record<string, readonly [string, string]>> = {
  'Rake::TestTask': ['test', 'ruby -Itest'],
  'RSpec::Core::RakeTask': ['spec', 'rspec'],
  'RuboCop::RakeTask': ['rubocop', 'rubocop'],
  'Cucumber::Rake::Task': ['cucumber', 'cucumber']
}

/** A Rakefile or .rake file: `sh`, `system` and backquoted commands of its tasks, and the tasks they need. */
export function readRakefile(text: string): ReadonlyMap<string, Task> {
  const tasks = new Map<string, TaskDraft>()
  const lines = text.split('\n', MAX_LINES)
  let current: TaskDraft | undefined
  let inList = false
  for (let i = 0; i < lines.length; i++) {
    const line = withoutComment((lines[i] ?? '').slice(0, 1000))
    const library = RAKE_TEST.exec(line)
    if (library) {
      const kind = RAKE_LIBRARY[line.trim().split('.new', 1)[0] ?? '']
      const name = library.slice(1).find(Boolean) ?? kind?.[0] ?? 'test'
      draft(tasks, name, i + 1).commands.push(singleLine(kind?.[1] ?? 'rake', i + 1))
      continue
    }
    const start = RAKE_TASK.exec(line)
    if (start) {
      const name = start.slice(1).find(Boolean) ?? ''
      current = draft(tasks, name, i + 1)
      const rest = line.slice(start[0].length)
      inList = /%[wi]\[/.test(rest) && !rest.includes(']')
      current.needs.push(...needsOf(start[4] !== undefined || inList || /=>|%[wi]\[/.test(rest) ? rest : ''))
      continue
    }
    if (inList) {
      current?.needs.push(...needsOf(line))
      if (line.includes(']')) inList = false
      continue
    }
    if (/^\s{0,4}(?:namespace|desc)\b/.test(line)) continue
    const called = /Rake::Task\[['":]{1,2}([\w:]{1,80})['"]?\]\.(?:invoke|execute)/.exec(line)?.[1]
    if (called) current?.needs.push(called)
    const command = /(?:^|[\s(=])(?:sh|system|bash)[\s(]{1,4}(['"])([^'"]{1,800})\1/.exec(line)?.[2] ?? /`([^`]{1,800})`/.exec(line)?.[1]
    if (command && current && current.commands.length < 500) current.commands.push(...commandLines(command, i + 1))
  }
  return tasks
}

function needsOf(text: string): string[] {
  return text
    .replace(/%[wi]\[/g, ' ')
    .split(/[\s,[\]'"()=>]+/)
    .map(n => n.replace(/^:/, ''))
    .filter(n => /^\w[\w:./-]{0,79}$/.test(n) && n !== 'do')
    .slice(0, 100)
}

const PYTHON_RUN = /\b\w{0,40}run\w{0,20}\(/
const PYTHON_TASK = /^@(?:(?:nox|invoke)\.)?(?:session|task)\b/

interface PythonFunction extends TaskDraft {
  /** The name of the session or task that it is. */
  task: string | undefined
}

/**
 * A noxfile or the `tasks.py` of Invoke: what each session or task runs, functions of the same file that it calls included. The empty name
 * stands for all.
 */
export function readPythonTasks(text: string): ReadonlyMap<string, Task> {
  const lines = text.split('\n', MAX_LINES)
  const functions = new Map<string, PythonFunction>()
  let current: PythonFunction | undefined
  let decorator: string | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = withoutComment((lines[i] ?? '').slice(0, 1000))
    if (PYTHON_TASK.test(line)) decorator = line
    const define = /^(?:async )?def (\w{1,80})/.exec(line)
    if (define?.[1]) {
      const named = /\bname\s?=\s?['"]([\w:.-]{1,80})['"]/.exec(decorator ?? '')?.[1]
      const before = [...(decorator ?? '').matchAll(/\b([a-z_]\w{0,60})\b/gi)].map(([word]) => word)
      current = { line: i + 1, commands: [], needs: before, task: decorator === undefined ? undefined : (named ?? define[1]) }
      if (functions.size < MAX_TASKS) functions.set(define[1], current)
      decorator = undefined
      continue
    }
    if (!current || !/^\s/.test(line)) continue
    if (PYTHON_RUN.test(line) || /^\s{1,40}(?:\w{1,30} = )?\[$/.test(line)) {
      const strings = stringsOfCall(lines.slice(i, i + 12))
      if (strings.length > 0 && current.commands.length < 200) current.commands.push(singleLine(strings.join(' '), i + 1))
    }
    for (const call of line.matchAll(/\b([A-Z_]\w{0,60})\(/gi)) if (call[1] && current.needs.length < 200) current.needs.push(call[1])
  }
  const tasks = new Map<string, Task>()
  const all: string[] = []
  for (const [name, { line, commands, needs, task: as }] of functions) {
    const task = { line, commands, needs: needs.filter(n => functions.has(n) && n !== name) }
    tasks.set(name, task)
    if (as === undefined) continue
    tasks.set(as, task)
    tasks.set(as.replaceAll('_', '-'), task)
    all.push(as)
  }
  tasks.set('', { line: 1, commands: [], needs: all })
  return tasks
}

/** The literal strings of a call that may go on over several lines. */
function stringsOfCall(lines: readonly string[]): readonly string[] {
  const call = lines.map(line => withoutComment(line.slice(0, 500)))
  const end = call.findIndex((line, n) => /[)\]]$/.test(line.trim()) && (n > 0 || line.trim().endsWith(')')))
  const text = call.slice(0, end < 0 ? 1 : end + 1).join(' ')
  return [...text.matchAll(/['"]([^'"]{1,200})['"]/g)].map(([, string = '']) => string)
}
