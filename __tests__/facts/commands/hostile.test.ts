// SPDX-License-Identifier: MIT
import { allCommands } from '../../../src/facts/commands/command.js'
import { commandLines } from '../../../src/facts/commands/lines.js'
import { bounded, MAX_LINES, MAX_TEXT } from '../../../src/facts/commands/parse.js'

const MANY = 100_000
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('bounds', () => {
  it('reads a text of exactly the largest size', () => {
    const fits = `${'a'.repeat(MAX_TEXT - 2)}\nb`
    expect(bounded(fits)).toBe(fits)
    expect(bounded(`${fits}c`)).toBe('a'.repeat(MAX_TEXT - 2))
    expect(bounded('a'.repeat(MAX_TEXT + 1))).toBe('')
  })
  it('reads exactly as many lines as it may', () => {
    const fits = 'a\n'.repeat(MAX_LINES - 1) + 'a'
    expect(bounded(fits)).toBe(fits)
    expect(bounded(`${fits}\na`)).toBe(fits)
  })
  it.each([
    [1_000, 1_001],
    // Beyond that the lines are read one by one, and their here-documents with them.
    [1_001, 1_001]
  ])('finds what follows %i here-documents', count => {
    const text = `${'cat <<E\nE\n'.repeat(count)}npm test`
    expect(commandLines(text, 1).at(-1)?.text).toBe('npm test')
  })
  it('reads shells in shells to a depth', () => {
    const nested = (depth: number): string => (depth === 0 ? 'npm test' : `eval ${nested(depth - 1)}`)
    expect(allCommands(nested(6)).at(-1)?.program).toBe('npm')
    expect(allCommands(nested(7)).at(-1)?.program).toBe('eval')
  })
})

describe('hostile texts end, and throw nothing', () => {
  it.each<readonly [string, string]>([
    ['parentheses', '('.repeat(MANY)],
    ['closed parentheses', `${'('.repeat(MANY)}a${')'.repeat(MANY)}`],
    ['substitutions', 'echo $('.repeat(MANY)],
    ['quoted substitutions', '"$('.repeat(MANY)],
    ['backticks', 'echo `a '.repeat(MANY)],
    ['quotes', "'".repeat(MANY + 1)],
    ['double quotes', '"'.repeat(MANY + 1)],
    ['groups', '{ '.repeat(MANY)],
    ['conditions', 'if x; then '.repeat(MANY)],
    ['cases', 'case x in x) '.repeat(MANY)],
    [
      'here-documents',
      numbers(10_000)
        .map(i => `cat <<E${i}`)
        .join('\n')
    ],
    ['here-documents on a line', `cat ${'<<E '.repeat(10_000)}\n${'E\n'.repeat(10_000)}`],
    ['arithmetic', '$((1+'.repeat(MANY)],
    ['parameters', '${a:-'.repeat(MANY)],
    ['functions', 'f() '.repeat(MANY)],
    ['coprocesses', 'coproc '.repeat(MANY)],
    ['process substitutions', 'cat <('.repeat(MANY)],
    ['subscripts', 'a[$('.repeat(MANY)],
    [
      'functions that call each other',
      `${numbers(300)
        .map(i => `f${i}() { f${i + 1}; f${i + 1} || f${i + 1} & }`)
        .join('\n')}\nf0`
    ],
    ['shells in shells', "bash -c '".repeat(10_000)],
    ['evals', 'eval '.repeat(MANY)],
    ['lines', 'a b c\n'.repeat(MANY * 10)],
    ['lists', `${'a && '.repeat(MANY)}a`],
    ['pipes', `${'a | '.repeat(MANY)}a`],
    ['wrappers', 'sudo '.repeat(MANY)],
    ['one word', 'x'.repeat(5_000_000)],
    ['templates', '${{ '.repeat(MANY)],
    ['whole templates', '${{ a }}'.repeat(MANY)],
    ['private characters', '\ue000'.repeat(MANY)],
    ['continued lines', 'a \\\n'.repeat(MANY)],
    ['lines of no shell', "it's\n".repeat(MANY)],
    ['branches', `if a; then b; ${'elif a; then b; '.repeat(MANY)}fi`],
    ['exits', 'exit 0\n'.repeat(MANY)],
    ['nulls', '\0'.repeat(MANY)]
  ])('%s', (_, text) => {
    expect(() => allCommands(text)).not.toThrow()
    expect(() => commandLines(text, 1)).not.toThrow()
  })
})
