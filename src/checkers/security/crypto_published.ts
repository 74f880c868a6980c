// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_published',
  looksAt: 'Imports and calls of cryptographic libraries in the product, and functions whose names speak of a cipher of the project’s own.',
  neverClaims: 'That an algorithm is or is not published: only names are seen. Unmet is never more than a hint.',
  check({ source, manifests, tree }) {
    const own = source.of('crypto-own', { test: false }).filter(hit => hit.what.startsWith('own cipher'))
    if (own.length > 0)
      return unmet(
        'hint',
        'A function looks like a cipher of the project’s own; only published, reviewed algorithms may be the default.',
        ...places(own)
      )
    const { libraries, absence, reused } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    if (libraries.length === 0) return undecided('No use of cryptography was recognised, but not all of the source could be judged.')
    return met(reused ? 'strong' : 'hint', `Cryptography comes from known libraries: ${libraryNames(libraries)}.`, ...places(libraries))
  }
}
