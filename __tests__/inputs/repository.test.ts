// SPDX-License-Identifier: MIT
import { known, unknown } from '../../src/core/known.js'
import { linkTo } from '../../src/inputs/repository.js'
import { jsonReport } from '../../src/reports/json.js'
import { proposal } from '../../src/reports/draft.js'
import { summary } from '../../src/reports/summary.js'
import { REPOSITORY } from '../support/evidence.js'
import { reportOf } from '../support/report.js'

const COMMIT = '1'.repeat(40)
const PLACE = { path: 'docs/a b.md', line: 3 }

it('leads to the commit that was judged, and without one to the default branch', () => {
  const blob = 'https://github.com/example/project/blob'
  expect(linkTo(PLACE, known(REPOSITORY), COMMIT)).toBe(`${blob}/${COMMIT}/docs/a%20b.md#L3`)
  expect(linkTo(PLACE, known(REPOSITORY))).toBe(`${blob}/main/docs/a%20b.md#L3`)
  expect(linkTo(PLACE, known({ host: 'github.com', owner: 'example', name: 'project' }))).toBe(`${blob}/HEAD/docs/a%20b.md#L3`)
  expect(linkTo(PLACE, unknown('no remote'), COMMIT)).toBeUndefined()
})

describe('a report', () => {
  const report = reportOf({
    files: { LICENSE: 'See the MIT license.\n', 'CODE_OF_CONDUCT.md': 'We are kind to each other here. '.repeat(20) }
  })

  it('shows what was judged where it was judged', () => {
    for (const text of [summary(report), JSON.stringify(jsonReport(report))])
      expect(text).toContain(`https://github.com/example/project/blob/${COMMIT}/CODE_OF_CONDUCT.md`)
    expect(summary(report)).not.toContain('blob/main')
  })

  it('proposes answers that outlive the commit', () => {
    const found = report.results.get('code_of_conduct')
    if (!found) throw new Error('the criterion is missing')
    expect(proposal(found, report).justification).toContain('/blob/main/CODE_OF_CONDUCT.md')
  })
})
