// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { softwareIn } from '../../signals/community/software.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'
import { EXPECTATION, FILE, HEADING, IN_POLICY, LIMIT, PROCESS, RECORDS } from './documentation_security.phrases.generated.js'

const MIN_WORDS = 40

function statesBoth({ sentences, words }: Section): boolean {
  const own = sentences.map(({ text }) => text.slice(0, 2000)).filter(text => !PROCESS.test(text))
  return words >= MIN_WORDS && own.some(text => EXPECTATION.test(text)) && own.some(text => LIMIT.test(text))
}

export const checker: Checker = {
  criterion: 'documentation_security',
  looksAt:
    'Threat models, assurance cases, self-assessments and sections about the security model, requirements, trust boundaries or scope, that state both what users may expect and what not.',
  neverClaims: 'That a policy for reporting vulnerabilities tells what to expect of the software, or that the statements are true.',
  check(evidence: Evidence) {
    const { documents, insights } = evidence
    if (softwareIn(evidence) === 'no') return notApplicable('hint', 'The repository holds texts and pictures only.')
    const texts = [...userDocuments(documents).filter(({ survey }) => !survey), ...documents.of('architecture', 'development').slice(0, 40)]
    const files = documents.all.filter(({ path }) => FILE.test(posix.basename(path)) && !RECORDS.test(path)).map(wholeOf)
    const policies = documents.of('security')
    const sections = [
      ...policies.flatMap(document => [...sectionsOf(document, HEADING), ...sectionsOf(document, IN_POLICY)]),
      ...texts.flatMap(document => sectionsOf(document, HEADING))
    ]
    const found = [...files, ...sections]
    const both = found.find(statesBoth)
    if (both)
      return met(
        'strong',
        `“${(both.title || both.path).slice(0, 80)}” in ${both.path} states what to expect of the software’s security, and what not.`,
        placeOf(both)
      )
    const [some] = found
    if (some)
      return met(
        'hint',
        `“${(some.title || some.path).slice(0, 80)}” in ${some.path} is about security; what users can and cannot expect was not recognised in it.`,
        placeOf(some)
      )
    const stated = Object.entries(insights.values).find(
      ([key]) => key.includes('threat-model') || (key.includes('assessment') && /\.(?:evidence|url)$/.test(key))
    )?.[1]
    if (stated) return met('hint', `${stated.path} names a security assessment.`, placeOf(stated))
    const [policy] = policies
    if (policy)
      return met(
        'hint',
        `${policy.path} is about reporting vulnerabilities; say there too what users can and cannot expect of the software.`,
        { path: policy.path }
      )
    if (!wholeText(evidence) || evidence.tree.entries.length === 0)
      return undecided('No text about security was found, but not all documents could be read.')
    return unmet('hint', 'No text was found that tells users what they can and cannot expect of the software’s security.')
  }
}
