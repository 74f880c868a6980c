// SPDX-License-Identifier: MIT
import { LEVELS } from '../criteria/criterion.js'
import { MAX_RECORD_BYTES, RECORD_VERSION } from '../collect/record/last-run.js'
import type { Report } from '../report.js'
import { KEPT_FACTS } from '../collect/record/last-run-schema.js'

/** What a later run remembers of this one, as JSON; `criteria/record.schema.json` describes it. No text of the repository is in it. */
export function recordText(report: Report): string {
  const isKnown = (name: string): boolean => !report.unknownFacts.some(({ fact }) => fact === name)
  const record = (facts: object): string =>
    `${JSON.stringify({
      recordVersion: RECORD_VERSION,
      tool: { name: 'best-practices-action', version: report.version },
      now: report.now.toISOString(),
      commit: report.head.commit,
      known: { history: isKnown('history'), tags: isKnown('tags') },
      levels: Object.fromEntries(LEVELS.map(level => [level, report.levels.levels[level].state])),
      criteria: Object.fromEntries(
        [...report.results].map(([id, { status, standings }]) => [
          id,
          { status, satisfied: Object.fromEntries(standings.map(({ level, satisfied }) => [level, satisfied])) }
        ])
      ),
      facts
    })}\n`
  const whole = record(Object.fromEntries(KEPT_FACTS.map(name => [name, report.facts[name]])))
  return Buffer.byteLength(whole) <= MAX_RECORD_BYTES ? whole : record({})
}
