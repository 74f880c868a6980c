// SPDX-License-Identifier: MIT
import { dynamicAnalysis, inWords, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import { judgeBranchCoverage } from '../../signals/testing/coverage-judgment.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet } from '../../finding.js'

/** From this share of branches on, the badge takes an automated test suite for dynamic analysis. */
const BRANCHES = 80

export const checker: Checker = {
  criterion: 'dynamic_analysis',
  looksAt:
    'Fuzzers and scanners of running services in CI; fuzz targets, property-based tests and sanitizers as traces of them; a test suite that reaches 80 % of the branches, which the badge accepts.',
  neverClaims: 'That tests under a sanitizer or a race detector vary their inputs; that a project is or is not in OSS-Fuzz.',
  check(evidence) {
    const { inCi, traces } = dynamicAnalysis(evidence)
    const [first] = inCi
    if (first) return met('strong', `CI runs ${namesOf(inCi)} on ${inWords(first.triggers)}.`, ...placesOf(inCi))
    const branches = judgeBranchCoverage(evidence, BRANCHES)
    if (branches?.status === 'Met' && branches.strength === 'strong')
      return met(
        'strong',
        `The tests reach ${BRANCHES} % of the branches or more, which the badge takes for dynamic analysis.`,
        ...branches.evidence
      )
    if (traces.length > 0) {
      const names = [...new Set(traces.map(t => t.name))].slice(0, 3).join(', ')
      return met(
        'hint',
        `Traces of dynamic analysis were found (${names}), but no CI job that varies the inputs.`,
        ...traces.slice(0, 5).map(t => t.place)
      )
    }
    if (!evidence.tree.complete || evidence.source.files.length === 0) return undecided('Nothing was found that shows dynamic analysis.')
    return unmet('hint', 'No fuzzer, scanner of a running service or property-based test was found.')
  }
}
