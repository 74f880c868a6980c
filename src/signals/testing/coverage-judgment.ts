// SPDX-License-Identifier: MIT
import { coverageOf, type CoverageFigure } from './coverage.js'
import { committedCoverage, type CommittedCoverage } from './coverage-reports.js'
import { hasNoStatements, shareMeasured } from './coverage-scope.js'
import type { Evidence } from '../../evidence/evidence.js'
import { met, notApplicable, strongest, undecided, unmet, type Finding, type Strength } from '../../finding.js'
import type { Metric } from './coverage-config.js'

/** A value this close below the limit may be above it when it is counted in another way: services count partly run lines as missed. */
const CLOSE = 5
/** A figure that speaks of less of the product than this does not speak for it. */
const MOST_OF_IT = 0.5
const FRESH_DAYS = 90

const NAMES: Readonly<Record<Metric, string>> = {
  statement: 'statements',
  line: 'lines, which stand for statements',
  branch: 'branches',
  mixed: 'lines and branches together'
}

/** Whether the tests reach a share of the statements, which the badge asks with two limits. Lines stand for statements. */
export function judgeStatementCoverage(evidence: Evidence, limit: number): Finding {
  const { thresholds, measured } = coverageOf(evidence)
  const demanded = thresholds
    .filter(({ metric, percent }) => metric !== 'branch' && percent >= limit)
    .map(({ enforced, ...figure }) => demand(evidence, figure, enforced && figure.metric !== 'mixed'))
  const reported = measured.filter(({ metric }) => metric !== 'branch').map(figure => report(evidence, figure, limit))
  const firm = reported.filter(({ strength }) => strength === 'strong')
  // What was measured says more than what is demanded.
  if (firm.length > 0) return strongest(...firm)
  if (demanded.length > 0) return strongest(...demanded)
  if (reported.length > 0) return strongest(...reported)
  const [shown] = committedFigures(evidence, metric => metric === 'statement' || metric === 'line')
  if (shown) return committed(evidence, shown, limit, 'hint')
  if (evidence.tree.complete && hasNoStatements(evidence.source))
    return notApplicable('hint', 'The source is made of build and data languages, of which no tool counts statements.')
  return undecided(
    `Neither a coverage threshold of ${limit} % or more nor a measured coverage was found.`,
    ...(evidence.github.checks.known ? [] : [evidence.github.checks])
  )
}

/** Whether the tests reach a share of the branches; undefined when nothing says how many they reach. */
export function judgeBranchCoverage(evidence: Evidence, limit: number): Finding | undefined {
  const demanded = coverageOf(evidence)
    .thresholds.filter(({ metric, percent }) => metric === 'branch' && percent >= limit)
    .map(({ enforced, ...figure }) => demand(evidence, figure, enforced))
  if (demanded.length > 0) return strongest(...demanded)
  const [shown] = committedFigures(evidence, metric => metric === 'branch')
  return shown && committed(evidence, shown, limit, 'strong')
}

/** Figures of reports in the tree that speak for most of the product, those of most of it first. */
function committedFigures(evidence: Evidence, wanted: (metric: Metric) => boolean): readonly CommittedCoverage[] {
  return committedCoverage(evidence)
    .filter(({ metric, share }) => wanted(metric) && share >= MOST_OF_IT)
    .sort((a, b) => b.share - a.share)
}

/** What a report in the tree says. It may be older than the code: a low figure is never more than a hint. */
function committed({ now }: Evidence, { path, metric, percent, date, place }: CommittedCoverage, limit: number, fresh: Strength): Finding {
  const recent = isFresh(now, date)
  const day = date === undefined ? 'of an unknown day' : `of ${date.slice(0, 10)}`
  const said = `${path}, a report ${day} that lies in the tree, shows ${percent} % of the ${NAMES[metric]}`
  return percent >= limit ? met(recent ? fresh : 'hint', `${said}.`, place) : unmet('hint', `${said}, less than ${limit} %.`, place)
}

/** A date that is still to come was made up, or is of a wrong clock. */
function isFresh(now: Date, date: string | undefined): boolean {
  const days = date === undefined ? Infinity : (now.getTime() - Date.parse(date)) / 86_400_000
  return days >= -1 && days <= FRESH_DAYS
}

/** A threshold as a finding: strong when CI enforces it and it speaks for most of the product. */
function demand(evidence: Evidence, { tool, percent, metric, place }: CoverageFigure, enforced: boolean): Finding {
  const share = shareMeasured({ tool, place }, evidence.source)
  const what = `${percent} % of the ${NAMES[metric]} (${tool})`
  if (!enforced)
    return met(
      'hint',
      metric === 'mixed'
        ? `A limit of ${what} is set, which is no figure of either alone.`
        : `A limit of ${what} is set; no CI run was seen that enforces it.`,
      place
    )
  return share < MOST_OF_IT
    ? met(
        'hint',
        `CI fails when the tests reach less than ${what}, but that measures about ${Math.round(share * 100)} % of the source only.`,
        place
      )
    : met('strong', `CI fails when the tests reach less than ${what}.`, place)
}

function report(
  { now }: Evidence,
  { percent, tool, place, date }: CoverageFigure & { readonly date: string | undefined },
  limit: number
): Finding {
  const fresh = isFresh(now, date)
  const said = `${tool} reports a coverage of ${percent} % for the default branch`
  if (percent >= limit) return met(fresh ? 'strong' : 'hint', `${said}${fresh ? '' : ', which is months old'}.`, place)
  return unmet(fresh && percent < limit - CLOSE ? 'strong' : 'hint', `${said}, less than ${limit} %.`, place)
}
