// SPDX-License-Identifier: MIT
import { coverageOf } from '../../signals/testing/coverage.js'
import { mainLanguage } from '../../signals/analysis/analysis.js'
import { type Checker } from '../checker.js'
import { judgeBranchCoverage } from '../../signals/testing/coverage-judgment.js'
import { met, notApplicable, undecided } from '../../finding.js'

const LIMIT = 80

export const checker: Checker = {
  criterion: 'test_branch_coverage80',
  looksAt:
    'Limits of 80 % or more of the branches below which CI fails (Jest, Vitest, nyc, JaCoCo, SimpleCov, gcovr, coverlet ...), settings that measure branches, and coverage reports in the tree (LCOV, Cobertura, Clover, JaCoCo, Istanbul, coverage.py, SimpleCov): one of the last three months is enough.',
  neverClaims:
    'Anything from a figure of lines, which Codecov and Coveralls report, or from a total of coverage.py, which mixes lines and branches. Unmet, but for a hint from a report in the tree.',
  check(evidence) {
    const { thresholds, branches } = coverageOf(evidence)
    const found = judgeBranchCoverage(evidence, LIMIT)
    if (found) return found
    const mixed = thresholds.find(({ metric, percent }) => metric === 'mixed' && percent >= LIMIT)
    if (mixed) return met('hint', `A limit of ${mixed.percent} % is set (${mixed.tool}), but of lines and branches together.`, mixed.place)
    const [on] = branches
    if (on) return undecided(`Branches are measured (${'path' in on ? on.path : on.url}), but no limit or figure for them was found.`)
    if (mainLanguage(evidence) === 'Go') return notApplicable('hint', 'The coverage tool that comes with Go counts statements only.')
    return undecided('No setting that measures branches was found, and no limit for them.')
  }
}
