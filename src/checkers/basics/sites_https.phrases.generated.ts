// SPDX-License-Identifier: MIT
// Made from sites_https.phrases.yml by scripts/generate.mjs. Do not edit.
export const LOCAL =
  /^(?:localhost|127\.|\[|0\.0\.0\.0|.{0,200}\.(?:local|localhost|invalid|test)$|(?:.{0,200}\.)?example\.(?:com|org|net)$)/i
