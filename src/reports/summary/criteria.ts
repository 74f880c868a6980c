// SPDX-License-Identifier: MIT
import { SECTIONS, type Criterion, type Level, type Section } from '../../criteria/criterion.js'
import type { Result } from '../../grading/merge.js'
import type { Report } from '../../report.js'
import { markdown } from '../escape.js'
import { folded, row } from '../markup.js'
import { SECTION_TITLES } from '../words.js'
import { criterionLink, places } from './links.js'

const VERDICT_SIGNS = {
  satisfied: '✅',
  barely: '☑️',
  failing: '❌',
  'url-required': '❌',
  'justification-required': '❌',
  'not-allowed': '❌',
  unknown: '❔'
} as const
const DECIDED = { finding: 'found', answer: 'declared', computed: 'computed', nobody: '' } as const

/** Every criterion of a level, folded. */
export function criteriaOf(level: Level, report: Report): string {
  const { satisfied, total } = report.levels.levels[level]
  const sections = SECTIONS.flatMap(section => sectionOf(section, level, report)).join('\n\n')
  return folded(`All ${level} criteria (${satisfied} of ${total})`, [sections]).join('\n')
}

function sectionOf(section: Section, level: Level, report: Report): readonly string[] {
  const rows = report.criteria
    .filter(criterion => criterion.level === level && criterion.section === section)
    .flatMap(criterion => {
      const result = report.results.get(criterion.id)
      return result ? [row(...cells(criterion, result, report))] : []
    })
  if (rows.length === 0) return []
  return [
    `#### ${SECTION_TITLES[section]}`,
    ['| | Criterion | Status | By | Evidence |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
  ]
}

function cells(criterion: Criterion, result: Result, report: Report): readonly string[] {
  const { standings, confirmed, decidedBy, finding, justification, status } = result
  const verdict = standings.find(gate => gate.level === criterion.level)?.verdict ?? 'unknown'
  const said = decidedBy === 'finding' || decidedBy === 'nobody' ? finding.justification : justification
  return [
    VERDICT_SIGNS[verdict],
    `${criterionLink(criterion)} <sub>${criterion.category}</sub>`,
    status,
    confirmed ? 'declared, confirmed' : DECIDED[decidedBy],
    `${markdown(said, 240)} ${places(result, report)}`
  ]
}
