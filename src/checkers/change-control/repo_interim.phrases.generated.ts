// SPDX-License-Identifier: MIT
// Made from repo_interim.phrases.yml by scripts/generate.mjs. Do not edit.
/** Subjects of repositories that only receive finished releases. */
export const IMPORT =
  /^(?:new |update to |upgrade to )?(?:release|version|import|sync|snapshot|v?\d)/i
