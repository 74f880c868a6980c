// SPDX-License-Identifier: MIT
import { cryptoUse } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_keylength',
  looksAt: 'Literal key lengths, curves and minimum TLS versions where the product makes keys or configures TLS.',
  neverClaims: 'That shorter keys can be switched off, or that a length which is not written as a literal suffices.',
  check({ source, manifests, tree }) {
    const short = [...source.of('crypto-short-key', { test: false }), ...source.of('tls-old', { test: false })]
    const [first] = short
    if (first)
      return unmet(
        'hint',
        `A short key length or an old protocol version is set (${first.what}); check that it is no default.`,
        ...places(short)
      )
    const { absence } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    const long = source.of('key-length', { test: false })
    const [length] = long
    if (length) return met('hint', `Keys are made with sufficient length (${length.what}).`, ...places(long))
    return undecided('No key length is written in the source; people must say which ones are the default.')
  }
}
