// SPDX-License-Identifier: MIT
import { parseAnswers } from '../../src/answers/parse.js'
import { everywhere, expectHarmless, FULL, HANG_MS, PATHS, timed } from './texts.js'

const UNITS = [
  '(', '[', '{', '<', '"', "'", '`', '#', '*', '_', '-', '.', '/', '\\', ' ', '\t', '\n', '\\\n', '- ', '- a\n', '# \n', '  ', 'a ', 'a.', 'a@', 'a-', 'a=', 'a:\n',
  '://', 'http://a', '<!--', '<a ', '</', '[a](', '![](', '[[', '](', '${{', '$(', '%', '+', '0', '1.', '/*', '//', '--', '&&', '&a', '*a', '|', '|a|\n', '~', '>', 'A',
  'é', '\u2028', '\u0000', 'test ', 'must ', 'run: ', 'CVE-', 'security ', 'not ', 'password ', 'Copyright ', '"""', '#define ', 'function ', ']', ')', 'a b\n'
] // prettier-ignore

const LENGTH = FULL ? 10_000 : 1_000

describe('long monotonous texts', () => {
  it.each(UNITS.map(unit => [JSON.stringify(unit), unit] as const))('of %s end in time everywhere', (_name, unit) => {
    for (const [line, length] of [[Infinity, LENGTH], FULL ? [1_900, 3_800] : [190, 1_000]] as const) {
      // prettier-ignore
      const one = unit.repeat(Math.ceil(Math.min(line, length) / unit.length))
      const text = line === Infinity ? one : `${one}\n`.repeat(Math.ceil(length / line))
      const { report, ms } = timed({ files: Object.fromEntries(PATHS.map((p, i) => [p, `${text}${i}`])) })
      expect(ms).toBeLessThan(HANG_MS)
      expectHarmless(report)
    }
  })

  it.each(['README.md', 'SECURITY.md', 'package.json', 'Makefile', '.github/workflows/x.yml', 'src/a.c', 'src/a.py', 'pom.xml', 'LICENSE'])(
    'of many characters end in time in %s',
    name => {
      for (const unit of ['(', '[a', 'a ', '<!--', '`', '- ', '://', ' ']) {
        const { report, ms } = timed({ files: { [name]: unit.repeat((FULL ? 200_000 : 50_000) / unit.length) } })
        expect({ unit, inTime: ms < HANG_MS }).toEqual({ unit, inTime: true })
        expectHarmless(report)
      }
    }
  )

  it.each([
    ['README.md', '<h1>a</h1>\n'],
    ['README.md', '## Install\n\n    npm install\n\n'],
    ['CONTRIBUTING.md', '- New features must have tests.\n']
  ])('of 1 MiB end in time in %s: %j', (name, unit) => {
    const { report, ms } = timed({ files: { [name]: unit.repeat(1_000_000 / unit.length) } })
    expect(ms).toBeLessThan(HANG_MS)
    expectHarmless(report)
  })

  it('end in time in answers, commits, tags and the texts of GitHub', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length))
      const { report, ms } = timed(everywhere(text))
      expect({ unit, inTime: ms < HANG_MS }).toEqual({ unit, inTime: true })
      expectHarmless(report)
      for (const [name, document] of [
        ['a.json', text],
        ['a.json', `{"dco_justification": ${JSON.stringify(text)}}`],
        ['a.yml', text],
        ['a.yml', `criteria: ${text}`]
      ] as const)
        // prettier-ignore
        expect(() => parseAnswers(document, name)).not.toThrow()
    }
  })
})
