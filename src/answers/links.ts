// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document } from '../facts/documents/documents.js'
import type { Tree } from '../inputs/tree.js'
import { lacksAnchor } from './anchors.js'
import { quote, type Answer } from './answer.js'
import { citationsIn } from './citations.js'
import type { Doubt, World } from './doubt.js'
import { KEY_TERMS } from './key-terms.js'
import { moveText } from './renames.js'

/** Links to what is not there, told once for each file with its probable new place. */
export function brokenLinks(answers: readonly Answer[], { tree, repository, moved }: World): readonly Doubt[] {
  const gone = new Map<string, Answer[]>()
  for (const answer of answers)
    for (const citation of citationsIn(answer.justification, repository, tree))
      if (citation.gone && gone.get(citation.path)?.includes(answer) !== true)
        gone.set(citation.path, [...(gone.get(citation.path) ?? []), answer])
  return [...gone].flatMap(([path, [answer, ...others]]): Doubt[] => {
    if (!answer) return []
    const move = moved(path)
    const more = others.length === 0 ? '' : ` (so ${others.length === 1 ? 'does another answer' : `do ${others.length} others`})`
    const where = move === undefined ? 'cite what shows it today' : moveText(move, quote)
    return [
      {
        answer,
        kind: 'evidence-broken',
        severity: 'warning',
        message: `${quote(answer.id)} links to ${quote(path)}, which is not in this commit${more}: ${where}.`,
        ...(move && { suggestion: move.to })
      }
    ]
  })
}

/** Anchors that a document does not have, and documents that do not speak of the criterion. */
export function weakLinks(answer: Answer, world: World, byPath: ReadonlyMap<string, Document>): readonly Doubt[] {
  const { repository, tree, documents } = world
  const citations = citationsIn(answer.justification, repository, tree)
  const cited = citations.map(citation => (citation.path === '' ? documents.readme : byPath.get(citation.path)))
  const anchors = citations.flatMap(({ anchor }, index): Doubt[] => {
    const document = cited[index]
    if (!document || !lacksAnchor(anchor, document, tree)) return []
    const message = `${quote(answer.id)} links to ${quote(`#${anchor}`)} of ${quote(document.path)}, which has no such heading: link to the one that shows it.`
    return [{ answer, kind: 'evidence-broken', severity: 'notice', message }]
  })
  return [...anchors.slice(0, 2), ...thin(answer, citations, cited, tree)]
}

function thin(
  answer: Answer,
  citations: readonly { readonly gone: boolean }[],
  cited: readonly (Document | undefined)[],
  tree: Tree
): readonly Doubt[] {
  const terms = KEY_TERMS.get(answer.id)
  const links = answer.justification.match(/https?:\/\//g)?.length ?? 0
  // Other places may show it: only when every link leads to a document of this repository, and no other is named.
  if (!terms || answer.status !== 'Met' || citations.length === 0 || citations.length < links) return []
  const words = answer.justification.replaceAll(/https?:\/\/\S{1,2000}/g, ' ')
  const names = new Set(cited.flatMap(document => (document ? [posix.basename(document.path)] : [])))
  if (
    words
      .split(/[\s`"'()[\],;]+/)
      .some(word => /\.(?:md|rst|adoc|txt)[.:]?$/i.test(word) && !names.has(posix.basename(word).replace(/[.:]$/, '')))
  )
    return []
  const texts = cited.map(document => document && tree.text(document.path))
  if (!texts.every(text => text?.known === true && !terms.words.test(text.value.slice(0, 500_000)))) return []
  const paths = [...new Set(cited.flatMap(document => (document ? [quote(document.path)] : [])))].slice(0, 3)
  return [
    {
      answer,
      kind: 'evidence-thin',
      severity: 'notice',
      message: `${quote(answer.id)} rests on ${paths.join(' and ')}, where nothing speaks of ${terms.about}: cite the place that does, or write it there.`
    }
  ]
}
