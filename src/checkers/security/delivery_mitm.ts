// SPDX-License-Identifier: MIT
import { deliveryOf } from '../../evidence/delivery.js'
import { met, undecided, unmet, type Checker } from '../checker.js'

export const checker: Checker = {
  criterion: 'delivery_mitm',
  looksAt: 'How the software is published (registries, releases, the forge), and the addresses in documented install commands.',
  neverClaims: 'Anything about the dependencies: only fetches of the project’s own software count.',
  needs: ['contents: read'],
  check(evidence) {
    const { channels, insecure } = deliveryOf(evidence)
    if (insecure.length > 0)
      return unmet('strong', 'A documented command fetches the project’s own software without encryption.', ...insecure.slice(0, 5))
    const [first] = channels
    if (!first) return undecided('How the software is delivered is not known.')
    const names = [...new Set(channels.map(channel => channel.name))].slice(0, 4).join(', ')
    const strength = evidence.tree.complete && evidence.documents.unread.length === 0 ? 'strong' : 'hint'
    return met(
      strength,
      `The software is delivered through ${names}, over encrypted connections only.`,
      ...channels.slice(0, 4).map(channel => channel.place)
    )
  }
}
