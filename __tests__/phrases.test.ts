// SPDX-License-Identifier: MIT
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { phraseFiles, phraseLists, type Example, type PhraseList } from '../scripts/generate/phrases.mjs'

// Every alternative of every phrase list, at any depth, is there for a text that nothing else in the list matches: dropping it
// must make an example fail (or, in a negative look-around, a counterexample match). Where callers use the match itself, an
// example names it: "the bun add in `bun add left-pad`", not only that there is one.

interface Mutant {
  readonly dropped: string
  readonly regexp: RegExp
}

function mutantsOf({ source, flags }: RegExp): readonly Mutant[] {
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

const matches = (regexp: RegExp, text: string): boolean => text.search(regexp) >= 0

/** Whether a list reads an example as it says: matches it or, where the example names it, exactly that part of it. */
function holds(regexp: RegExp, { text, match }: Example): boolean {
  if (match === undefined) return matches(regexp, text)
  return new RegExp(regexp.source, regexp.flags.replace('g', '')).exec(text)?.[0] === match
}

/** Alternatives whose loss no text of the list notices. */
function unnoticed({ regexp, examples, counterexamples }: PhraseList): readonly string[] {
  return mutantsOf(regexp)
    .filter(
      ({ regexp: mutant }) => examples.every(example => holds(mutant, example)) && !counterexamples.some(text => matches(mutant, text))
    )
    .map(({ dropped }) => dropped)
}

describe.each(phraseFiles())('%s', path => {
  test.each(phraseLists(path).map(list => [list.name, list] as const))('%s', (_, list) => {
    expect(list.examples.filter(example => !holds(list.regexp, example))).toEqual([])
    expect(list.counterexamples.filter(text => matches(list.regexp, text))).toEqual([])
    expect(list.alternatives.filter(({ texts }) => texts === 0).map(({ phrase }) => phrase)).toEqual([])
    expect(unnoticed(list)).toEqual([])
  })
})
