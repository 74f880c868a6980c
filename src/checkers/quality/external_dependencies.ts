// SPDX-License-Identifier: MIT
import { nativeCode } from '../../signals/building/product.js'
import { reuseOf } from '../../signals/building/third-party-code.js'
import { type Checker } from '../checker.js'
import { at, met, notApplicable, undecided } from '../../finding.js'

/** A build file that searches for libraries lists them for machines, though not their versions. */
const SEARCHES: readonly string[] = ['cmake', 'meson', 'bazel']

export const checker: Checker = {
  criterion: 'external_dependencies',
  looksAt:
    'Package manifests of the product that list what it depends on (package.json, go.mod, Cargo.toml, requirements.txt, find_package ...), lists in other formats, and software bills of materials.',
  neverClaims:
    'Unmet: what a program needs can be listed in a format that is not known here. Manifests of documents, samples and tests do not count.',
  check(evidence) {
    const { tree, manifests, source } = evidence
    const { lists, others, expected, copies } = reuseOf(evidence)
    const best = lists.find(({ main, runtime }) => main && runtime.length > 0) ?? lists.find(({ runtime }) => runtime.length > 0)
    if (best) {
      const { manifest, runtime, main } = best
      const line = manifest.line(runtime[0]?.name ?? '')
      return met(
        main && !SEARCHES.includes(manifest.ecosystem) && !manifest.path.includes('/') ? 'conclusive' : 'strong',
        `${manifest.path} lists ${runtime.length} external ${runtime.length === 1 ? 'dependency' : 'dependencies'} for machines to read.`,
        at(manifest.path, line),
        ...lists
          .filter(l => l !== best)
          .slice(0, 4)
          .map(l => ({ path: l.manifest.path }))
      )
    }
    if (others.length > 0)
      return met(
        'strong',
        `${others[0] ?? ''} lists external dependencies for machines to read.`,
        ...others.slice(0, 3).map(path => ({ path }))
      )
    const [developers] = lists
    if (developers)
      return met('strong', `${developers.manifest.path} lists what developers need; the product itself depends on nothing.`, {
        path: developers.manifest.path
      })
    if (!tree.complete) return undecided('The listing of the tree is not complete.')
    if (manifests.unreadable[0]) return undecided(`${manifests.unreadable[0].path} may list dependencies and could not be read.`)
    if (expected && copies.managed.length + copies.unmanaged.length === 0 && nativeCode(source) !== 'product')
      return notApplicable(
        'strong',
        'The package manifest of the main language lists no dependencies, and no copies of others’ software were found.'
      )
    return undecided('No list of dependencies was found; whether the software has any is not known.')
  }
}
