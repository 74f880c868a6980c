// SPDX-License-Identifier: MIT
// Made from code_of_conduct.phrases.yml by scripts/generate.mjs. Do not edit.
export const KNOWN =
  /contributor-covenant\.org|code[-_]?of[-_]?conduct|\/conduct\b|community-guidelines/i

export const HEADING =
  /^\W{0,4}(?:(?:contributor|community|our|the) )?(?:code of )?conduct\b/i
