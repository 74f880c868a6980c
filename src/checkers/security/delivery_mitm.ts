// SPDX-License-Identifier: MIT
import { deliveryOf } from '../../signals/releases/delivery.js'
import { kindOf } from '../../facts/documents/documents.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet } from '../../finding.js'
import { GUIDE } from './delivery_mitm.phrases.generated.js'

export const checker: Checker = {
  criterion: 'delivery_mitm',
  looksAt: 'How the software is published (registries, releases, the forge), and the addresses in documented install commands.',
  neverClaims: 'Anything about the dependencies: only fetches of the project’s own software count.',
  needs: ['contents: read'],
  check(evidence) {
    const { channels, insecure } = deliveryOf(evidence)
    const told = insecure.filter(place => 'path' in place && GUIDE.test(place.path))
    if (told.length > 0)
      return unmet('strong', 'A documented command fetches the project’s own software without encryption.', ...told.slice(0, 5))
    if (insecure.length > 0)
      return {
        ...undecided(
          'A manual fetches the project’s own software without encryption; people must say whether that is more than an example.'
        ),
        evidence: insecure.slice(0, 5)
      }
    const [first] = channels
    if (!first) return undecided('How the software is delivered is not known.')
    const names = [...new Set(channels.map(channel => channel.name))].slice(0, 4).join(', ')
    // Of many pages below a documentation folder those that are read are enough; a README or an install guide is not left out.
    const unread = evidence.documents.unread.some(({ path }) => kindOf(path) !== 'docs' || /install|download|start/i.test(path))
    const strength = evidence.tree.complete && !unread ? 'strong' : 'hint'
    return met(
      strength,
      `The software is delivered through ${names}, over encrypted connections only.`,
      ...channels.slice(0, 4).map(channel => channel.place)
    )
  }
}
