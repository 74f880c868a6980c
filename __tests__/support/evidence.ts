// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto'
import { evidenceOf, type Evidence } from '../../src/evidence/evidence.js'
import { notAsked, type GitHubFacts } from '../../src/inputs/github.js'
import type { Commit, History } from '../../src/inputs/history.js'
import { known, unknown, type Known, type Unknown } from '../../src/core/known.js'
import type { Repository } from '../../src/inputs/repository.js'
import type { Tag, Tags } from '../../src/inputs/tags.js'
import { groupTags } from '../../src/inputs/tags.js'
import { decode, makeTree, newBlobCache, type BlobCache, type TreeEntry, type Tree } from '../../src/inputs/tree.js'
import { withinReadingLimits } from '../../src/collect/git/reading-limits.js'
import type { SiteAnswer, Visit } from '../../src/inputs/visit.js'

/** A file's text, or something that is no plain file. */
export type File = string | { readonly link: string } | { readonly submodule: true } | { readonly size: number }

/** The world of one test case, in the fewest words. What is left out is unknown, except that the tree is whole. */
export interface World {
  readonly files?: Readonly<Record<string, File>>
  /** Newest first. `unknown` when left out. */
  readonly commits?: readonly Partial<Commit>[]
  readonly history?: Partial<History>
  readonly tags?: readonly (string | Partial<Tag>)[]
  /** What the clone holds only a part of. */
  readonly partial?: 'tree' | 'tags'
  readonly github?: {
    readonly [K in keyof GitHubFacts]?: GitHubFacts[K] extends Known<infer T> ? Partial<T> | T | Known<T> : GitHubFacts[K]
  }
  /** By the address of the homepage. */
  readonly visits?: Readonly<Record<string, Known<SiteAnswer>>> | Unknown
  readonly now?: string
  readonly repository?: Known<Repository>
}

export const NOW = '2026-06-15T12:00:00Z'
export const REPOSITORY: Repository = { host: 'github.com', owner: 'example', name: 'project', defaultBranch: 'main' }

/** A tree of in-memory files; as in a run, only the texts that `wanted` selects can be read. */
export function treeOf(files: Readonly<Record<string, File>>, cache: BlobCache = newBlobCache()): Tree {
  const texts = new Map<string, string>()
  const entries: TreeEntry[] = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => {
      const text = typeof file === 'string' ? file : 'link' in file ? file.link : JSON.stringify(file) + path
      const oid = createHash('sha1').update(text).digest('hex')
      texts.set(oid, text)
      if (typeof file === 'string') return { path, mode: text.startsWith('#!') ? 'executable' : 'file', oid, size: Buffer.byteLength(text) }
      if ('link' in file) return { path, mode: 'symlink', oid, size: Buffer.byteLength(text) }
      if ('submodule' in file) return { path, mode: 'submodule', oid, size: undefined }
      return { path, mode: 'file', oid, size: file.size }
    })
  for (const { oid, path } of withinReadingLimits(entries)) cache.texts.set(oid, decode(Buffer.from(texts.get(oid) ?? path)))
  return makeTree('1'.repeat(40), entries, cache)
}

function commitOf(commit: Partial<Commit>, index: number): Commit {
  const person = { name: 'Ada', email: 'ada@example.org' }
  return {
    oid: String(index).padStart(40, '0'),
    date: '2026-06-01T00:00:00Z',
    author: person,
    committer: person,
    subject: 'change something',
    signedOffBy: [],
    coAuthoredBy: [],
    bot: false,
    changes: [],
    signed: false,
    ...commit
  }
}

export function tagOf(tag: string | Partial<Tag>, index: number): Tag {
  const given = typeof tag === 'string' ? { name: tag } : tag
  const date = new Date(Date.parse('2026-05-01T00:00:00Z') - index * 30 * 86_400_000).toISOString()
  return { name: 'v1.0.0', commit: String(index).padStart(40, 'a'), annotated: true, date, message: '', signature: undefined, ...given }
}

function historyOf(world: World): Known<History> {
  if (!world.commits && !world.history) return unknown('the test gives no history', 'fetch-depth: 0')
  const commits = (world.commits ?? []).map(commitOf)
  return known({
    commits,
    total: commits.length,
    first: commits.at(-1)?.date,
    last: commits[0]?.date,
    between: [],
    sinceRelease: undefined,
    ...world.history
  })
}

const DEFAULTS: { readonly [name: string]: object } = {
  repository: {
    visibility: 'PUBLIC',
    archived: false,
    disabled: false,
    locked: false,
    fork: false,
    mirror: false,
    inOrganization: true,
    description: '',
    homepage: '',
    defaultBranch: 'main',
    createdAt: '2020-01-01T00:00:00Z',
    pushedAt: '2026-06-10T00:00:00Z',
    topics: [],
    languages: [],
    hasIssues: true,
    hasDiscussions: false,
    hasWiki: false,
    blankIssuesEnabled: true,
    issueTemplates: [],
    contactLinks: [],
    securityPolicyUrl: undefined,
    securityPolicyEnabled: false,
    contributingUrl: undefined,
    codeOfConduct: undefined,
    licenseSpdx: undefined,
    webCommitSignoffRequired: false,
    commits: 500
  },
  releases: { total: 0, newest: [] },
  issues: { total: 0, complete: true, recent: [] },
  mergedPullRequests: { total: 0, newest: [] },
  discussions: { total: 0, newest: undefined },
  branchRules: { rules: [], protected: undefined, requiredChecks: [], requiredApprovals: undefined }
}

function githubOf(given: NonNullable<World['github']>): GitHubFacts {
  const facts: Record<string, unknown> = { ...notAsked('the test gives no such fact') }
  for (const [name, value] of Object.entries(given)) {
    if (name === 'cost' || (typeof value === 'object' && value !== null && 'known' in value)) facts[name] = value
    else facts[name] = known(DEFAULTS[name] ? { ...DEFAULTS[name], ...(value as object) } : value)
  }
  return facts as unknown as GitHubFacts
}

function visitsOf(given: World['visits']): Known<readonly Visit[]> {
  if (!given) return unknown('the test visits no site', 'sites: true')
  if ('why' in given) return given as Unknown
  return known(Object.entries(given as Readonly<Record<string, Known<SiteAnswer>>>).map(([url, answer]) => ({ url, answer })))
}

/** Evidence of a test's world. */
export function evidenceFor(world: World): Evidence {
  const tags: Known<Tags> = world.tags
    ? known(groupTags(world.tags.map(tagOf), world.partial === 'tags'))
    : unknown('the test gives no tags', 'fetch-tags: true')
  return evidenceOf({
    now: new Date(world.now ?? NOW),
    repository: world.repository ?? known(REPOSITORY),
    tree: { ...treeOf(world.files ?? {}), complete: world.partial !== 'tree' },
    history: historyOf(world),
    tags,
    github: githubOf(world.github ?? {}),
    visits: visitsOf(world.visits)
  })
}
