// SPDX-License-Identifier: MIT
import { buildFiles, placesOfLines } from '../../signals/building/build-files.js'
import { buildOf } from '../../signals/building/build.js'
import { nativeCode } from '../../signals/building/product.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

/** Tools that look at all parts together before they build any. */
const WHOLE: ReadonlySet<string> = new Set([
  'bazel',
  'cargo',
  'go',
  'gradle',
  'maven',
  'cmake',
  'meson',
  'scons',
  'npm',
  'pypi',
  'r',
  'nuget',
  'sbt',
  'dune',
  'zig',
  'swift',
  'cabal',
  'rubygems',
  'hex',
  'pub',
  'julia'
])

export const checker: Checker = {
  criterion: 'build_non_recursive',
  looksAt:
    'The build system, and makefiles that start make in other folders (make -C, SUBDIRS); documents, tests and copies of others’ software aside.',
  neverClaims: 'That folders which are built one after another depend on each other.',
  check(evidence) {
    const { tree, manifests } = evidence
    const files = buildFiles(evidence)
    const recursive = files.of('recursive-make')
    if (recursive.length > 0)
      return unmet(
        'hint',
        `Makefiles start make in other folders (${[...new Set(recursive.map(r => r.what))].slice(0, 3).join(', ')}); check that these do not depend on each other.`,
        ...placesOfLines(recursive)
      )
    const build = buildOf(evidence)
    const native = build.manifests.find(({ manifest }) => WHOLE.has(manifest.ecosystem))
    // Source that runs as it is written is only packed; some call that a build, some do not.
    const packed =
      native !== undefined && /^(?:pypi|rubygems|r)$/.test(native.manifest.ecosystem) && nativeCode(evidence.source) !== 'product'
    const makefiles = manifests.of('make', 'autotools').length
    if (native)
      return met(
        files.unread || packed ? 'hint' : 'strong',
        `The software is built as a whole, with ${native.tool.name}${makefiles > 0 ? `, and no makefile (${makefiles}) starts make in another folder` : ''}.`,
        {
          path: native.manifest.path
        }
      )
    const [make] = build.manifests.filter(({ manifest }) => manifest.ecosystem === 'make' || manifest.ecosystem === 'autotools')
    if (make)
      return met(files.unread || makefiles > 1 ? 'hint' : 'strong', 'The makefile builds without starting make in another folder.', {
        path: make.manifest.path
      })
    if (build.unnecessary)
      return notApplicable(
        'strong',
        `There is no build with parts: the source is ${build.unnecessary.language} and the like, which run as they are written.`
      )
    if (build.manifests.length === 0 && makefiles === 0 && build.scripts.length === 0 && tree.complete && tree.entries.length > 0)
      return notApplicable('hint', 'No build system was found.')
    return undecided('How the software is built was not recognised.')
  }
}
