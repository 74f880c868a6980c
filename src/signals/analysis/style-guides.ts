// SPDX-License-Identifier: MIT
import { contributionGuides } from '../../facts/documents/contributing.js'
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { negatedBefore } from '../../core/wording.js'
import {
  ABOUT_STYLE,
  ASKS,
  C_FAMILY,
  DOTNET,
  GO,
  JAVA,
  JAVASCRIPT,
  NOT_OF_CODE,
  PYTHON,
  RULES,
  STYLE_FILE
} from './style-guides.phrases.generated.js'

/** A coding style that a document names, and the languages that it is for (`*`: any). */
export interface NamedStyle {
  readonly name: string
  readonly languages: readonly string[]
  readonly path: string
  readonly line: number
  /** Where contributors are told what to do, or in a passage about style; not a mere mention. */
  readonly asked: boolean
}

const JS = ['JavaScript', 'TypeScript', 'TSX', 'Vue', 'Svelte', 'Astro']
const C = ['C', 'C++', 'Objective-C', 'Objective-C++', 'Cuda']

/** Style guides, and tools whose rules are one. */
const STYLES: readonly (readonly [name: string, languages: readonly string[], words: RegExp])[] = [
  ['PEP 8', ['Python'], /\bPEP[ -]?(?:8|257)\b/i],
  ['Black or Ruff', ['Python'], PYTHON],
  ['gofmt', ['Go'], GO],
  ['rustfmt', ['Rust'], /\b(?:rustfmt|cargo fmt|cargo clippy|clippy)\b|\bRust (?:API|style) guid/i],
  ['ESLint or Prettier', JS, JAVASCRIPT],
  ['clang-format', C, C_FAMILY],
  ['RuboCop', ['Ruby'], /\b(?:rubocop|standardrb|Ruby style guide)\b/i],
  ['PSR-12', ['PHP'], /\bPSR-?(?:1|2|12)\b|\b(?:phpcs|php-cs-fixer|PHP_CodeSniffer|Laravel Pint)\b/i],
  ['Java style', ['Java', 'Kotlin', 'Groovy', 'Scala'], JAVA],
  ['Kotlin style', ['Kotlin'], /\b(?:ktlint|detekt|ktfmt|Kotlin (?:coding|style))\b/i],
  ['tidyverse style', ['R'], /\b(?:tidyverse style|styler|lintr)\b|\bstyle\.tidyverse\.org\b/i],
  ['SwiftLint', ['Swift'], /\b(?:swiftlint|swift-?format|Swift API Design Guidelines)\b/i],
  ['scalafmt', ['Scala'], /\b(?:scalafmt|scalafix)\b/i],
  ['.NET conventions', ['C#', 'F#', 'Visual Basic .NET'], DOTNET],
  ['mix format', ['Elixir'], /\b(?:mix format|credo)\b/i],
  ['dart format', ['Dart'], /\b(?:dart format|Effective Dart|flutter analyze)\b/i],
  ['Haskell formatter', ['Haskell'], /\b(?:ormolu|fourmolu|hlint|stylish-haskell)\b/i],
  ['ocamlformat', ['OCaml'], /\bocamlformat\b/i],
  ['ShellCheck', ['Shell'], /\b(?:shellcheck|shfmt|Google Shell Style)\b/i],
  ['StyLua', ['Lua'], /\b(?:stylua|luacheck)\b/i],
  ['zig fmt', ['Zig'], /\bzig fmt\b/i],
  ['perltidy', ['Perl'], /\b(?:perltidy|perlcritic|perlstyle)\b/i],
  ['a Google style guide', ['*'], /\bGoogle(?:['’]s)? (?:[\w+#]{1,20} )?style guides?\b/i]
]

const INSTALLS = /\b(?:install|brew|apt|apt-get|add|get)\b/

const MIN_BYTES = 300

/** Files that are a style guide of the project's own. */
export function styleFiles({ tree }: Pick<Evidence, 'tree'>): readonly string[] {
  return tree.entries
    .filter(({ path, size, mode }) => mode !== 'submodule' && (size ?? 0) >= MIN_BYTES && STYLE_FILE.test(path) && !NOT_OF_CODE.test(path))
    .map(({ path }) => path)
    .slice(0, 20)
}

/** Coding styles that the documents for contributors name. */
export function namedStyles({ documents, tree }: Pick<Evidence, 'documents' | 'tree'>): readonly NamedStyle[] {
  const found = new Map<string, NamedStyle>()
  const add = (text: string, path: string, line: number, asked: boolean) => {
    if (text.length > 1500) return
    for (const [name, languages, words] of STYLES) {
      const match = words.exec(text)
      if (!match || negatedBefore(text, match.index)) continue
      const known = found.get(name)
      if (!known || (asked && !known.asked)) found.set(name, { name: match[0].slice(0, 40), languages, path, line, asked })
    }
  }
  const read = (part: Pick<Document, 'path' | 'sentences' | 'code' | 'headings' | 'links'>, guide: boolean) => {
    const { path } = part
    for (const { text, line, section = '' } of part.sentences)
      add(text, path, line, ABOUT_STYLE.test(section) || ABOUT_STYLE.test(text) || (guide && ASKS.test(text)))
    for (const { text, line, section = '' } of part.code)
      if ((guide && !INSTALLS.test(text)) || ABOUT_STYLE.test(section)) add(text, path, line, true)
    for (const { text, url, line, section = '' } of part.links)
      if (ABOUT_STYLE.test(section) || ABOUT_STYLE.test(text)) add(`${text} ${url.slice(0, 300)}`, path, line, true)
      else if (/code[ _-]?style/i.test(text)) add(text, path, line, false)
  }
  for (const guide of contributionGuides(documents)) read(guide, true)
  // Reading a document is slow; most name no style at all.
  const names = ({ path }: Document): boolean => {
    const may = tree.derive('may name a style', path, text => STYLES.some(([, , words]) => words.test(text)))
    return !may.known || may.value
  }
  for (const document of documents.of('development', 'pull-request-template').slice(0, 40)) if (names(document)) read(document, true)
  for (const document of [
    ...documents.of('readme'),
    ...documents
      .of('docs')
      .filter(d => !d.survey && /style|standard|convention|contribut|develop/i.test(d.path))
      .slice(0, 20)
  ])
    if (names(document)) read(document, false)
  return [...found.values()]
}

/** Where a contribution guide states rules of style in its own words, or refers to a style without naming one. */
export function ownRules({ documents }: Pick<Evidence, 'documents'>): { readonly path: string; readonly line: number } | undefined {
  for (const { path, sentences, headings } of contributionGuides(documents)) {
    const rule = [...headings, ...sentences].find(({ text }) => text.length < 1500 && RULES.test(text))
    if (rule) return { path, line: rule.line }
  }
  return undefined
}

/** Linters that look for mistakes in types and logic, not at style. */
const NOT_STYLE: ReadonlySet<string> = new Set([
  'compiler warnings',
  'TypeScript',
  'mypy',
  'Pyright',
  'Steep',
  'Cppcheck',
  'PHPStan',
  'Psalm',
  'Dialyzer',
  'SpotBugs',
  'NullAway',
  'Error Prone',
  'R CMD check',
  'Aqua.jl',
  'Slither',
  'include-what-you-use',
  'actionlint'
])

/** Whether a tool looks at style: a formatter, or a linter with rules of style. */
export function checksStyle(tool: string, roles: readonly string[]): boolean {
  return !NOT_STYLE.has(tool) && (roles.includes('lint') || roles.includes('format'))
}
