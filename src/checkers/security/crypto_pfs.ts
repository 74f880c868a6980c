// SPDX-License-Identifier: MIT
import { cryptoUse } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

/** Stacks whose defaults agree on keys with forward secrecy. */
const MODERN: ReadonlySet<string> = new Set(['Go', 'Rust'])

export const checker: Checker = {
  criterion: 'crypto_pfs',
  looksAt: 'TLS settings of the product: static RSA key exchange, minimum TLS 1.3, and TLS stacks with forward secrecy by default.',
  neverClaims: 'What a proxy in front of the product negotiates.',
  check({ source, manifests, tree }) {
    const fixed = source.of('key-exchange', { test: false })
    if (fixed.length > 0) return unmet('hint', 'Cipher suites without forward secrecy are named in the TLS settings.', ...places(fixed))
    const { absence, libraries, network, covered } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    const tls = source.of('tls', { test: false })
    const newest = tls.filter(hit => hit.what === 'minimum TLS 13')
    if (newest.length > 0) return met('hint', 'TLS 1.3 is the minimum, and all its key exchanges have forward secrecy.', ...places(newest))
    if (tls.length > 0 && tls.every(hit => MODERN.has(hit.language ?? '')))
      return met('hint', 'TLS comes from a library whose defaults have forward secrecy.', ...places(tls))
    if (covered && tls.length === 0 && network.length === 0 && libraries.length > 0)
      return notApplicable('hint', 'Cryptography is used, but no TLS and no network, so no keys seem to be agreed on.')
    return undecided('How keys are agreed on is not set in the source.')
  }
}
