// SPDX-License-Identifier: MIT

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
