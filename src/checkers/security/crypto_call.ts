// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from '../../signals/security/crypto.js'
import { valueOr } from '../../core/known.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import type { SourceHit } from '../../facts/source/source-file.js'
import { CRYPTOGRAPHY } from './crypto_call.phrases.generated.js'

/** One constant may seed a hash table; an implementation has several of them, or the substitution box of AES. */
function implementations(hits: readonly SourceHit[]): readonly SourceHit[] {
  const constants = hits.filter(hit => !hit.what.startsWith('own cipher'))
  const count = new Map<string, number>()
  for (const { path } of constants) count.set(path, (count.get(path) ?? 0) + 1)
  return constants.filter(hit => hit.what === 'AES S-box' || (count.get(hit.path) ?? 0) >= 2)
}

export const checker: Checker = {
  criterion: 'crypto_call',
  looksAt: 'Imports of cryptographic libraries, and the round constants of well-known algorithms in the product’s own source.',
  neverClaims: 'That code with such constants is wrong: it may decode a protocol. A project about cryptography is not judged.',
  check({ source, manifests, tree, github, repository }) {
    const found = implementations(source.of('crypto-own', { test: false }))
    const topics = valueOr(github.repository, undefined)?.topics ?? []
    const purpose = [...topics, repository.known ? repository.value.name : ''].some(word => CRYPTOGRAPHY.test(word))
    if (found.length > 0 && purpose)
      return undecided('The project implements cryptography because that is what it is for; whether it should is for people to say.')
    if (found.length > 0)
      return unmet(
        'hint',
        'The source holds constants of a cryptographic algorithm, as an implementation of its own would.',
        ...places(found)
      )
    const { libraries, absence, reused } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    if (libraries.length === 0) return undecided('No use of cryptography was recognised, but not all of the source could be judged.')
    return met(
      reused && !purpose ? 'strong' : 'hint',
      `Cryptography is called from libraries (${libraryNames(libraries)}), and no implementation of its own was recognised.`,
      ...places(libraries)
    )
  }
}
