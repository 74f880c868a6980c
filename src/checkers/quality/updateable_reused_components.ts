// SPDX-License-Identifier: MIT
import { nativeCode } from '../../signals/building/product.js'
import { reuseOf } from '../../signals/building/third-party-code.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'updateable_reused_components',
  looksAt:
    'Package manifests and lock files, and copies of others’ software in the tree: vendored folders with and without notes of their origin, submodules, single files such as jquery.min.js.',
  neverClaims: 'Unmet from a copy as more than a hint: notes about it may be kept elsewhere.',
  check(evidence) {
    const { tree, manifests, source } = evidence
    const { lists, others, lockfiles, copies, expected } = reuseOf(evidence)
    if (copies.unmanaged.length > 0)
      return unmet(
        'hint',
        `Others’ software is copied into the tree, and nothing tells where it comes from: ${copies.unmanaged.slice(0, 4).join(', ')}.`,
        ...copies.unmanaged.slice(0, 4).map(path => ({ path }))
      )
    const places = [...lists.slice(0, 2).map(({ manifest }) => manifest.path), ...others.slice(0, 1), ...lockfiles.slice(0, 2)].map(
      path => ({ path })
    )
    if (copies.managed.length > 0 && !copies.managed.every(folder => tree.has(`${folder}/modules.txt`)))
      return met(
        'hint',
        `Others’ software in ${copies.managed.slice(0, 3).join(', ')} comes with notes of its origin or as submodules.`,
        ...copies.managed.slice(0, 3).map(path => ({ path })),
        ...places
      )
    if (!tree.complete) return undecided('The listing of the tree is not complete, so there may be copies of others’ software.')
    if (lists.length > 0 || others.length > 0)
      return met(
        'strong',
        `Package managers look after what is reused${lockfiles.length > 0 ? ', with exact versions in a lock file' : ''}; no copies of others’ software were found.`,
        ...places
      )
    if (expected && manifests.unreadable.length === 0 && nativeCode(source) !== 'product')
      return notApplicable('strong', 'The package manifest lists no dependencies, and no copies of others’ software were found.')
    return undecided('No list of reused components and no copies of others’ software were found.')
  }
}
