// SPDX-License-Identifier: MIT
import { buildFiles, placesOfLines } from '../../signals/building/build-files.js'
import { nativeCode } from '../../signals/building/product.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import type { Manifest } from '../../facts/manifests/manifest.js'
import { isTestPath } from '../../facts/source/test-path.js'

const HONOURS = ['cmake', 'meson', 'autotools'] as const
const NAMES = { cmake: 'CMake', meson: 'Meson', autotools: 'Autotools' } as const

/** The build system at the top, where the software is built from; one further down only when nothing else is built there. */
function topmost(manifests: readonly Manifest[], all: readonly Manifest[]): Manifest | undefined {
  const building = manifests.filter(
    ({ builds, path }) => builds && !isTestPath(path) && !/^(?:examples?|samples?|demos?|docs?)\//.test(path)
  )
  const root = building.find(({ path }) => !path.includes('/'))
  if (root || all.some(({ builds, path }) => builds && !path.includes('/'))) return root
  return building.find(({ path }) => path.split('/').length === 2)
}

export const checker: Checker = {
  criterion: 'build_standard_variables',
  looksAt:
    'Whether there is code for a C compiler or its kin, its build system (Autotools, CMake and Meson honour CC, CFLAGS and LDFLAGS by design), and lines of makefiles and CMake files that set or keep these variables.',
  neverClaims:
    'Unmet from an assignment alone as more than a hint, as a makefile’s variables can be given on the command line; anything about toolchains of the project’s own.',
  check(evidence) {
    const { tree, source, manifests } = evidence
    if (!tree.complete) return undecided('The listing of the tree is not complete.')
    const native = nativeCode(source)
    if (native === 'none')
      return source.files.length > 0
        ? notApplicable(
            'strong',
            `No native programs are built: all source is in ${source.primary ?? 'such languages'} and the like, without code for a C compiler.`
          )
        : undecided('No source code was found.')
    if (native === 'own-compiler')
      return notApplicable(
        'hint',
        `The source is compiled by the tools of ${source.primary ?? 'its language'}, which do not use CC, CFLAGS and their kin.`
      )
    if (native === 'elsewhere')
      return notApplicable('hint', 'Code for a C compiler is only in tests, samples and the like, not in the product.')
    const files = buildFiles(evidence)
    const set = files.of('variable-set')
    const system = topmost(manifests.of(...HONOURS), manifests.all)
    if (system && set.length === 0 && !files.unread)
      return met(
        'strong',
        `${NAMES[system.ecosystem as (typeof HONOURS)[number]]} builds the software and honours CC, CFLAGS and LDFLAGS; no build file sets them.`,
        {
          path: system.path
        }
      )
    const makefile = topmost(manifests.of('make'), manifests.all)
    if (set.length > 0 && (system || makefile))
      return unmet(
        'hint',
        `Build files set ${[...new Set(set.map(s => s.what))].slice(0, 4).join(', ')} to values of their own.`,
        ...placesOfLines(set)
      )
    const kept = files.of('variable-kept')
    const used = files.of('variable-used')
    if (makefile && used.length > 0 && !files.unread)
      return met(
        kept.length > 0 ? 'strong' : 'hint',
        'The makefile compiles with CC, CFLAGS and their kin, and leaves their values to the environment.',
        ...placesOfLines([...kept, ...used])
      )
    const bazel = manifests.of('bazel')[0]
    if (bazel) return undecided('Bazel builds the software; whether its toolchain honours the usual variables was not seen.')
    const packaged = manifests.of('pypi', 'npm', 'r', 'rubygems', 'cargo', 'go').find(({ builds }) => builds)
    return undecided(
      packaged
        ? `${packaged.path} builds native parts in a way that usually honours CC and CFLAGS; no build file says so.`
        : 'There is native code, but no build system was recognised.'
    )
  }
}
