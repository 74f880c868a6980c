// SPDX-License-Identifier: MIT
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { phraseFiles, phraseLists, type PhraseList } from '../scripts/generate/phrases.mjs'

// Every alternative of every phrase list, at any depth, is there for a text that nothing else in the list matches: dropping it
// must make an example fail (or, in a negative look-around, a counterexample match).

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

/** Alternatives whose loss no text of the list notices. */
function unnoticed({ regexp, examples, counterexamples }: PhraseList): readonly string[] {
  return mutantsOf(regexp)
    .filter(({ regexp: mutant }) => examples.every(text => matches(mutant, text)) && !counterexamples.some(text => matches(mutant, text)))
    .map(({ dropped }) => dropped)
}

describe.each(phraseFiles())('%s', path => {
  test.each(phraseLists(path).map(list => [list.name, list] as const))('%s', (_, list) => {
    expect(list.examples.filter(text => !matches(list.regexp, text))).toEqual([])
    expect(list.counterexamples.filter(text => matches(list.regexp, text))).toEqual([])
    expect(list.alternatives.filter(({ examples }) => examples.length === 0).map(({ phrase }) => phrase)).toEqual([])
    expect(unnoticed(list)).toEqual([])
  })
})
