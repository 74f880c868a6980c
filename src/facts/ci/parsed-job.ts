// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { commandLines } from '../commands/shell.js'
import { contentLine, entries, texts, type Value } from './yaml.js'
import type { Job, Setting, Trigger } from './job.js'

/** A step as one configuration file writes it, before any hop. */
export interface RawStep {
  readonly command?: string
  readonly uses?: string
  readonly hook?: string
  readonly with?: Readonly<Record<string, string>>
  readonly name?: string
  readonly line: number
  readonly blocking: boolean
  readonly only?: readonly Trigger[]
  /** The folder it runs in, when that is not the repository's root. */
  readonly folder?: string
}

export interface RawJob {
  readonly system: Job['system']
  readonly line: number
  readonly id: string
  readonly name: string
  readonly workflow: string
  readonly triggers: readonly Trigger[]
  readonly runner?: string
  readonly steps: readonly RawStep[]
  readonly blocking: boolean
  readonly env?: readonly Setting[]
  readonly onlyPaths?: readonly string[]
  /** A condition that may narrow the triggers of a workflow that others call. */
  readonly condition?: string
  /** The local reusable workflow it calls. */
  readonly calls?: string
}

/** What one CI file says. */
export interface CiFile {
  readonly jobs: readonly RawJob[]
  readonly unreadable?: readonly string[]
  /** A workflow's name, for those that run after it. */
  readonly workflow?: string
  /** Names of workflows after which this one runs, on whatever starts them. */
  readonly after?: readonly string[]
}

/** The command lines of script texts in a value: a text, a list, or lists of lists. */
export function scriptSteps(value: Value | undefined, more: Partial<RawStep> = {}): RawStep[] {
  return texts(value).flatMap(v => stepsOfScript(v.text ?? '', v, more))
}

export function stepsOfScript(text: string, at: Value, more: Partial<RawStep> = {}): RawStep[] {
  const first = contentLine(at)
  let folder = more.folder
  return commandLines(text, first).map(c => {
    const step: RawStep = {
      ...more,
      ...(folder !== undefined && { folder }),
      command: c.text,
      // Only a literal block keeps the lines of the file.
      line: at.block === 'literal' ? c.line : first,
      blocking: c.blocking && more.blocking !== false
    }
    const to = /^(?:cd|pushd) ["']?([\w./-]{1,200})["']?(?: *\|\| *exit\b.*)?$/.exec(c.text)?.[1]
    if (to !== undefined) folder = posix.join(folder ?? '', to)
    return step
  })
}

export function settings(value: Value | undefined): Setting[] {
  return entries(value).flatMap(([name, v]) => (v.text === undefined ? [] : [{ name, value: v.text.slice(0, 2000), line: v.line }]))
}

/** A record that no key of a repository can pollute. */
export function textRecord(value: Value | undefined): Readonly<Record<string, string>> | undefined {
  const found = entries(value).filter(([, v]) => v.text !== undefined)
  if (found.length === 0) return undefined
  const record = Object.create(null) as Record<string, string>
  for (const [key, v] of found.slice(0, 100)) record[key] = v.text ?? ''
  return record
}
