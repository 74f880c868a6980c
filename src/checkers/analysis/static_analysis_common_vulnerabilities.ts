// SPDX-License-Identifier: MIT
import { inWords, mainLanguage, namesOf, placesOf, staticAnalysis } from '../../evidence/analysis.js'
import { looksAt } from '../../evidence/tools.js'
import { cannotTell, met, notApplicable, unmet, type Checker } from '../checker.js'

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
          `${found.names} looks for vulnerabilities in ${language}, and results of the last 90 days are on GitHub.`,
          ...found.places
        )
      case 'ci':
        return met(
          'strong',
          `${found.names} looks for vulnerabilities in ${language} on ${inWords(found.uses.flatMap(u => u.triggers))}.`,
          ...found.places
        )
      case 'service':
        return met('strong', `${found.names} looks for vulnerabilities as a service.`, ...found.places)
      case 'partial':
        return met('hint', `${found.names} is there, but is not seen to analyse ${language} in CI.`, ...found.places)
      case 'no-code':
        return notApplicable('hint', 'No source code was found that could be analysed.')
      case 'unsupported':
        return notApplicable('hint', `No analyser that looks for vulnerabilities in ${language} is known here.`)
      case 'nothing': {
        const plain = evidence.tools.with('sast').filter(u => looksAt(u, language))
        return plain.length > 0
          ? unmet('hint', `${namesOf(plain)} analyses the code, but no rules for vulnerabilities were found.`, ...placesOf(plain))
          : unmet('hint', `No analyser that looks for vulnerabilities in ${language} was found.`)
      }
      case 'unknown':
        return cannotTell(found.fact)
    }
  }
}
