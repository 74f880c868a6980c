// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { commandsOf, type Runs, type Shell } from './command.js'
import { isFatal, stronger, type Unit } from './context.js'
import { bounded, parseShell } from './parse.js'
import { commandPerLine, plainLines } from './plain.js'
import { CI_SHELL } from './shell-options.js'
import { walk } from './walk.js'

/** One statement of a script: what stands on a line of its own. Statements that never run are left out. */
export interface CommandLine {
  readonly text: string
  readonly line: number
  readonly runs: Exclude<Runs, 'never'>
  /** A command of it fails the script. False for `… || true` and its kin. */
  readonly blocking: boolean
  /** The shell in which it stands, with which its text is to be read again. */
  readonly shell: Shell
  /** Where `cd` led to, seen from where the script starts. */
  readonly folder: string
}

export interface LineOptions {
  readonly shell?: Shell
  /** Not a shell that is like Bash: PowerShell, cmd. */
  readonly plain?: boolean
  /** Other scripts source it, and may call its functions. */
  readonly sourced?: boolean
}

/** A command that stands in another kind of file, as a line. */
export function singleLine(text: string, line: number): CommandLine {
  return { text, line, runs: 'always', blocking: true, shell: CI_SHELL, folder: '' }
}

const MAX_LINE = 8_000
/** What `||` does in place of failing. */
const NO_WORK = /^(?:true|:|echo|printf|exit|return|continue|break|cat|\[|test)$/
/** make and tox ignore the failure of what a dash precedes. */
const IGNORED = /^-\s?[@\w./$]/

/** The statements of a script, in the order of the file: comments dropped, here-documents skipped (they are data). */
export function commandLines(text: string, firstLine: number, options: LineOptions = {}): readonly CommandLine[] {
  const { shell = CI_SHELL, plain } = options
  const lines = plain ? undefined : commandPerLine(text)
  if (!lines) return parsedLines(text, firstLine, options)
  return lines.map(({ text, line }, i) => {
    const last = shell.last && i === lines.length - 1
    const own = last === shell.last ? shell : { ...shell, last }
    return {
      text,
      line: firstLine + line - 1,
      runs: 'always',
      blocking: (shell.errexit || last) && !IGNORED.test(text),
      shell: own,
      folder: ''
    }
  })
}

/** The same for any script, which is parsed. */
export function parsedLines(
  text: string,
  firstLine: number,
  { shell = CI_SHELL, plain, sourced }: LineOptions = {}
): readonly CommandLine[] {
  const source = plain ? undefined : parseShell(bounded(text), firstLine)
  if (!source || source.script.errors) return plainCommandLines(text, firstLine, shell)
  const units = new Map<string, readonly Unit[]>()
  const texts = new Map<string, number>()
  walk(
    source,
    { shell, uncalled: sourced ? 'maybe' : 'never' },
    {
      unit: unit => {
        const text = unit.source.text === source.text ? 0 : (texts.get(unit.source.text) ?? texts.size + 1)
        texts.set(unit.source.text, text)
        const key = `${text} ${unit.start} ${unit.end}`
        units.set(key, [...(units.get(key) ?? []), unit])
      },
      command: (simple, context, scope) => {
        const { unit, fallback } = context
        if (!unit || simple.started.length === 0) return
        unit.blocking ||= context.runs !== 'never' && isFatal(context, scope) && !(fallback && NO_WORK.test(simple.name))
      }
    }
  )
  return [...units.values()]
    .map(merged)
    .flatMap(lineOf)
    .sort((a, b) => a.line - b.line)
}

/** A function that is called twice is walked twice: what claims most is true of its statements. */
function merged(units: readonly Unit[]): Unit {
  return units.reduce((a, b) => {
    const best = (a.blocking ?? false) === (b.blocking ?? false) ? (b.shell.errexit ? b : a) : b.blocking ? b : a
    return { ...best, runs: stronger(a.runs, b.runs) }
  })
}

function lineOf({ source, start, end, runs, shell, folder, blocking }: Unit): readonly CommandLine[] {
  if (runs === 'never' || end - start > MAX_LINE) return []
  const text = source.text
    .slice(start, end)
    .replace(/[ \t]?\\\n[ \t]{0,200}/g, ' ')
    .trim()
  const fails = blocking ?? (shell.errexit || shell.last)
  return text === '' ? [] : [{ text, line: source.lineAt(start), runs, blocking: fails && !IGNORED.test(text), shell, folder }]
}

function plainCommandLines(text: string, firstLine: number, shell: Shell): readonly CommandLine[] {
  let folder = ''
  return plainLines(bounded(text), firstLine).map(({ text, line }) => {
    const from = folder
    const to = /^(?:cd|pushd) ["']?([\w./-]{1,200})["']?$/.exec(text)?.[1]
    if (to !== undefined) folder = posix.join(folder, to)
    const commands = commandsOf(text, shell)
    const fails =
      commands.length === 0 || commands.some(({ program, blocking }) => blocking && !(text.includes('||') && NO_WORK.test(program)))
    return { text, line, runs: 'maybe', blocking: fails && !IGNORED.test(text), shell, folder: from }
  })
}
