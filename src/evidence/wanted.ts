// SPDX-License-Identifier: MIT
import { isDeployed } from './deployment.js'
import type { Entry } from './tree.js'
import { MAX_BLOB_BYTES } from './tree.js'
import { isForeign } from './source.js'
import { languageOf } from './languages.js'

/**
 * Which files' texts a run reads. Checkers can ask for no others, so the cost of a run is decided here. Each class has
 * its own bounds; within a class shallow paths come first, except source, which is sampled evenly by a hash of its path so
 * that head and base read the same files.
 */
interface Class {
  readonly name: string
  wants(entry: Entry): boolean
  readonly files: number
  readonly bytes: number
  readonly each: number
  readonly order: 'shallow' | 'hash'
}

const KIB = 1024
const MIB = 1024 * KIB

const TEXT = /\.(?:md|markdown|mdown|rst|txt|adoc|asciidoc|org|html?)$/i
const COMMUNITY = /^(?:(?:\.github|\.gitlab|docs?|governance|community|website|man|config)\/)?[^/]+$/i
const MANIFEST_NAME =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.(?:txt|in)|tox\.ini|noxfile\.py|pytest\.ini|Pipfile|Cargo\.toml|go\.mod|go\.work|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|build\.xml|build\.sbt|[^/]+\.(?:csproj|fsproj|vbproj|vcxproj|sln|gemspec|nuspec|cabal|nimble|opam|podspec|bzl|cmake)|Directory\.Build\.(?:props|targets)|Gemfile|Rakefile|composer\.json|CMakeLists\.txt|CMakePresets\.json|meson\.build|meson_options\.txt|(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|MODULE\.bazel|\.bazelrc|SConstruct|wscript|[jJ]ustfile|\.justfile|Taskfile\.ya?ml|dune-project|stack\.yaml|package\.yaml|mix\.exs|rebar\.config|Package\.swift|pubspec\.yaml|build\.zig(?:\.zon)?|flake\.nix|DESCRIPTION|NAMESPACE|Dockerfile[^/]*|[^/]+\.Dockerfile|Containerfile|shard\.yml|Project\.toml|deno\.jsonc?|jsr\.json|cpanfile|Makefile\.PL|Build\.PL|dist\.ini|META\.json|Chart\.yaml|galaxy\.yml|action\.ya?ml|project\.clj|deps\.edn|Brewfile|lerna\.json|nx\.json|turbo\.json)$/
const ANSWERS = /^(?:\.bestpractices\.(?:json|ya?ml)|\.project\.d\/bestpractices\.json)$/
const CI =
  /^(?:\.github\/.+\.(?:ya?ml|json|md|txt)|\.circleci\/.+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|\.travis\.yml|\.?azure-pipelines.*\.ya?ml|\.azure-pipelines\/.+\.ya?ml|\.?appveyor\.ya?ml|\.cirrus\.(?:yml|star)|\.drone\.ya?ml|\.woodpecker.*|Jenkinsfile.*|bitbucket-pipelines\.yml|\.buildkite\/.+|\.semaphore\/.+|\.teamcity\/.+|\.builds\/.+\.yml|\.packit\.ya?ml|\.zuul.*|buildspec\.yml|cloudbuild\.ya?ml|\.pre-commit-config\.yaml|codemagic\.yaml|wercker\.yml|ci\/.+)$|(?:^|\/)\.?[Jj]enkinsfile$/
const CONFIG =
  /(?:^|\/)(?:\.?(?:eslint|prettier|stylelint|golangci|rubocop|pylint|flake8|mypy|markdownlint|yamllint|codecov|coveragerc|clang-tidy|clang-format|editorconfig|luacheck|swiftlint|lintr|credo|hadolint|gitleaks|semgrep|arclint|arcconfig|nycrc|c8rc|jshint|tslint|goreleaser|releaserc|versionrc|changeset|renovate|dependabot|mergify|readthedocs|clabot|mailmap|gitattributes|gitmodules|lgtm|sonarcloud|reuse|npmrc|nvmrc|tool-versions|scalafmt|scalafix|ktlint|detekt|checkstyle|spotbugs|pmd|phpcs|phpstan|phpunit|psalm|biome|oxlintrc|ruff|rustfmt|clippy|deny|tsconfig|jest|vitest|vite|mocharc|ava|playwright|cypress|karma|webpack|rollup|babel|commitlint|lefthook|trunk|megalinter|mega-linter|pyrightconfig|mkdocs|docusaurus|book|antora|_quarto|Doxyfile|typedoc|jsdoc|docfx|_pkgdown|crowdin|sonar-project|release-please[^/]*|cliff|cosign|slsa)[^/]{0,40})$/i
const BUILD_SETTINGS = /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|debian\/rules)$/
const SCRIPT = /(?:^|\/)(?:[^/]+\.(?:sh|bash|ps1|bat|cmd|rake|mk)|(?:scripts?|bin|tools?|hack|ci|build|dev)\/[^/.]+)$/
const LICENSE = /^(?:LICENSES\/[^/]+|[^/]*(?:licen[cs]e|copying|copyright|unlicen[cs]e|notice|patents)[^/]*|REUSE\.toml|\.reuse\/dep5)$/i

const SECRETS =
  /(?:^|\/)(?:\.env[^/]*|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.pypirc|\.netrc|\.dockercfg|\.htpasswd|credentials|[^/]+\.(?:pem|key|json|ya?ml|toml|ini|properties|conf|cfg|tfvars))$/

const CLASSES: readonly Class[] = [
  { name: 'links', wants: e => e.mode === 'symlink', files: 500, bytes: MIB, each: 4 * KIB, order: 'shallow' },
  { name: 'answers', wants: e => ANSWERS.test(e.path), files: 4, bytes: 4 * MIB, each: MAX_BLOB_BYTES, order: 'shallow' },
  { name: 'licences', wants: e => LICENSE.test(e.path), files: 200, bytes: 4 * MIB, each: MIB, order: 'shallow' },
  { name: 'community', wants: e => COMMUNITY.test(e.path), files: 600, bytes: 12 * MIB, each: MAX_BLOB_BYTES, order: 'shallow' },
  { name: 'ci', wants: e => CI.test(e.path), files: 500, bytes: 6 * MIB, each: 512 * KIB, order: 'shallow' },
  {
    name: 'manifests',
    wants: e => MANIFEST_NAME.test(e.path) && depth(e.path) <= 4 && !isForeign(e.path),
    files: 500,
    bytes: 8 * MIB,
    each: MIB,
    order: 'shallow'
  },
  {
    name: 'configuration',
    wants: e => CONFIG.test(e.path) && depth(e.path) <= 4 && !isForeign(e.path),
    files: 300,
    bytes: 4 * MIB,
    each: 256 * KIB,
    order: 'shallow'
  },
  {
    name: 'deployment',
    wants: e => (isDeployed(e.path) || BUILD_SETTINGS.test(e.path)) && depth(e.path) <= 5 && !isForeign(e.path),
    files: 300,
    bytes: 3 * MIB,
    each: 128 * KIB,
    order: 'shallow'
  },
  {
    name: 'scripts',
    wants: e => SCRIPT.test(e.path) && depth(e.path) <= 5 && !isForeign(e.path),
    files: 400,
    bytes: 4 * MIB,
    each: 256 * KIB,
    order: 'shallow'
  },
  {
    name: 'documents',
    wants: e =>
      TEXT.test(e.path) &&
      !isForeign(e.path) &&
      (depth(e.path) <= 1 ||
        /(?:^|\/)(?:docs?|documentation|website|site|wiki|man|book|guide|governance|community|security|design|adr|changelogs?|releases?|news|[^/]*roadmap[^/]*)\//i.test(
          e.path
        )),
    files: 300,
    bytes: 5 * MIB,
    each: 512 * KIB,
    order: 'shallow'
  },
  {
    name: 'source',
    wants: e => languageOf(e.path) !== undefined && !isForeign(e.path),
    files: 3000,
    bytes: 24 * MIB,
    each: 400 * KIB,
    order: 'hash'
  },
  // Where credentials are left by mistake.
  {
    name: 'secrets',
    wants: e => SECRETS.test(e.path) && depth(e.path) <= 4 && !isForeign(e.path),
    files: 400,
    bytes: 3 * MIB,
    each: 64 * KIB,
    order: 'shallow'
  },
  // Test programs without an extension: a shebang tells their language.
  {
    name: 'programs',
    wants: e => !/\.[^/]*$/.test(e.path) && /(?:^|\/)(?:tests?|specs?|t|bin|scripts?)\//.test(e.path),
    files: 200,
    bytes: 2 * MIB,
    each: 128 * KIB,
    order: 'hash'
  }
]

function depth(path: string): number {
  return path.split('/').length - 1
}

function hash(path: string): number {
  let value = 2166136261
  for (let i = 0; i < path.length; i++) value = Math.imul(value ^ path.charCodeAt(i), 16777619)
  return value >>> 0
}

/** The entries whose texts a run reads, within the bounds of their classes; `also` names one more, wherever it lies. */
export function wanted(entries: readonly Entry[], also?: string): readonly Entry[] {
  const chosen = new Set(entries.filter(e => e.path === also && e.size !== undefined && e.size <= MAX_BLOB_BYTES))
  for (const wish of CLASSES) {
    const fitting = entries.filter(e => e.mode !== 'submodule' && e.size !== undefined && e.size <= wish.each && wish.wants(e))
    if (fitting.length > wish.files || wish.order === 'hash') {
      const rank = new Map(fitting.map(e => [e, wish.order === 'hash' ? hash(e.path) : depth(e.path)]))
      fitting.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
    }
    let files = 0
    let bytes = 0
    for (const entry of fitting) {
      if (chosen.has(entry)) continue
      if (files >= wish.files || bytes + (entry.size ?? 0) > wish.bytes) break
      files++
      bytes += entry.size ?? 0
      chosen.add(entry)
    }
  }
  return [...chosen]
}
