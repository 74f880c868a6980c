// SPDX-License-Identifier: MIT
import { forEachChild, type CompoundList, type Command as CommandNode, type Statement, type SyntaxNode } from 'unbash'
import { ASIDE, isFatal, runsNow, weaker, type Context, type Runs, type Unit } from './context.js'
import { constant, failureOf } from './exits.js'
import { functionsIn } from './functions.js'
import { parseShell, type Source } from './parse.js'
import { applyBuiltin, assign, copyScope, newScope, PLAIN_SHELL, type Ended, type Scope, type Shell } from './shell-options.js'
import { readSimple, type Simple } from './simple.js'
import { unitRange } from './units.js'

const MAX_VISITS = 40_000
const MAX_NESTING = 60
const MAX_TEXTS = 6

/** Receives each command in the order in which they run. */
export interface Visitor {
  readonly command: (simple: Simple, context: Context, scope: Scope) => void
  /** Left out where nobody asks for statements. */
  readonly unit?: (unit: Unit) => void
}

/** Functions that nobody calls here: `maybe` in a text that other scripts source. */
export interface WalkOptions {
  readonly shell: Shell
  readonly uncalled: 'maybe' | 'never'
}

/** Walks a parsed text as the shell would run it. */
export function walk(source: Source, options: WalkOptions, visitor: Visitor): void {
  let visits = 0

  function text(source: Source, at: Omit<Context, 'source'>, scope: Scope): void {
    const functions = functionsIn(source.script, source.text)
    const walked = new Set<string>()
    const reached = new Set<string>()
    const context = { ...at, source }
    list(source.script.commands, context, scope, 0)
    for (const [name, { node, named }] of functions.all) {
      if (reached.has(name)) continue
      const runs = named || functions.dynamic ? 'maybe' : options.uncalled
      visit(node.body, { ...context, ...ASIDE, runs: weaker(context.runs, runs), unit: undefined }, newScope(PLAIN_SHELL), 0)
    }

    function list(statements: readonly Statement[], context: Context, scope: Scope, nesting: number): void {
      for (let i = 0; i < statements.length; i++) {
        const { command, background } = statements[i] as Statement
        const runs = runsNow(context, scope)
        const last = i === statements.length - 1
        if (background) visit(command, { ...context, ...ASIDE, runs }, copyScope(scope), nesting)
        else if (last && runs === context.runs) visit(command, context, scope, nesting)
        else visit(command, { ...context, runs, fatal: last && context.fatal, inverted: last && context.inverted }, scope, nesting)
      }
    }

    function body(node: CompoundList, context: Context, scope: Scope, nesting: number): void {
      list(node.commands, context, scope, nesting)
    }

    /** A branch that may not be taken: where it ends the script, what follows is in doubt. */
    function branch(runs: Runs, context: Context, scope: Scope, go: (context: Context) => void): Ended | undefined {
      const { ended } = scope
      if (ended) runs = 'never'
      const outer = runsNow(context, scope)
      go({ ...context, runs: weaker(outer, runs) })
      const end = runs === 'never' ? undefined : scope.ended
      scope.ended = ended
      if (end && runs === 'always') scope.ended = end
      else if (end && end !== 'exit-failure') scope.doubts = [...scope.doubts.filter(doubt => doubt !== end), end]
      return end
    }

    function leave(scope: Scope, end: Ended): void {
      if (scope.ended === end) scope.ended = undefined
      if (scope.doubts.length > 0) scope.doubts = scope.doubts.filter(doubt => doubt !== end)
    }

    function subshell(context: Context, scope: Scope): Context {
      return { ...context, fatal: isFatal(context, scope), exitFatal: context.exitFatal && isFatal(context, scope) }
    }

    function visit(node: SyntaxNode, outer: Context, scope: Scope, nesting: number): void {
      if (++visits > MAX_VISITS || nesting > MAX_NESTING) return
      const deeper = nesting + 1
      const unit = outer.unit ?? (visitor.unit && unitOf(node, outer, scope))
      const context = unit === outer.unit ? outer : { ...outer, unit }
      switch (node.type) {
        case 'Command':
          return simple(node, context, scope, deeper)
        case 'CompoundList':
          return body(node, context, scope, deeper)
        case 'BraceGroup':
          return body(node.body, context, scope, deeper)
        case 'Subshell':
          return body(node.body, subshell(context, scope), copyScope(scope), deeper)
        case 'Coproc':
          return visit(node.body, { ...context, ...ASIDE }, copyScope(scope), deeper)
        case 'Redirected':
          for (const redirect of node.redirects) inWords(redirect, context, scope, deeper)
          return visit(node.command, context, scope, deeper)
        case 'Pipeline': {
          const negated = node.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1
          const own = negated ? { ...context, lenient: true, fatal: context.inverted, inverted: context.fatal } : context
          for (const [i, command] of node.commands.entries()) {
            if (node.commands.length === 1) visit(command, own, scope, deeper)
            else if (i === node.commands.length - 1 || scope.pipefail) visit(command, subshell(own, scope), copyScope(scope), deeper)
            else visit(command, { ...own, ...ASIDE }, copyScope(scope), deeper)
          }
          return
        }
        case 'AndOr': {
          let runs: Runs = context.runs
          for (const [i, command] of node.commands.entries()) {
            const last = i === node.commands.length - 1
            const or = node.operators.indexOf('||', i)
            const failure = or < 0 ? undefined : failureOf(node.commands[or + 1], functions.nodes, 0)
            const fatal = or < 0 ? context.fatal : failure === 'exit' ? context.exitFatal : failure === 'status' && isFatal(context, scope)
            const fallback = context.fallback || node.operators[i - 1] === '||'
            const own = last ? { ...context, fallback } : { ...context, lenient: true, fatal, inverted: false, fallback }
            branch(i === 0 ? 'always' : runs, own, scope, inner => visit(command, inner, scope, deeper))
            const value = constant(command)
            const and = node.operators[i] === '&&'
            if (value !== undefined && value !== and) runs = 'never'
            else if (!(and && (own.fatal || value === true)) && !(value === false && !and)) runs = weaker(runs, 'maybe')
          }
          return
        }
        case 'If': {
          const arms = [node, ...node.elif]
          let runs: Runs = 'always'
          const ends: (Ended | undefined)[] = []
          for (const [i, arm] of arms.entries()) {
            const otherwise = i === arms.length - 1 ? failureOf(node.else, functions.nodes) : undefined
            const fatal = failsHere(otherwise, context, scope)
            const inverted = failsHere(failureOf(arm.then, functions.nodes), context, scope)
            branch(runs, { ...context, ...ASIDE, exitFatal: context.exitFatal, fatal, inverted }, scope, inner =>
              body(arm.clause, inner, scope, deeper)
            )
            const value = constant(arm.clause)
            const taken: Runs = value === undefined ? 'maybe' : value ? runs : 'never'
            ends.push(branch(weaker(runs, taken), { ...context, inverted: false }, scope, inner => body(arm.then, inner, scope, deeper)))
            if (value !== false) runs = value ? 'never' : 'maybe'
          }
          const { else: otherwise } = node
          if (otherwise) ends.push(branch(runs, { ...context, inverted: false }, scope, inner => body(otherwise, inner, scope, deeper)))
          if (otherwise && ends.every(end => end !== undefined)) scope.ended ??= ends.find(end => end !== 'exit-failure') ?? ends[0]
          return
        }
        case 'While':
          branch('always', { ...context, ...ASIDE, exitFatal: context.exitFatal }, scope, inner => body(node.clause, inner, scope, deeper))
          branch(constant(node.clause) === (node.kind === 'until') ? 'never' : 'maybe', { ...context, fatal: false }, scope, inner =>
            body(node.body, inner, scope, deeper)
          )
          return leave(scope, 'break')
        case 'For':
        case 'Select':
        case 'ArithmeticFor': {
          const words = node.type === 'ArithmeticFor' ? undefined : node.wordlist
          for (const word of words ?? []) inWords(word, context, scope, deeper)
          const certain = node.type === 'For' && words?.some(word => /^[\w.,:/@+-]+$/.test(word.text))
          branch(certain ? 'always' : 'maybe', { ...context, fatal: false, inverted: false }, scope, inner =>
            body(node.body, inner, scope, deeper)
          )
          return leave(scope, 'break')
        }
        case 'Case':
          inWords(node.word, context, scope, deeper)
          for (const item of node.items)
            branch('maybe', { ...context, inverted: false }, scope, inner => body(item.body, inner, scope, deeper))
          return
        case 'Function':
          return
        default:
          return inWords(node, context, scope, deeper)
      }
    }

    function simple(node: CommandNode, context: Context, scope: Scope, nesting: number): void {
      const runs = runsNow(context, scope)
      const own = runs === context.runs ? context : { ...context, runs }
      const assigns = node.name === undefined
      // The status of `A=$(program)` is that of the program.
      for (const child of node.prefix) inWords(child, own, scope, nesting, assigns && child.type === 'Assignment')
      if (node.name) inWords(node.name, own, scope, nesting)
      for (const child of node.suffix) inWords(child, own, scope, nesting)
      const read = readSimple(node, own.source, scope)
      visitor.command(read, own, scope)
      for (const inner of read.scripts) {
        if (own.depth >= MAX_TEXTS) break
        const nested = parseShell(inner.text, own.source.lineAt(inner.offset))
        if (!nested) continue
        const shell = { errexit: inner.errexit || (inner.same === true && scope.errexit), pipefail: inner.pipefail, last: true }
        const outer = subshell(own, scope)
        // What ends a shell of its own fails the text only where that shell's status does.
        const at = { ...outer, lenient: inner.same ? own.lenient : !outer.fatal, depth: own.depth + 1 }
        text(nested, { ...at, ...(inner.document && { unit: undefined }) }, newScope(shell))
      }
      call(read.name, own, scope, nesting)
      if (own.runs === 'never') return
      applyBuiltin(scope, read.words, own.runs === 'always')
      if (assigns) assign(scope, read.words)
      if (read.ends) scope.ended ??= read.ends
    }

    function call(name: string, context: Context, scope: Scope, nesting: number): void {
      const called = functions.all.get(name)
      if (!called || context.depth > 8) return
      if (context.runs !== 'never') reached.add(name)
      const key = [name, context.runs, isFatal(context, scope), scope.errexit, scope.pipefail, context.exitFatal].join(' ')
      if (walked.has(key) || context.runs === 'never') return
      walked.add(key)
      visit(
        called.node.body,
        { ...subshell(context, scope), exitFatal: context.exitFatal, unit: undefined, depth: context.depth + 1 },
        scope,
        nesting
      )
      leave(scope, 'return')
    }

    /** Commands inside words: `$(…)`, backticks, `<(…)`, in here-documents too. */
    function inWords(node: SyntaxNode, context: Context, scope: Scope, nesting: number, decides = false): void {
      if (nesting > MAX_NESTING || ++visits > MAX_VISITS) return
      if ('text' in node && !/[`(]/.test(node.text)) return
      if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
        const { script } = node
        if (!script) return
        // The tree of an escaped backtick counts from the start of its own text.
        const own =
          script.source === undefined
            ? context
            : { ...context, source: { ...context.source, lineAt: () => context.source.lineAt(node.pos) } }
        const at = decides ? subshell(own, scope) : { ...own, ...ASIDE }
        return list(script.commands, at, copyScope(scope), nesting + 8)
      }
      const own = node.type === 'ParameterExpansion' ? { ...context, runs: weaker(context.runs, 'maybe') } : context
      forEachChild(node, child => {
        inWords(child, own, scope, nesting + 1, decides)
      })
    }
  }

  function unitOf(node: SyntaxNode, context: Context, scope: Scope): Unit | undefined {
    const range = unitRange(node, context)
    if (!range) return undefined
    const runs = runsNow(context, scope)
    const shell = { errexit: scope.errexit && !context.lenient, pipefail: scope.pipefail, last: range.fatal }
    const unit: Unit = { source: context.source, ...range, runs, shell, folder: scope.folder, blocking: undefined }
    visitor.unit?.(unit)
    return unit
  }

  text(
    source,
    {
      runs: 'always',
      lenient: false,
      fatal: options.shell.last,
      inverted: false,
      exitFatal: true,
      fallback: false,
      unit: undefined,
      depth: 0
    },
    newScope(options.shell)
  )
}

function failsHere(failure: ReturnType<typeof failureOf>, context: Context, scope: Scope): boolean {
  return failure === 'exit' ? context.exitFatal : failure === 'status' && isFatal(context, scope)
}
