// SPDX-License-Identifier: MIT
// Made from others.phrases.yml by scripts/generate.mjs. Do not edit.
export const SCRIPT_KEYS =
  /^(?:script|scripts|command|commands|run|code|install|before_install|after_success|tasks|\w{1,60}_script|cmd|ps|sh|pwsh|bash)$/
