// SPDX-License-Identifier: MIT

/** The longest alternative text and target that the pattern for images reads. */
const MAX_ALT = 400
const MAX_TARGET = 1400

/**
 * Markdown's images with alternative texts that are short and hold no brackets, so that one pattern finds them all: their
 * words are not text that a reader sees. Line ends stay.
 */
export function simpleImages(text: string): string {
  if (!text.includes('![')) return text
  const closing = pairs(text)
  let made = ''
  let at = 0
  for (let from = text.indexOf('!['); from >= 0; from = text.indexOf('![', from + 2)) {
    if (from < at) continue
    const end = closing.get(from + 1)
    const target = end === undefined ? undefined : closing.get(end + 1)
    if (end === undefined || target === undefined) continue
    const alt = text.slice(from + 2, end)
    const rest = text.slice(end + 1, target + 1)
    made += text.slice(at, from)
    made += rest.length > MAX_TARGET ? lineEnds(alt + rest) : `![${brief(alt)}]${rest}`
    at = target + 1
  }
  return made + text.slice(at)
}

/** Where the brackets and parentheses of a text close, by where they open. */
function pairs(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: Record<']' | ')', number[]> = { ']': [], ')': [] }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === '[') open[']'].push(i)
    else if (char === '(') open[')'].push(i)
    else if (char === ']' || char === ')') {
      const start = open[char].pop()
      if (start !== undefined) found.set(start, i)
    }
  }
  return found
}

function brief(alt: string): string {
  const plain = alt.replace(/[[\]]/g, ' ')
  return plain.length > MAX_ALT ? plain.slice(0, MAX_ALT - 1).trimEnd() + lineEnds(plain.slice(MAX_ALT - 1)) : plain
}

function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
