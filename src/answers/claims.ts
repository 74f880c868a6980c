// SPDX-License-Identifier: MIT
// What the words of a justification claim: percentages, and the time that they speak of.

const LINKS = /https?:\/\/\S{1,2000}/g
const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|per ?cent\b)/gi
/** A change, a margin or a part that is left out: no level that was reached. */
const NO_LEVEL =
  /(?:\b(?:by|within|up to|at most|less than|more than|drops?|decreases?|increases?|tolerance|margin|remaining|other|another|uncovered|missing|excluded?|from|was|were|previously|originally|initially)\s(?:\w{1,12}\s)?|[+−±~-])$/i

/** The percentages that a text claims to be reached; those of links, changes and the past are left out. */
export function percentagesIn(text: string): readonly number[] {
  const plain = text.slice(0, 10_000).replaceAll(LINKS, ' ')
  return [...plain.matchAll(PERCENT)]
    .slice(0, 50)
    .filter(({ index }) => !NO_LEVEL.test(plain.slice(Math.max(0, index - 40), index)))
    .map(([, number = '']) => Number(number.replace(',', '.')))
    .filter(number => number <= 100)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE =
  /(?<![\w.:-])(20[0-4]\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\w|-\d|\.\d)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(20[0-4]\d)\b/gi
/** Numbers of standards, reports and editions, and where something that lasts began. */
const NO_TIME =
  /\b(?:CVE|GHSA|CWE|ISO\S{0,20}|RFC|OWASP.{0,20}|top[- ]?(?:10|ten|25)|edition|NIST.{0,20}|copyright|since|starting|founded|created|began|began in|©|#)[\s:(-]{0,3}(?:in\s)?$/i

/** The end of the newest time that a text names: of a year its last day. Undefined when it names none. */
export function newestTimeIn(text: string): Date | undefined {
  const plain = text.slice(0, 10_000).replaceAll(LINKS, ' ')
  let newest: number | undefined
  for (const match of [...plain.matchAll(DATE)].slice(0, 100)) {
    if (NO_TIME.test(plain.slice(Math.max(0, match.index - 40), match.index))) continue
    const [, isoYear, isoMonth, day, name, namedYear] = match
    const year = Number(isoYear ?? namedYear)
    const month = isoMonth === undefined ? (name === undefined ? 11 : MONTHS.indexOf(name.toLowerCase())) : Number(isoMonth) - 1
    const end = day === undefined ? Date.UTC(year, month + 1, 0) : Date.UTC(year, month, Number(day))
    if (newest === undefined || end > newest) newest = end
  }
  return newest === undefined ? undefined : new Date(newest)
}
