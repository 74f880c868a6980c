// SPDX-License-Identifier: MIT
// Made from crypto_algorithm_agility.phrases.yml by scripts/generate.mjs. Do not edit.
export const OPTION =
  /(?:^|[^a-z])(?:cipher[-_]?suites?|ciphers|(?:hash|signature|signing|digest|encryption|kex|key[-_]exchange)[-_]?alg(?:orithm)?s?)\b/i
