// SPDX-License-Identifier: MIT
import { jest } from '@jest/globals'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import { annotate } from '../../src/reports/annotations.js'
import type { Report } from '../../src/report.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf, type Side } from '../support/report.js'

const CITES = 'https://github.com/example/project/blob/main/docs/design.md'
const ALL = Object.fromEntries(
  CRITERION_IDS.map(id => [id, { justification: id === 'know_secure_design' ? CITES : 'See https://x.org/x' }])
)
const BEFORE: Side = { files: { ...HEALTHY, 'docs/design.md': '# Design\n' }, answers: ALL }
const AFTER: Side = { files: HEALTHY, answers: ALL }

function annotations(report: Report): string[] {
  const lines: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation(chunk => lines.push(String(chunk)) > 0)
  try {
    annotate(report)
  } finally {
    spy.mockRestore()
  }
  return lines.join('').split('\n').filter(Boolean)
}

describe('a lost criterion is marked at its file', () => {
  it.each([
    ['as an error where it fails the run', reportOf(AFTER, BEFORE), 'error'],
    ['as a warning where the run is green', reportOf(AFTER, BEFORE, { failOn: 'never' }), 'warning']
  ])('%s', (_name, report, kind) => {
    const [first] = annotations(report)
    expect(first).toMatch(new RegExp(`^::${kind} title=know_secure_design is no longer satisfied,file=docs/design\\.md::`))
  })
})

it('marks the line of an answer whose evidence is gone', () => {
  expect(annotations(reportOf(AFTER)).join('\n')).toMatch(/^::warning title=know_secure_design,file=\.bestpractices\.json,line=\d+::/m)
})

it('marks what the removal of one file costs once, and its answers not again', () => {
  const answers = { ...ALL, implement_secure_design: { justification: CITES }, code_review_standards: { justification: CITES } }
  const lines = annotations(reportOf({ ...AFTER, answers }, { ...BEFORE, answers }))
  expect(lines.filter(line => line.includes('docs/design.md'))).toEqual([
    '::error title=3 criteria are no longer satisfied,file=docs/design.md::know_secure_design, implement_secure_design and code_review_standards are no longer satisfied: docs/design.md was removed; the answer cites it.'
  ])
  expect(lines.join('\n')).not.toContain('follows')
})

it('tells once that the answers are gone', () => {
  const broken = { files: { ...BEFORE.files, '.bestpractices.json': '{' } }
  const lines = annotations(reportOf(broken, BEFORE))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/ more are no longer satisfied: The answers in \.bestpractices\.json cannot be read any more\.$/)
})

describe('a mistake in the answers file is marked at its line', () => {
  const path = '.bestpractices.json'
  const lint = { path, line: 7, column: 1, severity: 'error', message: 'Wrong.', siteIgnores: true } as const
  it.each([
    ['as a warning where the run is green', {}, 'warning'],
    ['as an error where the file cannot be used', { answersError: 'Wrong.' }, 'error']
  ])('%s', (_name, more, kind) => {
    const report = { ...reportOf(BEFORE, BEFORE), answers: { path, problems: [lint] }, ...more }
    expect(annotations(report)).toEqual([`::${kind} title=Answers file,file=.bestpractices.json,line=7::Wrong.`])
  })
})

it('is silent on a healthy project', () => {
  expect(annotations(reportOf(BEFORE, BEFORE))).toEqual([])
})
