// SPDX-License-Identifier: MIT
// Made from documentation_achievements.phrases.yml by scripts/generate.mjs. Do not edit.
/** Other achievements that a front page shows. */
export const OTHER =
  /scorecard\.dev|securityscorecards\.dev|slsa\.dev|api\.reuse\.software|clomonitor\.io/i
