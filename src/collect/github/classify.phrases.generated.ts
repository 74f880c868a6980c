// SPDX-License-Identifier: MIT
// Made from classify.phrases.yml by scripts/generate.mjs. Do not edit.
export const FORBIDDEN =
  /not accessible by (?:integration|personal access token)|must have (?:push|admin)|insufficient|resource protected by/i

export const OFF =
  /\bare disabled\b|\bis disabled\b|not enabled|must be enabled|upgrade to github/i
