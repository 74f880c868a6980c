// SPDX-License-Identifier: MIT
// Made from licensing.phrases.yml by scripts/generate.mjs. Do not edit.
export const ROOT_NAME =
  /^(?:(?:un)?licen[cs]es?|copying|copyright|ofl)(?:[-._ ].*)?$|^[a-z0-9.+]{1,40}[-_]licen[cs]e(?:[-._].*)?$/i

/** Metadata, templates, sources and lists of other people's licences. */
export const NOT_THE_LICENCE =
  /\.(?:go|py|js|cjs|mjs|ts|tsx|rb|rs|java|kt|php|pl|c|h|cc|cpp|cs|sh|ps1|json|ya?ml|toml|xml|svg|png|spdx|lock|cfg|ini|tmpl|tpl|erb|csv)$|header|template|third|3rd|vendor|dependenc|notices?\b|attribution|finder|allow|ignore|report|check/i

export const MAIN_NAME =
  /^(?:(?:un)?licen[cs]e|copying)(?:\.(?:md|markdown|txt|rst|adoc|html?))?$/i
