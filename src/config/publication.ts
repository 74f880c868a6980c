// SPDX-License-Identifier: MIT

/** What is written to GitHub besides the outcome of the job, which needs no permission. */
export interface Publication {
  readonly owner: string
  readonly name: string
  /** Number of the pull request to comment on. */
  readonly comment?: number
  /** Commit that check runs are posted for. */
  readonly checkRuns?: string
  /** Address of the workflow's run. */
  readonly run: string
}
