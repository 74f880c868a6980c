// SPDX-License-Identifier: MIT
import { mapKnown } from '../../core/known.js'
import { lineOfKey, type Draft } from './draft.js'
import { parserOf } from './parsers.js'
import { inheritFromWorkspace } from './rust.js'
import { once } from '../../core/once.js'
import { isForeign } from '../source/source.js'
import type { Tree } from '../../inputs/tree.js'

export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'cargo'
  | 'go'
  | 'maven'
  | 'gradle'
  | 'nuget'
  | 'rubygems'
  | 'composer'
  | 'cmake'
  | 'make'
  | 'autotools'
  | 'meson'
  | 'bazel'
  | 'r'
  | 'hex'
  | 'pub'
  | 'swift'
  | 'cabal'
  | 'helm'
  | 'docker'
  | 'github-action'
  | 'nix'
  | 'dune'
  | 'zig'
  | 'julia'
  | 'perl'
  | 'sbt'
  | 'scons'
  | 'just'
  | 'task'
  | 'other'

export interface Dependency {
  readonly name: string
  readonly version?: string
  readonly dev: boolean
}

/** A named task: what it runs (for make: with the recipes of what it needs) and where it starts. */
export interface Task {
  readonly command: string
  readonly line: number
}

/** A build or package manifest, parsed as far as its format allows. */
export interface Manifest {
  readonly path: string
  readonly ecosystem: Ecosystem
  readonly name?: string
  readonly version?: string
  /** Not published to a registry (`"private": true` ...). */
  readonly private?: boolean
  readonly description?: string
  /** The licence as written. */
  readonly license?: string
  readonly homepage?: string
  readonly repository?: string
  readonly bugs?: string
  readonly documentation?: string
  /** Named tasks: package scripts, Makefile targets (recipe text), tox environments, composer scripts ... */
  readonly tasks: Readonly<Record<string, Task>>
  readonly dependencies: readonly Dependency[]
  /** Its dependencies are read, so that an empty list means none. A `setup.py` or `build.zig` may name some that are not. */
  readonly lists: boolean
  /** What it declares to be dead: npm `deprecated`, Cargo badge `deprecated`, PyPI `7 - Inactive` ... */
  readonly deprecated?: { readonly text: string; readonly line: number }
  /** It sets up tests, and this command of its ecosystem runs them: `ctest` for `add_test(`, `dotnet test` for a test SDK ... */
  readonly testing?: { readonly command: string; readonly line: number }
  /** It says how to build: a `build` script, `[build-system]`, a CMake project ... A file of lint scripts only does not. */
  readonly builds: boolean
  /** What it makes, where the manifest tells: a library, a program, or both. */
  readonly makes: readonly ('library' | 'program')[]
  /** 1-based line of a key as found in the text (`name`, `license`, `homepage` ...), for links. */
  line(key: string): number | undefined
}

export interface Manifests {
  /** At most four folders deep, first-party; root first. */
  readonly all: readonly Manifest[]
  /** Files that look like manifests but do not parse. Not absent: unknown. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[]
  of(...ecosystems: Ecosystem[]): readonly Manifest[]
}

const NO_TASKS = Object.freeze(Object.create(null) as Record<string, Task>)
const MAX_DEPTH = 4
const MAX_MANIFESTS = 600
const MAX_UNREADABLE = 100

/** The manifests of a tree: who visits sites asks for them before any checker does. */
export const deriveManifests = once((tree: Tree): Manifests => {
  const drafts = new Map<string, Draft>()
  const unreadable: { path: string; why: string }[] = []
  const paths = tree.entries
    .filter(
      ({ path, mode }) =>
        mode !== 'submodule' && parserOf(path) !== undefined && path.split('/').length - 1 <= MAX_DEPTH && !isForeign(path)
    )
    .map(({ path }) => path)
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  for (const path of paths.slice(0, MAX_MANIFESTS)) {
    const read = tree.derive('manifest', path, parseManifest)
    const why = read.known ? read.value.why : read.why
    if (why !== undefined && unreadable.length < MAX_UNREADABLE) unreadable.push({ path, why })
    else if (read.known && read.value.draft) drafts.set(path, read.value.draft)
  }
  const all = [...drafts].map(([path, draft]) => manifestOf(tree, path, inheritFromWorkspace(path, draft, drafts)))
  return { all, unreadable, of: (...ecosystems) => all.filter(manifest => ecosystems.includes(manifest.ecosystem)) }
})

function parseManifest(text: string, path: string): { readonly draft?: Draft | undefined; readonly why?: string } {
  try {
    return { draft: parserOf(path)?.(text, path) }
  } catch (error) {
    return { why: `it does not parse: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown error'}` }
  }
}

function manifestOf(tree: Tree, path: string, draft: Draft): Manifest {
  const known = Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => value !== undefined && key !== 'shares' && key !== 'inherits')
  ) as Partial<Manifest>
  return {
    tasks: NO_TASKS,
    dependencies: [],
    makes: [],
    builds: false,
    ecosystem: draft.ecosystem,
    ...known,
    lists: draft.dependencies !== undefined,
    path,
    line(key) {
      const line = mapKnown(tree.text(path), text => lineOfKey(text, key))
      return line.known ? line.value : undefined
    }
  }
}
