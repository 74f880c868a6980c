// SPDX-License-Identifier: MIT
import { byPath } from '../../core/memo.js'

/** Linguist's names of programming languages (shell, SQL and build languages too; no markup, no data), with their usual file name endings. */
const ENDINGS: Readonly<Record<string, string>> = {
  Ada: 'adb ads',
  Agda: 'agda',
  Assembly: 'asm s S nasm',
  Astro: 'astro',
  Awk: 'awk',
  Ballerina: 'bal',
  Batchfile: 'bat cmd',
  Bicep: 'bicep',
  C: 'c h',
  'C#': 'cs csx',
  'C++': 'cc cpp cxx c++ hh hpp hxx h++ ipp inl tcc tpp cppm ixx',
  CMake: 'cmake',
  COBOL: 'cob cbl',
  CUE: 'cue',
  Chapel: 'chpl',
  Clojure: 'clj cljs cljc edn bb',
  CoffeeScript: 'coffee',
  'Common Lisp': 'lisp lsp cl',
  Coq: 'v',
  Crystal: 'cr',
  Cuda: 'cu cuh',
  Cython: 'pyx pxd pxi',
  D: 'd di',
  Dart: 'dart',
  Dhall: 'dhall',
  Dockerfile: 'dockerfile',
  Elixir: 'ex exs',
  Elm: 'elm',
  'Emacs Lisp': 'el',
  Erlang: 'erl hrl',
  'F#': 'fs fsi fsx',
  Fortran: 'f f77 f90 f95 f03 f08 for',
  GDScript: 'gd',
  GLSL: 'glsl vert frag',
  Gleam: 'gleam',
  Go: 'go',
  Groovy: 'groovy gvy gradle',
  HCL: 'tf hcl tofu',
  HLSL: 'hlsl',
  Hack: 'hack',
  Haskell: 'hs lhs',
  Haxe: 'hx',
  Idris: 'idr',
  Java: 'java',
  JavaScript: 'js mjs cjs jsx',
  Jsonnet: 'jsonnet libsonnet',
  Julia: 'jl',
  Kotlin: 'kt kts',
  Lean: 'lean',
  Lua: 'lua',
  Luau: 'luau',
  MATLAB: 'matlab',
  Makefile: 'mk mak',
  Metal: 'metal',
  Mojo: 'mojo',
  Nim: 'nim nims',
  Nix: 'nix',
  Nushell: 'nu',
  OCaml: 'ml mli mll mly',
  'Objective-C': 'm',
  'Objective-C++': 'mm',
  Odin: 'odin',
  'Open Policy Agent': 'rego',
  PHP: 'php phtml',
  PLpgSQL: 'pgsql',
  Pascal: 'pas pp dpr lpr',
  Perl: 'pl pm t',
  PowerShell: 'ps1 psm1 psd1',
  Prolog: 'pro',
  PureScript: 'purs',
  Python: 'py pyw pyi',
  R: 'r R',
  Racket: 'rkt',
  Raku: 'raku rakumod p6',
  Reason: 're rei',
  ReScript: 'res resi',
  Roc: 'roc',
  Ruby: 'rb rake gemspec ru',
  Rust: 'rs',
  SQL: 'sql',
  Scala: 'scala sc sbt',
  Scheme: 'scm ss sld',
  Shell: 'sh bash zsh ksh bats',
  Smalltalk: 'st',
  Solidity: 'sol',
  'Standard ML': 'sml sig',
  Starlark: 'bzl star',
  Svelte: 'svelte',
  Swift: 'swift',
  SystemVerilog: 'sv svh',
  Tcl: 'tcl',
  TypeScript: 'ts mts cts',
  TSX: 'tsx',
  VHDL: 'vhd vhdl',
  Vala: 'vala vapi',
  'Vim Script': 'vim',
  'Visual Basic .NET': 'vb',
  Vue: 'vue',
  Vyper: 'vy',
  WGSL: 'wgsl',
  WebAssembly: 'wat wast',
  Zig: 'zig',
  fish: 'fish'
}

const FILE_NAMES: Readonly<Record<string, string>> = {
  CMake: 'CMakeLists.txt',
  Dockerfile: 'Dockerfile Containerfile',
  Groovy: 'Jenkinsfile',
  Just: 'justfile Justfile .justfile',
  Makefile: 'Makefile makefile GNUmakefile Makefile.am Makefile.in',
  Meson: 'meson.build meson_options.txt',
  M4Sugar: 'configure.ac configure.in',
  Python: 'SConstruct SConscript wscript',
  Ruby: 'Rakefile Gemfile Brewfile Vagrantfile Guardfile Podfile Fastfile',
  Shell: '.bashrc .bash_profile .profile .zshrc PKGBUILD gradlew mvnw',
  Starlark: 'BUILD BUILD.bazel WORKSPACE WORKSPACE.bazel MODULE.bazel Tiltfile'
}

const byEnding = table(ENDINGS)
const byName = table(FILE_NAMES)

function table(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([language, list]) =>
      list
        .split(' ')
        .filter(Boolean)
        .map(name => [name, language])
    )
  )
}

/** The programming language that a file's name stands for, as linguist names it; undefined for markup, data and all else. */
export const languageOf = byPath((path): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return byName.get(name) ?? (dot < 0 ? undefined : (byEnding.get(name.slice(dot + 1)) ?? byEnding.get(name.slice(dot + 1).toLowerCase())))
})
