// SPDX-License-Identifier: MIT
import { posix } from 'node:path'

/** How the shell that reads a text treats failure. */
export interface Shell {
  /** `set -e`: a command that fails ends the script. */
  readonly errexit: boolean
  readonly pipefail: boolean
  /** The status of the last command is the status of the whole. */
  readonly last: boolean
}

/** `sh -c`, as package managers start scripts and make its recipe lines. */
export const PLAIN_SHELL: Shell = { errexit: false, pipefail: false, last: true }
/** What CI systems do unless told otherwise: `bash -e`. */
export const CI_SHELL: Shell = { errexit: true, pipefail: false, last: true }
/** `shell: bash` on GitHub, and every script of GitLab CI and CircleCI: `bash -eo pipefail`. */
export const STRICT_SHELL: Shell = { errexit: true, pipefail: true, last: true }

/** How a list of commands ended: nothing after it in the same list runs. */
export type Ended = 'exit' | 'exit-failure' | 'return' | 'break'

/** What a running shell changes as it goes on. A subshell has a copy. */
export interface Scope {
  errexit: boolean
  pipefail: boolean
  /** The folder that `cd` led to, from where the text started. */
  folder: string
  before: string
  ended: Ended | undefined
  /** Something may have ended the script, the function or the loop with success before this point. */
  doubts: readonly Ended[]
  variables: ReadonlyMap<string, readonly string[]>
}

export const NO_VARIABLES: Scope['variables'] = new Map()
const MAX_VARIABLES = 200

export function newScope(shell: Shell): Scope {
  return {
    errexit: shell.errexit,
    pipefail: shell.pipefail,
    folder: '',
    before: '',
    ended: undefined,
    doubts: [],
    variables: NO_VARIABLES
  }
}

export function copyScope(scope: Scope): Scope {
  return { ...scope }
}

/** Follows `set`, `shopt`, `cd` and their like. Where a command only may run, what weakens the shell counts, what strengthens it does not. */
export function applyBuiltin(scope: Scope, words: readonly string[], certain: boolean): void {
  const [program, ...args] = words
  if (program === 'set') setOptions(scope, args, certain)
  else if (program === 'cd' || program === 'pushd') enter(scope, args.find(arg => arg !== '--') ?? '')
  else if (program === 'popd') enter(scope, '-')
}

function setOptions(scope: Scope, args: readonly string[], certain: boolean): void {
  for (const [i, arg] of args.entries()) {
    const [, sign, letters = ''] = /^([-+])([a-z]{1,12})$/i.exec(arg) ?? []
    if (sign === undefined) continue
    const on = sign === '-'
    if (on && !certain) continue
    const named = letters.endsWith('o') ? args[i + 1] : undefined
    if (letters.includes('e') || named === 'errexit') scope.errexit = on
    if (named === 'pipefail') scope.pipefail = on
  }
}

/** A folder that only a variable names leaves the old one, but for the variables of the repository's root. */
function enter(scope: Scope, to: string): void {
  const { folder } = scope
  const root = /^\$\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?(?:\/|$)/.exec(to)
  if (to === '-') scope.folder = scope.before
  else if (root) scope.folder = to.slice(root[0].length)
  else if (/^[\w./-]{1,200}$/.test(to)) scope.folder = posix.join(folder, to)
  scope.before = folder
}

/** Remembers `tool=bandit` and `PYTEST="python -m pytest"`, for commands that are named by a variable. */
export function assign(scope: Scope, words: readonly string[]): void {
  for (const word of words) {
    const [, name, value = ''] = /^([A-Z_]\w{0,60})=(.{0,200})$/i.exec(word) ?? []
    const plain = /^[\w./-][\w./ =-]{0,199}$/.test(value)
    if (name === undefined || (plain ? scope.variables.size >= MAX_VARIABLES : !scope.variables.has(name))) continue
    const variables = new Map(scope.variables)
    if (plain) variables.set(name, value.trim().split(/ +/))
    else variables.delete(name)
    scope.variables = variables
  }
}
