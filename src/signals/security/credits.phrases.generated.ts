// SPDX-License-Identifier: MIT
// Made from credits.phrases.yml by scripts/generate.mjs. Do not edit.
export const THANKS =
  /\bcredit(?:s|ed)?\b|\b(?:reported|discovered|found|disclosed) by\b|\bthank(?:s|ed)?\b|\backnowledg/i
