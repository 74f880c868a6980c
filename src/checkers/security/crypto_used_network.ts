// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { transportOf } from '../../signals/security/transport.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_used_network',
  looksAt: 'Network, TLS and SSH libraries of the product, servers and clients without encryption, and addresses that begin with http.',
  neverClaims: 'Unmet: what is the default and what an option is not visible, and a proxy in front may add TLS.',
  check(evidence) {
    const { none, secure, plain, covered } = transportOf(evidence)
    if (none) return notApplicable('hint', 'The source uses no network.')
    if (plain.length > 0)
      return {
        ...undecided('Connections without encryption were found; people must say whether any of them is used by default.'),
        evidence: plain.slice(0, 10)
      }
    if (secure.length > 0 && covered)
      return met('hint', 'TLS or SSH is used, and no connection without encryption was recognised.', ...places(secure))
    return undecided('Which protocols the software speaks is not visible in its source.')
  }
}
