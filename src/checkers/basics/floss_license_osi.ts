// SPDX-License-Identifier: MIT
import { decisiveFiles, expressionHolds, licenseTraits, projectLicense } from '../../evidence/licensing.js'
import { met, undecided, unmet, type Checker } from '../checker.js'

/** Content licences and dedications: nobody takes their texts for an approved licence that reads much the same. */
const FAMOUS = /^(?:CC|WTFPL|Beerware)/

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
    const approved = expressionHolds(expression, id => licenseTraits(id)?.osi === true)
    const listed = expressionHolds(expression, id => licenseTraits(id) !== undefined)
    if (!approved.known) return undecided(`${expression} is no SPDX licence.`)
    if (approved.value)
      return met(from === 'claim' || disagrees ? 'strong' : 'conclusive', `${expression} is approved by the Open Source Initiative.`, ...at)
    if (!listed.known || !listed.value) return undecided(`${expression} is not on the SPDX list.`)
    const sure = from === 'text' && !disagrees && expressionHolds(expression, id => !(FAMOUS.test(id) || licenseTraits(id)?.restricted))
    return unmet(
      sure && sure.known && !sure.value ? 'conclusive' : 'strong',
      `${expression} is not approved by the Open Source Initiative.`,
      ...at
    )
  }
}
