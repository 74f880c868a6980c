// SPDX-License-Identifier: MIT
// Made from wording.phrases.yml by scripts/generate.mjs. Do not edit.
export const NEGATION =
  /\b(?:not|no|never|nor|without|cannot|nothing|unless|todo|planned|will be|optional|optionally)\b|n['’]t\b/i
