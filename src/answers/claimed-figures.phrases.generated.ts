// SPDX-License-Identifier: MIT
// Made from claimed-figures.phrases.yml by scripts/generate.mjs. Do not edit.
/** A change, a margin or a part that is left out: no level that was reached. */
export const NO_LEVEL =
  /(?:\b(?:by|within|up to|at most|less than|more than|drops?|decreases?|increases?|tolerance|margin|remaining|other|another|uncovered|missing|excluded?|from|was|were|previously|originally|initially)\s(?:\w{1,12}\s)?|[+−±~-])$/i

export const DATE =
  /(?<![\w.:-])(20[0-4]\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\w|-\d|\.\d)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(20[0-4]\d)\b/gi

/** Numbers of standards, reports and editions, and where something that lasts began. */
export const NO_TIME =
  /(?:\b(?:CVE|GHSA|CWE|ISO\S{0,20}|RFC|OWASP.{0,20}|top[- ]?(?:10|ten|25)|edition|NIST.{0,20}|copyright|since|starting|founded|created|began|began in)|[©#])[\s:(-]{0,3}(?:in\s)?$/i
