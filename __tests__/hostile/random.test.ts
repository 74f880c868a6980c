// SPDX-License-Identifier: MIT
import fc from 'fast-check'
import { evidenceProblems } from '../../src/answers/evidence-problems.js'
import { answerProblems } from '../../src/answers/problems.js'
import { parseAnswers } from '../../src/answers/parse.js'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import { evidenceFor } from '../support/evidence.js'
import { reportOf } from '../support/report.js'
import { COMMANDS, everywhere, expectHarmless, FULL, MARKUP, PATHS } from './texts.js'

const FUZZ = { numRuns: FULL ? 40 : 10, interruptAfterTimeLimit: 5_000, markInterruptAsFailure: false }

const WORDS = [
  '# ', '## Security', '- ', '* [ ] ', 'must ', 'tests ', 'new features ', 'report vulnerabilities to security@example.org ', 'CVE-2024-1234 ',
  'run: ', 'uses: actions/checkout@v4', 'npm test', 'pytest --cov', 'make check', 'on: push', 'jobs:', '  ', '    ', '\n', '\n\n', '\t', 'a: b',
  '{', '}', '[', ']', '"', "'", ':', ',', '=', '<', '>', '&', '*x', '&x', '!!js/function', '<<: *x', '---', '...', 'https://example.org/a',
  'http://example.org', 'license: MIT', 'SPDX-License-Identifier: MIT', 'v1.2.3', '2026-01-01', 'Signed-off-by: A <a@b.c>', '${{ github.event.issue.title }}',
  '__proto__', 'constructor', 'toString', 'password = "', '0x', '-1', '1e999', 'null', 'true', '\ufeff', '💥', 'é', '<a href="x">', '<!ENTITY x "y">', ']]>'
] // prettier-ignore

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP, ...COMMANDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
)
const prose = fc.array(hostile, { maxLength: 60 }).map(pieces => pieces.join(''))
const short = fc.array(hostile, { maxLength: 6 }).map(pieces => pieces.join(''))
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PATHS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'docs/', 'tests/', 'src/', '.github/workflows/', 'x/'),
        short,
        fc.constantFrom('', '.md', '.yml', '.py', '.ts')
      )
      .map(parts => parts.join('').replaceAll('\0', '') || 'x')
  }
)
const files = fc.array(fc.tuple(path, prose), { maxLength: 14 }).map(list => Object.fromEntries(list))

describe('random repositories', () => {
  it('never break a checker or a report', () => {
    fc.assert(
      fc.property(files, files, prose, (head, base, text) => {
        expectHarmless(reportOf({ ...everywhere(text), files: head }, { files: base }))
      }),
      FUZZ
    )
  })

  it('never break the reader of answers', () => {
    const id = fc.oneof(fc.constantFrom(...CRITERION_IDS, '__proto__', 'constructor', 'criteria', 'toString', ''), short)
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom('Met', 'Unmet', 'N/A', '?', 'Not Applicable', 'met', null, true, 1e308),
      prose,
      fc.jsonValue()
    )
    const entries = fc.array(fc.tuple(id, fc.constantFrom('_status', '_justification', ''), value), { maxLength: 20 })
    const document = entries.map(list => JSON.stringify(Object.fromEntries(list.map(([key, suffix, v]) => [key + suffix, v])), null, 2))
    const mutated = fc.tuple(document, fc.nat(), fc.nat(6), short).map(([text, at, cut, piece]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + piece + text.slice(start + cut)
    })
    fc.assert(
      fc.property(
        fc.oneof(document, mutated, prose),
        fc.constantFrom('.bestpractices.json', '.bestpractices.yml'),
        files,
        (text, name, tree) => {
          const evidence = evidenceFor({ files: tree })
          const read = parseAnswers(text, name)
          if (!read.answers) return expect(read.error).toMatch(/\S/)
          const problems = [
            ...answerProblems(read.answers, evidence.now),
            ...evidenceProblems(read.answers, evidence.tree, evidence.documents, evidence.repository, evidence.now)
          ]
          const report = reportOf({ files: tree, answers: Object.fromEntries(read.answers.answers) })
          expectHarmless({ ...report, answers: { path: name, problems } }, { secrets: false })
        }
      ),
      { ...FUZZ, numRuns: FULL ? 150 : 40 }
    )
  })
})
