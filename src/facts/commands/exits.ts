// SPDX-License-Identifier: MIT
import type { Function as ShellFunction, Statement, SyntaxNode, Word } from 'unbash'

export type Functions = ReadonlyMap<string, ShellFunction>
/** How a list fails: it ends the script, or its own status says so. */
export type Failure = 'exit' | 'status' | undefined

const MAX_DEPTH = 6

/** Whether a command, if it runs, is certain to fail: `exit 1`, `false`, `{ echo …; return 1; }`, or a function that does so. */
export function failureOf(node: SyntaxNode | undefined, functions: Functions, depth = 0): Failure {
  if (node === undefined || depth > MAX_DEPTH) return undefined
  switch (node.type) {
    case 'Statement':
      return node.background ? undefined : failureOf(node.command, functions, depth)
    case 'CompoundList':
      return failureOfList(node.commands, functions, depth + 1)
    case 'BraceGroup':
      return failureOf(node.body, functions, depth)
    case 'Subshell':
      return failureOf(node.body, functions, depth) && 'status'
    case 'Redirected':
      return failureOf(node.command, functions, depth)
    case 'AndOr': {
      const [first] = node.commands
      const last = node.commands.at(-1)
      const all = node.operators.every(operator => operator === '&&')
      return all && isTrivial(first) ? failureOf(last, functions, depth + 1) : undefined
    }
    case 'Command': {
      const name = node.name?.value ?? ''
      const [argument] = node.args
      const code = argument?.type === 'Word' ? argument : undefined
      if (name === 'exit' || name === 'return') return fails(code) ? (name === 'exit' ? 'exit' : 'status') : undefined
      if (name === 'false') return 'status'
      const called = functions.get(name)
      return called && failureOf(called.body, functions, depth + 2)
    }
    default:
      return undefined
  }
}

function failureOfList(statements: readonly Statement[], functions: Functions, depth: number): Failure {
  const found = statements
    .slice(0, 50)
    .map((statement, i) => (i > 0 && isBareExit(statement.command) ? undefined : failureOf(statement, functions, depth)))
  return found.includes('exit') ? 'exit' : found.at(-1) === 'status' && statements.length <= 50 ? 'status' : undefined
}

/** Without a number the status is that of the command before, which has just failed when this is what answers to a failure. */
function fails(code: Word | undefined): boolean {
  return code === undefined || code.value === '$?' || /^-?0{0,3}[1-9]\d{0,4}$/.test(code.value)
}

function isBareExit(node: SyntaxNode): boolean {
  return node.type === 'Command' && node.args.length === 0 && /^(?:exit|return)$/.test(node.name?.value ?? '')
}

function isTrivial(node: SyntaxNode | undefined): boolean {
  return node?.type === 'Command' && /^(?:echo|printf|true|:)$/.test(node.name?.value ?? '')
}

/** `true` and `false` as the condition of a branch. */
export function constant(node: SyntaxNode | undefined): boolean | undefined {
  const inner = node?.type === 'CompoundList' && node.commands.length === 1 ? node.commands[0]?.command : node
  if (inner?.type !== 'Command' || inner.args.length > 0) return undefined
  const name = inner.name?.value
  return name === 'true' || name === ':' ? true : name === 'false' ? false : undefined
}
