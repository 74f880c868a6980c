// SPDX-License-Identifier: MIT
// Made from contribution.phrases.yml by scripts/generate.mjs. Do not edit.
export const PROCESS =
  /\b(?:pull|merge)[- ]requests?\b|\bPRs?\b|\bpatch(?:es|sets?)? (?:to|by|via|for|on)\b|\bsend (?:us )?(?:a |your )?patch|\bmailing list\b|\bgerrit\b|\bphabricator\b|\bgit (?:send-email|format-patch)\b|\bfork (?:the|this|it)\b/i

export const REFUSED =
  /(?:\b(?:not|no longer|never)|n['’]t) (?:be )?(?:currently )?(?:accept(?:ing|ed|s)?|open to) (?:any |new |external |outside |public |code )*(?:pull requests|prs|contributions|patches|changes)\b|\b(?:contributions|pull requests|patches) (?:to this \w+ )?(?:are|will) (?:currently )?(?:not|no longer) (?:be )?(?:being )?accepted\b/i

/** With a condition behind it a refusal is a rule for contributions: "we do not accept patches without tests". */
export const OUTRIGHT =
  /^\s*(?:$|[.,;!)]|at this|at the moment|at present|by [A-Z]|from (?:the )?(?:public|outside|external|community|third)|to this|for this (?:project|repo)|currently|any ?more|here\b)/
