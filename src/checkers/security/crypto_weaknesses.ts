// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_weaknesses',
  looksAt: 'Calls of SHA-1, PKCS#1 v1.5 encryption and broken algorithms, and old TLS versions, in the product.',
  neverClaims: 'Unmet: what an algorithm is used for is not visible. Git object ids, checksums and old protocols use SHA-1 rightly.',
  check({ source, manifests, tree }) {
    const weak = (['crypto-weak', 'crypto-broken', 'tls-old'] as const).flatMap(topic => source.of(topic, { test: false }))
    if (weak.length > 0) {
      const names = [...new Set(weak.map(hit => hit.what))].slice(0, 4).join(', ')
      return { ...undecided(`Uses of ${names} were found; people must say whether security rests on them.`), evidence: places(weak, 10) }
    }
    const { libraries, absence, covered } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    if (libraries.length === 0 || !covered)
      return undecided('No use of a weak algorithm was recognised, but not all of the source could be judged.')
    return met(
      'hint',
      `Cryptography is used (${libraryNames(libraries)}), and no use of a weak algorithm was recognised.`,
      ...places(libraries)
    )
  }
}
