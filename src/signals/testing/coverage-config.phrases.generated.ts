// SPDX-License-Identifier: MIT
// Made from coverage-config.phrases.yml by scripts/generate.mjs. Do not edit.
export const NOT_OWN =
  /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures?|examples?|templates?)\//
