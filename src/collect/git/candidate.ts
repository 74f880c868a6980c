// SPDX-License-Identifier: MIT
import type { Merged } from './merge.js'

/** Which commit to compare with, as the event or the user names it. */
export type BaseRequest =
  /** No change. `sinceLast`: what happened since the last run is of interest, if that is remembered. */
  | { readonly kind: 'none'; readonly why: string; readonly sinceLast?: true }
  /** The user named a revision: not finding it is an error. */
  | { readonly kind: 'revision'; readonly revision: string }
  /** The event names a commit. */
  | { readonly kind: 'commit'; readonly commit: string; readonly what: string }
  /**
   * A pull request: the first parent of the merge commit that was checked out, else the newest commit of the base, which the
   * head is merged into, else where the two part. `branch` is the base's name.
   */
  | { readonly kind: 'pull-request'; readonly head: string; readonly base: string; readonly branch?: string }
  /** A push to a branch; `from` is the branch that it left, when it is not the default branch itself. */
  | { readonly kind: 'push'; readonly before: string; readonly from?: string }
  /** A new branch: where it left this one. */
  | { readonly kind: 'fork-point'; readonly branch: string }
  /** A release: the one before it. */
  | { readonly kind: 'release'; readonly tag: string }
  /** No change, but an earlier run on the same branch: what happened since then. */
  | { readonly kind: 'remembered'; readonly commit: string }

/** A commit to compare with. It need not be in the clone. */
export interface Candidate {
  readonly commit: string
  /** Which commit that is, in words: `the commit that the pull request is merged into`. */
  readonly what: string
  /** What cannot be told because it is this commit and no better one. */
  readonly limit?: string
  /** The head is judged as it will be when it is merged into this commit. */
  readonly merged?: Merged
}
