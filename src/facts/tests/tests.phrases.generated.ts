// SPDX-License-Identifier: MIT
// Made from tests.phrases.yml by scripts/generate.mjs. Do not edit.
/** A word of a test framework, in a program of which only the folder speaks of tests. */
export const TEST_TOKEN =
  /assert|expect|verify|should|describe\(|\btest|REQUIRE\(|CHECK\(|is_deeply|\bok\s?\(|\bplan\s?\(/i

/** A command in a sentence, without any mark-up. */
export const SPOKEN =
  /\b((?:make|npm|yarn|pnpm|go|cargo|mvn|gradle|rake|dotnet|mix|swift|bazel|composer|dart|flutter|deno|bun) (?:run )?(?:tests?|check))\b(?![- ](?:files?|cases?|suites?|data)\b)/
