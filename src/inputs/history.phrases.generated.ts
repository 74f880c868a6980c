// SPDX-License-Identifier: MIT
// Made from history.phrases.yml by scripts/generate.mjs. Do not edit.
/** Build and housekeeping accounts that carry no `[bot]`. */
export const BOT_NAME =
  /\[bot\]|(?:^|[\s_-])bot$|^(?:dependabot|renovate|github[- ]actions?|mergify|weblate|hosted weblate|crowdin|copybara|greenkeeper|snyk|allcontributors|semantic-release|release-please|pre-commit-ci|codecov|imgbot|transifex|gitlab ci|travis ci|circleci|jenkins|web-flow)\b|\b(?:build|ci|release|deploy|sync|auto(?:mation)?|translation)[ -]?bot\b/i

export const BOT_EMAIL =
  /\[bot\]@|^(?:bot|noreply)@github\.com$|-bot@|@(?:dependabot|renovateapp|weblate)\.(?:com|org)$/i

/** One word in small letters, as accounts are named; `talbot` is a family. */
export const BOT_ACCOUNT =
  /^(?!(?:.*tal|tur)bot$)[a-z][a-z\d-]{2,37}bot$|^[a-z\d]+(?:-[a-z\d]+)*-robot$/
