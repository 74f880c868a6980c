// SPDX-License-Identifier: MIT
/** A small project whose CI starts a runner, and what that leads to. */
export interface RunnerExample {
  /** The command of the CI step; its first word stands for every program of the row. */
  readonly ci?: string
  /** A command as it is. */
  readonly only?: string
  readonly files?: Readonly<Record<string, string>>
  /** `path:line command` */
  readonly finds?: readonly string[]
  /** A word that no step has. */
  readonly not?: string
  /** The file whose tasks are not known. */
  readonly unreadable?: string
}
export interface RunnerRow {
  readonly name: string
  readonly programs: readonly string[]
  readonly files: readonly string[]
  readonly opaque?: true
  readonly examples: readonly RunnerExample[]
}
export function runnerRows(): readonly RunnerRow[]
export function runners(): readonly (readonly [path: string, source: string])[]
