// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeCertificateChecks } from '../../signals/security/certificate-judgment.js'

export const checker: Checker = {
  criterion: 'crypto_certificate_verification',
  looksAt: 'Uses of TLS in the product, and literals that switch the checking of certificates off.',
  neverClaims: 'Unmet: a literal may stand in a branch that a user chose. A variable is taken for such a choice.',
  check: evidence =>
    judgeCertificateChecks(evidence, {
      off: 'Certificate checks are switched off in places; people must say whether that is ever the default.',
      none: 'The source uses neither TLS nor the network.',
      checked: 'TLS is used, and nothing that switches the checking of certificates off was recognised.',
      unseen: 'Whether certificates are checked is not visible in the source.'
    })
}
