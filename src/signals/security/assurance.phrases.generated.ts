// SPDX-License-Identifier: MIT
// Made from assurance.phrases.yml by scripts/generate.mjs. Do not edit.
export const TRUST_BOUNDARIES =
  /\btrust(?:ed)? (?:boundar|zone|domain)|\bboundar(?:y|ies) between|\buntrusted\b/i

export const DESIGN_PRINCIPLES =
  /\bsecure design\b|\bdesign principles?\b|\bsaltzer\b|\bleast privilege|\bfail[- ]?(?:safe|closed|secure)|\bdefen[cs]e[- ]in[- ]depth/i

export const COUNTERED_WEAKNESSES =
  /\bcommon (?:implementation )?(?:security )?(?:weakness|vulnerabilit)|\bCWE\b|\bOWASP\b|\btop (?:10|25)\b|\bimplementation weakness/i
