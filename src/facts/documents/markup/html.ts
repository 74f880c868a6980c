// SPDX-License-Identifier: MIT

/** An HTML element found in a text: its lower-case name, what lies between its tags, and where it begins and ends. */
export interface Element {
  readonly name: string
  readonly body: string
  readonly from: number
  readonly to: number
}

const TAGS = /<(\/?)(h[1-6]|li|pre)(?:\s[^<>]{0,500})?>/gi

/** Headings, list items and preformatted text, in order; an element inside another one is not given on its own. */
export function* elementsOf(text: string): Generator<Element> {
  let open: { name: string; from: number; body: number } | undefined
  for (const tag of text.matchAll(TAGS)) {
    const name = tag[2]?.toLowerCase() ?? ''
    if (tag[1] === '') open ??= { name, from: tag.index, body: tag.index + tag[0].length }
    else if (open?.name === name) {
      yield { name, body: text.slice(open.body, tag.index), from: open.from, to: tag.index + tag[0].length }
      open = undefined
    }
  }
}
