// SPDX-License-Identifier: MIT
// Made from documentation_security.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /^(?:[a-z\d]{1,30}[-_ ])?(?:assurance[-_ ]case|threat[-_ ]?model(?:ing)?|security[-_ ](?:model|requirements|considerations|design|architecture|guarantees|assumptions|self[-_ ]?assessment)|self[-_ ]assessment)\b/i

export const HEADING =
  /\bsecurity (?:model|requirements?|expectations?|considerations?|guarantees?|boundar(?:y|ies)|assumptions?|properties|objectives|design|architecture|assurance)\b|\bthreat (?:model|actors?)\b|\btrust (?:boundar|model)|\bassurance case\b/i

/** Headings that also stand above other matters, so only in a text about security. */
export const IN_POLICY =
  /\bout[- ]of[- ]scope\b|^\W{0,4}(?:in )?scope\b|\bknown limitations\b|^\W{0,4}what (?:the |this )?(?:[\w-]{1,30} )?(?:does|is|are|do)(?:n['’]t| not| and)\b/i

export const EXPECTATION =
  /\b(?:protect(?:s|ed|ion)?|prevent(?:s|ed)?|ensures?|guarantees?|verif(?:y|ies|ied)|encrypt(?:s|ed|ion)?|validat(?:e|es|ed)|enforce[sd]?|authenticat\w{1,5}|authori[sz]\w{1,6}|can expect|safe(?:ly)?|isolat(?:e|es|ed|ion)|restrict(?:s|ed)?|sandbox\w{0,3}|reject(?:s|ed)?|only)\b/i

export const LIMIT =
  /\bdo(?:es)? not\b|\bcannot\b|\bcan't\b|\bnot (?:protect|intended|designed|defend|guarantee|provide|trusted|secure)\w{0,3}\b|\bout[- ]of[- ]scope\b|\bassum(?:e|es|ed|ption|ptions)\b|\blimitations?\b|\bno (?:guarantee|protection|warranty)\b|\bnon-?goals?\b|\buntrusted\b|\bmust not\b/i

/** How to report is process: no expectation of the software. */
export const PROCESS =
  /\b(?:report(?:s|ed|ing|er)?|disclos\w{1,5}|advisor(?:y|ies)|CVE|embargo|respond|e-?mail|issues?|pull requests?|supported versions?)\b/i

/** Records of work are about one matter, not about the software. */
export const RECORDS =
  /(?:^|\/)(?:adrs?|decisions?|audits?|plans?|proposals?|rfcs?|reports?|research)\//i
