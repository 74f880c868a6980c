// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { Known } from '../../core/known.js'
import { licenseTraits } from '../../facts/licensing/licensing.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet } from '../../finding.js'
import { decisiveFiles, projectLicense } from '../../signals/licensing/project-license.js'
import { expressionHolds } from '../../facts/licensing/license-expression.js'

/** Content licences and dedications: nobody takes their texts for an approved licence that reads much the same. */
const FAMOUS = /^(?:CC|WTFPL|Beerware)/

const isApproved = (expression: string): Known<boolean> => expressionHolds(expression, id => licenseTraits(id)?.osi === true)

/** Where at the root an approved licence is, which the project may offer beside the one that speaks for it. */
function alternative({ licensing }: Evidence): string | undefined {
  const offers = [
    ...licensing.files.flatMap(({ path, spdx }) => (spdx.known ? [{ path, expression: spdx.value }] : [])),
    ...licensing.claims.filter(({ path, valid }) => valid && !path.includes('/'))
  ]
  return offers.find(({ expression }) => {
    const approved = isApproved(expression)
    return approved.known && approved.value
  })?.path
}

export const checker: Checker = {
  criterion: 'floss_license_osi',
  looksAt: 'The project’s licence as for floss_license, and the SPDX list’s mark for licences that the Open Source Initiative approved.',
  neverClaims:
    'Anything while the licence itself is not recognised. Of alternatives (OR) one approved licence is enough; of AND all must be approved.',
  check(evidence) {
    const files = decisiveFiles(evidence.licensing)
    const bad = files.find(f => f.restriction !== undefined && !f.spdx.known)
    if (bad && !evidence.licensing.files.some(f => f !== bad && f.spdx.known))
      return unmet('strong', `The licence file holds terms that no approved licence has: ${bad.restriction}.`, { path: bad.path })
    const license = bad ? undefined : projectLicense(evidence)
    if (!license) return undecided('The licence was not recognised, so whether the OSI approved it cannot be said.')
    const { expression, from, at, disagrees } = license
    const approved = isApproved(expression)
    const listed = expressionHolds(expression, id => licenseTraits(id) !== undefined)
    if (!approved.known) return undecided(`${expression} is no SPDX licence.`)
    if (approved.value)
      return met(from === 'claim' || disagrees ? 'strong' : 'conclusive', `${expression} is approved by the Open Source Initiative.`, ...at)
    if (!listed.known || !listed.value) return undecided(`${expression} is not on the SPDX list.`)
    if (expression.includes('GPL-1.0-or-later'))
      return undecided(`${expression} is not approved itself, but lets users choose a later version, which is.`)
    const offered = alternative(evidence)
    if (offered !== undefined)
      return undecided(`${expression} is not approved by the Open Source Initiative, but ${offered} offers a licence that is.`)
    const sure = from === 'text' && !disagrees && expressionHolds(expression, id => !(FAMOUS.test(id) || licenseTraits(id)?.restricted))
    return unmet(
      sure && sure.known && !sure.value ? 'conclusive' : 'strong',
      `${expression} is not approved by the Open Source Initiative.`,
      ...at
    )
  }
}
