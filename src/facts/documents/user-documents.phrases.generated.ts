// SPDX-License-Identifier: MIT
// Made from user-documents.phrases.yml by scripts/generate.mjs. Do not edit.
/** Records of work, decisions and discussion lie in documentation folders too, and use the words of a manual. */
export const RECORDS =
  /(?:^|\/)(?:adrs?|decisions?|archived?|audits?|plans?|proposals?|rfcs?|reports?|reviews?|designs?|internal|meetings?|minutes|research|notes|evidence|work|presentations|style-?guides?|governance|agents?|superpowers|specs?|releases?|security-audits?)\//i

export const NOT_FOR_USERS =
  /^(?:todo|authors|credits|thanks|adopters|acknowledgements|privacy|cla|roadmap|glossary)(?![a-z])|(?:proposal|plan|audit|style|postmortem|assurance[-_]?case|threat[-_]?model)(?![a-z])/i
