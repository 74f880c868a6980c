// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { summary } from '../../src/reports/summary.js'
import { HEALTHY } from '../support/projects.js'
import { rendered } from '../support/render.js'
import { reportOf } from '../support/report.js'

const ALL = Object.fromEntries(CRITERION_IDS.map(id => [id, { justification: 'See https://example.org/x' }]))
const LOST = reportOf({ files: { ...HEALTHY, 'SECURITY.md': '' }, answers: ALL }, { files: HEALTHY, answers: ALL })
const HOSTILE = '</td></details><script>alert(1)</script><img src=x> ```\n~~~ [a](javascript:b) | `<!--` @everyone'

describe('GitHub shows all of the summary', () => {
  it.each<[string, Report]>([
    ['of an empty repository', reportOf({})],
    ['of a first run', reportOf({ files: HEALTHY })],
    ['of a project that declares everything', reportOf({ files: HEALTHY, answers: ALL })],
    ['of a regression', LOST],
    ['of hostile texts', reportOf({ files: { ...HEALTHY, 'README.md': HOSTILE }, answers: { english: { justification: HOSTILE } } })]
  ])('%s', (_name, report) => {
    const markdown = summary(report)
    expect(rendered(markdown)).toBe(rendered(markdown, { sanitize: false }))
  })
})

it('keeps the answers to copy in a block of their own, as JSON', () => {
  const [, block = ''] =
    /<pre><code class="language-json">([\s\S]*?)<\/code><\/pre>/.exec(rendered(summary(reportOf({ files: HEALTHY })))) ?? []
  const answers = JSON.parse(block.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')) as Record<string, string>
  expect(Object.keys(answers).length).toBeGreaterThan(10)
  for (const [key, value] of Object.entries(answers)) if (key.endsWith('_status')) expect(['Met', 'N/A']).toContain(value)
})

it('copies no character that turns the text around', () => {
  const report = reportOf({ files: HEALTHY, github: { repository: { homepage: 'http://example.org/\u202e\u2066' } } })
  expect(summary(report)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})
