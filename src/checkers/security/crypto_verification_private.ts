// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeCertificateChecks } from '../../signals/security/certificate-judgment.js'

export const checker: Checker = {
  criterion: 'crypto_verification_private',
  looksAt: 'Uses of TLS in the product, and literals that switch the checking of certificates off.',
  neverClaims: 'Unmet, or which headers are private: usual TLS libraries check the certificate before anything is sent.',
  check: evidence =>
    judgeCertificateChecks(evidence, {
      off: 'Certificate checks are switched off in places; people must say whether private headers are ever sent there.',
      none: 'The source uses neither TLS nor the network, so no private header is sent.',
      checked: 'TLS libraries check certificates before they send anything, and nothing switches that off.',
      unseen: 'Whether certificates are checked before private headers are sent is not visible in the source.'
    })
}
