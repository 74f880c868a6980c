// SPDX-License-Identifier: MIT
// Made from coverage-reports.phrases.yml by scripts/generate.mjs. Do not edit.
/** Folders that tools make for their reports; the code that these are about lies beside them. */
export const OUTPUT =
  /^(?:coverage|cov|htmlcov|reports?|test-results|build|target|site|jacoco(?:TestReport)?|tests?|badges?|\.badges?|\.github|docs?|assets|lcov)$/i
