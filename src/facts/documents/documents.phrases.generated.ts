// SPDX-License-Identifier: MIT
// Made from documents.phrases.yml by scripts/generate.mjs. Do not edit.
export const DOCUMENTATION =
  /^(?:[^/]+\/){0,3}(?:docs?|documentation|website|site|wiki|man|book|guides?|governance|community|design|adr|changelogs?|releases?|news)\//i

/** By file name: lists for machines, and licences, which are read elsewhere. */
export const NOT_PROSE =
  /^(?:cmakelists|requirements|constraints|robots|humans|ads|manifest|packages|spelling|copying|notices?)\b|wordlist|licen[cs]e/i

export const NOT_DOCUMENTS =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|testdata|examples?|samples?|templates?|snapshots?|cookiecutter[^/]*|demos?|archived?|te?mp)\//i

export const POINTER =
  /^(?:please )?(?:see|read|refer to|look at|moved to|now in)?:? {0,3}(?:the )?(?:file )?(?:\[[^[\]]{1,120}\]\(([\w./@-]{1,200})\)|[[`"<]?([\w./@-]{1,200})[\]`">]?)\.?$/i
