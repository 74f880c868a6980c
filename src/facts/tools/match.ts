// SPDX-License-Identifier: MIT
import type { Command } from '../commands/command.js'
import type { Tool } from './tool.js'
import { TOOLS } from './tools.generated.js'

interface Rule {
  readonly tool: Tool
  readonly prefix: string
  readonly args: RegExp | undefined
}

/** Asking a tool who it is, or setting it up, is no use of it. */
const NO_USE = /^(?:--?version|-V|--?help|-h|version|help|install|init|setup|--print-config|--install|cache|clean)$/
/** Options with which findings do not fail the run. */
const FORGIVING =
  /--exit-zero\b|--issues-exit-code[= ]0|--soft-fail\b|--no-fail\b|--exit-code[= ]0\b|--no-error\b|--no-exit-code\b|--fail-on[= ]none/

const BY_PROGRAM = new Map<string, Rule[]>()
const BY_USES = new Map<string, Tool[]>()
const BY_HOOK = new Map<string, Tool[]>()
const BY_FILE = new Map<string, Tool[]>()
/** By the first two characters of the prefix: a tree has many files. */
const FILE_PREFIXES = new Map<string, (readonly [string, Tool])[]>()

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const all = map.get(key)
  if (all) all.push(value)
  else map.set(key, [value])
}

for (const tool of TOOLS) {
  for (const run of tool.run ?? []) {
    const [program = '', ...rest] = typeof run === 'string' ? run.split(' ') : [run[0]]
    put(BY_PROGRAM, program, { tool, prefix: rest.join(' '), args: typeof run === 'string' ? undefined : run[1] })
  }
  for (const name of tool.uses ?? []) put(BY_USES, name, tool)
  for (const id of tool.hooks ?? []) put(BY_HOOK, id, tool)
  for (const file of tool.config ?? []) {
    if (file.endsWith('*')) put(FILE_PREFIXES, file.slice(0, 2), [file.slice(0, -1), tool] as const)
    else put(BY_FILE, file, tool)
  }
}

/** The tools that a command runs. */
export function toolsOfCommand(command: Command): readonly Tool[] {
  const rules = BY_PROGRAM.get(command.program)
  if (!rules || (command.args.length === 1 && NO_USE.test(command.args[0] ?? ''))) return []
  const args = command.args.join(' ').slice(0, 4000)
  const found = rules.filter(r => (r.args ? r.args.test(args) : r.prefix === '' || args === r.prefix || args.startsWith(`${r.prefix} `)))
  return [...new Set(found.map(r => r.tool))]
}

/** The tools that an action, orb, task or template stands for. */
export function toolsOfUses(uses: string): readonly Tool[] {
  let name =
    uses
      .toLowerCase()
      .replace(/^docker:\/\//, '')
      .split('@', 1)[0] ?? ''
  for (let i = 0; i < 6 && name !== ''; i++) {
    const found = BY_USES.get(name)
    if (found) return found
    name = name.slice(0, Math.max(0, name.lastIndexOf('/')))
  }
  return []
}

export function toolsOfHook(id: string): readonly Tool[] {
  return BY_HOOK.get(id) ?? []
}

/** The tools that a file configures, by its base name. */
export function toolsOfFile(base: string): readonly Tool[] {
  const exact = BY_FILE.get(base) ?? []
  const prefixed = (FILE_PREFIXES.get(base.slice(0, 2)) ?? []).flatMap(([prefix, tool]) => (base.startsWith(prefix) ? [tool] : []))
  return prefixed.length > 0 ? [...new Set([...exact, ...prefixed])] : exact
}

/** Whether findings of this command cannot fail it. */
export function forgives(text: string): boolean {
  return FORGIVING.test(text)
}
