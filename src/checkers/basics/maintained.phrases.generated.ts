// SPDX-License-Identifier: MIT
// Made from maintained.phrases.yml by scripts/generate.mjs. Do not edit.
export const GONE_BADGE =
  /unmaintained\.tech|repostatus\.org\/badges\/[^/]{1,20}\/(?:abandoned|unsupported)/i
