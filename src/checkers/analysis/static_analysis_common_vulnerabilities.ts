// SPDX-License-Identifier: MIT
import { inWords, mainLanguage, namesOf, placesOf, staticAnalysis } from '../../signals/analysis/analysis.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, unmet } from '../../finding.js'
import { looksAt } from '../../facts/tools/tool-use.js'

export const checker: Checker = {
  criterion: 'static_analysis_common_vulnerabilities',
  looksAt:
    'As static_analysis, restricted to analysers and rule sets that look for vulnerabilities (CodeQL, Semgrep, gosec in golangci-lint, the S rules of Ruff ...).',
  neverClaims: 'That a linter without security rules, or a scanner of dependencies, looks for vulnerabilities in the code.',
  needs: ['actions: read', 'checks: read', 'security-events: read'],
  check(evidence) {
    const found = staticAnalysis(evidence, 'sast-security')
    const language = mainLanguage(evidence) ?? 'the code'
    switch (found.how) {
      case 'confirmed':
        return met(
          'conclusive',
          `CI looks for vulnerabilities in ${language} with ${found.names}, and results of the last 90 days are on GitHub.`,
          ...found.places
        )
      case 'ci':
        return met(
          'strong',
          `CI looks for vulnerabilities in ${language} with ${found.names} on ${inWords(found.uses.flatMap(u => u.triggers))}.`,
          ...found.places
        )
      case 'service':
        return met('strong', `A service looks for vulnerabilities in the code: ${found.names}.`, ...found.places)
      case 'partial':
        return met(
          'hint',
          `There is an analyser for vulnerabilities (${found.names}), but CI is not seen to analyse ${language} with it.`,
          ...found.places
        )
      case 'no-code':
        return notApplicable('hint', 'No source code was found that could be analysed.')
      case 'unsupported':
        return notApplicable('hint', `No analyser that looks for vulnerabilities in ${language} is known here.`)
      case 'nothing': {
        const plain = evidence.tools.with('sast').filter(u => looksAt(u, language))
        return plain.length > 0
          ? unmet('hint', `The code is analysed with ${namesOf(plain)}, but no rules for vulnerabilities were found.`, ...placesOf(plain))
          : unmet('hint', `No analyser that looks for vulnerabilities in ${language} was found.`)
      }
      case 'unknown':
        return cannotTell(found.fact)
    }
  }
}
