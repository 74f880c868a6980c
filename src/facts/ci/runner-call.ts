// SPDX-License-Identifier: MIT
import type { Runner } from './runner.js'
import { RUNNERS } from './runners.generated.js'

/** What a command line asks of a task runner. */
export interface RunnerCall {
  readonly runner: Runner
  /** Names of tasks as they are written. */
  readonly names: readonly string[]
  /** Where the file is, when options say so. */
  readonly folder: string
  readonly file: string | undefined
  /** The tasks of all packages run. */
  readonly everywhere: boolean
}

const BY_PROGRAM = RUNNERS.reduce((table, runner) => {
  for (const program of runner.programs) table.set(program, [...(table.get(program) ?? []), runner])
  return table
}, new Map<string, readonly Runner[]>())
const ASSIGNMENT = /^[a-z_][\w.]{0,80}[:+?]?=/i
const MAX_NAMES = 20

/** The task runners that a program is; most are one, and most programs none. */
export function runnersOf(program: string): readonly Runner[] {
  return BY_PROGRAM.get(program) ?? []
}

/** Reads the arguments of a runner; undefined when they start no task. */
export function runnerCall(runner: Runner, args: readonly string[]): RunnerCall | undefined {
  const words: string[] = []
  const named: string[] = []
  let folder = ''
  let file: string | undefined
  let everywhere = runner.search === 'all' || runner.search === 'root'
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') break
    if (runner.everywhere?.includes(arg.split('=', 1)[0] ?? '')) everywhere = true
    if (!arg.startsWith('-')) {
      if (arg !== '' && !ASSIGNMENT.test(arg) && !runner.everywhere?.includes(arg)) words.push(arg)
      continue
    }
    const [option, given] = optionOf(runner, arg)
    const takesValue = runner.values?.includes(option) === true || runner.option?.includes(option) === true
    const value = given ?? (takesValue ? args[++i] : undefined)
    if (value === undefined) continue
    if (runner.option?.includes(option)) named.push(...value.split(','))
    else if (runner.folder?.includes(option)) folder = value
    else if (runner.file?.includes(option)) file ??= value
  }
  const rest = afterVerb(runner, words)
  if (!rest || (runner.alone && rest.length > 1)) return undefined
  if (runner.takes === 'folder') {
    folder = rest[0] ?? folder
    if (named.length === 0) return undefined
  }
  const tasks = runner.takes === 'one' && !everywhere ? rest.slice(0, 1) : runner.takes === 'none' || runner.takes === 'folder' ? [] : rest
  return { runner, names: [...named, ...tasks].slice(0, MAX_NAMES), folder, file, everywhere }
}

/** `--env=lint`, `-elint`, `-C lib`. */
function optionOf({ values, option }: Runner, arg: string): readonly [option: string, value?: string] {
  const equals = arg.indexOf('=')
  if (equals > 0) return [arg.slice(0, equals), arg.slice(equals + 1)]
  const short = arg.slice(0, 2)
  const glued = arg.length > 2 && !arg.startsWith('--') && !values?.includes(arg) && (values?.includes(short) || option?.includes(short))
  return glued ? [short, arg.slice(2)] : [arg]
}

/** The words behind the verb; a verb may stand twice: `yarn workspaces foreach run test`. */
function afterVerb({ verbs, bare }: Runner, words: readonly string[]): readonly string[] | undefined {
  if (!verbs) return words
  let rest = words
  for (let step = 0; step < 3; step++) {
    const verb = verbs.find(one => one === rest.slice(0, one.split(' ').length).join(' '))
    if (verb === undefined) break
    rest = rest.slice(verb.split(' ').length)
  }
  return rest === words && !bare ? undefined : rest
}

/** The tasks that a call starts, of those that a file has. */
export function taskNames({ runner, names }: RunnerCall, known: Iterable<string>): readonly string[] {
  const wanted = names.length > 0 ? names : runner.default === undefined ? [] : [runner.default]
  return wanted.flatMap(word => {
    const name = runner.strip && names.length > 0 ? word.replace(runner.strip, '') || word : word
    if (name.endsWith('*')) return [...known].filter(one => one.startsWith(name.slice(0, -1)))
    return [...(runner.names ?? ['{}']).flatMap(form => form.replace('{}', () => name)), ...synonyms(runner, name)]
  })
}

function synonyms({ also }: Runner, name: string): readonly string[] {
  return Object.entries(also ?? {}).flatMap(([from, to]) =>
    (from.endsWith('*') ? name.startsWith(from.slice(0, -1)) : name === from) ? [to, `pre${to}`, `post${to}`] : []
  )
}
