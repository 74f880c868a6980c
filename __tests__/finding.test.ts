// SPDX-License-Identifier: MIT
import { at, decide, met, placeOf, undecided, unmet, when, type Finding } from '../src/finding.js'

describe('a place', () => {
  it.each([
    [at('a.md'), { path: 'a.md' }],
    [at('a.md', 3), { path: 'a.md', line: 3 }],
    [at('a.md', 3, 'a quote'), { path: 'a.md', line: 3, text: 'a quote' }],
    [at('a.md', undefined, 'a quote'), { path: 'a.md', text: 'a quote' }],
    [placeOf({ path: 'a.md', line: undefined }), { path: 'a.md' }],
    [placeOf(Object.assign({ path: 'a.md', line: 3 }, { kind: 'readme' })), { path: 'a.md', line: 3 }]
  ])('leaves out what is not known: %j', (place, expected) => {
    expect(place).toStrictEqual(expected)
  })
})

describe('a decision table', () => {
  const last = undecided('nothing')
  const never = (): never => {
    throw new Error('looked at')
  }

  it.each<[string, Finding, Finding]>([
    [
      'the first row that holds',
      decide(
        when(undefined, never),
        when(false, never),
        when('a', a => met('hint', a)),
        last
      ),
      met('hint', 'a')
    ],
    [
      'what a row finds when it looks',
      decide(
        when(
          () => ['a', 'b'],
          ([a]) => unmet('strong', a ?? '')
        ),
        last
      ),
      unmet('strong', 'a')
    ],
    [
      'the last row where no other holds',
      decide(
        when(() => undefined, never),
        undefined,
        last
      ),
      last
    ],
    ['a finding among the rows', decide(when(false, never), met('hint', 'b'), last), met('hint', 'b')],
    [
      'an empty text or zero, which was found',
      decide(
        when(0, n => met('hint', `${n}`)),
        last
      ),
      met('hint', '0')
    ]
  ])('gives %s', (_name, finding, expected) => {
    expect(finding).toEqual(expected)
  })

  it('does not look at rows below the one that decides', () => {
    expect(
      decide(
        when(true, () => met('hint', 'a')),
        when(never, never),
        last
      )
    ).toEqual(met('hint', 'a'))
  })
})
