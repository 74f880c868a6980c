// SPDX-License-Identifier: MIT
// Made from dotnet.phrases.yml by scripts/generate.mjs. Do not edit.
export const TEST_PROJECT =
  /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|<IsTestProject>true|<TestingPlatformDotnetTestSupport>true/i
