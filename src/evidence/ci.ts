// SPDX-License-Identifier: MIT
import type { Manifests } from './manifests.js'
import type { Tree } from './tree.js'

/** When a job runs. `push` is to the default branch or unfiltered; `daily`/`weekly` are schedules by frequency. */
export type Trigger = 'pull-request' | 'push' | 'daily' | 'weekly' | 'release' | 'manual' | 'other'

/** One command line or action of a job, after one hop into the task or script it calls. */
export interface Step {
  /** A shell command, comment lines stripped. */
  readonly command?: string
  /** An action, orb or template: `owner/name@ref`, `./local`. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly name?: string
  /** Where this command is written (the script's file when a hop led there). */
  readonly path: string
  readonly line: number
  /** The workflow line that led there, when that is another file. */
  readonly from?: { readonly path: string; readonly line: number }
  /** Its failure fails the job: not `continue-on-error`, `|| true`, `allow_failure` ... */
  readonly blocking: boolean
}
export interface Job {
  readonly system: 'github' | 'gitlab' | 'circleci' | 'travis' | 'azure' | 'appveyor' | 'cirrus' | 'jenkins' | 'pre-commit' | 'other'
  readonly path: string
  readonly line: number
  readonly id: string
  readonly name: string
  readonly workflow: string
  readonly triggers: readonly Trigger[]
  /** `runs-on` or image text, as written. */
  readonly runner?: string
  readonly steps: readonly Step[]
  readonly blocking: boolean
}
export interface Ci {
  /** Configuration files of CI systems in the tree. */
  readonly files: readonly string[]
  readonly jobs: readonly Job[]
  /** Files that do not parse, remote reusable workflows whose content is elsewhere ...: unknown, not absent. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[]
}

/** Every step of every job that is not switched off, with its job. */
export function stepsOf(ci: Ci): readonly { readonly job: Job; readonly step: Step }[] {
  return ci.jobs.flatMap(job => job.steps.map(step => ({ job, step })))
}

export function deriveCi(_tree: Tree, _manifests: Manifests): Ci {
  throw new Error('not written yet')
}

