// SPDX-License-Identifier: MIT
import { commandsOf } from '../../facts/commands/command.js'

/** Programs that are the usual way for some languages only; every other one (make, bazel, ctest of any build ...) fits all. */
const OF_LANGUAGE: readonly (readonly [program: RegExp, languages: RegExp])[] = [
  [/^(?:go|gotestsum|ginkgo)$/, /^Go$/],
  [/^(?:cargo|cross)$/, /^Rust$/],
  [
    /^(?:npm|pnpm|yarn|bun|deno|node|jest|vitest|mocha|ava|playwright|cypress|ng|nx|turbo|c8|nyc)$/,
    /^(?:JavaScript|TypeScript|Vue|Svelte|CoffeeScript|Astro|Elm)$/
  ],
  [/^(?:pytest|py\.test|python|tox|nox|hatch|unittest|coverage|nose2|nosetests)$/, /^(?:Python|Cython|Jupyter Notebook)$/],
  [/^(?:mvn|mvnw|gradle|gradlew|ant|sbt|mill)$/, /^(?:Java|Kotlin|Scala|Groovy|Clojure)$/],
  [/^(?:rake|rspec|rails)$/, /^Ruby$/],
  [/^dotnet$/, /^(?:C#|F#|Visual Basic \.NET)$/],
  [/^(?:phpunit|pest|composer)$/, /^(?:PHP|Hack)$/],
  [/^(?:R|Rscript|rcmdcheck)$/, /^R$/],
  [/^(?:mix|rebar3)$/, /^(?:Elixir|Erlang)$/],
  [/^swift$/, /^(?:Swift|Objective-C)$/],
  [/^xcodebuild$/, /^(?:Swift|Objective-C|Objective-C\+\+)$/],
  [/^(?:dart|flutter)$/, /^Dart$/],
  [/^(?:cabal|stack)$/, /^Haskell$/],
  [/^prove$/, /^(?:Perl|Raku)$/],
  [/^(?:bats|shellspec)$/, /^Shell$/],
  [/^(?:helm|molecule|opa|pg_prove)$/, /^(?:Smarty|Open Policy Agent|PLpgSQL|PLSQL|SQL)$/]
]

/** Whether a test command is usual for a language; true when the language is not known, or the program serves any. */
export function fitsLanguage(command: string, language: string | undefined): boolean {
  const programs = commandsOf(command).map(({ program }) => program)
  const own = OF_LANGUAGE.filter(([program]) => programs.some(name => program.test(name)))
  return own.length === 0 || language === undefined || own.some(([, languages]) => languages.test(language))
}
