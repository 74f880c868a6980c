// SPDX-License-Identifier: MIT
import { unknown } from '../../src/core/known.js'
import type { Inputs } from '../../src/evidence/evidence.js'
import type { Finding } from '../../src/finding.js'
import { GITHUB_FACTS } from '../../src/inputs/github.js'
import { makeTree, newBlobCache, type Tree } from '../../src/inputs/tree.js'
import { FILES, GIT, GITHUB } from '../golden/project.js'
import { evidenceFor } from '../support/evidence.js'
import { judgeInputs } from '../support/judge.js'

// Knowing less never says more: whatever becomes unknown or unread may only move a finding towards `?`.

const RANK = { hint: 1, strong: 2, conclusive: 3 } as const
const weight = ({ status, strength }: Finding): number => (status === '?' ? 0 : RANK[strength])
const said = ({ status, strength }: Finding): string => (status === '?' ? '?' : `${status} ${strength}`)

const WHOLE: Inputs = evidenceFor({ files: FILES, tags: GIT.tags ?? [], ...GIT, github: GITHUB })
const REASON = unknown('it could not be read')

/** The same tree as a partial clone has it without some blobs. */
function without(tree: Tree, lacking: (path: string) => boolean): Tree {
  const entries = tree.entries.map(entry =>
    lacking(entry.path) ? { ...entry, size: undefined, oid: entry.oid.replace(/^./, 'f') } : entry
  )
  return makeTree(tree.commit, entries, { ...newBlobCache(), texts: new Map(tree.texts) })
}

function cut(tree: Tree, kept: (path: string) => boolean): Tree {
  return makeTree(
    tree.commit,
    tree.entries.filter(({ path }) => kept(path)),
    { ...newBlobCache(), texts: new Map(tree.texts) },
    false
  )
}

function findings(inputs: Inputs): ReadonlyMap<string, Finding> {
  return new Map([...judgeInputs(inputs).results].map(([id, { finding }]) => [id, finding]))
}

const FULL = findings(WHOLE)

type Loss = readonly [name: string, apply: (inputs: Inputs) => Inputs]
const LOSSES: readonly Loss[] = [
  ...GITHUB_FACTS.map((name): Loss => [name, inputs => ({ ...inputs, github: { ...inputs.github, [name]: REASON } })]),
  ['history', inputs => ({ ...inputs, history: REASON })],
  ['tags', inputs => ({ ...inputs, tags: REASON })],
  ['the sites', inputs => ({ ...inputs, visits: REASON })],
  ['the identity', inputs => ({ ...inputs, repository: REASON })],
  ...WHOLE.tree.entries.map(({ path }): Loss => [path, inputs => ({ ...inputs, tree: without(inputs.tree, other => other === path) })]),
  ['every text', inputs => ({ ...inputs, tree: without(inputs.tree, () => true) })],
  ['every second text', inputs => ({ ...inputs, tree: without(inputs.tree, path => path.length % 2 === 0) })],
  ['half of the listing', inputs => ({ ...inputs, tree: cut(inputs.tree, path => path < 'm') })],
  ['all of the listing', inputs => ({ ...inputs, tree: cut(inputs.tree, () => false) })]
]

it.each(LOSSES)('without %s nothing is said that was not said before', (_name, apply) => {
  const more = [...findings(apply(WHOLE))].flatMap(([id, now]) => {
    const was = FULL.get(id)
    if (!was || now.status === '?' || (now.status === was.status && weight(now) <= weight(was))) return []
    return [`${id}: ${said(was)} became ${said(now)}: ${now.justification}`]
  })
  expect(more).toEqual([])
})
