// SPDX-License-Identifier: MIT
// Made from coverage.phrases.yml by scripts/generate.mjs. Do not edit.
/** Statuses about the whole project; those of patches, flags and components are about parts. */
export const STATUS =
  /^(?:codecov\/project|coverage\/coveralls|coveralls|code-?climate\/total-coverage|qlty coverage|coverage)$/i
