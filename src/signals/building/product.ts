// SPDX-License-Identifier: MIT
import { once } from '../../core/memo.js'
import type { Source } from '../../facts/source/source-file.js'

/** A language and its share (0..1) of the bytes of the product. */
export interface Share {
  readonly language: string
  readonly share: number
}

/** What builds, packs and deploys the product is not the product, unless there is nothing else. */
const SUPPORT: ReadonlySet<string> = new Set([
  'Batchfile',
  'CMake',
  'Dockerfile',
  'HCL',
  'Just',
  'M4',
  'M4Sugar',
  'Makefile',
  'Meson',
  'Nix',
  'SQL',
  'Starlark'
])
/** A C compiler's work, or that of its relatives: what `CC`, `CFLAGS`, `FC` and their kin are for. */
const NATIVE: ReadonlySet<string> = new Set(['Assembly', 'C', 'C++', 'Cuda', 'Cython', 'Fortran', 'Objective-C', 'Objective-C++', 'Vala'])
/** Run by an interpreter or a virtual machine: no tool makes a native program of them by default. */
const MANAGED: ReadonlySet<string> = new Set([
  ...SUPPORT,
  'Astro',
  'Awk',
  'C#',
  'Clojure',
  'CUE',
  'CoffeeScript',
  'Dhall',
  'Elixir',
  'Emacs Lisp',
  'Erlang',
  'F#',
  'Groovy',
  'Java',
  'JavaScript',
  'Kotlin',
  'Jsonnet',
  'Lua',
  'Nushell',
  'Open Policy Agent',
  'PHP',
  'PLpgSQL',
  'Perl',
  'PowerShell',
  'Python',
  'R',
  'Raku',
  'Ruby',
  'Scala',
  'Shell',
  'Svelte',
  'TSX',
  'Tcl',
  'TypeScript',
  'Vim script',
  'Visual Basic .NET',
  'Vue',
  'fish'
])

/** The languages of the product, tests and samples aside, largest first. */
export const productLanguages = once(({ files }: Pick<Source, 'files'>): readonly Share[] => {
  const own = files.filter(({ test, sample }) => !test && sample !== true)
  const product = own.filter(({ language }) => !SUPPORT.has(language))
  const bytes = new Map<string, number>()
  let total = 0
  for (const file of product.length > 0 ? product : own) {
    bytes.set(file.language, (bytes.get(file.language) ?? 0) + file.bytes)
    total += file.bytes
  }
  if (total === 0) return []
  return [...bytes].map(([language, size]) => ({ language, share: size / total })).sort((a, b) => b.share - a.share)
})

/** How much of the product is written in languages for which something holds. */
export function shareOf(languages: readonly Share[], holds: (language: string) => boolean): number {
  return languages.reduce((sum, { language, share }) => sum + (holds(language) ? share : 0), 0)
}

/**
 * Code that a C compiler or its kin builds: in the product; only elsewhere (tests, samples, vendored copies); in nothing,
 * but a language is there that may have a compiler of its own; or in nothing at all.
 */
export function nativeCode({ files }: Pick<Source, 'files'>): 'product' | 'elsewhere' | 'own-compiler' | 'none' {
  const native = files.filter(({ language }) => NATIVE.has(language))
  if (native.some(({ test, sample }) => !test && sample !== true)) return 'product'
  if (native.length > 0) return 'elsewhere'
  return files.every(({ language }) => MANAGED.has(language)) ? 'none' : 'own-compiler'
}
