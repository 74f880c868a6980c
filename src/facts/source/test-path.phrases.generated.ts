// SPDX-License-Identifier: MIT
// Made from test-path.phrases.yml by scripts/generate.mjs. Do not edit.
export const TEST_FOLDER =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|testing|t|integration[-_]?tests?|[\w.]{1,60}\.Tests?|(?:unit|functional|android|common|jvm|ui|acceptance|smoke)[-_]?tests?)\//i

/** Files that are tests wherever they lie. */
export const TEST_NAME =
  /_test\.(?:go|py|rb|cc|cpp|cxx|c|rs|exs?|dart|lua|ml|jl|zig|sh|php|erl|nim|gleam|clj[cs]?)$|(?:^|\/)test_[^/]+\.(?:py|c|cc|cpp|lua|jl|ml|sh)$|_(?:unit)?spec\.(?:rb|lua|cr|js|ts)$|[._-](?:test|spec|cy|e2e)\.[cm]?[jt]sx?$|(?:Tests?|Spec|IT)\.(?:java|kt|kts|cs|fs|vb|scala|groovy|swift|php|hs|m|mm)$|(?:^|\/)Test[A-Z]\w{0,80}\.(?:java|kt|php)$|_SUITE\.erl$|\.[Tt]ests\.ps1$|\.(?:bats|feature|robot)$|\.(?:test|tftest)\.(?:sh|lua|hcl)$|(?:^|\/)tests\/testthat\/[^/]+\.[rR]$|\.t$/

export const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|[chrR]|cc|cpp|cxx|hh|hpp|java|kts?|scala|groovy|cs|fs|vb|swift|mm?|php|pl|pm|lua|exs?|erl|hs|mli?|clj[cs]?|dart|jl|zig|nim|d|cr|sh|bash|ps1|sql|f90|[fv]|pas|tcl|el|lisp|scm|rkt|sol|vhdl?|sv|move|gleam|cu|nix|rego|proto)$/

export const BARE =
  /(?:^|\/)(?!(?:Makefile|makefile|GNUmakefile|README|LICENSE|COPYING|NOTICE|CHANGELOG|TODO|Dockerfile|Containerfile|Gemfile|Rakefile|Procfile|BUILD|WORKSPACE|OWNERS|AUTHORS|VERSION|INSTALL)$)[A-Za-z0-9][\w+-]{0,100}$/

export const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|third[-_]?party|testdata|test[-_]data|fixtures?|__fixtures__|__snapshots__|__mocks__|snapshots|\.git|\.yarn|site-packages)\//

/** Rails keeps one-off programs in `script/`, settings in `config/` and shapes of data in `schemas`; `spec/` may hold the text of a standard. */
export const NOT_A_TEST =
  /(?:^|\/)script\/[^/]*$|(?:^|\/)config\/environments\/|\.d\.ts$|(?:^|\/)(?:test|spec)s?\/[^/]*\.proto$/

/** A framework's configuration: tests are meant to be there, even when no file is recognised as one. */
export const FRAMEWORK =
  /(?:^|\/)(?:pytest\.ini|conftest\.py|\.rspec|phpunit\.xml(?:\.dist)?|(?:jest|vitest|playwright|cypress|ava|wdio|nightwatch)\.config\.[cm]?[jt]s|karma\.conf\.[cm]?[jt]s|\.mocharc\.[a-z]{2,4}|\.testcafe[^/]*|codeception\.yml|behave\.ini|\.busted|molecule\.yml|jasmine\.json)$/
