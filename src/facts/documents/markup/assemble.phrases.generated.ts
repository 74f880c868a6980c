// SPDX-License-Identifier: MIT
// Made from assemble.phrases.yml by scripts/generate.mjs. Do not edit.
export const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|inc|ltd|mr|mrs|dr|st|no|fig|al|[a-z])$/i
