// SPDX-License-Identifier: MIT
import { forEachChild, type Function as ShellFunction, type ParsedScript, type SyntaxNode } from 'unbash'
import type { Functions } from './exits.js'

export interface KnownFunctions {
  readonly all: ReadonlyMap<string, KnownFunction>
  readonly nodes: Functions
  /** A command is named by a variable (`"$@"`, `$1`), which may be any function. */
  readonly dynamic: boolean
}

interface KnownFunction {
  readonly node: ShellFunction
  /** It is handed to another command: `retry 3 run_tests`, `trap clean_up EXIT`. */
  readonly named: boolean
}

const MAX_FUNCTIONS = 500
const NONE: KnownFunctions = { all: new Map(), nodes: new Map(), dynamic: false }

/** The functions that a text defines, those of a text inside it aside. */
export function functionsIn(script: ParsedScript, text: string): KnownFunctions {
  if (!/\( {0,20}\)|\bfunction\b/.test(text)) return NONE
  const nodes = new Map<string, ShellFunction>()
  const words = new Set<string>()
  let dynamic = false
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Function' && nodes.size < MAX_FUNCTIONS) nodes.set(node.name.value, node)
    if (node.type === 'Command') {
      if (/^[^\w/]{0,2}\$[{\w@*]/.test(node.name?.text ?? '')) dynamic = true
      for (const argument of node.args) if (argument.type === 'Word') words.add(argument.value)
      return
    }
    if (node.type !== 'Word' && !node.type.startsWith('Test')) forEachChild(node, visit)
  }
  visit(script)
  if (nodes.size === 0) return NONE
  return { all: new Map([...nodes].map(([name, node]) => [name, { node, named: words.has(name) }])), nodes, dynamic }
}
