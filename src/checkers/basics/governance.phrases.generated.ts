// SPDX-License-Identifier: MIT
// Made from governance.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /^(?:tsc|steering[-_ ]?(?:committee|council)|technical[-_]charter|contributor[-_]ladder|decision[-_ ]?making|community[-_]membership)\b/i

/** "Data governance" is a feature of a product, not how a project is led. */
export const HEADING =
  /^[\W\d]{0,8}(?:(?:project|our|community|open|technical) )?governance(?: (?:model|process|structure|policy))?\W{0,3}$|\bdecision[- ]making\b|^\W{0,4}(?:project )?(?:leadership|how (?:we make decisions|decisions are made))\b/i

/** Words of which a text about decisions uses several. */
export const DECISION =
  /\b(?:decisions?|decid(?:e|es|ed|ing)|consensus|vot(?:e|es|ing)|benevolent|BDFL|final (?:say|word|call)|steering|quorum|majority|dispute|escalat(?:e|es|ed|ion)|tie-?break)\b|\bmaintainers? (?:may|have|approves?|accepts?|makes?|merges?)\b/gi

export const MAKERS =
  /\b(?:maintainers?|committers?|project|lead(?:er|ers)?|owners?|members|committee|author|community)\b/i

export const LINK =
  /(?:^|\b(?:project|our|the|community) )governance\b|\bcharter\b/i
