// SPDX-License-Identifier: MIT
import type { RecordSearch } from '../collect/record/find-artifact.js'
import type { GateOptions } from '../grading/decide.js'
import type { AnswersSource } from '../answers/source.js'
import type { BaseRequest } from '../collect/git/candidate.js'
import type { Checkout } from '../collect/git/checkout.js'

/** Everything a run depends on besides the repository. Read once, by `action.ts` or `command-line.ts`. */
export interface Config {
  /** Folder of the repository. */
  readonly path: string
  /** The answers file, as given. */
  readonly answers: AnswersSource
  /** The revision to evaluate. */
  readonly head: string
  readonly base: BaseRequest
  readonly gate: GateOptions
  readonly github: GitHubAccess
  readonly sites: SiteAccess
  /** What the environment says of the repository's identity; empty parts are read from git. */
  readonly identity: { readonly host?: string; readonly owner?: string; readonly name?: string; readonly defaultBranch?: string }
  /** Folder for what is fetched or merged, and deleted again. */
  readonly temporary: string
  /** What the event says of the clone; undefined on the command line. */
  readonly checkout?: Checkout
  /** File to write the evidence to. */
  readonly saveEvidence?: string
  /** File to read the evidence from instead of a repository. */
  readonly replay?: string
  /** Where the record of the last run on the default branch is. */
  readonly remembered?: RememberedSource
}

/** A file, or the artifacts of earlier runs. */
export type RememberedSource = { readonly file: string } | { readonly artifact: RecordSearch }

/** How GitHub may be asked. Without a token nothing is. */
type GitHubAccess =
  | { readonly ask: false; readonly why: string; readonly needs: string }
  | {
      readonly ask: true
      readonly token: string
      /** Sent with questions about settings that only administrators see, and with nothing else. */
      readonly adminToken?: string
      readonly apiUrl: string
      readonly graphqlUrl: string
      /** The server that the token belongs to: `https://github.com`. */
      readonly serverUrl: string
    }

/** Whether the project's sites are visited. */
export type SiteAccess = { readonly visit: true } | { readonly visit: false; readonly why: string; readonly needs?: string }

/** The user asked for something that cannot be done; `message` says what to write instead. Exit code 2. */
export class BadUsage extends Error {
  override readonly name = 'BadUsage'
}

/** The environment lacks what a run needs, or says something that cannot be; `message` is a sentence. Exit code 3. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment'
}
