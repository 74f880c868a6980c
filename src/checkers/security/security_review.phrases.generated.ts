// SPDX-License-Identifier: MIT
// Made from security_review.phrases.yml by scripts/generate.mjs. Do not edit.
export const NAME =
  /^(?:[\w.-]{0,80}[-_ ])?(?:security[-_ ](?:audit|review|(?:self[-_ ])?assessment)|(?:audit|review|assessment)[-_ ](?:of[-_ ])?security|pentest|penetration[-_ ]test)/i

export const REPORTS =
  /(?:^|\/)(?:security[-_]?(?:audits?|reviews?|assessments?)|audits\/security|security\/(?:audits?|reviews?|assessments?))\/[^/]+$/i

/** Forms, plans and instructions, and what machines wrote: a review is by people. */
export const NO_REVIEW =
  /template|checklist|process|guide|policy|how-?to|prompt|request|plan\b|todo|skill|readme|index|gemini|claude|chatgpt|\bgpt|copilot|codex|npm|cargo|dependenc|\bai[-_]/i

export const LINK =
  /\bsecurity (?:audit|review|assessment)(?: report)?\b|\bpenetration test (?:report|results)|\baudit report\b/i

export const FIRM =
  /\b(?:OSTIF|Trail of Bits|Cure53|NCC Group|Ada Logics|X41 D-Sec|Radically Open Security|Include Security|Quarkslab|Doyensec|7ASecurity|Shielder)\b/i
