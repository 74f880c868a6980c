// SPDX-License-Identifier: MIT
// Made from jvm.phrases.yml by scripts/generate.mjs. Do not edit.
export const GRADLE_TESTS =
  /^\s*(?:useJUnit(?:Platform)?\b|useTestNG\b|testImplementation\b|testCompile\b|test\s*\{|tasks\.(?:withType<Test>|test\b))/
