// SPDX-License-Identifier: MIT
// Made from license-match.phrases.yml by scripts/generate.mjs. Do not edit.
/** Words that never occur in a harmless change of a licence, however short. */
export const DENIES =
  /\b(?:not|never|noncommercial|commercial\w*|evil|prohibit\w*|forbid\w*|military)\b/

/** Words that turn a longer addition into a condition. */
export const CONDITIONS =
  /\b(?:no|only|except\w*|unless|must|sell|selling|restrict\w*|additional|condition\w*|require\w*|permission|agree\w*|fee|terms|provided)\b/

/** A rider takes away a right wherever it stands. */
export const RIDER =
  /["“”']?commons clause["“”']?\s{1,10}(?:licen[cs]e )?(?:condition|restriction)|\bsubject to the commons clause\b/i
