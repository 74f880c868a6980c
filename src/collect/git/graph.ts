// SPDX-License-Identifier: MIT
import { splitter } from './records.js'
import { git } from './run.js'

const MAX_COUNTED = 20_000
const MAX_BYTES = 4 * 1024 ** 3
const MILLISECONDS = 60_000
/** Of a commit and its parents. Nobody merges a thousand branches at once. */
const MAX_LINE = 64 * 1024

/** A commit among its parents. */
export interface Node {
  readonly oid: string
  /** Committer time in seconds. */
  readonly time: number
  /** Those that were read. */
  readonly parents: readonly Node[]
}
/** The commits that were counted, by their ids. */
export type Graph = ReadonlyMap<string, Node>

/** Who descends from whom. One walk answers every question of reachability; each git process costs more than the question. */
export async function readGraph(directory: string, commits: readonly string[]): Promise<Graph> {
  const lines: string[][] = []
  await git(directory, ['rev-list', '--parents', '--timestamp', `--max-count=${MAX_COUNTED}`, ...commits, '--'], {
    maxBytes: MAX_BYTES,
    milliseconds: MILLISECONDS,
    each: splitter(10, MAX_LINE, line => lines.push(line.split(' ')))
  })
  const graph = new Map<string, Node & { parents: readonly Node[] }>()
  for (const [time, oid] of lines) if (oid !== undefined) graph.set(oid, { oid, time: Number(time), parents: [] })
  for (const [, oid = '', ...parents] of lines) {
    const node = graph.get(oid)
    if (node) node.parents = [...new Set(parents)].flatMap(parent => graph.get(parent) ?? [])
  }
  return graph
}

/** Commits and all they descend from, except what `without` holds. */
export function ancestorsOf(graph: Graph, commits: readonly string[], without: ReadonlySet<Node> = new Set()): ReadonlySet<Node> {
  const found = new Set<Node>()
  const open = commits.map(commit => graph.get(commit))
  for (let node = open.pop(); node; node = open.pop()) {
    if (found.has(node) || without.has(node)) continue
    found.add(node)
    open.push(...node.parents)
  }
  return found
}
