// SPDX-License-Identifier: MIT
import { transportOf } from './transport.js'
import type { Evidence } from '../../evidence/evidence.js'
import { decide, met, notApplicable, undecided, when, type Finding } from '../../finding.js'
import { places } from '../../facts/source/source.js'

/** The sentences of a criterion, by what was found. */
interface Sentences {
  readonly off: string
  readonly none: string
  readonly checked: string
  readonly unseen: string
}

/** Whether certificates are checked. A literal that switches checks off decides nothing: a user may have chosen it. */
export function judgeCertificateChecks(evidence: Evidence, sentences: Sentences): Finding {
  const { unverified, tls, none, covered } = transportOf(evidence)
  return decide(
    when(unverified.length > 0, () => ({ ...undecided(sentences.off), evidence: unverified.slice(0, 10) })),
    when(none, () => notApplicable('hint', sentences.none)),
    when(covered && tls.length > 0, () => met('hint', sentences.checked, ...places(tls))),
    undecided(sentences.unseen)
  )
}
