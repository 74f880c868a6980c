// SPDX-License-Identifier: MIT
// Made from facts-from-activity.phrases.yml by scripts/generate.mjs. Do not edit.
/** Accounts of machines that GitHub takes for people. */
export const MACHINE =
  /\[bot\]$|[-_]bot$|^bot[-_]|-robot$|^(?:codecov|dependabot|renovate|claassistant|googlebot|mergify|greenkeeper|coveralls)/i
