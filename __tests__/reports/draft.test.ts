// SPDX-License-Identifier: MIT
import { parseAnswers } from '../../src/answers/parse.js'
import type { Report } from '../../src/report.js'
import { draft } from '../../src/reports/draft.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf } from '../support/report.js'

function drafted(report: Report): Record<string, string> {
  return JSON.parse(draft(report)) as Record<string, string>
}

describe('the draft of an answers file', () => {
  const report = reportOf({
    files: HEALTHY,
    answers: { english: { status: 'Unmet', justification: 'We write Dutch.' }, discussion: { status: '?', justification: '' } }
  })
  const answers = drafted(report)

  it('says of every criterion what stands, what was found, or what has to be confirmed', () => {
    for (const [id, { answer, finding, decidedBy }] of report.results) {
      const stands = answer !== undefined && answer.status !== '?'
      const found = decidedBy === 'computed' || finding.status === '?' ? undefined : finding.strength === 'hint' ? '?' : finding.status
      expect([id, answers[`${id}_status`]]).toEqual([id, stands ? answer.status : found])
    }
  })
  it('keeps an answer as it is', () => {
    expect([answers['english_status'], answers['english_justification']]).toEqual(['Unmet', 'We write Dutch.'])
  })
  it('shows no credential of an answer, and nothing that a terminal obeys', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const text = draft(reportOf({ answers: { english: { justification: `Yes \u202e\u009b31m ${token}` } } }))
    expect(text).toContain(String.raw`"Yes \u202e\u009b31m ghp_…"`)
    expect((JSON.parse(text) as Record<string, string>)['english_justification']).toBe('Yes \u202e\u009b31m ghp_…')
  })
  it('puts a hint as a question', () => {
    const hints = Object.entries(answers).filter(([key, value]) => key.endsWith('_justification') && value.startsWith('Perhaps '))
    expect(hints.length).toBeGreaterThan(5)
    for (const [key] of hints) expect(answers[key.replace('_justification', '_status')]).toBe('?')
  })
  it('is an answers file without a problem, which the badge site reads', () => {
    const { answers: read, error } = parseAnswers(draft(reportOf({ files: HEALTHY })), '.bestpractices.json')
    expect({ error, lints: read?.problems, siteIgnores: read?.siteIgnores }).toEqual({
      error: undefined,
      lints: [],
      siteIgnores: undefined
    })
  })
  it('keeps answers to controls of the baseline series', () => {
    const control = { id: 'osps_ac_01_01', status: 'Met', justification: 'By the organisation.', line: 1, column: 1 } as const
    const text = draft({ ...report, controls: new Map([[control.id, control]]) })
    expect(Object.keys(JSON.parse(text) as object).slice(-2)).toEqual(['osps_ac_01_01_status', 'osps_ac_01_01_justification'])
  })
})
