// SPDX-License-Identifier: MIT
import type { Tree } from './tree.js'

export type Ecosystem =
  | 'npm' | 'pypi' | 'cargo' | 'go' | 'maven' | 'gradle' | 'nuget' | 'rubygems' | 'composer' | 'cmake' | 'make' | 'autotools' | 'meson'
  | 'bazel' | 'r' | 'hex' | 'pub' | 'swift' | 'cabal' | 'helm' | 'docker' | 'github-action' | 'nix' | 'dune' | 'zig' | 'julia' | 'perl'
  | 'sbt' | 'scons' | 'just' | 'task' | 'other'

export interface Dependency { readonly name: string; readonly version?: string; readonly dev: boolean }

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
  readonly tasks: Readonly<Record<string, { readonly command: string; readonly line: number }>>
  readonly dependencies: readonly Dependency[]
  /** What it declares to be dead: npm `deprecated`, Cargo badge `deprecated`, PyPI `7 - Inactive` ... */
  readonly deprecated?: { readonly text: string; readonly line: number }
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

export function deriveManifests(_tree: Tree): Manifests {
  throw new Error('not written yet')
}
