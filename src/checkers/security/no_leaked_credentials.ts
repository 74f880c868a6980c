// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'no_leaked_credentials',
  looksAt:
    'Well-known formats of private keys and tokens in source and configuration of the newest commit, and whether CI searches for them.',
  neverClaims:
    'That a credential is valid, or that the history is clean. The text of a credential is never shown; keys of tests and examples do not count.',
  check({ source, tools, tree }) {
    const found = source.of('secret', { test: false })
    const [first] = found
    if (first)
      return unmet(
        'hint',
        `A text in the format of a credential (${first.what}) is in the repository; revoke it if it is real.`,
        ...places(found, 10)
      )
    if (source.searchedForSecrets === 0) return undecided('No file was searched for credentials.')
    const [scanner] = tools.with('secrets').filter(use => use.how === 'ci')
    const clean = 'no text in the format of a credential was found in the files that were read'
    if (scanner)
      return met(tree.complete ? 'strong' : 'hint', `${scanner.tool} searches for credentials in CI, and ${clean}.`, placeOf(scanner))
    return met('hint', `${clean.charAt(0).toUpperCase()}${clean.slice(1)}.`)
  }
}
