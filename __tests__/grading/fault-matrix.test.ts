// SPDX-License-Identifier: MIT
import { comparable } from '../../src/collect/comparable.js'
import { unknown } from '../../src/core/known.js'
import type { Inputs } from '../../src/evidence/evidence.js'
import { compare } from '../../src/grading/compare.js'
import { gate, type GateOptions } from '../../src/grading/decide.js'
import { GITHUB_FACTS } from '../../src/inputs/github.js'
import { readAnswers } from '../../src/answers/find.js'
import { DECLARED, GIT, GITHUB } from '../golden/project.js'
import { FULL } from '../hostile/texts.js'
import { evidenceFor } from '../support/evidence.js'
import { judgeInputs } from '../support/judge.js'

// Whatever GitHub or git does not tell, a change that drops evidence is red, and one that adds a note is green.

type Fault = readonly [name: string, apply: (inputs: Inputs) => Inputs]

const REASON = unknown('it could not be read')
const SINGLE: readonly Fault[] = [
  ['nothing', inputs => inputs],
  ...GITHUB_FACTS.map((name): Fault => [name, inputs => ({ ...inputs, github: { ...inputs.github, [name]: REASON } })]),
  ['history', inputs => ({ ...inputs, history: REASON })],
  ['tags', inputs => ({ ...inputs, tags: REASON })],
  ['the sites', inputs => ({ ...inputs, visits: REASON })],
  ['the identity', inputs => ({ ...inputs, repository: REASON })]
]
const PAIRS = SINGLE.slice(1).flatMap(([one, first], i, all) =>
  all.slice(i + 1).map(([other, second]): Fault => [`${one} and ${other}`, inputs => second(first(inputs))])
)
const ALL: Fault = ['everything', inputs => SINGLE.reduce((left, [, apply]) => apply(left), inputs)]
/** Pairs take minutes; they are tried where the fuzz tests run at full depth. */
const FAULTS = [...SINGLE, ...(FULL ? PAIRS : []), ALL]

const GATE: GateOptions = { require: [], failOn: 'regression', onUndetermined: 'fail', onUnsupported: 'fail', onMissingBase: 'fail' }

function inputsOf(files: typeof DECLARED): Inputs {
  return evidenceFor({ files, tags: GIT.tags ?? [], ...GIT, github: GITHUB })
}

/** The project's files with some replaced (or, where the text is undefined, removed). */
function edited(changes: Readonly<Record<string, string | undefined>>): typeof DECLARED {
  return Object.fromEntries(Object.entries({ ...DECLARED, ...changes }).filter(([, text]) => text !== undefined)) as typeof DECLARED
}

const BASE = inputsOf(DECLARED)
const CHANGES: readonly (readonly [name: string, head: Inputs, red: boolean])[] = [
  ['drops LICENSE and SECURITY.md', inputsOf(edited({ LICENSE: undefined, 'SECURITY.md': undefined })), true],
  ['drops the tests', inputsOf(edited({ '.github/workflows/test.yml': undefined })), true],
  ['adds a note', inputsOf(edited({ 'docs/note.md': '# A note\n\nThe tide waits for nobody.\n' })), false],
  ['changes nothing', BASE, false]
]

function failed(head: Inputs, [, apply]: Fault): boolean {
  const pair = comparable(apply(head), apply(BASE))
  const judged = (inputs: Inputs) => judgeInputs(inputs, readAnswers(inputs.tree).answers?.answers)
  const after = judged(pair.head)
  return gate(after.levels, compare(judged(pair.base), after), GATE).failed
}

describe.each(CHANGES)(`a change that %s, with each of ${FAULTS.length} faults`, (_name, head, red) => {
  it(red ? 'is never green' : 'is never red', () => {
    expect(FAULTS.filter(fault => failed(head, fault) !== red).map(([name]) => name)).toEqual([])
  })
})
