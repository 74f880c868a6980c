// SPDX-License-Identifier: MIT
// Made from reading-limits.phrases.yml by scripts/generate.mjs. Do not edit.
export const COMMUNITY =
  /^(?:(?:\.github|\.gitlab|docs?|governance|community|website|man|config)\/)?[^/]+$/i

export const MANIFEST_NAME =
  /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.(?:txt|in)|tox\.ini|noxfile\.py|pytest\.ini|Pipfile|Cargo\.toml|go\.mod|go\.work|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|build\.xml|build\.sbt|[^/]+\.(?:csproj|fsproj|vbproj|vcxproj|sln|gemspec|nuspec|cabal|nimble|opam|podspec|bzl|cmake)|Directory\.Build\.(?:props|targets)|Gemfile|Rakefile|composer\.json|CMakeLists\.txt|CMakePresets\.json|meson\.build|meson_options\.txt|(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|MODULE\.bazel|\.bazelrc|SConstruct|wscript|[jJ]ustfile|\.justfile|Taskfile\.ya?ml|dune-project|stack\.yaml|package\.yaml|mix\.exs|rebar\.config|Package\.swift|pubspec\.yaml|build\.zig(?:\.zon)?|flake\.nix|DESCRIPTION|NAMESPACE|Dockerfile[^/]*|[^/]+\.Dockerfile|Containerfile|shard\.yml|Project\.toml|deno\.jsonc?|jsr\.json|cpanfile|Makefile\.PL|Build\.PL|dist\.ini|META\.json|Chart\.yaml|galaxy\.yml|action\.ya?ml|project\.clj|deps\.edn|Brewfile|lerna\.json|nx\.json|turbo\.json)$/

export const CI =
  /^(?:\.(?:github|forgejo|gitea)\/.+\.(?:ya?ml|json|md|txt)|\.circleci\/.+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab-ci\/.+\.ya?ml|\.gitlab\/.+\.ya?ml|\.travis\.yml|\.?azure-pipelines.*\.ya?ml|\.?appveyor\.ya?ml|\.cirrus\.(?:yml|star)|\.drone\.ya?ml|\.woodpecker.*|Jenkinsfile.*|bitbucket-pipelines\.yml|\.buildkite\/.+|\.semaphore\/.+|\.teamcity\/.+|\.builds\/.+\.yml|\.packit\.ya?ml|\.zuul.*|buildspec\.yml|cloudbuild\.ya?ml|\.pre-commit-config\.yaml|codemagic\.yaml|wercker\.yml|ci\/.+)$|(?:^|\/)\.?[Jj]enkinsfile$/

export const CONFIG =
  /^\.?(?:eslint|prettier|stylelint|golangci|rubocop|pylint|flake8|mypy|markdownlint|yamllint|codecov|coveragerc|clang-tidy|clang-format|editorconfig|luacheck|swiftlint|lintr|credo|hadolint|gitleaks|semgrep|arclint|arcconfig|nycrc|c8rc|jshint|tslint|goreleaser|releaserc|versionrc|changeset|renovate|dependabot|mergify|readthedocs|clabot|mailmap|gitattributes|gitmodules|lgtm|sonarcloud|reuse|npmrc|nvmrc|tool-versions|scalafmt|scalafix|ktlint|detekt|checkstyle|spotbugs|pmd|phpcs|phpstan|phpunit|psalm|biome|oxlintrc|ruff|rustfmt|clippy|deny|tsconfig|jest|vite|mocharc|ava|playwright|cypress|karma|webpack|rollup|babel|commitlint|lefthook|trunk|megalinter|mega-linter|pyrightconfig|mkdocs|docusaurus|book|antora|_quarto|Doxyfile|typedoc|jsdoc|docfx|_pkgdown|crowdin|sonar-project|release-please|cliff|cosign|slsa)/i

export const SCRIPT =
  /(?:^|\/)(?:[^/]+\.(?:sh|bash|ps1|bat|cmd|rake|mk)|(?:scripts?|bin|tools?|hack|ci|build|dev)\/[^/.]+)$/

export const SECRETS =
  /(?:^|\/)(?:\.env[^/]*|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.pypirc|\.netrc|\.dockercfg|\.htpasswd|credentials|[^/]+\.(?:pem|key|json|ya?ml|toml|ini|properties|conf|cfg|tfvars))$/

export const DOCUMENT_FOLDER =
  /(?:^|\/)(?:docs?|documentation|website|site|wiki|man|book|guide|governance|community|security|design|adr|changelogs?|releases?|news)\//i
