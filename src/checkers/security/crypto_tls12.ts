// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { modernRuntime, transportOf } from '../../signals/security/transport.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, type Place } from '../../finding.js'

export const checker: Checker = {
  criterion: 'crypto_tls12',
  looksAt:
    'The least TLS version that the product and its deployed configuration set, and the defaults of the language version that it asks for.',
  neverClaims: 'Unmet: to speak older versions besides is allowed here.',
  check(evidence) {
    const { minimum, old, tls, none } = transportOf(evidence)
    const [first] = minimum
    const where: Place[] = minimum.slice(0, 5).map(({ what: _, ...place }) => place)
    if (first && old.length === 0) return met('strong', `The least TLS version is set: ${first.what}.`, ...where)
    if (first)
      return met('hint', `TLS 1.2 or newer is set in one place (${first.what}), older versions in another.`, ...where, ...old.slice(0, 3))
    if (old.length > 0)
      return {
        ...undecided('Versions older than TLS 1.2 are named; people must say whether 1.2 is spoken as well.'),
        evidence: old.slice(0, 5)
      }
    if (none) return notApplicable('hint', 'The source uses neither TLS nor the network.')
    const runtime = tls.length > 0 ? modernRuntime(evidence) : undefined
    if (runtime) return met('hint', `TLS is used, and ${runtime.what} speaks 1.2 or newer by default.`, runtime.place, ...places(tls, 3))
    return undecided('No least TLS version is set in the source.')
  }
}
