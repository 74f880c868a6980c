// SPDX-License-Identifier: MIT
import type { Document } from '../facts/documents/documents.js'
import type { Tree } from '../inputs/tree.js'

/** Parts of the page that GitHub itself puts around a text: lines, tabs of the front page. */
const OF_THE_PAGE = /^(?:L\d|readme$|.*-ov-file$|start-of-content$)/i

/** GitHub's rule for a heading's anchor: lower case, without punctuation, blanks as hyphens. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

/** What is left of an anchor when marks that readers of Markdown treat differently are dropped, emoji and dashes above all. */
function loose(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a Markdown document has no heading and no mark of this name. Of other formats nothing is said. */
export function lacksAnchor(anchor: string, document: Document, tree: Tree): boolean {
  if (anchor === '' || OF_THE_PAGE.test(anchor) || !/\.(?:md|markdown|mdown)$/i.test(document.path)) return false
  const wanted = loose(anchor.replace(/^user-content-/i, ''))
  // A second heading of the same text gets `-1`.
  const first = loose(anchor.replace(/-\d{1,3}$/, ''))
  if (wanted === '' || document.headings.some(({ text }) => [wanted, first].includes(loose(slug(text))))) return false
  const text = tree.text(document.path)
  if (!text.known) return false
  // Anchors that are written by hand: `<a id="...">`.
  const source = text.value.toLowerCase()
  return !['"', "'"].some(mark => source.includes(`=${mark}${anchor.toLowerCase()}${mark}`))
}
