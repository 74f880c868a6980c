// SPDX-License-Identifier: MIT
// Made from test_policy_mandated.phrases.yml by scripts/generate.mjs. Do not edit.
export const MORE =
  /\b(?:new|features?|functionality|behaviou?rs?|code|changes?|contributions?|pull requests?|PRs?|patch(?:es)?|add(?:s|ed|itions?)?)\b/i

export const FIX =
  /\b(?:bug ?fix(?:es)?|fix(?:es|ed)?|bugs?|defects?|regressions?)\b/i
