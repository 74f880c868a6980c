// SPDX-License-Identifier: MIT
// Made from reproducible.phrases.yml by scripts/generate.mjs. Do not edit.
export const NAME =
  /\breproducib(?:le|ility|ly)[-_ ](?:\w{1,20}[-_ ])?(?:builds?|packs?|wheels?|packages?|artifacts?|binar(?:y|ies)|images?|releases?|archives?|check)\b|\b(?:build|pack|wheel|package|artifact|binary|image|release)s?[-_ ]reproducib|^(?:check[-_ ]|verify[-_ ])?(?:reproducible|reproducibility)$|\brepro[-_ ](?:build|check|test)\b|\brepeatable[-_ ]builds?\b|\bbit[-_ ](?:for|by)[-_ ]bit\b|\bdeterministic[-_ ](?:builds?|pack|artifacts?|wheels?|packages?|archives?|releases?)\b/i

/** Speech about reproducible research, errors and tests is not about builds. */
export const OTHER_SENSE =
  /\b(?:experiment|research|result|paper|seed|error|bug|issue|report|determinism probe)/i

export const COMPARES =
  /^(?:cmp|diff|diffoscope|sha(?:1|256|512)sum|shasum|b2sum|md5sum|reprotest|rebuilderd|Get-FileHash|diffoci)$/

/** Python, Ruby and their like run as they are written. JavaScript may, too, but most of it is bundled. */
export const SCRIPT_LANGUAGE =
  /^(?:Python|Ruby|Shell|PHP|Perl|R|Lua|PowerShell|Tcl|Raku|Awk|Emacs Lisp|Vim script|fish)$/
