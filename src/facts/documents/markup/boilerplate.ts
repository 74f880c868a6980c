// SPDX-License-Identifier: MIT
import type { Heading, Sentence } from './parsed.js'
import { CERTIFICATE, COVENANT_SECTION } from './boilerplate.phrases.generated.js'

const PLEDGE = /^(?:\d\.\s)?(?:our pledge|contributor covenant)/i

/** Sentences without the text of the DCO and of the Contributor Covenant, which name every virtue and require nothing. */
export function boilerplate(headings: readonly Heading[], sentences: readonly Sentence[]): readonly Sentence[] {
  const covenant = headings.some(heading => PLEDGE.test(heading.text))
  return sentences.filter(
    ({ text, section }) =>
      !(text.length > 40 && CERTIFICATE.test(text)) &&
      // Where to report is the project's own text, also in there.
      !(covenant && section !== undefined && COVENANT_SECTION.test(section) && !text.includes('@'))
  )
}
