// SPDX-License-Identifier: MIT
import { CHECKERS } from '../../src/checkers/index.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'
import { evidenceOf, type Inputs } from '../../src/evidence/evidence.js'
import type { Graded } from '../../src/grading/compare.js'
import { judge, type Judgement } from '../../src/grading/judge.js'

/** Judges as a run does. */
export function judgeInputs(inputs: Inputs, answers: Judgement['answers'] = new Map()): Graded {
  return judge(evidenceOf(inputs), { criteria: CRITERIA, checkers: CHECKERS, answers, answersPath: '.bestpractices.json' })
}
