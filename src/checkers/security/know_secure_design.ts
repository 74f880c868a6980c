// SPDX-License-Identifier: MIT
import { designKnowledge } from '../../signals/security/security-knowledge.js'
import { type Checker } from '../checker.js'
import { met, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'know_secure_design',
  looksAt: 'Documents that apply at least three principles of secure design, threat models and assurance cases, and mentions of training.',
  neverClaims: 'Who knows what: that is in people’s heads. It is only ever a hint for Met.',
  check({ documents }) {
    const [best, ...others] = designKnowledge(documents)
    if (!best) return undecided('A maintainer must say who of the primary developers knows how to design secure software.')
    return met(
      'hint',
      `${best.what}; a maintainer must confirm which primary developer knows secure design.`,
      best.place,
      ...others.slice(0, 4).map(other => other.place)
    )
  }
}
