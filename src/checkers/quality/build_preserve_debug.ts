// SPDX-License-Identifier: MIT
import { buildFiles, placesOfLines } from '../../signals/building/build-files.js'
import { buildOf } from '../../signals/building/build.js'
import { nativeCode } from '../../signals/building/product.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

/** Builds that keep debugging information when it is asked for, unless a file says otherwise. */
const KEEPS: ReadonlySet<string> = new Set(['cmake', 'meson', 'autotools', 'cargo', 'go'])

function isInCi(path: string): boolean {
  return /^\.(?:github|forgejo|gitea|gitlab|circleci)\/|^\.gitlab-ci\.yml$/.test(path)
}

/** A profile of Cargo: a build for debugging is another one, and the profile can be overruled. */
function isProfile(path: string, what: string): boolean {
  return path.endsWith('Cargo.toml') && what.startsWith('strip')
}

export const checker: Checker = {
  criterion: 'build_preserve_debug',
  looksAt:
    'Build files, scripts, GoReleaser’s configuration and CI steps that strip debugging information: strip, install -s, -ldflags -s, strip = true.',
  neverClaims: 'Unmet as more than a hint: stripping may be left to those who ask for it. A minified script is not stripped.',
  check(evidence) {
    const { tree, source } = evidence
    const files = buildFiles(evidence)
    const strips = files.of('strip')
    const [first] = strips
    if (first && strips.every(({ path, what }) => isInCi(path) || isProfile(path, what)))
      return met(
        'hint',
        isInCi(first.path)
          ? 'Only jobs of CI remove debugging information; whoever builds the software keeps it.'
          : `${first.path} removes debugging information from release builds (${first.what}), and other builds keep it.`,
        ...placesOfLines(strips)
      )
    if (first)
      return unmet(
        'hint',
        `Debugging information is removed (${[...new Set(strips.map(s => s.what))].slice(0, 3).join(', ')}); this should be left to those who ask for it.`,
        ...placesOfLines(strips)
      )
    const { unnecessary, manifests: building } = buildOf(evidence)
    if (unnecessary && nativeCode(source) === 'none')
      return notApplicable(
        'strong',
        `Nothing is compiled: the source is ${unnecessary.language} and the like, which run as they are written.`
      )
    const native = building[0]?.manifest
    const compiled = nativeCode(source) === 'product' || nativeCode(source) === 'own-compiler'
    if (native && KEEPS.has(native.ecosystem) && compiled)
      return files.unread || files.unreadCi
        ? met('hint', `Nothing was found that strips what ${native.path} builds, though not all build files could be read.`, {
            path: native.path
          })
        : met(
            'strong',
            `Nothing strips debugging information from what is built: no strip, install -s or -s in ${files.read} build files and CI.`,
            {
              path: native.path
            }
          )
    if (nativeCode(source) === 'none' && source.files.length > 0 && tree.complete)
      return notApplicable('hint', 'No native programs are built from which debugging information could be stripped.')
    return undecided('How debugging information is treated was not seen in the build files.')
  }
}
