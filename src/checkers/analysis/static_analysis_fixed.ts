// SPDX-License-Identifier: MIT
import { staticAnalysis } from '../../signals/analysis/analysis.js'
import { checksOf, outcome } from '../../signals/testing/checks.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'

const SIXTY_DAYS = 60 * 86_400_000

export const checker: Checker = {
  criterion: 'static_analysis_fixed',
  looksAt:
    'The number and age of open code scanning alerts of medium severity and up, or else a CI job that fails on findings and passed. Only numbers are reported, never an alert.',
  neverClaims: 'That an open alert is an exploitable vulnerability.',
  needs: ['security-events: read', 'checks: read'],
  check(evidence) {
    const found = staticAnalysis(evidence, 'sast')
    if (found.how === 'no-code' || found.how === 'nothing' || found.how === 'unsupported')
      return notApplicable('hint', 'No static analyser was found that could have findings.')
    const { codeScanningAlerts: alerts, checks } = evidence.github
    const page = pageOf(evidence.repository, 'security/code-scanning')
    if (alerts.known) {
      const open = alerts.value.openSecurity.filter(a => /^(?:medium|high|critical)$/.test(a.severity))
      const old = open.filter(a => evidence.now.getTime() - Date.parse(a.createdAt) > SIXTY_DAYS)
      if (old.length > 0)
        return unmet(
          'hint',
          `${old.length} code scanning alerts of medium severity or more are open for over 60 days; confirmed ones would count.`,
          ...page
        )
      if (open.length === 0 && found.how === 'confirmed')
        return met('strong', 'Static analysis ran in the last 90 days, and no alert of medium severity or more is open.', ...page)
      if (open.length === 0 && found.how === 'service')
        return met('strong', `${found.names} reports to GitHub, and no alert of medium severity or more is open.`, ...page)
      if (open.length === 0) return met('hint', 'No code scanning alert of medium severity or more is open.', ...page)
      return undecided(`${open.length} code scanning alerts of medium severity or more are open, none for over 60 days.`)
    }
    const gate =
      found.how === 'ci'
        ? found.uses.find(u => u.blocking && u.job && checks.known && outcome(checksOf(u.job, checks.value)) === 'success')
        : undefined
    if (gate) return met('hint', `The CI job of ${gate.tool} fails on findings and passed on the default branch.`, placeOf(gate))
    return cannotTell(alerts)
  }
}
