// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto'
import { criterionUrl } from '../criteria/criterion.js'
import type { Change } from '../grading/compare.js'
import type { Result } from '../grading/merge.js'
import type { Report } from '../report.js'
import { webUrl } from '../inputs/repository.js'
import { plain, safeJson } from './escape.js'
import { CONFLICT_WORDS, statusNow } from './words.js'

const HOMEPAGE = 'https://github.com/best-practices-action/best-practices-action'

/** The rule of problems in how the answers file is written; every other rule is a criterion. */
const ANSWERS_RULE = 'answers-file'

interface SarifLocation {
  readonly path: string
  readonly line: number
}

interface SarifFailure {
  readonly rule: string
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly place: SarifLocation
  /** What makes it the same failure in another run: no line and no figure, which move. */
  readonly identity: string
}

/**
 * The failures as SARIF 2.1.0: regressions, contradictions, answers whose evidence is gone, and what does not count in the
 * answers file. Only what has a place in the evaluated commit is told; what is merely open is no failure.
 */
export function sarifText(report: Report): string {
  const failures = [...regressions(report), ...replacements(report), ...conflicts(report), ...mistakes(report)]
  const rules = [...new Set(failures.map(failure => failure.rule))].sort()
  const seen = new Map<string, number>()
  const results = failures.map(({ rule, level, message, place, identity }) => {
    const hash = createHash('sha256').update(`${rule}\n${identity}`).digest('hex').slice(0, 32)
    const nth = (seen.get(hash) ?? 0) + 1
    seen.set(hash, nth)
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level,
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(place.path), uriBaseId: '%SRCROOT%' },
            region: { startLine: place.line }
          }
        }
      ],
      partialFingerprints: { 'failure/v1': `${hash}:${nth}` }
    }
  })
  const { repository } = report
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'best-practices-action',
            version: report.version,
            informationUri: HOMEPAGE,
            rules: rules.map(rule => ruleOf(rule, report))
          }
        },
        automationDetails: { id: 'best-practices/' },
        invocations: [{ executionSuccessful: report.answersError === undefined }],
        ...(repository.known && {
          versionControlProvenance: [{ repositoryUri: webUrl(repository.value), revisionId: report.head.commit }]
        }),
        columnKind: 'utf16CodeUnits',
        results
      }
    ]
  }
  return safeJson(log)
}

function ruleOf(rule: string, report: Report): object {
  const criterion = report.criteria.find(({ id }) => id === rule)
  const short = criterion?.summary ?? 'What the answers file says does not count.'
  const help = criterion?.remedy ?? 'Correct the line: the message says what to write instead.'
  return {
    id: rule,
    shortDescription: { text: short },
    // Code scanning takes no rule without one.
    fullDescription: { text: `${short} ${help}` },
    help: { text: help },
    helpUri: criterion ? criterionUrl(criterion) : `${HOMEPAGE}/blob/main/docs/answers.md`
  }
}

function regressions(report: Report): readonly SarifFailure[] {
  return (report.comparison?.changes ?? []).flatMap((change): SarifFailure[] => {
    const place = change.effect === 'regressed' ? placeOf(change, report) : undefined
    if (!place) return []
    const why = text(change.causes[0]?.text ?? '')
    const message = `${change.id} was ${change.from} and is ${statusNow(change)}, and is no longer satisfied (${change.levels.join(', ')}). ${why}`
    return [{ rule: change.id, level: 'error', message: message.trim(), place, identity: `regressed\n${place.path}` }]
  })
}

function replacements({ comparison }: Report): readonly SarifFailure[] {
  return (comparison?.replaced ?? [])
    .filter(({ path }) => isInside(path))
    .map(({ id, path, line, causes }) => ({
      rule: id,
      level: 'warning',
      message: `${id} was shown by the repository itself and now rests only on this answer. ${text(causes[0]?.text ?? '')}`.trim(),
      place: { path, line },
      identity: `replaced\n${path}`
    }))
}

/** A file that the change touched and that is still there; or else the answer, or the answers file that lost it. */
function placeOf({ id, causes }: Change, report: Report): SarifLocation | undefined {
  for (const { kind, path, line } of causes) {
    if (kind === 'file-removed' || kind === 'answer-removed' || path === undefined || !isInside(path)) continue
    return { path, line: line ?? 1 }
  }
  return answerPlace(report.results.get(id), report) ?? (causes.some(({ kind }) => kind === 'answer-removed') ? start(report) : undefined)
}

function answerPlace(result: Result | undefined, report: Report): SarifLocation | undefined {
  const place = start(report)
  return place && result?.answer && { ...place, line: result.answer.line }
}

function start({ answers: { path } }: Report): SarifLocation | undefined {
  return path !== undefined && isInside(path) ? { path, line: 1 } : undefined
}

function conflicts(report: Report): readonly SarifFailure[] {
  const told = new Set(report.comparison?.changes.filter(({ effect }) => effect === 'regressed').map(({ id }) => id))
  return [...report.results.values()].flatMap((result): SarifFailure[] => {
    const { id, conflict, answer, finding, justification } = result
    const place = conflict === 'contradiction' || conflict === 'evidence-gone' ? answerPlace(result, report) : undefined
    if (!conflict || !place || told.has(id)) return []
    const why = text(conflict === 'contradiction' ? finding.justification : justification)
    const message = `${id} is answered ${answer?.status ?? '?'}, but ${CONFLICT_WORDS[conflict]}: ${why}`
    return [{ rule: id, level: 'warning', message, place, identity: `${conflict}\n${place.path}` }]
  })
}

function mistakes({ answers: { problems } }: Report): readonly SarifFailure[] {
  return problems
    .filter(({ severity, path }) => severity === 'error' && isInside(path))
    .map(({ path, line, message, key, kind }) => ({
      rule: ANSWERS_RULE,
      level: 'error',
      message: text(message),
      place: { path, line: Math.max(1, line) },
      identity: `${kind ?? 'written'}\n${path}\n${key ?? message}`
    }))
}

/** Text from outside: one line, in which no bracket makes a link. */
function text(given: string): string {
  return plain(given, 600).replace(/[\\[\]]/g, '\\$&')
}

/** An answers file may be named that is no part of the repository. */
function isInside(path: string): boolean {
  return path !== '' && !/^(?:[/\\]|[a-z]:|\.\.(?:\/|$))/i.test(path)
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
