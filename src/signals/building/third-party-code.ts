// SPDX-License-Identifier: MIT
import { at, listOf, textOf } from '../../facts/manifests/draft.js'
import { parseYaml } from '../../facts/manifests/formats.js'
import { languageOf } from '../../facts/source/languages.js'
import type { Evidence } from '../../evidence/evidence.js'
import { productLanguages } from './product.js'
import { isTestPath, testFolderOf } from '../../facts/source/test-path.js'
import type { Tree } from '../../inputs/tree.js'
import type { Dependency, Ecosystem, Manifest } from '../../facts/manifests/manifest.js'
import { once } from '../../core/memo.js'
import { ASIDE, LOCKFILE, NOTICES, SINGLE_FILE, VENDOR, VERSION_NOTE } from './third-party-code.phrases.generated.js'

/** Where a language lists what it reuses. */
const LISTS: Readonly<Record<string, readonly Ecosystem[]>> = {
  JavaScript: ['npm'],
  TypeScript: ['npm'],
  TSX: ['npm'],
  Vue: ['npm'],
  Svelte: ['npm'],
  Astro: ['npm'],
  Python: ['pypi'],
  Cython: ['pypi'],
  Rust: ['cargo'],
  Go: ['go'],
  Java: ['maven', 'gradle'],
  Kotlin: ['gradle', 'maven'],
  Groovy: ['gradle', 'maven'],
  Scala: ['sbt', 'maven', 'gradle'],
  'C#': ['nuget'],
  'F#': ['nuget'],
  'Visual Basic .NET': ['nuget'],
  Ruby: ['rubygems'],
  PHP: ['composer'],
  R: ['r'],
  Elixir: ['hex'],
  Erlang: ['hex'],
  Dart: ['pub'],
  Swift: ['swift'],
  Haskell: ['cabal'],
  OCaml: ['dune'],
  Zig: ['zig'],
  Julia: ['julia'],
  Perl: ['perl'],
  C: ['cmake', 'meson', 'bazel'],
  'C++': ['cmake', 'meson', 'bazel']
}
/** Their build files are programs, of which only literals are read: what these do not name may be there. */
const PROGRAMS: readonly Ecosystem[] = ['gradle', 'sbt', 'hex', 'cmake', 'meson', 'bazel', 'perl']
/** Base images, actions and charts are no components that the code reuses. */
const PACKAGING: readonly Ecosystem[] = ['docker', 'github-action', 'helm', 'make', 'just', 'task', 'nix']
/** A language with less of the product than this does not stand for it. */
const NOTABLE = 0.15
/** Lists in formats that are not parsed: that they name something is enough. */
const OTHER_LISTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\/)vcpkg\.json$/, /"dependencies"\s{0,20}:\s{0,20}\[\s{0,40}["{]/],
  [/(?:^|\/)conanfile\.txt$/, /^\[requires\]\s{0,20}\n\s{0,20}\w/m],
  [/(?:^|\/)conanfile\.py$/, /\brequires\b/],
  [/(?:^|\/)(?:environment|conda)\.ya?ml$/, /^dependencies:/m],
  [/(?:^|\/)libs\.versions\.toml$/, /^\[libraries\]/m],
  [/(?:^|\/)(?:[^/]+\.(?:spdx|cdx)\.json|bom\.json|sbom\.json)$/, /"(?:components|packages)"/],
  [/(?:^|\/)(?:paket\.dependencies|Podfile|Cartfile|deps\.edn)$/, /\S/]
]

/** What the product reuses, as its manifests tell. */
export interface Reuse {
  /** Manifests of the product that list something; those of its main languages first. */
  readonly lists: readonly { readonly manifest: Manifest; readonly runtime: readonly Dependency[]; readonly main: boolean }[]
  /** Lists in other formats, inventories included. */
  readonly others: readonly string[]
  readonly lockfiles: readonly string[]
  /** Ecosystems with at least one component that the product needs when it runs. */
  readonly ecosystems: readonly Ecosystem[]
  /** All manifests of the main language would list components, and are read in full. */
  readonly expected: boolean
  readonly copies: Copies
}

/** Others' software that lies in the tree. */
export interface Copies {
  /** Folders under a package manager or version notes: `modules.txt`, submodules, METADATA. */
  readonly managed: readonly string[]
  /** Copies of which nothing says where they come from. */
  readonly unmanaged: readonly string[]
}

export const reuseOf = once(({ manifests, source, tree }: Pick<Evidence, 'manifests' | 'source' | 'tree'>): Reuse => {
  const own = productLanguages(source)
    .filter(({ share }, index) => index === 0 || share >= NOTABLE)
    .flatMap(({ language }) => LISTS[language] ?? [])
  const product = manifests.all.filter(({ path, ecosystem }) => isProduct(path) && !PACKAGING.includes(ecosystem))
  // Packages of one workspace use each other.
  const members = new Set(manifests.all.flatMap(({ name }) => name ?? []))
  const lists = product
    .filter(({ dependencies }) => dependencies.length > 0)
    .map(manifest => ({
      manifest,
      runtime: manifest.dependencies.filter(({ dev, name }) => !dev && !members.has(name)),
      main: own.includes(manifest.ecosystem)
    }))
    .sort((a, b) => Number(b.main) - Number(a.main) || Number(b.runtime.length > 0) - Number(a.runtime.length > 0))
  const others = tree
    .find(isOtherList)
    .slice(0, 20)
    .filter(({ path }) => {
      const found = tree.derive('other list', path, text => OTHER_LISTS.some(([file, list]) => file.test(path) && list.test(text)))
      return found.known && found.value
    })
    .map(({ path }) => path)
  const expected = product.filter(manifest => own.includes(manifest.ecosystem) && (manifest.lists || manifest.builds))
  return {
    lists,
    others,
    lockfiles: tree
      .find(LOCKFILE)
      .map(({ path }) => path)
      .filter(isProduct)
      .slice(0, 50),
    ecosystems: [...new Set(lists.filter(({ runtime }) => runtime.length > 0).map(({ manifest }) => manifest.ecosystem))],
    expected: expected.length > 0 && expected.every(({ ecosystem, lists }) => lists && !PROGRAMS.includes(ecosystem)),
    copies: copiesOf(tree)
  }
})

function isOtherList(path: string): boolean {
  return OTHER_LISTS.some(([file]) => file.test(path)) && isProduct(path)
}

function isProduct(path: string): boolean {
  return !ASIDE.test(path) && !isTestPath(path) && testFolderOf(path) === undefined
}

/** Names that are often the project's own folders too: only a licence of their own makes them copies. */
const MAYBE_VENDOR = /^((?:[^/]+\/){0,3}?(?:deps|externals?|extern|contrib))\//

const LICENCE = /(?:^|\/)(?:licen[cs]e|copying)[^/]*$/i
/** Bazel keeps the rules and patches for what it fetches in such folders, too. */
const SUPPORT_FILE = /(?:^|\/)(?:BUILD(?:\.bazel)?|WORKSPACE)$|\.(?:bzl|patch|diff|BUILD)$/

const MIN_COPIES = 2

/** Texts at the root that list what is copied, and from where. */
function notices(tree: Tree): string {
  return tree
    .find(NOTICES)
    .slice(0, 10)
    .map(({ path }) => tree.text(path))
    .map(text => (text.known ? text.value.slice(0, 200_000) : ''))
    .join('\n')
}

function mayBeCopied(path: string): boolean {
  if (!VENDOR.test(path) && !MAYBE_VENDOR.test(path) && !SINGLE_FILE.test(path)) return false
  return isProduct(path) && !/(?:^|\/)node_modules\//.test(path)
}

/** Copies of others' software, folder by folder. */
function copiesOf(tree: Tree): Copies {
  const folders = new Map<
    string,
    { sources: number; support: number; notes: boolean; licence: boolean; sure: boolean; submodules: number }
  >()
  const single: string[] = []
  for (const { path, mode } of tree.find(mayBeCopied)) {
    const sure = VENDOR.exec(path)
    const folder = sure?.[1] ?? MAYBE_VENDOR.exec(path)?.[1]
    if (folder === undefined) {
      if (single.length < 20) single.push(path)
      continue
    }
    const seen = folders.get(folder) ?? { sources: 0, support: 0, notes: false, licence: false, sure: sure !== null, submodules: 0 }
    if (mode === 'submodule') seen.submodules++
    else if (SUPPORT_FILE.test(path)) seen.support++
    else if (languageOf(path) !== undefined) seen.sources++
    seen.notes ||= VERSION_NOTE.test(path)
    seen.licence ||= LICENCE.test(path)
    folders.set(folder, seen)
    if (folders.size > 500) break
  }
  const copies = [...folders].filter(
    ([, f]) => f.submodules > 0 || ((f.sure || f.licence) && f.sources >= MIN_COPIES && f.sources > f.support)
  )
  const listed = notices(tree)
  const noted = ([folder, f]: (typeof copies)[number]) => f.notes || f.sources === 0 || listed.includes(folder)
  return {
    managed: copies
      .filter(noted)
      .map(([folder]) => folder)
      .slice(0, 20),
    unmanaged: [...copies.filter(copy => !noted(copy)).map(([folder]) => folder), ...single].slice(0, 20)
  }
}

/** A service that watches dependencies and proposes updates, as its configuration in the tree tells. */
export interface UpdateService {
  readonly name: string
  readonly path: string
  readonly line: number
  /** What it looks after, in the names of our ecosystems (`other` for one that we have no name for); undefined when it finds out by itself. */
  readonly ecosystems: readonly string[] | undefined
}

const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/
const RENOVATE = /^(?:(?:\.github|\.gitlab)\/)?(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/
const DEPENDABOT_NAMES: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  bun: 'npm',
  pip: 'pypi',
  uv: 'pypi',
  conda: 'pypi',
  cargo: 'cargo',
  gomod: 'go',
  maven: 'maven',
  gradle: 'gradle',
  nuget: 'nuget',
  'dotnet-sdk': 'nuget',
  bundler: 'rubygems',
  composer: 'composer',
  mix: 'hex',
  pub: 'pub',
  swift: 'swift',
  julia: 'julia',
  bazel: 'bazel',
  vcpkg: 'cmake',
  opentofu: 'other',
  sbt: 'sbt',
  docker: 'docker',
  'docker-compose': 'docker',
  helm: 'helm',
  'github-actions': 'github-action'
}

export function updateServices(tree: Tree): readonly UpdateService[] {
  const found: UpdateService[] = []
  for (const { path } of tree.find(DEPENDABOT)) {
    const read = tree.derive('dependabot', path, dependabotEcosystems)
    if (read.known && read.value) found.push({ name: 'Dependabot', path, line: read.value.line, ecosystems: read.value.ecosystems })
  }
  for (const { path } of tree.find(RENOVATE)) {
    const limited = tree.derive('renovate', path, text => /"?enabledManagers"?\s{0,4}:|"?enabled"?\s{0,4}:\s{0,4}false/.test(text))
    found.push({ name: 'Renovate', path, line: 1, ecosystems: !limited.known || limited.value ? [] : undefined })
  }
  for (const { path } of tree.find(/^(?:\.github\/)?\.?scala-steward\.conf$/))
    found.push({ name: 'Scala Steward', path, line: 1, ecosystems: ['sbt', 'maven', 'gradle'] })
  return found
}

function dependabotEcosystems(text: string): { readonly ecosystems: readonly string[]; readonly line: number } | undefined {
  try {
    const ecosystems = listOf(at(parseYaml(text), 'updates'))
      .slice(0, 200)
      .flatMap(update => {
        const name = textOf(at(update, 'package-ecosystem'))
        return name === undefined ? [] : [Object.hasOwn(DEPENDABOT_NAMES, name) ? (DEPENDABOT_NAMES[name] ?? 'other') : 'other']
      })
    const line = text.split('\n').findIndex(one => /package-ecosystem/.test(one) && !/github-actions/.test(one))
    return { ecosystems: [...new Set(ecosystems)], line: Math.max(1, line + 1) }
  } catch {
    return undefined
  }
}
