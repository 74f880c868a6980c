// SPDX-License-Identifier: MIT
import { LEVELS, type Level } from '../../src/criteria/criterion.js'
import type { Comparison } from '../../src/grading/compare.js'
import { gate, type GateOptions } from '../../src/grading/decide.js'
import type { Levels, LevelState } from '../../src/grading/levels.js'

function levels(...states: [LevelState, LevelState, LevelState]): Levels {
  const entries = LEVELS.map((level, i) => [
    level,
    { level, state: states[i], percentage: 50, satisfied: 1, total: 2, failing: ['x'], unknown: ['y'] }
  ])
  return { levels: Object.fromEntries(entries) as Levels['levels'], level: 'none', tieredPercentage: 0 }
}

function comparison(lost: Level[], regressed: string[] = []): Comparison {
  return {
    lost,
    blind: [],
    weakened: [],
    replaced: [],
    gained: [],
    answers: [],
    changes: regressed.map(id => ({ id, from: 'Met', to: 'Unmet', effect: 'regressed', levels: ['passing'], causes: [] }))
  }
}

const LAST = { passing: 'met', silver: 'unmet', gold: 'unmet' } as const
const DEFAULTS: GateOptions = { require: [], failOn: 'regression', onUndetermined: 'fail', onUnsupported: 'fail', onMissingBase: 'fail' }

describe('gate', () => {
  it.each<[string, Parameters<typeof gate>, boolean]>([
    ['nothing asked, nothing lost', [levels('unmet', 'unmet', 'unmet'), undefined, DEFAULTS], false],
    ['a required level is met', [levels('met', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['passing'] }], false],
    ['a required level is unmet', [levels('met', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['silver'] }], true],
    ['a required level is undetermined', [levels('met', 'undetermined', 'unmet'), undefined, { ...DEFAULTS, require: ['silver'] }], true],
    [
      'the same, only warned of',
      [levels('met', 'undetermined', 'unmet'), undefined, { ...DEFAULTS, require: ['silver'], onUndetermined: 'warn' }],
      false
    ],
    [
      'current, and nothing to hold it against',
      [levels('unmet', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['current'] }],
      false
    ],
    [
      'current, a level is lost, and nothing else fails',
      [levels('unmet', 'unmet', 'unmet'), comparison(['passing']), { ...DEFAULTS, failOn: 'never', require: ['current'] }],
      true
    ],
    [
      'current, and a level of the last run does not hold',
      [levels('unmet', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['current'] }, { levels: LAST, change: false }],
      true
    ],
    [
      'the same for a change whose base is not known',
      [levels('unmet', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['current'] }, { levels: LAST, change: true }],
      false
    ],
    [
      'current, and a level of the last run is undetermined',
      [levels('undetermined', 'unmet', 'unmet'), undefined, { ...DEFAULTS, require: ['current'] }, { levels: LAST, change: false }],
      false
    ],
    [
      'current, and the base tells what held',
      [levels('unmet', 'unmet', 'unmet'), comparison([]), { ...DEFAULTS, require: ['current'] }, { levels: LAST, change: false }],
      false
    ],
    ['a level is lost', [levels('unmet', 'unmet', 'unmet'), comparison(['passing']), DEFAULTS], true],
    [
      'a level is lost and nothing fails',
      [levels('unmet', 'unmet', 'unmet'), comparison(['passing']), { ...DEFAULTS, failOn: 'never' }],
      false
    ],
    ['a criterion is lost, but no level', [levels('met', 'unmet', 'unmet'), comparison([], ['dco']), DEFAULTS], false],
    [
      'a criterion is lost and that fails',
      [levels('met', 'unmet', 'unmet'), comparison([], ['dco']), { ...DEFAULTS, failOn: 'criterion' }],
      true
    ]
  ])('%s', (_name, args, failed) => {
    const decision = gate(...args)
    expect(decision.failed).toBe(failed)
    expect(decision.reasons.length > 0).toBe(failed)
  })
  it('warns of a lost level that does not fail', () => {
    expect(gate(levels('unmet', 'unmet', 'unmet'), comparison(['gold']), { ...DEFAULTS, failOn: 'never' }).warnings).toEqual([
      'This change would lose the gold level.'
    ])
  })
})
