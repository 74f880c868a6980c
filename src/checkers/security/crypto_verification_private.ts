// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { transportOf } from '../../signals/security/transport.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_verification_private',
  looksAt: 'Uses of TLS in the product, and literals that switch the checking of certificates off.',
  neverClaims: 'Unmet, or which headers are private: usual TLS libraries check the certificate before anything is sent.',
  check(evidence) {
    const { unverified, tls, none, covered } = transportOf(evidence)
    if (unverified.length > 0)
      return {
        ...undecided('Certificate checks are switched off in places; people must say whether private headers are ever sent there.'),
        evidence: unverified.slice(0, 10)
      }
    if (none) return notApplicable('hint', 'The source uses neither TLS nor the network, so no private header is sent.')
    if (covered && tls.length > 0)
      return met('hint', 'TLS libraries check certificates before they send anything, and nothing switches that off.', ...places(tls))
    return undecided('Whether certificates are checked before private headers are sent is not visible in the source.')
  }
}
