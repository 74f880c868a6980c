// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeStaticAnalysis } from '../../signals/analysis/static-analysis-judgment.js'

export const checker: Checker = {
  criterion: 'static_analysis',
  looksAt:
    'Static analysers in CI (commands, actions, orbs, hooks, plugins of the build), the default setup of code scanning, checks of analysis services, and the results that GitHub received.',
  neverClaims: 'That a scanner of dependencies, secrets or spelling, or an upload of results, is static analysis.',
  needs: ['actions: read', 'checks: read', 'security-events: read'],
  check: evidence => judgeStaticAnalysis(evidence, 'sast')
}
