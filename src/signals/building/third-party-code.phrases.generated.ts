// SPDX-License-Identifier: MIT
// Made from third-party-code.phrases.yml by scripts/generate.mjs. Do not edit.
/** Files in which a package manager fixes the exact versions of what is reused. */
export const LOCKFILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|go\.sum|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|composer\.lock|gradle\.lockfile|packages\.lock\.json|mix\.lock|rebar\.lock|pubspec\.lock|Package\.resolved|flake\.lock|MODULE\.bazel\.lock|cabal\.project\.freeze|stack\.yaml\.lock|renv\.lock|conan\.lock|conda-lock\.ya?ml|pixi\.lock|Podfile\.lock|shard\.lock|paket\.lock|Chart\.lock)$/

/** Parts that are not the product: what they reuse says nothing of it. */
export const ASIDE =
  /(?:^|\/)(?:docs?|documentation|website|site|examples?|samples?|demos?|bench(?:mark)?s?|fuzz|e2e|\.github|playground|tutorials?)\//i

export const VENDOR =
  /^((?:[^/]+\/){0,4}?(?:[Vv]endor(?:ed|s)?|third[_-]?party|3rdparty|bower_components|Pods|jspm_packages))\//

export const VERSION_NOTE =
  /(?:^|\/)(?:modules\.txt|METADATA|vendor\.(?:json|conf)|manifest\.json|installed\.json|\.gitrepo|VERSION|VERSIONS|upstream[^/]*|SOURCE|ORIGIN|README[^/]*|package\.json|Cargo\.toml|cgmanifest\.json|vendor\.toml|\.vendir[^/]*|vendor\.txt|bower\.json|\.bower\.json|importmap\.rb)$/i

/** Libraries that people copy as one file. */
export const SINGLE_FILE =
  /(?:^|\/)(?:jquery(?:[-.]\d[\w.-]{0,20})?(?:\.slim)?(?:\.min)?\.js|bootstrap(?:\.bundle)?(?:\.min)?\.js|lodash(?:\.min)?\.js|d3(?:\.v\d)?(?:\.min)?\.js|vue(?:\.global)?(?:\.prod)?(?:\.min)?\.js|react(?:-dom)?(?:\.production)?\.min\.js|chart(?:\.umd)?(?:\.min)?\.js|moment(?:\.min)?\.js|three(?:\.module)?(?:\.min)?\.js|htmx(?:\.min)?\.js|alpine(?:\.min)?\.js|sqlite3\.c|stb_\w{1,30}\.h|miniz\.c|cJSON\.c|uthash\.h|tinyxml2?\.cpp|pugixml\.cpp|lua\.c|json\.hpp|httplib\.h|mongoose\.c)$/

export const NOTICES =
  /^(?:third[-_ ]?party|notices?|dependencies|vendor|upstream|credits|copyright|copying|readme)[^/]{0,40}$/i
