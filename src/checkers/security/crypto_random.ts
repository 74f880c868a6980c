// SPDX-License-Identifier: MIT
import { cryptoUse } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_random',
  looksAt: 'Secure random generators, and ordinary ones within three lines of words such as nonce, token or password, in the product.',
  neverClaims: 'That a key is predictable: sampling, shuffling and back-off use ordinary generators rightly.',
  check({ source, manifests, tree }) {
    const weak = source.of('random-weak', { test: false })
    const [first] = weak
    if (first)
      return unmet(
        'hint',
        `An ordinary random generator (${first.what}) stands next to what looks like a secret; check that no key or nonce comes from it.`,
        ...places(weak)
      )
    const secure = source.of('random-secure', { test: false })
    const [generator] = secure
    if (generator)
      return met('hint', `Random numbers come from a cryptographically secure generator (${generator.what}).`, ...places(secure))
    const { absence } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    return undecided('No generation of keys or nonces was recognised.')
  }
}
