// SPDX-License-Identifier: MIT
import type { AndOr, ArithmeticFor, Case, For, If, Pipeline, Select, While } from 'unbash'
import { ASIDE, isFatal, runsNow, weaker, type Context, type Runs } from './context.js'
import { constant, failureOf } from './exits.js'
import { copyScope, type Ended, type Scope } from './shell-options.js'
import type { Walker } from './walker.js'

// Pipelines, lists, conditions and loops: which of their parts run, and whose failure counts.

export function walkPipeline(walker: Walker, node: Pipeline, context: Context, scope: Scope, deeper: number): void {
  const negated = node.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1
  const own = negated ? { ...context, lenient: true, fatal: context.inverted, inverted: context.fatal } : context
  for (const [i, command] of node.commands.entries()) {
    if (node.commands.length === 1) walker.visit(walker, command, own, scope, deeper)
    else if (i === node.commands.length - 1 || scope.pipefail) walker.visit(walker, command, subshell(own, scope), copyScope(scope), deeper)
    else walker.visit(walker, command, { ...own, ...ASIDE }, copyScope(scope), deeper)
  }
}

export function walkAndOr(walker: Walker, node: AndOr, context: Context, scope: Scope, deeper: number): void {
  let runs: Runs = context.runs
  for (const [i, command] of node.commands.entries()) {
    const last = i === node.commands.length - 1
    const or = node.operators.indexOf('||', i)
    const failure = or < 0 ? undefined : failureOf(node.commands[or + 1], walker.functions.nodes, 0)
    const fatal = or < 0 ? context.fatal : failure === 'exit' ? context.exitFatal : failure === 'status' && isFatal(context, scope)
    const fallback = context.fallback || node.operators[i - 1] === '||'
    const own = last ? { ...context, fallback } : { ...context, lenient: true, fatal, inverted: false, fallback }
    branch(i === 0 ? 'always' : runs, own, scope, inner => walker.visit(walker, command, inner, scope, deeper))
    const value = constant(command)
    const and = node.operators[i] === '&&'
    if (value !== undefined && value !== and) runs = 'never'
    else if (!(and && (own.fatal || value === true)) && !(value === false && !and)) runs = weaker(runs, 'maybe')
  }
}

export function walkIf(walker: Walker, node: If, context: Context, scope: Scope, deeper: number): void {
  const arms = [node, ...node.elif]
  let runs: Runs = 'always'
  const ends: (Ended | undefined)[] = []
  for (const [i, arm] of arms.entries()) {
    const otherwise = i === arms.length - 1 ? failureOf(node.else, walker.functions.nodes) : undefined
    const fatal = failsHere(otherwise, context, scope)
    const inverted = failsHere(failureOf(arm.then, walker.functions.nodes), context, scope)
    branch(runs, { ...context, ...ASIDE, exitFatal: context.exitFatal, fatal, inverted }, scope, inner =>
      walker.list(walker, arm.clause.commands, inner, scope, deeper)
    )
    const value = constant(arm.clause)
    const taken: Runs = value === undefined ? 'maybe' : value ? runs : 'never'
    ends.push(
      branch(weaker(runs, taken), { ...context, inverted: false }, scope, inner =>
        walker.list(walker, arm.then.commands, inner, scope, deeper)
      )
    )
    if (value !== false) runs = value ? 'never' : 'maybe'
  }
  const { else: otherwise } = node
  if (otherwise)
    ends.push(branch(runs, { ...context, inverted: false }, scope, inner => walker.list(walker, otherwise.commands, inner, scope, deeper)))
  if (otherwise && ends.every(end => end !== undefined)) scope.ended ??= ends.find(end => end !== 'exit-failure') ?? ends[0]
}

export function walkWhile(walker: Walker, node: While, context: Context, scope: Scope, deeper: number): void {
  branch('always', { ...context, ...ASIDE, exitFatal: context.exitFatal }, scope, inner =>
    walker.list(walker, node.clause.commands, inner, scope, deeper)
  )
  branch(constant(node.clause) === (node.kind === 'until') ? 'never' : 'maybe', { ...context, fatal: false }, scope, inner =>
    walker.list(walker, node.body.commands, inner, scope, deeper)
  )
  return leave(scope, 'break')
}

export function walkFor(walker: Walker, node: For | Select | ArithmeticFor, context: Context, scope: Scope, deeper: number): void {
  const words = node.type === 'ArithmeticFor' ? undefined : node.wordlist
  for (const word of words ?? []) walker.inWords(walker, word, context, scope, deeper)
  const certain = node.type === 'For' && words?.some(word => /^[\w.,:/@+-]+$/.test(word.text))
  branch(certain ? 'always' : 'maybe', { ...context, fatal: false, inverted: false }, scope, inner =>
    walker.list(walker, node.body.commands, inner, scope, deeper)
  )
  return leave(scope, 'break')
}

export function walkCase(walker: Walker, node: Case, context: Context, scope: Scope, deeper: number): void {
  walker.inWords(walker, node.word, context, scope, deeper)
  for (const item of node.items)
    branch('maybe', { ...context, inverted: false }, scope, inner => walker.list(walker, item.body.commands, inner, scope, deeper))
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

export function leave(scope: Scope, end: Ended): void {
  if (scope.ended === end) scope.ended = undefined
  if (scope.doubts.length > 0) scope.doubts = scope.doubts.filter(doubt => doubt !== end)
}

export function subshell(context: Context, scope: Scope): Context {
  return { ...context, fatal: isFatal(context, scope), exitFatal: context.exitFatal && isFatal(context, scope) }
}

function failsHere(failure: ReturnType<typeof failureOf>, context: Context, scope: Scope): boolean {
  return failure === 'exit' ? context.exitFatal : failure === 'status' && isFatal(context, scope)
}
