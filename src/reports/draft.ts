// SPDX-License-Identifier: MIT
import { toSiteFormat, type ExportedAnswer } from '../answers/export.js'
import { linkTo } from '../inputs/repository.js'
import type { Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import { plain, safeJson } from './escape.js'

/** The badge site ignores a file over 50,000 bytes: a sentence and one address are enough for each criterion. */
const MOST = 200
const MOST_ADDRESS = 1000

/** What a checker found, as the answer that one would write. */
export function proposal({ id, finding }: Result, { repository }: Pick<Report, 'repository'>): ExportedAnswer {
  const address = finding.evidence.flatMap(place => linkTo(place, repository) ?? [])[0]
  const justification = [plain(finding.justification, MOST), ...(address === undefined ? [] : [plain(address, MOST_ADDRESS)])].join(' ')
  return { id, status: finding.status, justification }
}

/**
 * A draft of the answers file: every answer that stands in it as it is, and for the blank ones what was found. A hint
 * stays `?` until somebody confirms it.
 */
export function draft(report: Report): string {
  const found = [...report.results.values()].flatMap((result): ExportedAnswer[] => {
    const { answer, finding, decidedBy } = result
    if (decidedBy === 'computed') return []
    if (answer && answer.status !== '?') return [answer]
    if (finding.status === '?') return answer ? [answer] : []
    const entry = proposal(result, report)
    if (finding.strength !== 'hint') return [entry]
    return [{ ...entry, status: '?', justification: `Perhaps ${finding.status}: ${entry.justification}` }]
  })
  return safeJson(toSiteFormat([...found, ...report.controls.values()]))
}
