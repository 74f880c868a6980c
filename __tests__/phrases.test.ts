// SPDX-License-Identifier: MIT
import { phraseFiles, phraseLists } from '../scripts/generate/phrases.mjs'
import { holds, matches, unnoticed } from './support/regexp-mutants.js'

// Every alternative of every phrase list, at any depth, is there for a text that nothing else in the list matches: dropping it
// must make an example fail (or, in a negative look-around, a counterexample match). Where callers use the match itself, an
// example names it: "the bun add in `bun add left-pad`", not only that there is one.

describe.each(phraseFiles())('%s', path => {
  test.each(phraseLists(path).map(list => [list.name, list] as const))('%s', (_, list) => {
    expect(list.examples.filter(example => !holds(list.regexp, example))).toEqual([])
    expect(list.counterexamples.filter(text => matches(list.regexp, text))).toEqual([])
    expect(list.alternatives.filter(({ texts }) => texts === 0).map(({ phrase }) => phrase)).toEqual([])
    expect(unnoticed(list)).toEqual([])
  })
})
