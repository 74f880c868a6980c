// SPDX-License-Identifier: MIT

/** Tells the line of offsets that never go down; `first` is the line of the text's first character. Each character is looked at once. */
export function lineCounter(text: string, first: number): (offset: number) => number {
  let line = first
  let counted = 0
  return offset => {
    for (; counted < offset; counted++) if (text.charCodeAt(counted) === 10) line++
    return line
  }
}
