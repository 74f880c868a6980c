// SPDX-License-Identifier: MIT
import type { CommandLine } from '../commands/lines.js'

/** A task of a task runner: what it runs, and the tasks that run with it. */
export interface Task {
  readonly line: number
  readonly commands: readonly CommandLine[]
  readonly needs: readonly string[]
}

/** The tasks of a file by name. */
export type TaskFile = Pick<ReadonlyMap<string, Task>, 'get' | 'keys'>

export interface TaskDraft {
  line: number
  commands: CommandLine[]
  needs: string[]
}

export const MAX_LINES = 10_000
export const MAX_TASKS = 2_000

/** The task of a name, which is begun where there is none yet. */
export function draft(tasks: Map<string, TaskDraft>, name: string, line: number): TaskDraft {
  const task = tasks.get(name) ?? { line, commands: [], needs: [] }
  if (tasks.size < MAX_TASKS) tasks.set(name, task)
  return task
}
