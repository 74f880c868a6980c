// SPDX-License-Identifier: MIT
import type { SyntaxNode } from 'unbash'
import type { Context, Unit } from './context.js'

type Range = Pick<Unit, 'start' | 'end'> & { readonly fatal: boolean }

/** The range of a statement that is shown as one line; undefined when its parts stand on lines of their own. */
export function unitRange(node: SyntaxNode, { source, fatal, inverted }: Context): Range | undefined {
  const line = (offset: number): number => source.lineAt(offset)
  const oneLine = (part: { readonly pos: number; readonly end: number }): boolean => line(part.pos) === line(part.end)
  const range = { start: node.pos, end: node.end, fatal }
  switch (node.type) {
    case 'Command':
    case 'TestCommand':
    case 'ArithmeticCommand':
      return range
    case 'AndOr': {
      const [first] = node.commands
      const together = first !== undefined && node.commands.every(part => line(part.pos) === line(first.pos))
      return together && node.commands.every(part => part.type === 'Command' || oneLine(part)) ? range : undefined
    }
    case 'Pipeline': {
      if (!node.commands.every(part => part.type === 'Command' || oneLine(part))) return undefined
      const [first] = node.commands
      // `! test` whose success ends the script is shown as the test.
      const negated = node.prefixes.some(prefix => prefix.type === 'Negation')
      return negated && inverted && first ? { start: first.pos, end: node.end, fatal: inverted } : range
    }
    case 'Subshell':
      return oneLine(node) ? range : undefined
    case 'Redirected':
      return node.command.type === 'Subshell' && oneLine(node) ? range : undefined
    default:
      return undefined
  }
}
