// SPDX-License-Identifier: MIT
import { errorKnowledge } from '../../signals/security/security-knowledge.js'
import { type Checker } from '../checker.js'
import { met, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'know_common_errors',
  looksAt: 'Documents that name kinds of vulnerabilities (CWE, OWASP Top Ten, CERT) or training about them.',
  neverClaims: 'Who knows what: that is in people’s heads. It is only ever a hint for Met.',
  check({ documents }) {
    const [best, ...others] = errorKnowledge(documents)
    if (!best)
      return undecided('A maintainer must say who of the primary developers knows the common kinds of errors that lead to vulnerabilities.')
    return met(
      'hint',
      `${best.what}; a maintainer must confirm which primary developer knows how to counter them.`,
      best.place,
      ...others.slice(0, 4).map(other => other.place)
    )
  }
}
