// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, strongest, undecided, type Finding } from '../../finding.js'
import type { SourceHit } from '../../facts/source/source-file.js'

function named(hits: readonly SourceHit[]): string {
  return [...new Set(hits.map(hit => hit.what))].slice(0, 3).join(', ')
}

export const checker: Checker = {
  criterion: 'input_validation',
  looksAt: 'Libraries of schemas and validators that the product’s source uses, and fuzz targets of its parsers.',
  neverClaims: 'That all untrusted input is checked, or that it is not: most checks need no library.',
  check({ source, tree }) {
    const validated = source.of('validation', { test: false })
    const fuzzed = source.of('fuzz')
    const signals: Finding[] = []
    if (validated.length > 0)
      signals.push(
        met(
          'hint',
          `Input is checked with ${named(validated)}; people must say whether that covers all untrusted input.`,
          ...places(validated)
        )
      )
    if (fuzzed.length > 0)
      signals.push(
        met(
          'hint',
          'Fuzz targets try the parsers of input; people must say whether untrusted input is checked by allowlists.',
          ...places(fuzzed)
        )
      )
    if (signals.length > 0) return strongest(...signals)
    if (tree.complete && tree.entries.length > 0 && source.files.length === 0)
      return notApplicable('hint', 'The repository holds no source code, so there may be no software that takes input.')
    return undecided('How untrusted input is checked is not visible in the source.')
  }
}
