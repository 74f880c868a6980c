// SPDX-License-Identifier: MIT
// Made from license-expression.phrases.yml by scripts/generate.mjs. Do not edit.
/** `GPL-3`, `GPL (>= 2)`, `AGPLv3+`, `LGPL-2.1-or-later`, `GNU General Public License v3 (GPLv3)`. */
export const GNU =
  /^(?:gnu )?(?:(affero|lesser|library) )?(a|l)?(?:gpl|general public licen[cs]e)[ ,]{0,2}(?:\(>= ?|-|v(?:ersion ?)?)? ?([123](?:\.[01])?)(\))?(\+| or later| or \(at your option\) any later version|-or-later)?(?: \([al]?gplv?[123](?:\.\d)?(\+)?\))?$/

export const BSD_3_CLAUSE =
  /^(?:the )?(?:new|modified|revised|3-clause)[ -]bsd(?: licen[cs]e)?$|^bsd[ _-]?3[ -]clause(?: licen[cs]e)?(?: \+ file licen[cs]e)?$/

export const BSD_2_CLAUSE =
  /^(?:the )?(?:simplified|2-clause|freebsd)[ -]bsd(?: licen[cs]e)?$|^bsd[ _-]?2[ -]clause(?: licen[cs]e)?(?: \+ file licen[cs]e)?$/
