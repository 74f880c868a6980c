// SPDX-License-Identifier: MIT
// Made from native.phrases.yml by scripts/generate.mjs. Do not edit.
export const CTEST =
  /^\s*(?:enable_testing|add_test|gtest_discover_tests|catch_discover_tests|doctest_discover_tests|include\s?\(\s?CTest)\b/i
