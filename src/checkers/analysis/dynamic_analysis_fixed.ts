// SPDX-License-Identifier: MIT
import { dynamicAnalysis, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, undecided } from '../../finding.js'

const SIXTY_DAYS = 60 * 86_400_000
const FUZZ_LABEL = /fuzz|clusterfuzz/i

export const checker: Checker = {
  criterion: 'dynamic_analysis_fixed',
  looksAt: 'Whether there is any dynamic analysis, and issues with a label about fuzzing that are open for over 60 days.',
  neverClaims: 'More than a hint: findings of fuzzers are often private until they are fixed.',
  needs: ['issues: read'],
  check(evidence) {
    const { inCi, traces } = dynamicAnalysis(evidence)
    const { issues } = evidence.github
    if (inCi.length === 0 && traces.length === 0) {
      if (!evidence.tree.complete || evidence.source.files.length === 0) return undecided('Nothing was found that shows dynamic analysis.')
      return notApplicable('hint', 'No dynamic analysis was found that could have findings.')
    }
    if (inCi.length === 0) return undecided('Dynamic analysis is not seen to run, so nothing tells whether its findings are fixed.')
    if (!issues.known) return cannotTell(issues)
    const old = issues.value.recent.filter(
      i => i.open && i.labels.some(l => FUZZ_LABEL.test(l)) && evidence.now.getTime() - Date.parse(i.createdAt) > SIXTY_DAYS
    )
    if (old.length > 0)
      return undecided(
        `${old.length} issues about fuzzing are open for over 60 days; whether they are vulnerabilities is for people to say.`
      )
    return met('hint', `${namesOf(inCi)} runs, and no issue about fuzzing is open for over 60 days.`, ...placesOf(inCi))
  }
}
