// SPDX-License-Identifier: MIT
// Made from license-text.phrases.yml by scripts/generate.mjs. Do not edit.
/** A wrapped line that goes on about copyright ("copyright notice and this permission notice ...") names no holder. */
export const ABOUT_COPYRIGHT =
  /^copyright,? (?:notices?|holders?|owners?|laws?|licen[cs]es?|statements?|interests?|permission|disclaimers?|and|or|in|to|as|is|act|treat\w*)\b/i

/** What a line that names holders goes on with: "... and many / contributors, see the THANKS file". */
export const MORE_HOLDERS =
  /^(?:(?:and|many|other|its|the)\s){0,3}(?:contributors|authors)\b[^.]{0,80}\.?$/i
