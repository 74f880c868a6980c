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

it('is silent on a healthy project', () => {
  expect(annotations(reportOf(BEFORE, BEFORE))).toEqual([])
})
