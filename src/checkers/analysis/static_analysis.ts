// SPDX-License-Identifier: MIT
import { inWords, mainLanguage, staticAnalysis } from '../../signals/analysis/analysis.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'static_analysis',
  looksAt:
    'Static analysers in CI (commands, actions, orbs, hooks, plugins of the build), the default setup of code scanning, checks of analysis services, and the results that GitHub received.',
  neverClaims: 'That a scanner of dependencies, secrets or spelling, or an upload of results, is static analysis.',
  needs: ['actions: read', 'checks: read', 'security-events: read'],
  check(evidence) {
    const found = staticAnalysis(evidence, 'sast')
    const language = mainLanguage(evidence) ?? 'the code'
    switch (found.how) {
      case 'confirmed':
        return met(
          'conclusive',
          `CI analyses ${language} with ${found.names}, and results of the last 90 days are on GitHub.`,
          ...found.places
        )
      case 'ci':
        return met(
          'strong',
          `CI analyses ${language} with ${found.names} on ${inWords(found.uses.flatMap(u => u.triggers))}.`,
          ...found.places
        )
      case 'service':
        return met('strong', `The code is analysed by a service: ${found.names}.`, ...found.places)
      case 'partial':
        return met('hint', `There is static analysis (${found.names}), but CI is not seen to analyse ${language} with it.`, ...found.places)
      case 'no-code':
        return notApplicable('hint', 'No source code was found that could be analysed.')
      case 'unsupported':
        return notApplicable('hint', `No static analyser for ${language} is known here.`)
      case 'nothing':
        return unmet('hint', `No static analyser for ${language} was found in CI, tasks or code scanning.`)
      case 'unknown':
        return cannotTell(found.fact)
    }
  }
}
