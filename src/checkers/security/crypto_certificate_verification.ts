// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { transportOf } from '../../signals/security/transport.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_certificate_verification',
  looksAt: 'Uses of TLS in the product, and literals that switch the checking of certificates off.',
  neverClaims: 'Unmet: a literal may stand in a branch that a user chose. A variable is taken for such a choice.',
  check(evidence) {
    const { unverified, tls, none, covered } = transportOf(evidence)
    if (unverified.length > 0)
      return {
        ...undecided('Certificate checks are switched off in places; people must say whether that is ever the default.'),
        evidence: unverified.slice(0, 10)
      }
    if (none) return notApplicable('hint', 'The source uses neither TLS nor the network.')
    if (covered && tls.length > 0)
      return met('hint', 'TLS is used, and nothing that switches the checking of certificates off was recognised.', ...places(tls))
    return undecided('Whether certificates are checked is not visible in the source.')
  }
}
