// SPDX-License-Identifier: MIT
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'
import { evidenceOf, type Inputs } from '../../src/evidence/evidence.js'
import type { Graded } from '../../src/grading/graded.js'
import { grade, type GradeInput } from '../../src/grading/grade.js'

/** Judges as a run does. */
export function judgeInputs(inputs: Inputs, answers: GradeInput['answers'] = new Map()): Graded {
  return grade(evidenceOf(inputs), { criteria: CRITERIA, checkers: CHECKERS, answers, answersPath: '.bestpractices.json' })
}
