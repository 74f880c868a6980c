// SPDX-License-Identifier: MIT
import { byText } from '../../core/memo.js'
import { isFatal, stronger, type Context, type Runs } from './context.js'
import { bounded, parseShell, type Source } from './parse.js'
import { plainLines, plainWords, wordsOfOneCommand } from './plain.js'
import { programName } from './program-name.js'
import { CI_SHELL, NO_VARIABLES, PLAIN_SHELL, STRICT_SHELL, type Scope, type Shell } from './shell-options.js'
import type { Simple } from './simple.js'
import { unwrap, type Started } from './unwrap.js'
import { walk } from './walk.js'

export { CI_SHELL, PLAIN_SHELL, STRICT_SHELL, type Runs, type Shell }

/** One program with its arguments, as the shell would start it: wrappers (`sudo`, `npx`, `bundle exec` ...) taken off. */
export interface Command {
  /** Base name, without folder, version or `.exe`. */
  readonly program: string
  readonly args: readonly string[]
  /** Program and arguments in one string, for patterns. */
  readonly text: string
  /** The program as written, when it names a file: `./scripts/test.sh`. */
  readonly file: string
  /** Variables set for it alone: `A=1 program`. */
  readonly env: readonly string[]
  /** Line in the text. */
  readonly line: number
  readonly runs: Runs
  /** Its failure fails the text. */
  readonly blocking: boolean
  /** It is what a container image starts, not a program that the text names. */
  readonly image?: true
}

const MAX_COMMANDS = 2_000
const MAX_TEXT = 8_000
/** The shells that a text may be read for, so that answers are kept by text alone. */
const SHELLS = [false, true].flatMap(errexit =>
  [false, true].flatMap(pipefail => [false, true].map((last): Shell => ({ errexit, pipefail, last })))
)
const READERS = SHELLS.map(shell => byText((text): readonly Command[] => read(text, shell)))

/** Every command of a text, those that never run included. `echo "run golangci-lint"` starts echo, and nothing else. */
export function allCommands(text: string, shell: Shell = PLAIN_SHELL): readonly Command[] {
  const index = (shell.errexit ? 4 : 0) + (shell.pipefail ? 2 : 0) + (shell.last ? 1 : 0)
  return READERS[index]?.(text) ?? []
}

/** What a text starts, in order. */
export function commandsOf(text: string, shell: Shell = PLAIN_SHELL): readonly Command[] {
  const all = allCommands(text, shell)
  return all.some(command => command.runs === 'never') ? all.filter(command => command.runs !== 'never') : all
}

/** What the command of a CI step starts; nothing for an action. */
export function commandsOfStep({ command, shell }: { readonly command?: string; readonly shell?: Shell }): readonly Command[] {
  return command === undefined ? [] : commandsOf(command, shell ?? CI_SHELL)
}

function read(text: string, shell: Shell): readonly Command[] {
  const words = wordsOfOneCommand(text)
  const started = words && unwrap(words, NO_VARIABLES)
  if (started && !started.some(({ script }) => script)) {
    return started.map(one => commandOf(one, { line: 1, runs: 'always', blocking: shell.errexit || shell.last }))
  }
  return parsedCommands(text, shell)
}

/** The commands of a text of any kind, which is parsed. */
export function parsedCommands(text: string, shell: Shell): readonly Command[] {
  const source = parseShell(bounded(text), 1)
  if (!source || source.script.errors) return readPlain(text, shell)
  return collect(source, shell)
}

function collect(source: Source, shell: Shell): readonly Command[] {
  const found: Command[] = []
  // The body of a function is walked for each way in which it is called.
  const places = source.text.includes('(') ? new Map<string, number>() : undefined
  const add = (command: Command, key: string): void => {
    const at = places?.get(key)
    const before = at === undefined ? undefined : found[at]
    if (at !== undefined && before)
      found[at] = { ...before, runs: stronger(before.runs, command.runs), blocking: before.blocking || command.blocking }
    else if (found.length < MAX_COMMANDS) {
      places?.set(key, found.length)
      found.push(command)
    }
  }
  walk(
    source,
    { shell, uncalled: 'never' },
    {
      command: (simple, context, scope) => {
        const at = placeOf(simple, context, scope)
        for (const [i, started] of simple.started.entries()) {
          if (PRINTED.test(started.words[0] ?? '')) continue
          const command = commandOf(started, at)
          add(command, places ? `${context.depth} ${simple.offset} ${i} ${command.text}` : '')
        }
      }
    }
  )
  return found
}

/** A program that a substitution prints is not known. */
const PRINTED = /^(?:`|\$\((?![A-Z]))/

function placeOf(simple: Simple, context: Context, scope: Scope): Pick<Command, 'line' | 'runs' | 'blocking'> {
  const { runs } = context
  return { line: context.source.lineAt(simple.offset), runs, blocking: runs !== 'never' && isFatal(context, scope) }
}

function commandOf({ words, env, image }: Started, { line, runs, blocking }: Pick<Command, 'line' | 'runs' | 'blocking'>): Command {
  const file = words[0] ?? ''
  const args = words.slice(1)
  const program = programName(file)
  const text = (args.length === 0 ? program : `${program} ${args.join(' ')}`).slice(0, MAX_TEXT)
  const command = { program, args, text, file, env, line, runs, blocking }
  return image ? { ...command, image } : command
}

/** A text that is not Bash: each line on its own, and nothing is known of what comes before it. */
function readPlain(text: string, shell: Shell): readonly Command[] {
  const lines = plainLines(bounded(text), 1)
  return lines
    .flatMap(({ text: line, line: number }) => {
      const source = lines.length > 1 || line !== text ? parseShell(line, number) : undefined
      if (source && !source.script.errors) return collect(source, { ...shell, last: true }).map(c => ({ ...c, runs: weakest(c.runs) }))
      return plainWords(line)
        .flatMap(words => unwrap(words, NO_VARIABLES))
        .map(started => commandOf(started, { line: number, runs: 'maybe', blocking: !/\|\|/.test(line) }))
    })
    .slice(0, MAX_COMMANDS)
}

function weakest(runs: Runs): Runs {
  return runs === 'always' ? 'maybe' : runs
}
