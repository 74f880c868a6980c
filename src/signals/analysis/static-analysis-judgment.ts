// SPDX-License-Identifier: MIT
import { inWords, mainLanguage, namesOf, placesOf, staticAnalysis } from './analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { cannotTell, met, notApplicable, unmet, type Finding } from '../../finding.js'
import { looksAt } from '../../facts/tools/tool-use.js'

/** How sentences speak of analysers of a role. */
const WORDS = {
  sast: {
    analyses: (language: string) => `CI analyses ${language}`,
    service: 'The code is analysed by a service',
    some: 'There is static analysis',
    analyser: (language: string) => `static analyser for ${language}`,
    where: ' in CI, tasks or code scanning'
  },
  'sast-security': {
    analyses: (language: string) => `CI looks for vulnerabilities in ${language}`,
    service: 'A service looks for vulnerabilities in the code',
    some: 'There is an analyser for vulnerabilities',
    analyser: (language: string) => `analyser that looks for vulnerabilities in ${language}`,
    where: ''
  }
}

/** Whether static analysis looks at the main language: any, or such as looks for vulnerabilities. */
export function judgeStaticAnalysis(evidence: Evidence, role: keyof typeof WORDS): Finding {
  const found = staticAnalysis(evidence, role)
  const language = mainLanguage(evidence) ?? 'the code'
  const words = WORDS[role]
  switch (found.how) {
    case 'confirmed': {
      const said = `${words.analyses(language)} with ${found.names}, and results of the last 90 days are on GitHub.`
      return met('conclusive', said, ...found.places)
    }
    case 'ci': {
      const triggers = inWords(found.uses.flatMap(u => u.triggers))
      return met('strong', `${words.analyses(language)} with ${found.names} on ${triggers}.`, ...found.places)
    }
    case 'service':
      return met('strong', `${words.service}: ${found.names}.`, ...found.places)
    case 'partial':
      return met('hint', `${words.some} (${found.names}), but CI is not seen to analyse ${language} with it.`, ...found.places)
    case 'no-code':
      return notApplicable('hint', 'No source code was found that could be analysed.')
    case 'unsupported':
      return notApplicable('hint', `No ${words.analyser(language)} is known here.`)
    case 'nothing': {
      const plain = role === 'sast' ? [] : evidence.tools.with('sast').filter(u => looksAt(u, language))
      return plain.length > 0
        ? unmet('hint', `The code is analysed with ${namesOf(plain)}, but no rules for vulnerabilities were found.`, ...placesOf(plain))
        : unmet('hint', `No ${words.analyser(language)} was found${words.where}.`)
    }
    case 'unknown':
      return cannotTell(found.fact)
  }
}
