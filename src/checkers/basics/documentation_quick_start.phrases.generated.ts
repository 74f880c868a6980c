// SPDX-License-Identifier: MIT
// Made from documentation_quick_start.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /^(?:\d{1,3}[-_. ])?(?:quick[-_ ]?start|getting[-_ ]?started|get[-_ ]?started|tutorial|first[-_ ]steps)(?:[-_ ][^/]{0,40})?\.[a-z]{2,8}$/i

export const START =
  /\bquick[- ]?start\b|\b(?:getting|get) started\b|\btry it\b|\bhello,? world\b|\bfirst steps\b|\bin (?:\d|one|two|five|ten) minutes?\b|\btl;?dr\b/i

export const FOR_DEVELOPERS =
  /\b(?:develop(?:ers?|ment|ing)?|contribut\w{1,5}|build(?:ing)?|hacking|from source|maintainers?)\b/i

export const INSTALL =
  /^\W{0,8}(?:how to )?install(?:ing|ation)?\b|\binstallation\W{0,3}$/i

export const USAGE =
  /^\W{0,8}(?:basic |simple |how to )?(?:usage|us(?:e|ing)|examples?)\b/i
