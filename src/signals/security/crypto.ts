// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import type { Source, SourceHit } from '../../facts/source/source-file.js'
import { PLAIN_DEPENDENCY, SLIGHT } from './crypto.phrases.generated.js'

/** How the product uses cryptography, as far as its source tells; tests and samples are left out. */
export interface CryptoUse {
  /** One hit per library, the first. */
  readonly libraries: readonly SourceHit[]
  /** Hashes and random numbers are all there is: cryptography by name, often with no security in it. */
  readonly slight: boolean
  /** All of it that matters is called from libraries: the source was read, and nothing in it looks like an algorithm of its own. */
  readonly reused: boolean
  readonly network: readonly SourceHit[]
  /** Nearly all source was read, in languages whose ways of using cryptography are known. */
  readonly covered: boolean
  /** Set when no cryptography was found: how sure that is, and a sentence that says why. */
  readonly absence?: { readonly strength: 'strong' | 'hint'; readonly why: string }
}

/** The share of source bytes that must have been read and understood before a lack of hits means anything. */
const COVERAGE = 0.95

/** Scripts that people and CI run around a product in another language are not part of it. */
const SCRIPTS: ReadonlySet<string> = new Set(['Shell', 'Batchfile', 'PowerShell'])
const AROUND = /^(?:\.[\w-]{1,50}|tools?|scripts?|ci|hack|dev|build|release)\//

/** The cryptography of the product, and whether its absence can be told. Only a lack of every trace counts, and on a whole tree. */
export function cryptoUse(source: Source, manifests: Manifests, tree: Tree): CryptoUse {
  const found = source.of('crypto-library', { test: false })
  const libraries = [...new Map([...found].reverse().map(hit => [hit.what, hit])).values()].reverse()
  const scripted = source.primary !== undefined && SCRIPTS.has(source.primary)
  const network = source
    .of('network', { test: false })
    .filter(hit => scripted || !SCRIPTS.has(hit.language ?? '') || !AROUND.test(hit.path))
  const covered = tree.complete && source.scanned >= COVERAGE && source.understood >= COVERAGE
  const own = source.of('crypto-own', { test: false })
  const slight = libraries.every(hit => SLIGHT.test(hit.what))
  const use = { libraries, network, covered, slight, reused: covered && !slight && own.length === 0 }
  const traces = [...source.of('tls', { test: false }), ...source.of('random-secure', { test: false }), ...own]
  if (!covered || source.files.length === 0 || libraries.length > 0 || traces.length > 0) return use
  if (network.length > 0)
    return { ...use, absence: { strength: 'hint', why: 'The source uses no cryptography of its own, but it uses the network.' } }
  const unsure =
    manifests.unreadable.length > 0 ||
    manifests.all.some(m => !AROUND.test(m.path) && m.dependencies.some(d => !d.dev && !PLAIN_DEPENDENCY.test(d.name)))
  if (unsure)
    return {
      ...use,
      absence: {
        strength: 'hint',
        why: 'The source uses no cryptography and no network itself; what its dependencies do was not looked at.'
      }
    }
  return { ...use, absence: { strength: 'strong', why: 'The source uses no cryptography and no network.' } }
}

/** Names of libraries for a sentence: at most four. */
export function libraryNames(libraries: readonly SourceHit[]): string {
  const names = libraries.slice(0, 4).map(hit => hit.what)
  return names.join(', ') + (libraries.length > names.length ? ` and ${libraries.length - names.length} more` : '')
}
