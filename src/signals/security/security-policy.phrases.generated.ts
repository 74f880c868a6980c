// SPDX-License-Identifier: MIT
// Made from security-policy.phrases.yml by scripts/generate.mjs. Do not edit.
export const FORM =
  /^https:\/\/(?:www\.)?(?:hackerone\.com|bugcrowd\.com|intigriti\.com|app\.intigriti\.com|yeswehack\.com|huntr\.(?:dev|com)|tidelift\.com\/security|bughunters\.google\.com|openbugbounty\.org|immunefi\.com|msrc\.microsoft\.com|forms\.gle|docs\.google\.com\/forms)/i

export const BUTTON =
  /\bprivate(?:ly)? (?:vulnerability reporting|report(?:ing)? a (?:security )?vulnerability)\b|["“'`*]Report a vulnerability["”'`*]|security advisor(?:y|ies) (?:tab|page|feature|form)/i

export const PRIVATE =
  /\b(?:private(?:ly)?|confidential(?:ly)?|in confidence|encrypted|non-public)\b|\b(?:do not|don['’]t|never|please avoid|refrain from|rather than|instead of) (?:[\w'’/-]{1,20} ){0,6}(?:public|issues?)\b/i

export const PUBLIC =
  /\b(?:open|file|create|submit|raise) (?:[\w'’-]{1,20} ){0,5}issue\b|\bissue tracker\b/i

export const REPORTING =
  /\b(?:report(?:s|ed|ing)?|disclos(?:e|ing|ure)|notify|contact|e-?mail|send|submit)\b/i

export const OTHER_POLICY =
  /^(?:docs?\/)?security\/(?:readme|index|policy|reporting)\.(?:md|markdown|rst|adoc|txt)$/i

export const NEGATED =
  /\b(?:don['’]t|not|never|avoid|refrain|instead|rather)\b/i
