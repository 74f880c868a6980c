// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from '../../signals/security/crypto.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'
import type { SourceHit } from '../../facts/source/source-file.js'
import { NOT_KNOWN_FLOSS, WINDOWS } from './crypto_floss.phrases.generated.js'

const SYSTEM_LANGUAGES: ReadonlySet<string> = new Set(['C', 'C++', 'Objective-C', 'Objective-C++', 'Swift', 'Cuda'])

function isFloss({ what, language }: SourceHit): boolean {
  return !WINDOWS.test(what) && !(SYSTEM_LANGUAGES.has(language ?? '') && NOT_KNOWN_FLOSS.test(what))
}

export const checker: Checker = {
  criterion: 'crypto_floss',
  looksAt: 'Which cryptographic libraries the product imports or calls: those of languages’ standard libraries and well-known FLOSS ones.',
  neverClaims: 'Unmet: a proprietary library or a hardware module may be one option among others.',
  check({ source, manifests, tree }) {
    const { libraries, absence, covered, slight } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable(absence.strength, absence.why)
    if (libraries.length === 0) return undecided('No use of cryptography was recognised, but not all of the source could be judged.')
    const floss = libraries.filter(isFloss)
    if (floss.length === 0) return undecided(`Whether ${libraryNames(libraries)} can be replaced by FLOSS cannot be told from the source.`)
    if (floss.length < libraries.length)
      return met(
        'hint',
        `FLOSS libraries provide cryptography (${libraryNames(floss)}), next to libraries of the operating system.`,
        ...places(floss)
      )
    return met(
      covered && !slight ? 'strong' : 'hint',
      `All cryptography comes from FLOSS libraries: ${libraryNames(floss)}.`,
      ...places(floss)
    )
  }
}
