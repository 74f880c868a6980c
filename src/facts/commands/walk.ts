// SPDX-License-Identifier: MIT
import { forEachChild, type Command as CommandNode, type Statement, type SyntaxNode } from 'unbash'
import { subshell, leave, walkAndOr, walkCase, walkFor, walkIf, walkPipeline, walkWhile } from './compound.js'
import { ASIDE, isFatal, runsNow, weaker, type Context, type Unit } from './context.js'
import { functionsIn } from './functions.js'
import { parseShell, type Source } from './parse.js'
import { applyBuiltin, assign, copyScope, newScope, PLAIN_SHELL, type Scope } from './shell-options.js'
import { readSimple } from './simple.js'
import { unitRange } from './units.js'
import type { SharedWalk, Visitor, Walker, WalkOptions } from './walker.js'

const MAX_VISITS = 40_000
const MAX_NESTING = 60
const MAX_TEXTS = 6
const START = { runs: 'always', lenient: false, inverted: false, exitFatal: true, fallback: false, unit: undefined, depth: 0 } as const

/** Walks a parsed text as the shell would run it. */
export function walk(source: Source, options: WalkOptions, visitor: Visitor): void {
  walkText({ options, visitor, visits: 0 }, source, { ...START, fatal: options.shell.last }, newScope(options.shell))
}

function walkText(shared: SharedWalk, source: Source, at: Omit<Context, 'source'>, scope: Scope): void {
  const functions = functionsIn(source.script, source.text)
  const walker: Walker = { shared, functions, walked: new Set(), reached: new Set(), visit, list, inWords }
  const context = { ...at, source }
  list(walker, source.script.commands, context, scope, 0)
  for (const [name, { node, named }] of functions.all) {
    if (walker.reached.has(name)) continue
    const runs = named || functions.dynamic ? 'maybe' : shared.options.uncalled
    visit(walker, node.body, { ...context, ...ASIDE, runs: weaker(context.runs, runs), unit: undefined }, newScope(PLAIN_SHELL), 0)
  }
}

function list(walker: Walker, statements: readonly Statement[], context: Context, scope: Scope, nesting: number): void {
  for (let i = 0; i < statements.length; i++) {
    const { command, background } = statements[i] as Statement
    const runs = runsNow(context, scope)
    const last = i === statements.length - 1
    if (background) visit(walker, command, { ...context, ...ASIDE, runs }, copyScope(scope), nesting)
    else if (last && runs === context.runs) visit(walker, command, context, scope, nesting)
    else visit(walker, command, { ...context, runs, fatal: last && context.fatal, inverted: last && context.inverted }, scope, nesting)
  }
}

function visit(walker: Walker, node: SyntaxNode, outer: Context, scope: Scope, nesting: number): void {
  if (++walker.shared.visits > MAX_VISITS || nesting > MAX_NESTING) return
  const deeper = nesting + 1
  const unit = outer.unit ?? (walker.shared.visitor.unit && unitOf(walker, node, outer, scope))
  const context = unit === outer.unit ? outer : { ...outer, unit }
  switch (node.type) {
    case 'Command':
      return simple(walker, node, context, scope, deeper)
    case 'CompoundList':
      return list(walker, node.commands, context, scope, deeper)
    case 'BraceGroup':
      return list(walker, node.body.commands, context, scope, deeper)
    case 'Subshell':
      return list(walker, node.body.commands, subshell(context, scope), copyScope(scope), deeper)
    case 'Coproc':
      return visit(walker, node.body, { ...context, ...ASIDE }, copyScope(scope), deeper)
    case 'Redirected':
      for (const redirect of node.redirects) inWords(walker, redirect, context, scope, deeper)
      return visit(walker, node.command, context, scope, deeper)
    case 'Pipeline':
      return walkPipeline(walker, node, context, scope, deeper)
    case 'AndOr':
      return walkAndOr(walker, node, context, scope, deeper)
    case 'If':
      return walkIf(walker, node, context, scope, deeper)
    case 'While':
      return walkWhile(walker, node, context, scope, deeper)
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      return walkFor(walker, node, context, scope, deeper)
    case 'Case':
      return walkCase(walker, node, context, scope, deeper)
    case 'Function':
      return
    default:
      return inWords(walker, node, context, scope, deeper)
  }
}

function simple(walker: Walker, node: CommandNode, context: Context, scope: Scope, nesting: number): void {
  const runs = runsNow(context, scope)
  const own = runs === context.runs ? context : { ...context, runs }
  const assigns = node.name === undefined
  // The status of `A=$(program)` is that of the program.
  for (const child of node.prefix) inWords(walker, child, own, scope, nesting, assigns && child.type === 'Assignment')
  if (node.name) inWords(walker, node.name, own, scope, nesting)
  for (const child of node.suffix) inWords(walker, child, own, scope, nesting)
  const read = readSimple(node, own.source, scope)
  walker.shared.visitor.command(read, own, scope)
  for (const inner of read.scripts) {
    if (own.depth >= MAX_TEXTS) break
    const nested = parseShell(inner.text, own.source.lineAt(inner.offset))
    if (!nested) continue
    const shell = { errexit: inner.errexit || (inner.same === true && scope.errexit), pipefail: inner.pipefail, last: true }
    const outer = subshell(own, scope)
    // What ends a shell of its own fails the text only where that shell's status does.
    const at = { ...outer, lenient: inner.same ? own.lenient : !outer.fatal, depth: own.depth + 1 }
    walkText(walker.shared, nested, { ...at, ...(inner.document && { unit: undefined }) }, newScope(shell))
  }
  call(walker, read.name, own, scope, nesting)
  if (own.runs === 'never') return
  applyBuiltin(scope, read.words, own.runs === 'always')
  if (assigns) assign(scope, read.words)
  if (read.ends) scope.ended ??= read.ends
}

function call(walker: Walker, name: string, context: Context, scope: Scope, nesting: number): void {
  const called = walker.functions.all.get(name)
  if (!called || context.depth > 8) return
  if (context.runs !== 'never') walker.reached.add(name)
  const key = [name, context.runs, isFatal(context, scope), scope.errexit, scope.pipefail, context.exitFatal].join(' ')
  if (walker.walked.has(key) || context.runs === 'never') return
  walker.walked.add(key)
  visit(
    walker,
    called.node.body,
    { ...subshell(context, scope), exitFatal: context.exitFatal, unit: undefined, depth: context.depth + 1 },
    scope,
    nesting
  )
  leave(scope, 'return')
}

/** Commands inside words: `$(…)`, backticks, `<(…)`, in here-documents too. */
function inWords(walker: Walker, node: SyntaxNode, context: Context, scope: Scope, nesting: number, decides = false): void {
  if (nesting > MAX_NESTING || ++walker.shared.visits > MAX_VISITS) return
  if ('text' in node && !/[`(]/.test(node.text)) return
  if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
    const { script } = node
    if (!script) return
    // The tree of an escaped backtick counts from the start of its own text.
    const own =
      script.source === undefined ? context : { ...context, source: { ...context.source, lineAt: () => context.source.lineAt(node.pos) } }
    const at = decides ? subshell(own, scope) : { ...own, ...ASIDE }
    return list(walker, script.commands, at, copyScope(scope), nesting + 8)
  }
  const own = node.type === 'ParameterExpansion' ? { ...context, runs: weaker(context.runs, 'maybe') } : context
  forEachChild(node, child => {
    inWords(walker, child, own, scope, nesting + 1, decides)
  })
}

function unitOf(walker: Walker, node: SyntaxNode, context: Context, scope: Scope): Unit | undefined {
  const range = unitRange(node, context)
  if (!range) return undefined
  const runs = runsNow(context, scope)
  const shell = { errexit: scope.errexit && !context.lenient, pipefail: scope.pipefail, last: range.fatal }
  const unit: Unit = { source: context.source, ...range, runs, shell, folder: scope.folder, blocking: undefined }
  walker.shared.visitor.unit?.(unit)
  return unit
}
