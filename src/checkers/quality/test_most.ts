// SPDX-License-Identifier: MIT
import { coverageOf } from '../../signals/testing/coverage.js'
import { type Checker } from '../checker.js'
import { met, strongest, undecided, unmet, type Finding } from '../../finding.js'

const MOST = 80
const LITTLE = 60

export const checker: Checker = {
  criterion: 'test_most',
  looksAt:
    'Coverage thresholds that CI enforces (coverage.py, Jest, Vitest, JaCoCo, SimpleCov, Codecov ...) and the coverage that a service reported for the default branch.',
  neverClaims: 'Anything from the number of test files, from a badge, or from a threshold that follows whatever the last value was.',
  needs: ['checks: read', 'statuses: read'],
  check(evidence): Finding {
    const { thresholds, measured } = coverageOf(evidence)
    const reported = measured.map(({ percent, tool, place }): Finding => {
      const said = `Coverage of the default branch is ${percent} % (${tool})`
      if (percent >= MOST) return met('strong', `${said}.`, place)
      return unmet(percent < LITTLE ? 'strong' : 'hint', `${said}, which is not most of the code.`, place)
    })
    const demanded = thresholds
      .filter(({ percent }) => percent >= MOST)
      .map(({ percent, tool, place, enforced, metric }): Finding => {
        const part = metric === 'branch' ? 'branches' : metric === 'mixed' ? 'lines and branches' : 'lines'
        return enforced
          ? met('strong', `CI fails when the tests reach less than ${percent} % of the ${part} (${tool}).`, place)
          : met(
              'hint',
              `A setting demands that the tests reach ${percent} % of the ${part} (${tool}); no CI run was seen that enforces it.`,
              place
            )
      })
    // What was measured says more than what is demanded.
    if (reported.some(({ strength }) => strength === 'strong') || demanded.length === 0)
      return reported.length > 0 ? strongest(...reported) : nothing(evidence.github.checks)
    return strongest(...demanded, ...reported)
  }
}

function nothing(checks: Parameters<Checker['check']>[0]['github']['checks']): Finding {
  return undecided('Neither an enforced coverage threshold nor a measured coverage was found.', ...(checks.known ? [] : [checks]))
}
