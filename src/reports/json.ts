// SPDX-License-Identifier: MIT
import { LEVELS } from '../criteria/criterion.js'
import { linkTo, webUrl } from '../inputs/repository.js'
import type { Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import { safeJson } from './escape.js'
import { regressed } from './words.js'

/** Raised when a member of the JSON report is removed or changes its meaning; additions keep it. */
const REPORT_VERSION = 1

/** The report as data; `criteria/report.schema.json` describes it. */
export function jsonReport(report: Report): object {
  const { head, base, levels, results, comparison, decision, since } = report
  return {
    reportVersion: REPORT_VERSION,
    tool: { name: 'best-practices-action', version: report.version },
    now: report.now.toISOString(),
    repository: report.repository.known ? { ...report.repository.value, url: webUrl(report.repository.value) } : null,
    head: { commit: head.commit },
    base: base.known ? { commit: base.value.commit, what: base.value.what, limits: base.value.limits } : null,
    ...(!base.known && { noBase: base.why }),
    levels: Object.fromEntries(LEVELS.map(level => [level, levels.levels[level]])),
    level: levels.level,
    previousLevel: base.known ? base.value.level : null,
    tieredPercentage: levels.tieredPercentage,
    regressed: { true: true, false: false, unknown: null }[regressed(report)],
    lost: comparison?.lost ?? [],
    gained: comparison?.gained ?? [],
    regressions: (comparison?.changes ?? []).filter(change => change.effect === 'regressed'),
    changes: comparison?.changes ?? [],
    blind: comparison?.blind ?? [],
    weakened: comparison?.weakened ?? [],
    replaced: comparison?.replaced ?? [],
    answerChanges: comparison?.answers ?? [],
    sinceLastRun: since?.known ? { ...since.value, now: since.value.now.toISOString() } : null,
    ...(since?.known === false && { noLastRun: since.why }),
    gate: { ...report.gate, ...decision },
    answers: report.answers.path ?? null,
    ...(report.answersError !== undefined && { answersError: report.answersError }),
    results: Object.fromEntries([...results].map(([id, result]) => [id, jsonResult(result, report)])),
    lints: report.answers.problems,
    unknownFacts: report.unknownFacts,
    cost: report.cost
  }
}

function jsonResult(result: Result, report: Report): object {
  const { finding, answer } = result
  return {
    status: result.status,
    decidedBy: result.decidedBy,
    satisfied: result.satisfied,
    justification: result.justification,
    conflict: result.conflict ?? null,
    confirmed: result.confirmed,
    levels: Object.fromEntries(result.standings.map(({ level, verdict, satisfied }) => [level, { verdict, satisfied }])),
    finding: {
      status: finding.status,
      strength: finding.strength,
      justification: finding.justification,
      evidence: finding.evidence.slice(0, 20).map(place => {
        const url = linkTo(place, report.repository, report.head.commit)
        return { ...place, ...(url !== undefined && { url }) }
      }),
      ...(finding.needs && { needs: finding.needs }),
      ...(finding.unread && { unread: finding.unread })
    },
    answer: answer
      ? {
          status: answer.status,
          justification: answer.justification,
          file: report.answers.path ?? null,
          line: answer.line,
          ...(result.gone.length > 0 && { gone: result.gone }),
          ...(result.moved.size > 0 && { moved: Object.fromEntries([...result.moved].map(([path, { to }]) => [path, to])) })
        }
      : null
  }
}

/** The report as JSON text, ending in a newline. */
export function jsonText(report: Report): string {
  return safeJson(jsonReport(report))
}
