// SPDX-License-Identifier: MIT
import { coversEveryChange, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import { checksOf, outcome } from '../../signals/testing/checks.js'
import { failsOnFindings, warningsOf } from '../../signals/analysis/warnings.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'warnings_fixed',
  looksAt:
    'Whether the CI job of a linter or a compiler with warnings as errors fails on findings, whether it does so for every change, and how it last ended on the default branch.',
  neverClaims: 'How many warnings there are; suppressed ones are not counted.',
  needs: ['checks: read'],
  check(evidence) {
    const { main, inCi, noCode } = warningsOf(evidence)
    if (main.length === 0 && noCode) return notApplicable('hint', 'No source code was found that could be checked.')
    const { checks } = evidence.github
    const gates = inCi.filter(u => failsOnFindings(u) && !u.onlyNew)
    const ended = (use: (typeof gates)[number]) =>
      checks.known && use.job?.system === 'github' ? outcome(checksOf(use.job, checks.value)) : undefined
    const passed = gates.filter(u => ended(u) === 'success')
    const failed = gates.filter(u => ended(u) === 'failure')
    if (failed.length > 0)
      return unmet(
        'hint',
        `The CI job that runs ${namesOf(failed)} failed on the default branch; it may have open findings.`,
        ...placesOf(failed)
      )
    if (passed.length > 0)
      return met('strong', `CI fails on any finding of ${namesOf(passed)}, and the job passed on the default branch.`, ...placesOf(passed))
    const every = gates.filter(coversEveryChange)
    if (every.length > 0) return met('strong', `CI fails on any finding of ${namesOf(every)}, for every change.`, ...placesOf(every))
    if (gates.length > 0)
      return met('hint', `CI is set to fail on findings of ${namesOf(gates)}; whether it passes was not seen.`, ...placesOf(gates))
    if (inCi.length > 0 && inCi.every(u => !u.blocking))
      return unmet('hint', `CI runs ${namesOf(inCi)}, but goes on whatever it finds.`, ...placesOf(inCi))
    return undecided(
      'No CI job was found that fails on warnings, so nothing shows whether they are fixed.',
      ...(checks.known ? [] : [checks])
    )
  }
}
