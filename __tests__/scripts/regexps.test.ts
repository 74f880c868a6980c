// SPDX-License-Identifier: MIT
import { resolve } from 'node:path'

interface Piece {
  readonly source: string
  readonly flags: string
}
const { split } = (await import(resolve('scripts/regexps/split.mjs'))) as {
  split(source: string, flags: string, longest: number): readonly string[]
}
const { prove } = (await import(resolve('scripts/regexps/prove.mjs'))) as {
  prove(pieces: readonly Piece[], done: (piece: Piece, diagnostics: { readonly status: string }) => void): Promise<void>
}

describe('a long pattern', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['is one piece when it is short', 'a|b', 10, ['a|b']],
    ['is split where its alternatives are', 'ab|cd', 1, ['ab', 'cd']],
    ['keeps what stands around them', 'a(?:bc|de)f', 5, ['a(?:bc)f', 'a(?:de)f']],
    ['is split until it is short', 'a(?:b|c|d|e)', 6, ['a(?:b)', 'a(?:c)', 'a(?:d)', 'a(?:e)']],
    ['stays whole in a repeat', '(?:ab|cd)*', 5, ['(?:ab|cd)*']],
    ['stays whole in a lookaround', '(?=ab|cd)x', 5, ['(?=ab|cd)x']],
    ['stays whole when it refers to a group', '(?:ab|cd)(e)\\1', 5, ['(?:ab|cd)(e)\\1']]
  ])('%s', (_name, source, longest, pieces) => {
    expect(split(source, '', longest)).toEqual(pieces)
  })
})

it('tells patterns that take quadratic or exponential time from those that do not', async () => {
  const expected = {
    '\\s+$': 'vulnerable',
    '(?:a+)+b': 'vulnerable',
    '\\brequire\\s*\\(?\\s*["\']': 'vulnerable',
    '\\brequire\\s{0,4}\\(?\\s{0,4}["\']': 'safe',
    '^\\w+\\s': 'safe'
  }
  const found: Record<string, string> = {}
  await prove(
    Object.keys(expected).map(source => ({ source, flags: '' })),
    ({ source }, { status }) => (found[source] = status)
  )
  expect(found).toEqual(expected)
})
