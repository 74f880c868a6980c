// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { commandLines, type LineOptions } from '../commands/lines.js'
import type { Shell } from '../commands/command.js'
import { contentLine, entries, texts, type Value } from './yaml.js'
import type { Job, Setting, Trigger } from './job.js'

/** A step as one configuration file writes it, before any hop. */
export interface RawStep {
  /** The file, when it is not the one that is read. */
  readonly path?: string
  readonly command?: string
  readonly uses?: string
  readonly hook?: string
  /** By what `pre-commit run` names it. */
  readonly id?: string
  readonly with?: Readonly<Record<string, string>>
  readonly name?: string
  readonly line: number
  readonly blocking: boolean
  readonly only?: readonly Trigger[]
  /** The folder it runs in, when that is not the repository's root. */
  readonly folder?: string
  readonly runs?: 'maybe'
  readonly shell?: Shell
}

export interface RawJob extends Omit<Job, 'path' | 'steps'> {
  readonly steps: readonly RawStep[]
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
  /** Default values of what callers of a reusable workflow may give. */
  readonly inputs?: ReadonlyMap<string, string>
}

/** The command lines of script texts in a value: a text, a list, or lists of lists. */
export function scriptSteps(value: Value | undefined, more: Partial<RawStep> = {}, options: LineOptions = {}): RawStep[] {
  return texts(value).flatMap(v => stepsOfScript(v.text ?? '', v, more, options))
}

export function stepsOfScript(text: string, at: Value, more: Partial<RawStep> = {}, options: LineOptions = {}): RawStep[] {
  const first = contentLine(at)
  return commandLines(text, first, options).map((c): RawStep => {
    const folder = c.folder === '' ? more.folder : posix.join(more.folder ?? '', c.folder)
    return {
      ...more,
      ...(folder !== undefined && { folder }),
      ...(c.runs === 'maybe' && { runs: c.runs }),
      command: c.text,
      shell: c.shell,
      // Only a literal block keeps the lines of the file.
      line: at.block === 'literal' ? c.line : first,
      blocking: c.blocking && more.blocking !== false
    }
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
