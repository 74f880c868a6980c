// SPDX-License-Identifier: MIT
import { isExpired, type Answer } from '../../src/answers/answer.js'
import { answerProblems } from '../../src/answers/problems.js'
import { parseAnswers } from '../../src/answers/parse.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'

const NOW = new Date('2026-06-15T12:00:00Z')
const URL = 'https://example.org/x'

function lint(criteria: Record<string, string | Record<string, string>>): string[] {
  const { answers } = parseAnswers(JSON.stringify({ criteria }), '.bestpractices.yml')
  return answers ? answerProblems(answers, NOW).map(({ severity, message }) => `${severity}: ${message}`) : ['unreadable']
}

/** Answers that show that a project works towards a level. */
const SILVER = { documentation_roadmap: { status: 'Met', justification: URL } }
const GOLD = { small_tasks: { status: 'Met', justification: URL } }

describe('answers that the badge does not count', () => {
  it.each<[string, Record<string, string | Record<string, string>>, string[]]>([
    ['Met with the URL that it needs', { contribution: { status: 'Met', justification: `see ${URL}` } }, []],
    [
      'Met without the URL',
      { contribution: { status: 'Met', justification: 'CONTRIBUTING.md' } },
      ['error: `contribution` is Met, which the badge does not count until its justification holds a URL']
    ],
    [
      'Met with a URL in a remark',
      { contribution: { status: 'Met', justification: `// ${URL}` } },
      ['error: `contribution` is Met, which the badge does not count until']
    ],
    [
      'Met with a host without a dot',
      { contribution: { status: 'Met', justification: 'http://localhost/x' } },
      ['error: `contribution` is Met']
    ],
    ['Met that needs no justification', { english: 'Met' }, []],
    [
      'Met without its justification',
      { coding_standards_enforced: 'Met' },
      ['error: `coding_standards_enforced` is Met, which the badge does not count without a justification, and it has none']
    ],
    ['Met with four characters', { coding_standards_enforced: { status: 'Met', justification: 'Yes.' } }, ['fewer than five characters']],
    [
      'Met with a remark',
      { coding_standards_enforced: { status: 'Met', justification: '// somehow' } },
      ['begins with `// ` for a remark']
    ],
    ['N/A that needs no justification', { build: 'N/A' }, []],
    [
      'N/A without its justification',
      { coding_standards_enforced: 'N/A' },
      ['error: `coding_standards_enforced` is N/A, which the badge does not count without']
    ],
    ['N/A that no level takes', { floss_license: 'N/A' }, ['error: The badge takes no N/A for `floss_license`: write Met or Unmet.']],
    [
      'N/A that only gold takes',
      { dynamic_analysis: { status: 'N/A', justification: 'no code at all' } },
      ['error: The badge takes no N/A for `dynamic_analysis` at passing (it does at gold)']
    ],
    [
      'N/A that only silver takes',
      { report_tracker: { status: 'N/A', justification: 'no users' }, ...SILVER },
      ['error: The badge takes no N/A for `report_tracker` at passing (it does at silver)']
    ],
    ['Unmet of a MUST', { contribution: 'Unmet' }, []],
    ['Unmet of a SUGGESTED', { version_tags_signed: 'Unmet' }, []],
    [
      'Unmet of a SHOULD without a reason',
      { dco: 'Unmet' },
      ['error: `dco` is Unmet, which is enough for the badge only with a justification, and it has none: say why.']
    ],
    ['Unmet of a SHOULD with a reason', { dco: { status: 'Unmet', justification: 'Too much for a small project.' } }, []],
    ['a blank with a remark', { dco: { status: '?', justification: 'later' } }, []],
    [
      'Met that needs a URL at gold, of a project that is not after gold',
      { test_invocation: { status: 'Met', justification: 'npm test' } },
      []
    ],
    [
      'Met that needs a URL at gold, of a project that is',
      { test_invocation: { status: 'Met', justification: 'npm test' }, ...GOLD },
      ['warning: `test_invocation` is Met, which the badge does not count at gold until its justification holds a URL']
    ],
    [
      'hardening, fine for silver and not for gold',
      { hardening: { status: 'Met', justification: 'compiler flags' }, ...SILVER, ...GOLD },
      ['warning: `hardening` is Met, which the badge does not count at gold']
    ]
  ])('%s', (_name, criteria, expected) => {
    const said = lint(criteria)
    expect(said).toHaveLength(expected.length)
    expected.forEach((part, i) => expect(said[i]).toContain(part))
  })
})

describe('dates', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the last day', { expires: '2026-06-15' }, []],
    ['the day after', { expires: '2026-06-14' }, ['warning: The answer to `english` expired on 2026-06-14']],
    ['a day that the calendar lacks', { expires: '2026-02-30' }, ['error: The calendar has no `2026-02-30`: correct `expires`']],
    ['a month that the calendar lacks', { reviewed: '2026-13-01' }, ['error: The calendar has no `2026-13-01`: correct `reviewed`']],
    ['a review to come', { reviewed: '2027-01-01' }, ['warning: `english` was reviewed on 2027-01-01, which has not come yet']],
    ['another form', { reviewed: '01/02/2026' }, ['error: `01/02/2026` is no day']]
  ])('%s', (_name, dates, expected) => {
    const said = lint({ english: { status: 'Met', ...dates } })
    expect(said).toHaveLength(expected.length)
    expected.forEach((part, i) => expect(said[i]).toContain(part))
  })

  it('lets an answer without a date, or with an unreadable one, count', () => {
    const answer: Answer = { id: 'dco', status: 'Met', justification: '', line: 1, column: 1 }
    expect(isExpired(answer, NOW)).toBe(false)
    expect(isExpired({ ...answer, expires: 'soon' }, NOW)).toBe(false)
    expect(isExpired({ ...answer, expires: '2026-01-01' }, NOW)).toBe(true)
  })
})

it('shows 50 problems, errors before the rest, by line, and how many more there are', () => {
  const ids = CRITERIA.filter(criterion => criterion.category === 'MUST' && criterion.automation !== 'computed').map(
    criterion => criterion.id
  )
  const expired = ids.slice(0, 40).map(id => [id, { status: 'Unmet', expires: '2020-01-01' }])
  const wrong = ids.slice(40, 70).map(id => [id, 'Passed'])
  const { answers } = parseAnswers(JSON.stringify({ criteria: Object.fromEntries([...expired, ...wrong]) }, null, 1), '.bestpractices.yml')
  const problems = answers ? answerProblems(answers, NOW) : []
  expect(problems.map(({ severity }) => severity)).toEqual([...Array(20).fill('warning'), ...Array(30).fill('error'), 'notice'])
  expect(problems.at(-1)?.message).toBe('`.bestpractices.yml` has 20 more problems: mend these first.')
})
