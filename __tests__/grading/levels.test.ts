// SPDX-License-Identifier: MIT
import { CRITERIA, criteriaOf } from '../../src/criteria/catalogue.js'
import { LEVELS, type Criterion, type Level, type Status } from '../../src/criteria/criterion.js'
import { known } from '../../src/core/known.js'
import { gradeLevels, percentageOf, type Levels } from '../../src/grading/levels.js'
import { merge, type Result } from '../../src/grading/merge.js'
import { verdictOf } from '../../src/criteria/satisfy.js'
import { REPOSITORY } from '../support/evidence.js'

/** Levels when every criterion is answered `Met` with a URL, but for some. */
function grade(except: Readonly<Record<string, Status>> = {}, because = 'see https://example.org/x'): Levels {
  const results = new Map<string, Result>()
  for (const criterion of CRITERIA) {
    const status = except[criterion.id] ?? 'Met'
    results.set(
      criterion.id,
      merge({
        entries: CRITERIA.filter(entry => entry.id === criterion.id),
        finding: { status: '?', strength: 'hint', justification: '', evidence: [] },
        answer: { id: criterion.id, status, justification: because, line: 1, column: 1 },
        cited: { all: [], gone: [] },
        repository: known(REPOSITORY)
      })
    )
  }
  return gradeLevels(CRITERIA, results)
}

function states({ levels }: Levels): string {
  return LEVELS.map(level => `${levels[level].state} ${levels[level].percentage}`).join(', ')
}

describe('levels', () => {
  it('are all met when everything is', () => {
    expect(states(grade())).toBe('met 100, met 100, met 100')
    expect(grade()).toMatchObject({ level: 'gold', tieredPercentage: 300 })
  })
  it('fail upwards through achieve_passing and achieve_silver', () => {
    const levels = grade({ test: 'Unmet' })
    expect(states(levels)).toBe('unmet 99, unmet 98, unmet 96')
    expect(levels).toMatchObject({ level: 'none', tieredPercentage: 99 })
    expect(levels.levels.silver.failing).toEqual(['achieve_passing'])
  })
  it('are undetermined when only unknowns stand in the way', () => {
    const levels = grade({ governance: '?' })
    expect(states(levels)).toBe('met 100, undetermined 98, undetermined 96')
    expect(levels).toMatchObject({ level: 'passing', tieredPercentage: 198 })
  })
  it('are unmet when something fails and something is unknown', () => {
    expect(grade({ governance: '?', roles_responsibilities: 'Unmet' }).levels.silver.state).toBe('unmet')
  })
  it('count an Unmet SUGGESTED, and an Unmet SHOULD with a justification', () => {
    expect(grade({ version_semver: 'Unmet', report_tracker: 'Unmet' }).levels.passing.state).toBe('met')
    expect(grade({ report_tracker: 'Unmet' }).levels.silver.state).toBe('unmet')
    expect(grade({ english: 'Unmet' }, 'no').levels.passing.failing).toContain('english')
  })
  it('do not count a SUGGESTED that nobody answered', () => {
    expect(grade({ version_semver: '?' }).levels.passing).toMatchObject({ state: 'undetermined', percentage: 99 })
  })
  it('share one answer between levels, with the gates of each', () => {
    const levels = grade({}, 'no address here')
    expect(levels.levels.gold.failing).toContain('hardening')
    expect(levels.levels.silver.failing).not.toContain('hardening')
  })
})

describe('percentageOf', () => {
  it.each([
    [0, 67, 0],
    [1, 67, 1],
    [33, 67, 49],
    [66, 67, 99],
    [199, 200, 99],
    [67, 67, 100]
  ])('%d of %d is %d', (part, total, percentage) => {
    expect(percentageOf(part, total)).toBe(percentage)
  })
})

describe('verdictOf', () => {
  const entry = (level: Level, id: string): Criterion => criteriaOf(level).find(c => c.id === id) as Criterion
  it.each([
    ['passing', 'contribution', 'Met', 'see CONTRIBUTING.md', 'url-required'],
    ['passing', 'contribution', 'Met', 'https://x.org/a', 'satisfied'],
    ['passing', 'contribution', 'Met', '// https://x.org/a', 'url-required'],
    ['passing', 'contribution', 'Met', 'https://localhost', 'url-required'],
    ['passing', 'static_analysis', 'Met', '', 'justification-required'],
    ['passing', 'static_analysis', 'Met', 'four', 'justification-required'],
    ['passing', 'static_analysis', 'Met', 'fives', 'satisfied'],
    ['passing', 'release_notes', 'N/A', '', 'justification-required'],
    ['passing', 'release_notes', 'N/A', 'deployed continuously', 'satisfied'],
    ['passing', 'build', 'N/A', '', 'satisfied'],
    ['passing', 'floss_license', 'N/A', 'x'.repeat(9), 'not-allowed'],
    ['passing', 'floss_license', 'Unmet', 'a long reason', 'failing'],
    ['passing', 'english', 'Unmet', '', 'justification-required'],
    ['passing', 'english', 'Unmet', '// hidden note', 'justification-required'],
    ['passing', 'english', 'Unmet', 'French only', 'barely'],
    ['passing', 'version_semver', 'Unmet', '', 'barely'],
    ['passing', 'english', '?', 'anything', 'unknown']
  ] as const)('%s %s %s "%s" is %s', (level, id, status, justification, verdict) => {
    expect(verdictOf(entry(level, id), status, justification)).toBe(verdict)
  })
})
