// SPDX-License-Identifier: MIT
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { CRITERION_IDS, CRITERIA } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { explain } from '../../src/reports/explain.js'
import { jsonReport, jsonText } from '../../src/reports/json.js'
import { summary } from '../../src/reports/summary.js'
import { textReport } from '../../src/reports/text.js'
import { headline, leftFor } from '../../src/reports/words.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf, type Side } from '../support/report.js'

const ALL = Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: 'See https://example.org/x' }]))
const GOLD: Side = { files: HEALTHY, answers: ALL }
const CITES = 'https://github.com/example/project/blob/main/docs/design.md'
const BEFORE: Side = {
  files: { ...HEALTHY, 'docs/design.md': '# Design\n' },
  answers: { ...ALL, know_secure_design: { justification: CITES } }
}
const AFTER: Side = { ...BEFORE, files: HEALTHY }

const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('criteria/report.schema.json', 'utf8')) as object)

describe('every report', () => {
  it.each<[string, Report]>([
    ['of an empty repository', reportOf({})],
    ['of a gold project', reportOf(GOLD, GOLD)],
    ['of a regression', reportOf(AFTER, BEFORE)],
    ['without an identity', reportOf({ repository: { known: false, why: 'no remote' } })]
  ])('%s is whole', (_name, report) => {
    expect(validate(JSON.parse(jsonText(report))) ? [] : validate.errors).toEqual([])
    expect(Object.keys((jsonReport(report) as { results: object }).results).sort()).toEqual([...CRITERION_IDS].sort())
    const text = textReport(report, false)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(130)
    expect(text).not.toContain('undefined')
    const markdown = summary(report)
    for (const id of CRITERION_IDS) expect(markdown).toContain(id)
    expect(markdown).not.toContain('undefined')
    expect(markdown.match(/<details/g)).toHaveLength(markdown.match(/<\/details>/g)?.length ?? 0)
  })
})

describe('headline', () => {
  it.each<[string, Report, string]>([
    ['nothing to compare', reportOf(GOLD), 'Level gold is met.'],
    ['nothing changed', reportOf(GOLD, GOLD), 'Level gold is met, as before.'],
    ['everything lost', reportOf(AFTER, BEFORE), 'This change would lose the passing, silver and gold levels.'],
    ['everything gained', reportOf(BEFORE, AFTER), 'Passing, silver and gold gained: level gold is met.'],
    [
      'no level, a criterion lost',
      reportOf(
        { ...AFTER, answers: { know_secure_design: { justification: CITES } } },
        { ...BEFORE, answers: { know_secure_design: { justification: CITES } } }
      ),
      'No level is met, as before, but 1 criterion is no longer satisfied.'
    ]
  ])('%s', (_name, report, words) => {
    expect(headline(report)).toBe(words)
  })
})

describe('what is left for a level', () => {
  const report = reportOf({
    files: { 'README.md': HEALTHY['README.md'] ?? '', '.github/workflows/x.yml': 'on: push\njobs:\n' },
    answers: { contribution: { status: 'Unmet' }, know_secure_design: { justification: CITES }, interact: { status: 'Met' } }
  })
  const left = leftFor('passing', report)
  const ids = (kind: keyof typeof left): string[] => left[kind].map(({ criterion }) => criterion.id)

  it.each([
    ['missing', 'contribution', 'declared Unmet'],
    ['missing', 'know_secure_design', 'declared, and what it cites is gone'],
    ['open', 'know_common_errors', 'nobody can see it'],
    ['likely', 'no_leaked_credentials', 'a hint speaks for it']
  ] as const)('%s: %s, %s', (kind, id, _why) => {
    expect(ids(kind)).toContain(id)
  })
  it('names every criterion that does not count, once', () => {
    const { failing, unknown } = report.levels.levels.passing
    expect([...ids('missing'), ...ids('likely'), ...ids('open')].sort()).toEqual([...failing, ...unknown].sort())
  })
  it('puts musts first', () => {
    const order = left.open.map(({ criterion }) => ['MUST', 'SHOULD', 'SUGGESTED'].indexOf(criterion.category))
    expect(order).toEqual([...order].sort())
  })
})

describe('the summary of a regression', () => {
  const markdown = summary(reportOf(AFTER, BEFORE))
  it('names criterion, file and level, first', () => {
    const top = markdown.slice(0, markdown.indexOf('<details'))
    expect(top).toContain('docs/design.md was removed; the answer cites it.')
    expect(top).toContain('Restore the file, or point the answer to its replacement.')
    expect(top).toContain('This change would lose the silver level.')
    expect(top).toContain('[know_secure_design](https://www.bestpractices.dev/en/criteria/0#0.know_secure_design)')
  })
})

it.each<[string, Partial<Report>, string]>([
  ['are gone', {}, 'Restore the answers file.'],
  ['cannot be read', { answersError: 'It is broken.' }, 'Fix the answers file.']
])('says in one row what to do when the answers %s', (_name, more, todo) => {
  const lines = summary({ ...reportOf({ files: GOLD.files ?? {} }, GOLD), ...more }).split('\n')
  const rows = lines.filter(line => line.includes('.bestpractices.json was removed with its answers.') && line.includes('passing, silver'))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain(todo)
})

describe('hostile texts', () => {
  const nasty = '</td></details><script>alert(1)</script> @everyone ::error::x\n\n# h `x` | y'
  const report = reportOf({
    files: { [`${nasty.replaceAll('/', '')}.md`]: nasty, 'README.md': nasty },
    answers: { english: { justification: nasty }, floss_license: { justification: nasty } }
  })
  it('reach neither summary nor terminal as markup', () => {
    const markdown = summary(report)
    expect(markdown).not.toContain('<script')
    expect(markdown).not.toMatch(/@everyone/)
    expect(textReport(report, false)).not.toMatch(/^::/m)
  })
})

it('stays far below what GitHub takes, and keeps what matters', () => {
  const long = 'x '.repeat(100_000)
  const report = reportOf({ files: HEALTHY, answers: Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: long }])) })
  expect(Buffer.byteLength(summary(report))).toBeLessThan(1_000_000)
})

it('explains every criterion', () => {
  for (const id of CRITERION_IDS) {
    const [first, ...rest] = CRITERIA.filter(entry => entry.id === id)
    if (first) expect(explain([first, ...rest], undefined)).toContain(first.remedy)
  }
})
