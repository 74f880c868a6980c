// SPDX-License-Identifier: MIT
import { kindOf } from '../../facts/documents/documents.js'
import type { PullRequestFacts, ReleaseFacts } from '../../inputs/github.js'
import { isBot, type Commit, type History } from '../../inputs/history.js'
import { ADDRESS, AGENT, AGENT_NAME, NAMELESS, ROBOT_LOGIN, SHARED_LOCAL } from './people.phrases.generated.js'

/** One human being as far as the history tells: all names and addresses that belong together. */
export interface Person {
  readonly name: string
  readonly emails: readonly string[]
  /** Accounts of the forge, from its no-reply addresses. Lower case. */
  readonly logins: readonly string[]
  /** Commits that the person wrote, alone or as one of their co-authors. */
  readonly commits: number
  /** Different documents and other files that were changed. */
  readonly pages: number
  readonly files: number
}
/** Who wrote the commits of some months; machines are left out. */
export interface People {
  /** Most commits first. */
  readonly people: readonly Person[]
  readonly commits: number
  /** Commits of a broken identity (`= <=>`): they belong to nobody, and prove no second person. */
  readonly unattributed: number
  /** First day of the months, or that of the oldest commit that was read. */
  readonly since: string
}

const NO_REPLY = /^(?:\d{1,12}\+)?([a-z\d][a-z\d-]{0,38})@users\.noreply\./i

const MAX_PEOPLE = 2000

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')
}

/** Whether a commit's author is a program, with or without `[bot]` in its name. */
export function isMachine({ author, bot }: Pick<Commit, 'author' | 'bot'>): boolean {
  return bot || AGENT.test(author.email) || AGENT_NAME.test(author.name)
}

/** What two identities of one person have in common; empty for a broken identity. */
function keysOf({ name, email }: Commit['author']): string[] {
  const plain = plainName(name)
  const login = NO_REPLY.exec(email)?.[1]?.toLowerCase()
  const nameless = NAMELESS.test(plain)
  if (!ADDRESS.test(email)) return nameless ? [] : [`name ${plain}`]
  const [local = ''] = email.toLowerCase().split(/[@+]/, 1)
  // Many people share a given name; a nickname, or given and family name together, belong to one.
  const telling = login === undefined && local.length >= 4 && !SHARED_LOCAL.test(local) && !plain.split(' ').includes(local)
  return [
    `email ${email.toLowerCase()}`,
    ...(nameless ? [] : [`name ${plain}`]),
    ...(login === undefined ? [] : [`name ${plainName(login)}`, `local ${login}`]),
    ...(telling || (local.length >= 4 && local === plain) ? [`local ${local}`] : [])
  ]
}

/** The name and address of a trailer such as `Reviewed-by: Ada Byron <ada@byron.net>`. */
function personOf(trailer: string): Commit['author'] {
  const [name = '', rest = ''] = trailer.split('<', 2)
  return { name: name.trim(), email: rest.split('>', 1)[0]?.trim() ?? '' }
}

/** Whether a trailer names a program. There are more of them every month, and most sign with an address that nobody reads. */
function isProgram(person: Commit['author']): boolean {
  return isBot(person) || isMachine({ author: person, bot: false }) || /^(?:no-?reply|agents?)@/i.test(person.email)
}

/** The people who say in a commit's trailers that they reviewed it: no machines, and nobody who wrote it. */
export function reviewersIn({ author, coAuthoredBy, reviewedBy = [] }: Commit): readonly string[] {
  const writers = new Set([author, ...coAuthoredBy.map(personOf)].flatMap(keysOf))
  return reviewedBy.map(personOf).flatMap(person => {
    const keys = keysOf(person)
    return keys.length === 0 || isProgram(person) || keys.some(key => writers.has(key)) ? [] : [person.name || person.email]
  })
}

function before(now: Date, months: number): string {
  const date = new Date(now)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}

interface MutablePerson {
  readonly names: Map<string, number>
  readonly emails: Set<string>
  readonly pages: Set<string>
  readonly files: Set<string>
  commits: number
}

/** The author of a commit, and the people whom its trailers name as co-authors. */
function writersOf({ author, coAuthoredBy }: Commit): readonly Commit['author'][] {
  return [author, ...coAuthoredBy.map(personOf).filter(person => ADDRESS.test(person.email) && !isProgram(person))]
}

/** Who wrote the commits of the last months, alone or with others: one entry for each human being. */
export function peopleOf(history: History, now: Date, months: number): People {
  const from = before(now, months)
  const commits = history.commits.filter(commit => commit.date.slice(0, 10) >= from && !isMachine(commit))
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
    if (root !== key) parent.set(key, root)
    return root
  }
  const identities = new Map(commits.flatMap(writersOf).map(writer => [`${writer.name}\n${writer.email}`, writer]))
  for (const author of [...identities.values()].slice(0, MAX_PEOPLE)) {
    const [first, ...others] = keysOf(author)
    for (const key of others) {
      const [a, b] = [rootOf(first ?? key), rootOf(key)]
      if (a !== b) parent.set(b, a)
    }
  }
  const drafts = new Map<string, MutablePerson>()
  let unattributed = 0
  for (const commit of commits) {
    const [author, ...others] = writersOf(commit)
    if (author === undefined || keysOf(author).length === 0) {
      unattributed++
      continue
    }
    const counted = new Set<MutablePerson>()
    for (const writer of [author, ...others]) {
      const [key] = keysOf(writer)
      if (key === undefined) continue
      const root = rootOf(key)
      const draft: MutablePerson = drafts.get(root) ?? {
        names: new Map(),
        emails: new Set(),
        pages: new Set(),
        files: new Set(),
        commits: 0
      }
      drafts.set(root, draft)
      if (counted.has(draft)) continue
      counted.add(draft)
      draft.commits++
      draft.names.set(writer.name, (draft.names.get(writer.name) ?? 0) + 1)
      draft.emails.add(writer.email.toLowerCase())
      for (const { path } of commit.changes) {
        if (draft.files.has(path)) continue
        draft.files.add(path)
        if (kindOf(path) !== undefined) draft.pages.add(path)
      }
    }
  }
  const people = [...drafts.values()]
    .map(({ names, emails, pages, files, commits: count }): Person => ({
      name: [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
      emails: [...emails],
      logins: [...emails].flatMap(email => NO_REPLY.exec(email)?.[1] ?? []),
      commits: count,
      pages: pages.size,
      files: files.size
    }))
    .sort((a, b) => b.commits - a.commits)
  const oldest = history.commits.at(-1)?.date.slice(0, 10)
  const cut = history.total > history.commits.length && oldest !== undefined && oldest > from
  return { people, commits: commits.length - unattributed, unattributed, since: cut ? oldest : from }
}

/** How few people wrote more than half of the commits. */
export function k50({ people, commits }: People): number {
  let sum = 0
  let count = 0
  for (const person of people) {
    sum += person.commits
    count++
    if (sum * 2 > commits) return count
  }
  return count
}

/** Accounts of people who merged pull requests in the last year. */
export function mergersOf(pulls: readonly PullRequestFacts[], now: Date): readonly string[] {
  const from = before(now, 12)
  const merged = pulls.filter(({ mergedAt }) => mergedAt.slice(0, 10) >= from)
  return [
    ...new Set(merged.flatMap(({ mergedBy }) => (mergedBy && !mergedBy.bot && !ROBOT_LOGIN.test(mergedBy.login) ? [mergedBy.login] : [])))
  ]
}

/** Accounts of people who approved somebody else's pull requests in the last year. */
export function reviewersOf(pulls: readonly PullRequestFacts[], now: Date): readonly string[] {
  const from = before(now, 12)
  return [
    ...new Set(
      pulls
        .filter(({ mergedAt }) => mergedAt.slice(0, 10) >= from)
        .flatMap(({ approvals, author }) =>
          approvals
            .filter(a => !a.author.bot && !ROBOT_LOGIN.test(a.author.login) && a.author.login !== author?.login)
            .map(a => a.author.login)
        )
    )
  ]
}

/** Accounts that published releases in the last year: people, and whether a program did. */
export function releasersOf(
  releases: readonly ReleaseFacts[],
  now: Date
): { readonly people: readonly string[]; readonly machine: boolean } {
  const from = before(now, 12)
  const authors = releases
    .filter(({ draft, publishedAt }) => !draft && publishedAt !== undefined && publishedAt.slice(0, 10) >= from)
    .flatMap(({ author }) => author ?? [])
  return {
    people: [...new Set(authors.filter(login => !ROBOT_LOGIN.test(login)))],
    machine: authors.some(login => ROBOT_LOGIN.test(login))
  }
}

/** How many of the newest commits by people carry a `Signed-off-by`. Whose it is does not matter: people have aliases. */
export function signOffs(history: History, newest = 200): { readonly signed: number; readonly of: number } {
  const commits = history.commits.filter(commit => !isMachine(commit)).slice(0, newest)
  return { signed: commits.filter(({ signedOffBy }) => signedOffBy.some(by => /<[^<>@\s]+@[^<>\s]+>/.test(by))).length, of: commits.length }
}
