// SPDX-License-Identifier: MIT
// Made from key-terms.phrases.yml by scripts/generate.mjs. Do not edit.
export const REQUIREMENTS =
  /must|should|require|style|test|lint|sign|commit|convention|standard/i

export const AGREEMENT =
  /\bDCO\b|developer.{0,3}s? certificate|sign(?:ed)?[- ]?off|\bCLA\b|contributor licen[sc]e/i

export const GOVERNANCE =
  /decision|decide|vote|voting|consensus|maintainer|governance|steering|lead|owner/i

export const ACCESS =
  /continuity|succession|access|owner|maintainer|admin|backup|bus factor|unavailable|credential|@\w/i

export const ROADMAP =
  /road ?map|plan|future|upcoming|milestone|next|goal|direction|\b20[2-9]\d\b/i

export const ARCHITECTURE =
  /architect|design|component|module|layer|diagram|structure|pipeline|package|crate/i

export const SECURITY =
  /threat|assum(?:e|ption)|\btrust|attacker|out of scope|sandbox|guarantee|harden|isolat|authenticat|authori[sz]ation|non-goal|least privilege|security (?:model|requirement|consideration|propert|boundar|feature|design|architecture|expectation)/i

export const PRIVATE_REPORT =
  /privat|confidential|advisor|e-?mail|@|encrypt|pgp|disclos|do not (?:open|file|report)/i

export const CREDIT =
  /credit|acknowledg|thank|recogni|attribut|hall of fame|named?\b|honou?r/i

export const RESPONSE =
  /respon|acknowledg|triage|fix|patch|disclos|advisor|\bdays?\b|hours/i

export const CODING_STYLE =
  /style|lint|format|standard|convention|guideline|idiom|PEP ?\d|clippy|fmt\b/i

export const DEVELOPMENT_SETUP =
  /install|build|setup|set up|clone|develop|test|make\b|npm|pip|cargo|go /i

export const ASSURANCE =
  /threat|assurance|trust|boundar|requirement|mitigat|claim|attack/i

export const SIGNATURES =
  /sign|verif|sigstore|gpg|pgp|attest|provenance|slsa/i

export const REPRODUCIBLE =
  /reproduc|determinis|bit-for-bit|byte-for-byte|identical|SOURCE_DATE_EPOCH/i

export const ACCESSIBILITY =
  /accessib|a11y|WCAG|ARIA|contrast|screen reader|keyboard|colou?r/i

export const MAINTENANCE =
  /support|upgrad|updat|version|migrat|deprecat|compatib|releas/i
