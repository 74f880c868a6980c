// SPDX-License-Identifier: MIT
import type { Heading, Sentence } from './parsed.js'

// The body of the Developer Certificate of Origin speaks of contributions and requirements without demanding any.
const CERTIFICATE =
  /by making a contribution to this project, i certify|the contribution was created in whole or in part by me|the contribution is based upon previous work|provided directly to me by some other person who certified|this project and the contribution are public and that a record|permitted to copy and distribute verbatim copies of this license document/i

const PLEDGE = /^(?:\d\.\s)?(?:our pledge|contributor covenant)/i
const COVENANT_SECTION =
  /^(?:contributor covenant|(?:our|community) (?:pledge|standards|responsibilities|impact guidelines)|encouraged behaviou?rs|restricted behaviou?rs|enforcement|enforcement (?:responsibilities|guidelines)|reporting an issue|addressing and repairing harm|scope|attribution|(?:\d\.? )?(?:correction|warning|temporary ban|permanent ban|temporarily limited activities|temporary suspension))\b/i

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
