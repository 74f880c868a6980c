// SPDX-License-Identifier: MIT
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp'

export interface Mutant {
  readonly dropped: string
  readonly regexp: RegExp
}

/** A regular expression without one of its alternatives, for each alternative at any depth. */
export function mutantsOf({ source, flags }: RegExp): readonly Mutant[] {
  const mutants: Mutant[] = []
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u')), {
    onAlternativeEnter(alternative: AST.Alternative) {
      const { alternatives } = alternative.parent
      const next = alternatives[1]
      if (next === undefined) return
      const [from, to] = alternatives[0] === alternative ? [alternative.start, next.start] : [alternative.start - 1, alternative.end]
      mutants.push({ dropped: alternative.raw, regexp: new RegExp(source.slice(0, from) + source.slice(to), flags) })
    }
  })
  return mutants
}

export const matches = (regexp: RegExp, text: string): boolean => text.search(regexp) >= 0

/** A text that must match and, where the caller uses the match itself, which part of it that is. */
export type Example = string | { readonly text: string; readonly match?: string }

/** Whether a pattern reads an example as it says. */
export function holds(regexp: RegExp, example: Example): boolean {
  if (typeof example === 'string' || example.match === undefined)
    return matches(regexp, typeof example === 'string' ? example : example.text)
  return new RegExp(regexp.source, regexp.flags.replace('g', '')).exec(example.text)?.[0] === example.match
}

/** A pattern with texts that it must and must not match. */
export interface Exemplified {
  readonly regexp: RegExp
  readonly examples: readonly Example[]
  readonly counterexamples: readonly string[]
}

/** Alternatives whose loss no text notices: every example still holds, and no counterexample does. */
export function unnoticed({ regexp, examples, counterexamples }: Exemplified): readonly string[] {
  return mutantsOf(regexp)
    .filter(
      ({ regexp: mutant }) => examples.every(example => holds(mutant, example)) && !counterexamples.some(text => matches(mutant, text))
    )
    .map(({ dropped }) => dropped)
}
