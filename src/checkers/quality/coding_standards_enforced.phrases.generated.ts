// SPDX-License-Identifier: MIT
// Made from coding_standards_enforced.phrases.yml by scripts/generate.mjs. Do not edit.
/** A formatter that only rewrites files fails nothing. */
export const CHECKS =
  /(?:^|\s)(?:--?check\b|--?diff\b|--dry-run|--?verify\b|--list-different|--set-exit-if-changed|--fail\b|--Werror|-l\b|-d\b|-c\b|-n\b|check\b|lint\b|ci\b)|:check\b|Check\b|fmt:check|verify-no-changes|--output-format/

/** A name of a CI step, task or check that speaks of style: it may run a tool that is not known here. */
export const LIKE_STYLE =
  /\b(?:lint\w*|style|(?<![-\w])format(?:ting|ter)?|fmt|pre-?commit|hound|code ?climate|deep ?source|codacy|sonar\w*|restyled|trunk)\b/i

export const COMPARES_TREE =
  /\bgit (?:diff\b.{0,80}--(?:exit-code|quiet)|status\b.{0,40}--porcelain)|test -z/
