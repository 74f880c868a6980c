// SPDX-License-Identifier: MIT
// Made from review-texts.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /^(?:code[-_ ]?)?review(?:s|ing|ers?)?(?:[-_ ](?:guide(?:s|lines?)?|process|polic(?:y|ies)|checklist|standards?|requirements?|rules))?\.\w{2,8}$/i

export const HEADING =
  /\b(?:code|pull[- ]requests?|PR|patch|merge[- ]requests?|peer|(?:two|2)[- ]person) reviews?\b|\breview (?:process|guidelines?|checklist|requirements?|expectations?|criteria|standards?|polic(?:y|ies)|rules|procedure)\b|^(?:\d{1,2}[.)]? )?(?:the )?(?:reviews?|reviewing(?: .{1,40})?)$|\breviewers? (?:checklist|guide|guidelines?|responsibilities)\b|\breviewing (?:code|changes|pull|prs|patches|contributions)\b/i

/** Rounds of looking at something other than a change: a plan, access rights, a document once a year. */
export const OTHER_REVIEW =
  /\b(?:annual|quarterly|yearly|access|license|licence|post-implementation|self|design doc|performance|app store|peer-reviewed)[- ]review/i

export const OTHER_DOCUMENTS =
  /contribut|develop|govern|standard|quality|guardrail|workflow|secur|process|polic|pull|hacking|guide/i

export const WHO_OR_WHEN =
  /\b(?:by|before|maintainers?|owners?|approv\w{1,8}|committers?|another|someone|person|people|second|peers?|assign\w{0,4}|requests?|(?:every|all|each) (?:pull|change|PR|commit|merge|patch|contribution|modification)\w{0,3})\b/i

/** Outside of lists a topic is one of review when the sentence speaks of looking at it, not of the review's own papers. */
export const LOOKS =
  /\b(?:check|review|verif|look|ensur|assess|consider|inspect|examin|evaluat|ask|focus|watch|must|need|requir|follow|cover|correct|question|expect)/i

export const ACCEPTANCE =
  /\bapprov(?:al|als|ed|e|es|ing)\b|\breviewed-by\b|\bLGTM\b|\bat least (?:one|two|three|\d{1,2})\b|\b(?:before|until|once|after|when) (?:\w+ ){0,5}merg(?:e|ed|ing)\b|\bmerg(?:e|ed|ing) (?:\w+ )?(?:only )?(?:before|until|once|after|when|if|only)\b|\bnot (?:be )?(?:merged|accepted)\b|\bacceptable\b|\baccept(?:ed|ance)? (?:when|if|once|criteria)\b|\brequests? changes\b|\bblock(?:s|ing|er|ers)?\b/i

export const CORRECTNESS =
  /\bcorrect\w{0,5}|\bbugs?\b|\blogic\b|\bdesign\b|\barchitect\w{0,6}|\bknown issues\b|\bworthwhile\b|\bscope\b/i

export const STYLE =
  /\bstyle\b|\breadab\w{0,6}|\bmaintainab\w{0,6}|\bnaming\b|\blint\w{0,5}|\bconventions?\b|\bsimpl\w{1,6}/i

export const SECURITY =
  /\bsecur\w{1,5}|\buntrusted\b|\bvulnerab\w{1,8}|\bvalidat(?:ed?|es|ing|ion)\b|\bsecrets?\b/i

export const COMPATIBILITY =
  /\bperforman\w{1,4}|\bcompatib\w{1,7}|\bAPI\b|\bbreaking\b|\bdependenc\w{1,4}|\blicen[cs]\w{1,4}/i
