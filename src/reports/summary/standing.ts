// SPDX-License-Identifier: MIT
import { LEVELS } from '../../criteria/criterion.js'
import type { LevelState } from '../../grading/levels.js'
import type { Report } from '../../report.js'
import { markdown } from '../escape.js'
import { table } from '../markup.js'
import { headline, STATE_WORDS } from '../words.js'

const STATE_SIGNS: Readonly<Record<LevelState, string>> = { met: '✅', unmet: '❌', undetermined: '❔' }

/** Where the project stands: the headline, why the run failed, and how far each level is. */
export function standing(report: Report): string {
  const { levels, decision, answersError } = report
  const sign = decision.failed || answersError !== undefined ? '❌' : levels.level === 'none' ? '🌱' : '🏅'
  const rows = LEVELS.map(level => {
    const { state, percentage, satisfied, total, failing, unknown } = levels.levels[level]
    const rest = [failing.length > 0 ? `${failing.length} unmet` : '', unknown.length > 0 ? `${unknown.length} unknown` : '']
      .filter(Boolean)
      .join(', ')
    const progress = `<code>${bar(percentage)}</code> ${percentage} %`
    return [`**${level}**`, `${STATE_SIGNS[state]} ${STATE_WORDS[state]}`, progress, `${satisfied} of ${total}`, rest]
  })
  const reasons = [...(answersError === undefined ? [] : [answersError]), ...decision.reasons]
  return [
    `## ${sign} OpenSSF Best Practices: ${headline(report)}`,
    ...(reasons.length > 0 ? ['> [!CAUTION]', ...reasons.map(reason => `> ${markdown(reason)}<br>`)] : []),
    ...(decision.warnings.length > 0 ? ['', '> [!WARNING]', ...decision.warnings.map(warning => `> ${markdown(warning)}<br>`)] : []),
    '',
    ...table(['Level', 'State', 'Progress', 'Satisfied', 'Open'], rows)
  ].join('\n')
}

function bar(percentage: number): string {
  const filled = Math.floor(percentage / 5)
  return '█'.repeat(filled) + '░'.repeat(20 - filled)
}
