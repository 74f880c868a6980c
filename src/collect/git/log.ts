// SPDX-License-Identifier: MIT
import { isBot, type Commit } from '../../inputs/history.js'
import { TRAILER } from './history.phrases.generated.js'
import { splitter } from './records.js'
import { git, GitError } from './run.js'

const MAX_CHANGES = 300
const MAX_TRAILERS = 20
const MAX_SUBJECT = 300
/** Of each commit object and each path. Longer messages are cut, so what their last lines say is not known. */
const MAX_RECORD = 64 * 1024

/** How much git may write, and how long it may take, before the commit that it is at is given up. */
interface LogLimits {
  readonly maxBytes: number
  readonly milliseconds: number
}
const LIMITS: LogLimits = { maxBytes: 4 * 1024 ** 3, milliseconds: 60_000 }
/** Commits that are given up before the history is. */
const MAX_GIVEN_UP = 3

const FIELDS = ['%H', '%cI', '%an', '%ae', '%cn', '%ce', '%s']
const OID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

const IMPORTED = /^(?:git-svn-id|git-cvs-id|cvs-id): /im

/** Names may hide format characters (zero-width and the like), which would make two people of one. */
function plain(text: string): string {
  return text
    .slice(0, 2_000)
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
  const header = end < 0 ? object : object.slice(0, end)
  // `rev-list --header` indents the message by four spaces.
  const message = end < 0 ? '' : object.slice(end + 2, end + 2 + 50_000).replaceAll(/^ {4}/gm, '')
  const trailers = [...message.matchAll(TRAILER)].slice(0, MAX_TRAILERS)
  const values = (...names: string[]) => [
    ...new Set(trailers.filter(t => names.includes(t[1]?.toLowerCase() ?? '')).map(t => plain(t[2] ?? '')))
  ]
  return {
    signedOffBy: values('signed-off-by'),
    coAuthoredBy: values('co-authored-by'),
    reviewedBy: values('reviewed-by', 'approved-by'),
    signed: /^gpgsig(?:-sha256)? /m.test(header),
    imported: IMPORTED.test(message)
  }
}

async function readObjects(directory: string, newest: readonly string[], limits: LogLimits): Promise<Map<string, Raw>> {
  const objects = new Map<string, Raw>()
  const each = splitter(0, MAX_RECORD, record => {
    const line = record.indexOf('\n')
    const oid = record.slice(0, line)
    if (line > 0 && OID.test(oid)) objects.set(oid, readObject(record.slice(line + 1)))
  })
  await git(directory, ['rev-list', '--header', ...newest], { ...limits, each })
  return objects
}

type Draft = Omit<Commit, 'changes'> & { readonly changes: Commit['changes'][number][] }

/**
 * Reads `git log -z --name-status`. A record is an object id, the other fields and then pairs of status letter and path,
 * all ended by NUL, which neither names nor messages nor paths can hold: a hostile subject cannot pass for a record.
 */
function logReader(commits: Draft[]): (chunk: Buffer) => void {
  let fields: string[] | undefined
  let status: string | undefined
  return splitter(0, MAX_RECORD, part => {
    if (fields) {
      fields.push(part)
      if (fields.length < FIELDS.length) return
      commits.push(draftOf(fields))
      fields = undefined
    } else if (status !== undefined) {
      const changes = commits.at(-1)?.changes ?? []
      if (changes.length < MAX_CHANGES) changes.push({ status: statusOf(status), path: part })
      status = undefined
    } else {
      const start = part.replace(/^\n/, '')
      if (OID.test(start)) fields = [start]
      else if (start !== '') status = start
    }
  })
}

function draftOf([oid = '', date = '', aName = '', aEmail = '', cName = '', cEmail = '', subject = '']: readonly string[]): Draft {
  return {
    oid,
    date,
    author: { name: plain(aName), email: plain(aEmail) },
    committer: { name: plain(cName), email: plain(cEmail) },
    subject: subject.slice(0, MAX_SUBJECT),
    signedOffBy: [],
    coAuthoredBy: [],
    bot: false,
    changes: [],
    signed: false
  }
}

const LOG = ['log', '-z', '--no-mailmap', '--no-renames', `--format=${FIELDS.join('%x00')}`]

/** The commits in git's order. One that git cannot finish within the limits is read without its changes, and the rest goes on after it. */
async function readLog(
  directory: string,
  newest: readonly string[],
  objects: Promise<ReadonlyMap<string, unknown>>,
  limits: LogLimits
): Promise<readonly Draft[]> {
  const read = new Map<string, Draft>()
  const add = (commits: readonly Draft[]) => commits.forEach(commit => read.set(commit.oid, commit))
  const run = async (args: readonly string[], input?: string): Promise<GitError | undefined> => {
    const commits: Draft[] = []
    try {
      await git(directory, [...LOG, ...args], { ...limits, each: logReader(commits), ...(input !== undefined && { input }) })
      add(commits)
      return undefined
    } catch (error) {
      if (!(error instanceof GitError) || error.code !== undefined) throw error
      // The newest that arrived may be cut.
      add(commits.slice(0, -1))
      return error
    }
  }
  let failed = await run(['--name-status', ...newest])
  if (failed === undefined) return [...read.values()]
  const order = [...(await objects).keys()]
  for (let givenUp = 0; failed !== undefined; givenUp++) {
    if (givenUp === MAX_GIVEN_UP) throw failed
    const [next = '', ...later] = order.filter(oid => !read.has(oid))
    await run(['--no-patch', '--no-walk=unsorted', next])
    failed = later.length === 0 ? undefined : await run(['--name-status', '--no-walk=unsorted', '--stdin'], later.join('\n') + '\n')
  }
  return order.flatMap(oid => read.get(oid) ?? [])
}

/**
 * The newest commits of a selection such as `--max-count=9 HEAD`, by the names that they carry themselves. Every commit is
 * bounded: of a message, a subject or a list of changes only the beginning is kept, and a commit that would keep git busy
 * loses its changes, not the others theirs.
 * @throws GitError when git fails, or too many commits exceed the limits
 */
export async function readCommits(directory: string, newest: readonly string[], limits = LIMITS): Promise<Commit[]> {
  const reading = readObjects(directory, newest, limits)
  const [drafts, objects] = await Promise.all([readLog(directory, newest, reading, limits), reading])
  return drafts.map(draft => {
    const { reviewedBy = [], imported = false, ...raw } = objects.get(draft.oid) ?? {}
    return {
      ...draft,
      ...raw,
      ...(reviewedBy.length > 0 && { reviewedBy }),
      bot: isBot(draft.author),
      ...(imported && { imported })
    }
  })
}
