// SPDX-License-Identifier: MIT
// Made from maintenance_or_update.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /^(?:upgrad(?:e|es|ing)|updat(?:e|ing)|migrat(?:e|ion|ions|ing)|breaking[-_ ]changes)\b/i

/** Steps of a database, plans to move the code: nobody upgrades by them. */
export const OTHER =
  /(?:^|\/)(?:db|database|sql|adrs?|decisions?|plans?|proposals?|rfcs?|internal|archived?)\//i

export const HEADING =
  /^[^\w`]{0,8}(?:How to upgrade|Upgrad(?:e|es|ing)|Migrat(?:ing|ion)(?: [Gg]uide)?|Updating)(?:$|\W{1,3}$|\s(?:from|to|[Gg]uide|[Nn]otes?|[Pp]ath|[Ii]nstructions|[Pp]rocess|between|[Ss]teps)\b)/

/** Documents in which a section about upgrading is about this software, not about prices or test data. */
export const GUIDE =
  /install|set-?up|deploy|usage|guide|getting|start|operat|admin|config|faq|manual|compat|version|release|index|readme|helm|docker/i

export const SUPPORTED =
  /\bsupported (?:versions?|releases?|branches)\b|\b(?:version|release) support\b|\bsupport policy\b/i

export const FOLDER =
  /(?:^|\/)(?:upgrad(?:e|es|ing)|migrations?|migrating)\/[^/]+$/i

export const VERSIONS =
  /\bversions?\b|\breleases?\b|\bupgrad|\bv?\d+\.\d+|\blatest\b/i
