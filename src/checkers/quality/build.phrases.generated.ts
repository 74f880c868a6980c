// SPDX-License-Identifier: MIT
// Made from build.phrases.yml by scripts/generate.mjs. Do not edit.
/** The first half of a build. */
export const PREPARES =
  /^\S{0,200}(?:configure|autoreconf|autogen\.sh|bootstrap\.sh)\b/
