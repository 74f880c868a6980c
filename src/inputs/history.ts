// SPDX-License-Identifier: MIT
import { BOT_ACCOUNT, BOT_EMAIL, BOT_NAME } from './history.phrases.generated.js'

/** One commit of the evaluated commit's history, newest first; merges are left out. */
export interface Commit {
  readonly oid: string
  /** Committer date, ISO 8601. */
  readonly date: string
  readonly author: { readonly name: string; readonly email: string }
  readonly committer: { readonly name: string; readonly email: string }
  readonly subject: string
  /** Names and e-mails of `Signed-off-by` trailers. */
  readonly signedOffBy: readonly string[]
  readonly coAuthoredBy: readonly string[]
  /** Names and e-mails of `Reviewed-by` and `Approved-by` trailers; absent when there is none. */
  readonly reviewedBy?: readonly string[]
  readonly bot: boolean
  /** Paths with git's status letter; the first 300 of a commit. */
  readonly changes: readonly { readonly status: 'A' | 'M' | 'D' | 'T' | 'other'; readonly path: string }[]
  /** It carries a signature of any kind (not verified here). */
  readonly signed: boolean
  /** It carries a `git-svn-id` or `git-cvs` mark: imported from a system that is not distributed. */
  readonly imported?: boolean
}
export interface History {
  /** At most the newest 1,500 commits that are not merges, names mapped by `.mailmap`. */
  readonly commits: readonly Commit[]
  /** All commits reachable, merges included; counting stops at 20,000. */
  readonly total: number
  /** Date of the oldest commit counted. */
  readonly first: string | undefined
  readonly last: string | undefined
  /** Commits between adjacent release tags of one prefix, newest pairs first, at most three; see `tags.ts`. Subjects: a few, where they were read. */
  readonly between: readonly {
    readonly from: string
    readonly to: string
    readonly commits: number
    readonly subjects: readonly string[]
  }[]
  /** Commits since the newest release tag that this commit descends from. */
  readonly sinceRelease: { readonly tag: string; readonly commits: number } | undefined
}

/** Whether an identity is a machine's. */
export function isBot(person: { readonly name: string; readonly email: string }): boolean {
  return BOT_NAME.test(person.name) || BOT_ACCOUNT.test(person.name) || BOT_EMAIL.test(person.email)
}
