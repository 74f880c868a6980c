// SPDX-License-Identifier: MIT
import { Ajv } from 'ajv'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { sarifText } from '../../src/reports/sarif.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf, type Side } from '../support/report.js'

interface Sarif {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly invocations: readonly { readonly executionSuccessful: boolean }[]
      readonly versionControlProvenance?: unknown
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string }
              readonly region: { readonly startLine: number }
            }
          }
        ]
        readonly partialFingerprints: Readonly<Record<string, string>>
      }[]
    }
  ]
}

const text = { type: 'string', minLength: 1 }
const exactly = (properties: Record<string, object>, optional: Record<string, object> = {}): object => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false
})
const message = exactly({ text })
const address = { type: 'string', pattern: '^https://' }
/** The part of SARIF 2.1.0 that we write, with what the standard and code scanning require of it. */
const valid = new Ajv().compile(
  exactly({
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: exactly(
        {
          tool: exactly({
            driver: exactly({
              name: text,
              version: text,
              informationUri: address,
              rules: {
                type: 'array',
                uniqueItems: true,
                items: exactly({ id: text, shortDescription: message, fullDescription: message, help: message, helpUri: address })
              }
            })
          }),
          automationDetails: exactly({ id: { type: 'string', pattern: '/$' } }),
          invocations: { type: 'array', items: exactly({ executionSuccessful: { type: 'boolean' } }) },
          columnKind: { const: 'utf16CodeUnits' },
          results: {
            type: 'array',
            items: exactly({
              ruleId: text,
              ruleIndex: { type: 'integer', minimum: 0 },
              level: { enum: ['error', 'warning'] },
              message,
              locations: {
                type: 'array',
                minItems: 1,
                maxItems: 1,
                items: exactly({
                  physicalLocation: exactly({
                    artifactLocation: exactly({
                      uri: { type: 'string', pattern: "^[A-Za-z0-9%._~!*()'-][^\\s\\\\]*$" },
                      uriBaseId: { const: '%SRCROOT%' }
                    }),
                    region: exactly({ startLine: { type: 'integer', minimum: 1 } })
                  })
                })
              },
              partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text }
            })
          }
        },
        {
          versionControlProvenance: {
            type: 'array',
            items: exactly({
              repositoryUri: address,
              revisionId: { type: 'string', pattern: '^[0-9a-f]{40}$' }
            })
          }
        }
      )
    }
  })
)

function sarif(report: Report): Sarif {
  const log = JSON.parse(sarifText(report)) as Sarif
  expect(valid(log) ? [] : valid.errors).toEqual([])
  for (const { ruleId, ruleIndex } of log.runs[0].results) expect(log.runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  return log
}

const told = (report: Report): readonly (readonly [string, string, string])[] =>
  sarif(report).runs[0].results.map(({ ruleId, level, locations: [{ physicalLocation: at }] }) => [
    ruleId,
    level,
    `${at.artifactLocation.uri}:${at.region.startLine}`
  ])
const fingerprints = (report: Report): readonly string[] =>
  sarif(report).runs[0].results.map(r => Object.values(r.partialFingerprints).join())

const ALL = Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: 'See https://example.org/x' }]))
const CITES = 'https://github.com/example/project/blob/main/docs/design.md'
const BEFORE: Side = {
  files: { ...HEALTHY, 'docs/design.md': '# Design\n' },
  answers: { ...ALL, know_secure_design: { justification: CITES, line: 40 } }
}
const AFTER: Side = { ...BEFORE, files: HEALTHY }
const ANSWERS = '.bestpractices.json'

describe('what is told', () => {
  it('is nothing of a project that loses nothing, however much is open', () => {
    expect(told(reportOf({}))).toEqual([])
    expect(told(reportOf(BEFORE, BEFORE))).toEqual([])
  })
  it('is a regression, at the answer that stands when the file is gone', () => {
    expect(told(reportOf(AFTER, BEFORE))).toContainEqual(['know_secure_design', 'error', `${ANSWERS}:40`])
  })
  it('is a regression once, though its evidence is gone as well', () => {
    expect(told(reportOf(AFTER, BEFORE)).filter(([rule]) => rule === 'know_secure_design')).toHaveLength(1)
  })
  it('is an answer whose evidence is gone, without anything to compare with', () => {
    expect(told(reportOf(AFTER))).toEqual([['know_secure_design', 'warning', `${ANSWERS}:40`]])
  })
  it('is a regression whose answer was taken out, at the top of the answers file', () => {
    const rest = Object.fromEntries(Object.entries(ALL).filter(([id]) => id !== 'know_secure_design'))
    expect(told(reportOf({ ...BEFORE, answers: rest }, BEFORE))).toContainEqual(['know_secure_design', 'error', `${ANSWERS}:1`])
  })
  it('is no regression that has no place: a file is gone, and nobody answered', () => {
    const report = reportOf({ files: { 'README.md': '# x\n' } }, { files: HEALTHY })
    expect(report.comparison?.changes.some(({ effect }) => effect === 'regressed')).toBe(true)
    for (const [, , at] of told(report)) expect(at).toMatch(/^README\.md:/)
  })
  it('is what does not count in the answers file, and no doubt or notice', () => {
    const lint = { path: ANSWERS, line: 3, column: 1, siteIgnores: true, key: 'x_status' } as const
    const report = {
      ...reportOf({}),
      answers: {
        path: ANSWERS,
        problems: [
          { ...lint, severity: 'error', message: 'No criterion has that name.' },
          { ...lint, severity: 'warning', message: 'Thin.' },
          { ...lint, severity: 'notice', message: 'Good to know.' }
        ]
      }
    } as const
    expect(told(report)).toEqual([['answers-file', 'error', `${ANSWERS}:3`]])
  })
  it.each(['/etc/answers.json', '../answers.json', 'C:\\answers.json'])('has no place outside of the repository: %s', path => {
    const report = reportOf(AFTER)
    expect(
      told({ ...report, answers: { path, problems: [{ path, line: 1, column: 1, siteIgnores: false, severity: 'error', message: 'x' }] } })
    ).toEqual([])
  })
})

describe('fingerprints', () => {
  const at = (line: number): Report => reportOf({ ...AFTER, answers: { ...ALL, know_secure_design: { justification: CITES, line } } })
  it('stay when lines move', () => {
    expect(fingerprints(at(9))).toEqual(fingerprints(at(400)))
  })
  it('differ, even of what reads the same', () => {
    const lint = { path: ANSWERS, line: 3, column: 1, severity: 'error', siteIgnores: true, message: 'x', key: 'a_status' } as const
    const report: Report = {
      ...reportOf(AFTER),
      answers: { path: ANSWERS, problems: [lint, { ...lint, line: 9 }, { ...lint, key: 'b_status' }] }
    }
    expect(new Set(fingerprints(report)).size).toBe(4)
  })
})

it('says whether the answers could be used', () => {
  expect(sarif(reportOf({})).runs[0].invocations[0]?.executionSuccessful).toBe(true)
  expect(sarif({ ...reportOf({}), answersError: 'No.' }).runs[0].invocations[0]?.executionSuccessful).toBe(false)
})

it('names no repository that is not known', () => {
  expect(sarif(reportOf({ repository: { known: false, why: 'no remote' } })).runs[0].versionControlProvenance).toBeUndefined()
})

it('makes no link of hostile texts, and escapes paths', () => {
  const path = 'docs/a b#ü?.json'
  const report: Report = {
    ...reportOf({}),
    answers: {
      path,
      problems: [{ path, line: 1, column: 1, severity: 'error', siteIgnores: true, message: '[click](https://evil.example)\n\u202ex' }]
    }
  }
  const [result] = sarif(report).runs[0].results
  expect(result?.message.text).toBe('\\[click\\](https://evil.example) x')
  expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe('docs/a%20b%23%C3%BC%3F.json')
})
