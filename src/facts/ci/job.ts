// SPDX-License-Identifier: MIT
import type { Shell } from '../commands/command.js'

/**
 * When a job runs. `push` is to the default branch or unfiltered; `daily` and `weekly` are schedules: at least every
 * working day, or rarer. `manual` is no evidence of anything that happens regularly.
 */
export type Trigger = 'pull-request' | 'push' | 'daily' | 'weekly' | 'release' | 'manual' | 'other'

/** One command line or action of a job, after one hop into the task or script it calls. */
export interface Step {
  /** A shell command, comment lines stripped. */
  readonly command?: string
  /** An action, orb or template: `owner/name@ref`, `./local`. */
  readonly uses?: string
  /** The id of a pre-commit hook. */
  readonly hook?: string
  readonly with?: Readonly<Record<string, string>>
  readonly name?: string
  /** Where this command is written (the script's file when a hop led there). */
  readonly path: string
  readonly line: number
  /** The workflow line that led there, when that is another file. */
  readonly from?: { readonly path: string; readonly line: number }
  /** Its failure fails the job: not `continue-on-error`, `|| true`, `allow_failure` ... */
  readonly blocking: boolean
  /** The folder it runs in, when that is not the repository's root. */
  readonly folder?: string
  /** When it runs, if a condition makes that rarer than its job; see `triggersOf`. */
  readonly only?: readonly Trigger[]
  /** A condition of its script decides whether it runs. */
  readonly runs?: 'maybe'
  /** The shell that reads the command. */
  readonly shell?: Shell
}

/** A variable that a workflow, job or step sets (`RUSTFLAGS`, `ASAN_OPTIONS` ...). */
export interface Setting {
  readonly name: string
  readonly value: string
  readonly line: number
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
  readonly env?: readonly Setting[]
  /** It runs only when files under these patterns change. */
  readonly onlyPaths?: readonly string[]
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

/** When a step runs. */
export function triggersOf(job: Job, step: Step): readonly Trigger[] {
  return step.only ?? job.triggers
}

/** It runs for every change: on pull requests, or on pushes to the default branch. */
export function onEveryChange(triggers: readonly Trigger[]): boolean {
  return triggers.includes('pull-request') || triggers.includes('push')
}

/** It runs without anybody starting it by hand, sooner or later before each release. */
export function runsByItself(triggers: readonly Trigger[]): boolean {
  return triggers.some(t => t !== 'manual' && t !== 'other')
}
