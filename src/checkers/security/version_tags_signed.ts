// SPDX-License-Identifier: MIT
import { pageOf } from '../../inputs/repository.js'
import { signedTags } from '../../signals/releases/signing.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'

/** Fewer version tags than these say little of how a project tags. */
const ENOUGH = 5

export const checker: Checker = {
  criterion: 'version_tags_signed',
  looksAt: 'Signatures (PGP, SSH, X.509) in the tag objects of the last ten final versions.',
  neverClaims: 'That a signature is by the right person: keys are not checked. A signed commit is no signed tag.',
  needs: ['fetch-depth: 0'],
  check({ tags, repository, github }) {
    if (!tags.known) return cannotTell(tags)
    const { judged, signed } = signedTags(tags.value)
    const page = pageOf(repository, 'tags')
    const [newest] = signed
    const kinds = [...new Set(signed.map(tag => tag.signature))].join(', ')
    if (newest && judged.slice(0, ENOUGH).every(tag => tag.signature !== undefined))
      return judged.length >= ENOUGH
        ? met(
            'strong',
            `The last ${Math.min(judged.length, signed.length)} version tags carry signatures (${kinds}), most recently ${newest.name}.`,
            ...page
          )
        : met(
            'hint',
            `${judged.length === 1 ? 'The only version tag carries a signature' : `All ${judged.length} version tags carry signatures`} (${kinds}); that is little to judge by.`,
            ...page
          )
    if (judged.length < ENOUGH) return undecided('There are too few version tags to judge by.')
    if (tags.value.partial)
      return undecided('Some version tags carry no signature, but this clone lacks tags.', {
        known: false,
        why: '',
        needs: 'fetch-depth: 0'
      })
    if (newest && signed.length * 2 >= judged.length)
      return met(
        'hint',
        `${signed.length} of the last ${judged.length} version tags carry signatures (${kinds}); not all of the newest do.`,
        ...page
      )
    if (newest) return unmet('strong', `Only ${signed.length} of the last ${judged.length} version tags carry a signature.`, ...page)
    // A workflow that a tag started may see that one annotated tag without its signature, so one is not enough to count on.
    const sure = judged.filter((tag, index) => index > 0 || tag.annotated).length
    const own = !(github.repository.known && (github.repository.value.fork || github.repository.value.mirror))
    return unmet(
      own && sure >= ENOUGH ? 'conclusive' : 'strong',
      `None of the last ${judged.length} version tags carries a signature, such as ${judged[0]?.name}.`,
      ...page
    )
  }
}
