// SPDX-License-Identifier: MIT
import type { Answer } from '../../src/answers/answer.js'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import { comparable } from '../../src/collect/comparable.js'
import type { Inputs } from '../../src/evidence/evidence.js'
import { GITHUB_FACTS } from '../../src/inputs/github.js'
import { known, unknown, type Known } from '../../src/core/known.js'
import type { LastRun } from '../../src/collect/record/last-run.js'
import { attribute } from '../../src/grading/attribute.js'
import { compare } from '../../src/grading/compare.js'
import { gate, type GateOptions } from '../../src/grading/decide.js'
import { evidenceFor, type World } from '../support/evidence.js'
import { judgeInputs } from '../support/judge.js'
import { HEALTHY } from '../support/projects.js'
import type { SiteAnswer } from '../../src/inputs/visit.js'

const WORKFLOW = 'on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n'

const VISITED: Known<SiteAnswer> = known({
  kind: 'page',
  url: 'https://project.dev/',
  status: 200,
  headers: {
    'content-security-policy': "default-src 'self'",
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY'
  }
})

/** A project of which GitHub tells much, so that a fact that goes missing is missed. */
const WORLD: World = {
  files: {
    ...HEALTHY,
    '.github/workflows/test.yml': WORKFLOW,
    'package.json': '{ "scripts": { "test": "jest" } }\n',
    'CHANGELOG.md': '# 1.0.0\n'
  },
  commits: Array.from({ length: 12 }, (_, i) => ({
    author: { name: i % 2 ? 'Ada' : 'Bob', email: i % 2 ? 'ada@example.org' : 'bob@example.org' }
  })),
  tags: ['v1.1.0', 'v1.0.0'],
  github: {
    repository: {
      homepage: 'https://project.dev',
      description: 'Counts words',
      hasIssues: true,
      licenseSpdx: 'MIT',
      securityPolicyEnabled: true
    },
    releases: { total: 1, newest: [] },
    labels: [],
    issues: { total: 0, complete: true, recent: [] },
    mergedPullRequests: { total: 0, newest: [] },
    discussions: { total: 0, newest: undefined },
    checks: [{ name: 'test', conclusion: 'success', app: 'github-actions', workflow: 'test', url: undefined }],
    workflows: [{ name: 'test', path: '.github/workflows/test.yml', state: 'active' }],
    privateVulnerabilityReporting: known(true),
    advisories: [],
    codeScanning: { tools: [{ name: 'CodeQL', newest: '2026-06-14T00:00:00Z' }] },
    codeScanningAlerts: { open: 0, openSecurity: [] },
    dependencyAlerts: { open: 0 },
    branchRules: { rules: [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }], protected: true },
    branchProtection: { requiredApprovals: 1 },
    organization: { requiresTwoFactor: true },
    environments: [],
    attestations: { release: 'v1.1.0', found: true }
  },
  visits: {
    'https://project.dev/': VISITED
  }
}
const WHOLE: Inputs = evidenceFor(WORLD)

type Fault = readonly [name: string, apply: (inputs: Inputs) => Inputs]

const REASON = unknown('it could not be read')
const SINGLE: readonly Fault[] = [
  ...GITHUB_FACTS.map((name): Fault => [name, inputs => ({ ...inputs, github: { ...inputs.github, [name]: REASON } })]),
  ['history', inputs => ({ ...inputs, history: REASON })],
  ['tags', inputs => ({ ...inputs, tags: REASON })],
  ['the sites', inputs => ({ ...inputs, visits: REASON })],
  ['a site', inputs => ({ ...inputs, visits: known([{ url: 'https://project.dev/', answer: REASON }]) })],
  ['the identity', inputs => ({ ...inputs, repository: REASON })]
]
const PAIRS = SINGLE.flatMap(([one, first], i) =>
  SINGLE.slice(i + 1).map(([other, second]): Fault => [`${one} and ${other}`, inputs => second(first(inputs))])
)
const ALL: Fault = ['everything', inputs => SINGLE.reduce((left, [, apply]) => apply(left), inputs)]
const NONE: Fault = ['nothing', inputs => inputs]

/** People declare what no fact decides, so that levels hold and could be lost. */
const ANSWERS = new Map<string, Answer>(
  CRITERION_IDS.filter(id => !id.startsWith('achieve_')).map(id => [
    id,
    { id, status: 'Met', justification: 'See https://example.org/why', line: 1, column: 1 }
  ])
)
const STRICT: GateOptions = {
  require: ['current'],
  failOn: 'criterion',
  onUndetermined: 'fail',
  onUnsupported: 'fail',
  onMissingBase: 'fail'
}

/** A record that claims everything, whatever is true. */
const BOASTING: LastRun = {
  version: '99.0.0',
  now: new Date('2001-01-01T00:00:00Z'),
  commit: 'f'.repeat(40),
  known: { history: true, tags: true },
  levels: { passing: 'met', silver: 'met', gold: 'met' },
  criteria: new Map(
    CRITERION_IDS.map(id => [
      id,
      {
        status: 'Met',
        satisfied: new Map([
          ['passing', true],
          ['silver', true],
          ['gold', true]
        ])
      }
    ])
  ),
  facts: {}
}

describe.each([
  ['without answers', new Map<string, Answer>()],
  ['with every answer', ANSWERS]
])('an unchanged commit %s', (_name, answers) => {
  it.each([NONE, ...SINGLE, ...PAIRS, ALL])('is blamed for nothing when %s is unknown', (_fault, apply) => {
    const inputs = apply(WHOLE)
    const graded = judgeInputs(inputs, answers)
    const comparison = compare(graded, judgeInputs(apply(WHOLE), answers))
    expect(comparison).toEqual({ lost: [], blind: [], gained: [], changes: [], weakened: [], replaced: [], answers: [] })
    expect(gate(graded.levels, comparison, STRICT, { levels: BOASTING.levels, change: true })).toMatchObject({ failed: false, reasons: [] })
  })

  it.each([
    ['head', WHOLE, { ...WHOLE, history: REASON }],
    ['base', { ...WHOLE, history: REASON }, WHOLE]
  ])('is blamed for nothing when only the history of the %s is known', (_side, head, base) => {
    const pair = comparable(head, base)
    expect(pair.limits).toHaveLength(1)
    expect(compare(judgeInputs(pair.base, answers), judgeInputs(pair.head, answers)).changes).toEqual([])
  })

  it('is blamed for nothing when its homepage is another one, which was not visited', () => {
    const home = (homepage: string): Inputs =>
      evidenceFor({
        ...WORLD,
        files: { ...WORLD.files, 'package.json': `{ "scripts": { "test": "jest" }, "homepage": "${homepage}" }\n` },
        visits: { ...WORLD.visits, 'https://docs.project.dev/': VISITED }
      })
    const [head, base] = [home('https://www.project.dev'), home('https://docs.project.dev')]
    expect(comparable(base, base).limits).toEqual([])
    const pair = comparable(head, base)
    expect(pair.limits).toHaveLength(1)
    const { lost, changes, weakened } = compare(judgeInputs(pair.base, answers), judgeInputs(pair.head, answers))
    expect([lost, changes.filter(({ effect }) => effect !== 'none'), weakened]).toEqual([[], [], []])
  })

  it('is blamed for nothing that a record claims', () => {
    const graded = judgeInputs(WHOLE, answers)
    const drifts = attribute(BOASTING, WHOLE, graded, '0.1.0', inputs => judgeInputs(inputs, answers))
    expect(drifts.every(drift => drift.effect === 'regressed')).toBe(true)
    const decision = gate(graded.levels, compare(graded, graded), STRICT, { levels: BOASTING.levels, change: true })
    expect(decision).toMatchObject({ failed: false })
  })
})

/** A fact that goes missing may make a level undetermined; what it never does is to make one fail. */
it.each([...SINGLE, ...PAIRS, ALL])('nothing that counted is Unmet because %s is unknown', (_fault, apply) => {
  const whole = judgeInputs(WHOLE)
  const blind = judgeInputs(apply(WHOLE))
  const turned = [...whole.results].flatMap(([id, { status, decidedBy }]) => {
    const now = blind.results.get(id)
    return decidedBy !== 'computed' && (status === 'Met' || status === 'N/A') && now?.status === 'Unmet' ? [id] : []
  })
  expect(turned).toEqual([])
})
