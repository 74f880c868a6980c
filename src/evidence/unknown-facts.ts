// SPDX-License-Identifier: MIT
import type { Evidence } from './evidence.js'
import { GITHUB_FACTS } from '../inputs/github.js'
import type { Known } from '../core/known.js'

/** A fact that could not be read, why, and what would make it readable. */
export interface UnknownFact {
  readonly fact: string
  readonly why: string
  readonly needs?: string
}

/** How many unread files are named, so that a hostile tree cannot flood a report. */
const MAX_FILES = 50

/** Everything that this run could not look at, with the reasons: the other side of every `?`. */
export function unknownFactsOf(evidence: Evidence): readonly UnknownFact[] {
  const facts: (readonly [string, Known<unknown>])[] = [
    ['repository', evidence.repository],
    ['history', evidence.history],
    ['tags', evidence.tags],
    ...GITHUB_FACTS.map(name => [`github.${name}`, evidence.github[name]] as const),
    ['visits', evidence.visits],
    ...(evidence.visits.known ? evidence.visits.value.map(({ url, answer }) => [url, answer] as const) : [])
  ]
  const files = unreadFiles(evidence)
  return [
    ...facts.flatMap(([fact, value]) =>
      value.known ? [] : [{ fact, why: value.why, ...(value.needs !== undefined && { needs: value.needs }) }]
    ),
    ...(evidence.tree.complete ? [] : [{ fact: 'tree', why: 'The list of files is too long to read whole.' }]),
    // One reason for many files is shown once.
    ...files.slice(0, MAX_FILES).map(({ path, why }) => ({ fact: path, why })),
    ...(files.length > MAX_FILES ? [{ fact: 'files', why: `${files.length - MAX_FILES} more files could not be read.` }] : [])
  ]
}

/** Files that could not be read, with what is wrong with each. */
export function unreadFiles({ manifests, ci, documents }: Evidence): readonly { readonly path: string; readonly why: string }[] {
  return [...manifests.unreadable, ...ci.unreadable, ...documents.unread].map(({ path, why }) => ({ path, why: why.replace(path, 'it') }))
}
