// SPDX-License-Identifier: MIT
import { hardeningOf, type Mechanism } from '../../signals/security/hardening.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import type { Source } from '../../facts/source/source-file.js'

const UNSAFE: ReadonlySet<string> = new Set(['C', 'C++', 'Objective-C', 'Objective-C++', 'Cuda'])
/** From this share of unsafe languages on, a build without flags is worth a word. */
const MUCH = 0.2

function unsafeShare({ languages }: Source): number {
  const all = languages.reduce((sum, { bytes }) => sum + bytes, 0)
  const unsafe = languages.reduce((sum, { language, bytes }) => sum + (UNSAFE.has(language) ? bytes : 0), 0)
  return all === 0 ? 0 : unsafe / all
}

/** A library alone, in languages that keep memory safe, which serves nothing itself. */
function isPlainLibrary(source: Source, manifests: Manifests): boolean {
  const made = manifests.all.filter(({ path }) => !path.includes('/')).flatMap(({ makes }) => makes)
  return (
    made.length > 0 &&
    made.every(kind => kind === 'library') &&
    unsafeShare(source) === 0 &&
    source.of('server', { test: false }).length === 0
  )
}

function told(mechanisms: readonly Mechanism[]): { names: string; where: Place[] } {
  return {
    names: [...new Set(mechanisms.map(({ what }) => what))].slice(0, 4).join(', '),
    where: mechanisms.slice(0, 5).map(placeOf)
  }
}

export const checker: Checker = {
  criterion: 'hardening',
  looksAt:
    'Hardening flags of compiler and linker in build files and, as a hint, in CI; security headers that the product or its servers send, and sandboxes in deployed configuration.',
  neverClaims:
    'That a build without such flags is not hardened: packagers add their own. Least privilege and sanitizers in tests are not hardening.',
  check(evidence) {
    const { source, manifests } = evidence
    const { mechanisms, wholeBuild } = hardeningOf(evidence)
    const usual = mechanisms.filter(mechanism => mechanism.usual)
    if (usual.length > 0) {
      const { names, where } = told(usual)
      return met('strong', `The software is hardened: ${names}.`, ...where)
    }
    if (mechanisms.length > 0) {
      const { names, where } = told(mechanisms)
      return met('hint', `Some hardening was recognised (${names}); people must say whether it holds by default.`, ...where)
    }
    if (isPlainLibrary(source, manifests))
      return notApplicable('hint', 'This is a library in a language that keeps memory safe, and it serves no pages.')
    if (wholeBuild && unsafeShare(source) >= MUCH)
      return unmet('hint', 'Much of the source is in C or C++, and no build file sets a hardening flag; packagers may set some.')
    return undecided('No hardening mechanism was recognised in the source, the build or the deployed configuration.')
  }
}
