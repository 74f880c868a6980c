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

export const README_NAME =
  /^readme(?:\.(?:rdoc|pod|textile|mediawiki|wiki|[a-z]{2}(?:-[a-z]{2})?))?$/i

export const CONTRIBUTING =
  /^(?:contributing|contribute|contributions?|contribut(?:ion|or|ing)s?[-_ ]?guid[a-z]*|how[-_]to[-_]contribute|submitting[-_]?(?:patches|changes))(?:$|[._-])/i

export const SECURITY =
  /^security(?:$|[._-](?:md|policy|process|contacts?)?$)|^(?:vulnerability|security)[-_](?:policy|process|reporting|disclosure)/i

export const RELEASING =
  /^(?:releasing|release|release[-_ ](?:process|procedure|checklist|guide|policy|how-?to|management|steps|instructions)|releases?[-_]howto|making[-_]a?[-_]?releases?|how[-_]to[-_]release)(?:$|\.)/i

export const CHANGELOG =
  /^(?:change[-_ ]?log|changes|history|news|whats[-_]?new|releases|release[-_ ]?notes?|relnotes?)(?:$|[._-])/i

export const GOVERNANCE =
  /^(?:project[-_])?(?:governance|charter|bylaws|steering[-_]?(?:committee|council)?)(?:$|[._-])/i

export const MAINTAINERS =
  /^(?:maintainers?|owners|codeowners|committers|core[-_]?team)(?:$|[._-])/i

export const ARCHITECTURE =
  /^(?:software|system|high[-_]level)?[-_ ]?(?:architecture|design)(?:$|[._-](?:overview|document|doc|notes)?$)/i

export const DEVELOPMENT =
  /^(?:development|developing|developers?|dev|hacking|building|testing|tests|test[-_](?:guide|policy|plan|strategy)[a-z]*)(?:$|[._-])/i

export const CONTRIBUTING_FOLDER =
  /^(?:docs?|documentation)\/(?:[^/]+\/)?(?:contributing|contribute|contribution|contributors?|contributor[-_]guide)\/[^/]+$/i

export const DEVELOPMENT_FOLDER =
  /^(?:docs?|documentation)\/(?:[^/]+\/)?(?:development|developers?|developing|dev|testing)\/[^/]+$/i
