// SPDX-License-Identifier: MIT
import { LEVELS, type Level } from '../criteria/criterion.js'
import type { Report } from '../report.js'
import { code, markdown, plain } from './escape.js'
import { fitting, row } from './markup.js'
import { capital, leftFor, shortfall, STATE_WORDS, statusNow } from './words.js'
import type { ApiAnswer, Client } from '../collect/github/access.js'
import type { Publication } from '../config/publication.js'

/** GitHub takes no more. */
const MOST_ANNOTATIONS = 50

/**
 * A level as a check run that informs: red only when this change lost the level, so that one which nobody has reached yet
 * bothers nobody. Its name says that it is no gate.
 */
export function checkRunOf(level: Level, report: Report): object {
  const { state, satisfied, total } = report.levels.levels[level]
  const lost = report.comparison?.lost.includes(level) === true
  const title = lost ? `${capital(level)} is lost by this change` : `${capital(level)} is ${STATE_WORDS[state]}`
  return {
    name: `report: ${level}`,
    status: 'completed',
    conclusion: lost ? 'failure' : 'success',
    output: {
      title: `${title}: ${satisfied} of ${total} criteria are satisfied`,
      summary: summaryOf(level, report),
      annotations: annotationsOf(level, report)
    }
  }
}

function summaryOf(level: Level, report: Report): string {
  const lines = ['This check informs and is no gate.', '']
  const { missing, likely, open } = leftFor(level, report)
  const left = [...missing, ...likely, ...open]
  if (left.length === 0) return [...lines, 'Nothing is left.'].join('\n')
  const rows = left.map(({ criterion, result }) => {
    const known = result.finding.status === '?' ? criterion.summary : result.finding.justification
    const asked = `${criterion.category}, ${shortfall(criterion, result)}`
    return row(code(criterion.id), asked, markdown(known, 240), markdown(criterion.remedy, 300))
  })
  return [...lines, '| Criterion | | What is known | What to do |', '| --- | --- | --- | --- |', ...fitting(rows)].join('\n')
}

/** Where this change lost something that the level asks. */
function annotationsOf(level: Level, { comparison }: Report): readonly object[] {
  return (comparison?.changes ?? [])
    .filter(({ effect, levels }) => effect === 'regressed' && levels.includes(level))
    .flatMap(change => {
      const { id, from, causes } = change
      const cause = causes.find(({ path }) => path !== undefined && path !== '')
      if (cause?.path === undefined) return []
      const line = Math.max(1, cause.line ?? 1)
      const message = `${id} was ${from} and is ${statusNow(change)}: ${plain(cause.text)}`
      return [
        { path: cause.path, start_line: line, end_line: line, annotation_level: 'warning', title: `${id} is no longer satisfied`, message }
      ]
    })
    .slice(0, MOST_ANNOTATIONS)
}

/** Posts a check run for each level. The answer of the request that failed, if one did. */
export async function checkRuns(client: Client, { owner, name, run }: Publication, sha: string, report: Report): Promise<ApiAnswer> {
  for (const level of LEVELS) {
    const parameters = { owner, repo: name, head_sha: sha, details_url: run, ...checkRunOf(level, report) }
    const answer = await client.write('POST', '/repos/{owner}/{repo}/check-runs', parameters)
    if (!answer.ok) return answer
  }
  return { ok: true, data: undefined }
}
