// SPDX-License-Identifier: MIT
// Made from access_continuity.phrases.yml by scripts/generate.mjs. Do not edit.
export const PLAN =
  /\b(?:access|project|maintainer(?:ship)?) continuity\b|\bcontinuity (?:plan|of access)\b|\bsuccession\b|\blockbox\b|\bemergency access\b/i

export const GONE =
  /\b(?:unavailable|incapacitated|unreachable|dies|death|hit by a bus|disappears?|no longer able)\b/gi

/** An admission, not a plan: "the bus factor is one". */
export const ADMISSION =
  /\bbus factor\b|\bno (?:succession|continuity|successor)\b|\bsingle (?:maintainer|point of failure)\b/i

export const PUBLISHES =
  /\b(?:npm|cargo|twine|gem|goreleaser) (?:publish|upload|push|release)\b|gh release create/
