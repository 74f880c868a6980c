// SPDX-License-Identifier: MIT
// Made from settings.phrases.yml by scripts/generate.mjs. Do not edit.
/** Lines of build files that speak of a flag, or take it away: they do not switch it on. */
export const NO_SETTING =
  /^\s{0,40}[@-]{0,2}echo\s[^;&]*$|^\s{0,40}[@-]{0,2}printf\s[^;&]*$|\bmessage\s?\(|\bAC_MSG_\w+|\bsed\s|\bfilter-out\s|\bREPLACE\s|\bREMOVE_ITEM\s|\.remove\(|\.replace\(/i
