// SPDX-License-Identifier: MIT
// Made from statuses.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAYS_MET =
  /^(?:met|yes|true|pass(?:ed|es)?|done|ok|satisfied|fulfilled|implemented|complete)\b/i
