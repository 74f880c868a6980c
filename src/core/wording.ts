// SPDX-License-Identifier: MIT
import { NEGATION } from './wording.phrases.generated.js'

const CLAUSE = /[,;:—–()]|\b(?:but|and|or|so|then)\b/gi

/**
 * Whether the words before a match in the same clause take it back: "changes that don't require tests". Only the clause
 * counts, so that "if it is not trivial, add a test" is no negation.
 */
export function negatedBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  let start = 0
  for (const mark of before.matchAll(CLAUSE)) start = mark.index + mark[0].length
  return NEGATION.test(before.slice(start))
}

/** A text cut to a length that fits a report, at a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length / 2 ? space : cut.length)}…`
}

/**
 * The first match of one pattern that a match of the other follows within reach and in the same clause: where both start.
 * Both patterns are global. Cheaper and safer than one pattern with a gap in it.
 */
export function follows(
  text: string,
  first: RegExp,
  second: RegExp,
  reach = 100
): { readonly from: number; readonly to: number } | undefined {
  const later = [...text.matchAll(second)]
  for (const match of text.matchAll(first)) {
    const end = match.index + match[0].length
    const next = later.find(other => other.index >= end && other.index - end <= reach)
    if (next && !/[;:]/.test(text.slice(end, next.index))) return { from: match.index, to: next.index }
  }
  return undefined
}
