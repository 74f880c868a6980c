// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_working',
  looksAt:
    'Calls of MD4, MD5, DES, RC4, ECB mode and the like in the product; lines marked as reviewed (`# nosec`, `nolint`, `usedforsecurity=False`) are left out.',
  neverClaims: 'Unmet: a checksum, a cache key or an identifier is no matter of security, and a protocol may ask for an old algorithm.',
  check({ source, manifests, tree }) {
    const broken = source.of('crypto-broken', { test: false })
    if (broken.length > 0) {
      const names = [...new Set(broken.map(hit => hit.what))].slice(0, 4).join(', ')
      return { ...undecided(`Calls of ${names} were found; people must say whether security rests on them.`), evidence: places(broken, 10) }
    }
    const { libraries, absence, covered } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    if (libraries.length === 0 || !covered)
      return undecided('No call of a broken algorithm was recognised, but not all of the source could be judged.')
    return met(
      'hint',
      `Cryptography is used (${libraryNames(libraries)}), and no call of a broken algorithm was recognised.`,
      ...places(libraries)
    )
  }
}
