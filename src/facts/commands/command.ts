// SPDX-License-Identifier: MIT
import { byText } from '../../core/memo.js'
import { isFatal, stronger, type Context, type Runs } from './context.js'
import { bounded, parseShell, type Source } from './parse.js'
import { plainLines, plainWords } from './plain.js'
import { programName } from './program-name.js'
import { CI_SHELL, PLAIN_SHELL, STRICT_SHELL, type Scope, type Shell } from './shell-options.js'
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
  const source = parseShell(bounded(text), 1)
  if (!source || source.script.errors) return readPlain(text, shell)
  return collect(source, shell)
}

function collect(source: Source, shell: Shell): readonly Command[] {
  const found = new Map<string, Command>()
  walk(
    source,
    { shell, uncalled: 'never' },
    {
      unit: () => undefined,
      command: (simple, context, scope) => {
        for (const [i, command] of commandsIn(simple, context, scope).entries()) {
          const key = `${context.depth} ${command.line} ${simple.offset} ${i} ${command.text}`
          const before = found.get(key)
          if (before)
            found.set(key, { ...before, runs: stronger(before.runs, command.runs), blocking: before.blocking || command.blocking })
          else if (found.size < MAX_COMMANDS) found.set(key, command)
        }
      }
    }
  )
  return [...found.values()]
}

export function commandsIn(simple: Simple, context: Context, scope: Scope): readonly Command[] {
  const line = context.source.lineAt(simple.offset)
  const blocking = context.runs !== 'never' && isFatal(context, scope)
  // What a substitution prints is not known.
  return simple.started
    .filter(({ words }) => !/^(?:`|\$\((?![A-Z]))/.test(words[0] ?? ''))
    .map(started => commandOf(started, { line, runs: context.runs, blocking }))
}

function commandOf({ words, env, image }: Started, at: Pick<Command, 'line' | 'runs' | 'blocking'>): Command {
  const [file = '', ...args] = words
  const program = programName(file)
  return { program, args, text: [program, ...args].join(' ').slice(0, MAX_TEXT), file, env, ...at, ...(image && { image }) }
}

/** A text that is not Bash: each line on its own, and nothing is known of what comes before it. */
function readPlain(text: string, shell: Shell): readonly Command[] {
  const lines = plainLines(bounded(text), 1)
  return lines
    .flatMap(({ text: line, line: number }) => {
      const source = lines.length > 1 || line !== text ? parseShell(line, number) : undefined
      if (source && !source.script.errors) return collect(source, { ...shell, last: true }).map(c => ({ ...c, runs: weakest(c.runs) }))
      return plainWords(line)
        .flatMap(words => unwrap(words, new Map()))
        .map(started => commandOf(started, { line: number, runs: 'maybe', blocking: !/\|\|/.test(line) }))
    })
    .slice(0, MAX_COMMANDS)
}

function weakest(runs: Runs): Runs {
  return runs === 'always' ? 'maybe' : runs
}
