// SPDX-License-Identifier: MIT
// Made from responses.phrases.yml by scripts/generate.mjs. Do not edit.
export const ENHANCEMENT =
  /\b(?:enhancements?|features?|feature[-_ ]?requests?|proposals?|ideas?|improvements?)\b/i
