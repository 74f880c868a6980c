// SPDX-License-Identifier: MIT
import { LEVELS } from '../criteria/criterion.js'
import type { Report } from '../report.js'
import { markdown } from './escape.js'
import { conflicts, problems } from './summary/answers.js'
import { changes, drifts } from './summary/changes.js'
import { criteriaOf } from './summary/criteria.js'
import { left } from './summary/left.js'
import { notLookedAt } from './summary/not-looked-at.js'
import { standing } from './summary/standing.js'

/** GitHub drops a summary over 1 MiB whole; staying far below leaves room for other steps. */
const MAX_BYTES = 900_000

/** The job summary: where the project stands, what changed, what is wrong, what is left, then everything, folded. */
export function summary(report: Report): string {
  const essential = [standing(report), changes(report), drifts(report), conflicts(report), problems(report), left(report)]
  const folded = [...LEVELS.map(level => criteriaOf(level, report)), notLookedAt(report)]
  const foot = footer(report)
  const parts = [...essential]
  let size = bytes(essential) + Buffer.byteLength(foot)
  for (const part of folded) {
    if (size + Buffer.byteLength(part) > MAX_BYTES) break
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return `${[...parts, foot].filter(part => part !== '').join('\n\n')}\n`
}

function bytes(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
}

function footer({ head: { commit }, base, version, cost, now }: Report): string {
  const what = base.known && base.value.what !== '' ? ` (${markdown(base.value.what)})` : ''
  const against = base.known ? ` against <code>${base.value.commit.slice(0, 10)}</code>${what}` : ''
  return `<sub>Commit <code>${commit.slice(0, 10)}</code>${against}, ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC, best-practices-action ${version}, ${cost.graphql} GraphQL + ${cost.rest} REST requests.</sub>`
}
