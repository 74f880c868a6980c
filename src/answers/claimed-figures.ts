// SPDX-License-Identifier: MIT
import { DATE, NO_LEVEL, NO_TIME } from './claimed-figures.phrases.generated.js'
// What the words of a justification claim: percentages, and the time that they speak of.

const LINKS = /https?:\/\/\S{1,2000}/g
const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|per ?cent\b)/gi

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
