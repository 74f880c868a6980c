// SPDX-License-Identifier: MIT
import type { Commit, History } from '../../inputs/history.js'
import { known, unknown, type Known, type Unknown } from '../../core/known.js'
import { finalTags, type Tag, type Tags } from '../../inputs/tags.js'
import { ancestorsOf, readGraph, type Graph, type Node } from './graph.js'
import { LACKING } from './history.phrases.generated.js'
import { readCommits } from './log.js'
import { mailmapsOf } from './mailmap.js'
import { gitMaybe, gitText, GitError } from './run.js'

const MAX_COMMITS = 1_500
const MAX_PAIRS = 3
const MAX_SUBJECTS = 3

async function readPair(
  directory: string,
  graph: Graph,
  subjects: ReadonlyMap<string, string>,
  from: Tag,
  to: Tag
): Promise<History['between'][number]> {
  const named = { from: from.name, to: to.name }
  if (!graph.has(from.commit) || !graph.has(to.commit)) {
    // A release branch that the evaluated commit does not descend from.
    const count = await gitText(directory, ['rev-list', '--count', `${from.commit}..${to.commit}`, '--'])
    return { ...named, commits: Number(count), subjects: [] }
  }
  const range = [...ancestorsOf(graph, [to.commit], ancestorsOf(graph, [from.commit]))]
  return { ...named, commits: range.length, subjects: range.slice(0, MAX_SUBJECTS).flatMap(({ oid }) => subjects.get(oid) ?? []) }
}

/** Pairs of adjacent final releases of the first group that has two. */
async function readBetween(directory: string, graph: Graph, commits: readonly Commit[], tags: Known<Tags>): Promise<History['between']> {
  const finals = tags.known ? (tags.value.groups.map(finalTags).find(found => found.length > 1) ?? []) : []
  const pairs = finals.slice(0, MAX_PAIRS).flatMap((to, index) => {
    const from = finals[index + 1]
    return from ? [{ from, to }] : []
  })
  const subjects = new Map(commits.map(commit => [commit.oid, commit.subject]))
  return Promise.all(pairs.map(({ from, to }) => readPair(directory, graph, subjects, from, to)))
}

function sinceRelease(graph: Graph, commits: readonly string[], own: ReadonlySet<Node>, tags: Known<Tags>): History['sinceRelease'] {
  if (!tags.known) return undefined
  let newest: Tag | undefined
  let newestTime = -1
  for (const tag of tags.value.groups.flatMap(finalTags)) {
    const node = graph.get(tag.commit)
    if (node && own.has(node) && node.time > newestTime) [newest, newestTime] = [tag, node.time]
  }
  return newest && { tag: newest.name, commits: ancestorsOf(graph, commits, ancestorsOf(graph, [newest.commit])).size }
}

function iso(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString()
}

function unreadable(error: unknown): Unknown {
  if (!(error instanceof GitError)) throw error
  return LACKING.test(error.stderr)
    ? unknown('this partial clone lacks the folders (tree objects) that tell what each commit changed', 'a clone with trees')
    : unknown(`the history could not be read: ${error.message}`)
}

/** A commit, or a merge that nobody committed: its parents, and the tree that it has. */
export type HistoryOf = string | { readonly parents: readonly string[]; readonly tree: string }

/**
 * The histories of the commits that a run compares, read together. A shallow clone has only a piece of them, and a clone
 * without trees would need the network for what changed: both are unknown as a whole, never a short history.
 */
export async function collectHistories(
  directory: string,
  commits: readonly HistoryOf[],
  tagging: Known<Tags> | Promise<Known<Tags>>
): Promise<Known<History>[]> {
  if ((await gitMaybe(directory, ['rev-parse', '--is-shallow-repository'])) === 'true')
    return commits.map(() => unknown('the history is cut off in this shallow clone', 'fetch-depth: 0'))
  const starts = commits.map(one => (typeof one === 'string' ? [one] : one.parents))
  try {
    const [all, graph, tags] = await Promise.all([
      readCommits(directory, ['--no-merges', `--max-count=${MAX_COMMITS}`, ...starts.flat(), '--']),
      readGraph(directory, starts.flat()),
      tagging
    ])
    const trees = commits.map(one => (typeof one === 'string' ? one : one.tree))
    const [between, maps] = await Promise.all([readBetween(directory, graph, all, tags), mailmapsOf(directory, trees, all)])
    return starts.map((start, i) => {
      const own = ancestorsOf(graph, start)
      let oldest: number | undefined
      for (const { time } of own) oldest = Math.min(oldest ?? Infinity, time)
      const read = all.filter(({ oid }) => {
        const node = graph.get(oid)
        return node !== undefined && own.has(node)
      })
      const newest = start.flatMap(commit => graph.get(commit)?.time ?? [])
      return known({
        commits: maps[i] ? read.map(maps[i]) : read,
        total: own.size,
        first: iso(oldest),
        last: iso(newest.length > 0 ? Math.max(...newest) : undefined),
        between,
        sinceRelease: sinceRelease(graph, start, own, tags)
      })
    })
  } catch (error) {
    const why = unreadable(error)
    return commits.map(() => why)
  }
}

/** The history of one commit. */
export async function collectHistory(directory: string, commit: string, tags: Known<Tags>): Promise<Known<History>> {
  const [history] = await collectHistories(directory, [commit], tags)
  return history ?? unknown('no commit was given')
}
