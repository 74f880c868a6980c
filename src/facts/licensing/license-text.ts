// SPDX-License-Identifier: MIT
import { ABOUT_COPYRIGHT, MORE_HOLDERS } from './license-text.phrases.generated.js'

/** Longest text that is compared: the longest licences have 60,000 characters. */
const MAX_CHARACTERS = 200_000
const MARKUP = /^[\s>*#/;%"'`|_=~+-]+/
const LIST_MARK = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i
const COPYRIGHT = /^(?:Copyright\b|COPYRIGHT\b|copyright\s{1,3}(?:\([cC]\)|©|\d)|\([cC]\)\s|©)/

const RESERVED = /^all rights reserved\.?$/i
/** Addresses differ between copies (http and https, moved pages) and permit nothing. */
const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,300}/gi
const WORD = /[\p{L}\p{N}]+/gu

/** A text made comparable: its words in order, and the lines that only name copyright holders. */
export interface NormalText {
  readonly words: readonly string[]
  readonly holders: readonly string[]
}

function spell(word: string): string {
  return word.startsWith('licenc') ? `licens${word.slice(6)}` : word
}

/** Lower-case words without markup, list marks and copyright lines. Spellings that vary between copies are unified. */
export function normalText(text: string): NormalText {
  const words: string[] = []
  const holders: string[] = []
  let naming = false
  for (const raw of text.slice(0, MAX_CHARACTERS).split('\n')) {
    const line = raw.replace(MARKUP, '').replace(LIST_MARK, '').trim()
    naming = line.length <= 200 && ((COPYRIGHT.test(line) && !ABOUT_COPYRIGHT.test(line)) || (naming && MORE_HOLDERS.test(line)))
    if (naming || RESERVED.test(line)) {
      holders.push(line)
      continue
    }
    for (const found of line.replace(ADDRESS, ' ').toLowerCase().match(WORD) ?? []) {
      // "NON-INFRINGEMENT" and "sub-license" are as common as the spellings without hyphen.
      const last = words.at(-1)
      if ((last === 'non' && found === 'infringement') || (last === 'sub' && found.startsWith('licens')))
        words[words.length - 1] = last + found
      else words.push(spell(found))
    }
  }
  return { words, holders }
}
