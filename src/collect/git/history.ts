// SPDX-License-Identifier: MIT
import { isBot, type Commit, type History } from '../../inputs/history.js'
import { known, unknown, type Known, type Unknown } from '../../core/known.js'
import { finalTags, type Tag, type Tags } from '../../inputs/tags.js'
import { git, gitMaybe, gitText, GitError } from './run.js'
import { LACKING, TRAILER } from './history.phrases.generated.js'

const MAX_COMMITS = 1_500
const MAX_COUNTED = 20_000
const MAX_CHANGES = 300
const MAX_TRAILERS = 20
const MAX_SUBJECT = 300
const MAX_PAIRS = 3
const MAX_SUBJECTS = 3
const MAX_BYTES = 128 * 1024 * 1024

const FIELDS = ['%H', '%cI', '%aN', '%aE', '%cN', '%cE', '%s']
const OID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

const IMPORTED = /^(?:git-svn-id|git-cvs-id|cvs-id): /im

/** Names may hide format characters (zero-width and the like), which would make two people of one. */
function plain(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .slice(0, 200)
}

function statusOf(letter: string): Commit['changes'][number]['status'] {
  return letter === 'A' || letter === 'M' || letter === 'D' || letter === 'T' ? letter : 'other'
}

interface Raw {
  readonly signedOffBy: readonly string[]
  readonly coAuthoredBy: readonly string[]
  readonly reviewedBy: readonly string[]
  readonly signed: boolean
  readonly imported: boolean
}

/** Trailers and signature from the commit object itself: git's own signature placeholders run gpg for every commit. */
function readObject(object: string): Raw {
  const end = object.indexOf('\n\n')
  // `rev-list --header` indents the message by four spaces.
  const message = object.slice(end + 2, end + 2 + 50_000).replaceAll(/^ {4}/gm, '')
  const trailers = [...message.matchAll(TRAILER)].slice(0, MAX_TRAILERS)
  const values = (...names: string[]) => [
    ...new Set(trailers.filter(t => names.includes(t[1]?.toLowerCase() ?? '')).map(t => plain(t[2] ?? '')))
  ]
  return {
    signedOffBy: values('signed-off-by'),
    coAuthoredBy: values('co-authored-by'),
    reviewedBy: values('reviewed-by', 'approved-by'),
    signed: /^gpgsig(?:-sha256)? /m.test(object.slice(0, end)),
    imported: IMPORTED.test(message)
  }
}

function readObjects(output: Buffer): Map<string, Raw> {
  const objects = new Map<string, Raw>()
  for (const record of output.toString('utf8').split('\0')) {
    const oid = record.slice(0, record.indexOf('\n'))
    if (OID.test(oid)) objects.set(oid, readObject(record.slice(oid.length + 1)))
  }
  return objects
}

/**
 * Reads `git log -z --name-status`. A record is an object id, the other fields and then pairs of status letter and path,
 * all ended by NUL, which neither names nor messages nor paths can hold: a hostile subject cannot pass for a record.
 */
function readLog(output: Buffer, objects: ReadonlyMap<string, Raw>): Commit[] {
  const parts = output.toString('utf8').split('\0')
  const commits: Commit[] = []
  let changes: Commit['changes'][number][] = []
  for (let at = 0; at < parts.length;) {
    const part = (parts[at] ?? '').replace(/^\n/, '')
    if (OID.test(part)) {
      const [oid = '', date = '', aName = '', aEmail = '', cName = '', cEmail = '', subject = ''] = [
        part,
        ...parts.slice(at + 1, at + FIELDS.length)
      ]
      const raw = objects.get(oid)
      const author = { name: plain(aName), email: plain(aEmail) }
      changes = []
      commits.push({
        oid,
        date,
        author,
        committer: { name: plain(cName), email: plain(cEmail) },
        subject: subject.slice(0, MAX_SUBJECT),
        signedOffBy: raw?.signedOffBy ?? [],
        coAuthoredBy: raw?.coAuthoredBy ?? [],
        ...(raw && raw.reviewedBy.length > 0 && { reviewedBy: raw.reviewedBy }),
        bot: isBot(author),
        changes,
        signed: raw?.signed ?? false,
        ...(raw?.imported && { imported: true })
      })
      at += FIELDS.length
    } else if (part === '') at++
    else {
      if (changes.length < MAX_CHANGES) changes.push({ status: statusOf(part), path: parts[at + 1] ?? '' })
      at += 2
    }
  }
  return commits
}

interface Node {
  readonly oid: string
  /** Committer time in seconds. */
  readonly time: number
  /** Those that were read. */
  readonly parents: readonly Node[]
}
type Graph = ReadonlyMap<string, Node>

/** Who descends from whom. One walk answers every question of reachability; each git process costs more than the question. */
async function readGraph(directory: string, commits: readonly string[]): Promise<Graph> {
  const output = await git(directory, ['rev-list', '--parents', '--timestamp', `--max-count=${MAX_COUNTED}`, ...commits, '--'], {
    maxBytes: MAX_BYTES
  })
  const graph = new Map<string, Node & { parents: readonly Node[] }>()
  const lines = output
    .toString('latin1')
    .split('\n')
    .map(line => line.split(' '))
  for (const [time, oid] of lines) if (oid !== undefined) graph.set(oid, { oid, time: Number(time), parents: [] })
  for (const [, oid = '', ...parents] of lines) {
    const node = graph.get(oid)
    if (node) node.parents = parents.flatMap(parent => graph.get(parent) ?? [])
  }
  return graph
}

/** A commit and all it descends from, except what `without` holds. */
function ancestorsOf(graph: Graph, commit: string, without: ReadonlySet<Node> = new Set()): ReadonlySet<Node> {
  const found = new Set<Node>()
  const open = [graph.get(commit)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (found.has(node) || without.has(node)) continue
    found.add(node)
    open.push(...node.parents)
  }
  return found
}

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
  const range = [...ancestorsOf(graph, to.commit, ancestorsOf(graph, from.commit))]
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

function sinceRelease(graph: Graph, commit: string, own: ReadonlySet<Node>, tags: Known<Tags>): History['sinceRelease'] {
  if (!tags.known) return undefined
  let newest: Tag | undefined
  let newestTime = -1
  for (const tag of tags.value.groups.flatMap(finalTags)) {
    const node = graph.get(tag.commit)
    if (node && own.has(node) && node.time > newestTime) [newest, newestTime] = [tag, node.time]
  }
  return newest && { tag: newest.name, commits: ancestorsOf(graph, commit, ancestorsOf(graph, newest.commit)).size }
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

/**
 * The histories of the commits that a run compares, read together. A shallow clone has only a piece of them, and a clone
 * without trees would need the network for what changed: both are unknown as a whole, never a short history.
 */
export async function collectHistories(
  directory: string,
  commits: readonly string[],
  tagging: Known<Tags> | Promise<Known<Tags>>
): Promise<Known<History>[]> {
  // Names are mapped by the first commit's own .mailmap. Without it nothing may look for one: a partial clone that lacks
  // it would want to fetch it.
  const map = `${commits[0]}:.mailmap`
  const [shallow, mapped] = await Promise.all([
    gitMaybe(directory, ['rev-parse', '--is-shallow-repository']),
    gitMaybe(directory, ['cat-file', '-e', map])
  ])
  if (shallow === 'true') return commits.map(() => unknown('the history is cut off in this shallow clone', 'fetch-depth: 0'))
  const newest = ['--no-merges', `--max-count=${MAX_COMMITS}`, ...commits, '--']
  const mailmap = ['-c', `mailmap.blob=${mapped === undefined ? '' : map}`, '-c', 'mailmap.file=']
  const log = [...mailmap, 'log', '-z', '--use-mailmap', '--name-status', '--no-renames', `--format=${FIELDS.join('%x00')}`, ...newest]
  try {
    const [records, objects, graph, tags] = await Promise.all([
      git(directory, log, { maxBytes: MAX_BYTES }),
      git(directory, ['rev-list', '--header', ...newest], { maxBytes: MAX_BYTES }),
      readGraph(directory, commits),
      tagging
    ])
    const all = readLog(records, readObjects(objects))
    const between = await readBetween(directory, graph, all, tags)
    return commits.map(commit => {
      const own = ancestorsOf(graph, commit)
      let oldest: number | undefined
      for (const { time } of own) oldest = Math.min(oldest ?? Infinity, time)
      return known({
        commits: all.filter(({ oid }) => {
          const node = graph.get(oid)
          return node !== undefined && own.has(node)
        }),
        total: own.size,
        first: iso(oldest),
        last: iso(graph.get(commit)?.time),
        between,
        sinceRelease: sinceRelease(graph, commit, own, tags)
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
