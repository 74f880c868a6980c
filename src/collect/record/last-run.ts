// SPDX-License-Identifier: MIT
import { Ajv, type ValidateFunction } from 'ajv'
import { readFile, stat } from 'node:fs/promises'
import type { Level, Status } from '../../criteria/criterion.js'
import type { GitHubFacts } from '../../inputs/github.js'
import { known, unknown, type Known } from '../../core/known.js'
import { KEPT_FACTS, RECORD_SCHEMA } from './last-run-schema.js'
export const RECORD_VERSION = 1
/** A record that would be larger leaves its facts out, and one that is larger is not read. */
export const MAX_RECORD_BYTES = 1024 * 1024

/** Events that tell what became of the default branch. */
export const RECORDED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** What an earlier run on the default branch found, and what it rested on besides the commit. */
export interface LastRun {
  readonly version: string
  readonly now: Date
  readonly commit: string
  /** Whether history and tags could be read then. */
  readonly known: { readonly history: boolean; readonly tags: boolean }
  readonly levels: Readonly<Record<Level, 'met' | 'unmet' | 'undetermined'>>
  readonly criteria: ReadonlyMap<string, { readonly status: Status; readonly satisfied: ReadonlyMap<string, boolean> }>
  readonly facts: Partial<GitHubFacts>
}

interface Written {
  readonly tool: { readonly version: string }
  readonly now: string
  readonly commit: string
  readonly known: LastRun['known']
  readonly levels: LastRun['levels']
  readonly criteria: Readonly<Record<string, { readonly status: Status; readonly satisfied: Readonly<Record<string, boolean>> }>>
  readonly facts: Readonly<Record<string, unknown>>
}

let validator: ValidateFunction<Written> | undefined

/** The record in a file. Unknown, with the reason, when there is none or it is not what this version writes: never an error. */
export async function readLastRun(file: string): Promise<Known<LastRun>> {
  try {
    const { size } = await stat(file)
    if (size > MAX_RECORD_BYTES) return unknown('The record of the last run is larger than 1 MiB.')
    return parseLastRun(await readFile(file, 'utf8'))
  } catch {
    return unknown('There is no record of an earlier run.')
  }
}

/** The same from its text. */
export function parseLastRun(text: string): Known<LastRun> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return unknown('The record of the last run is no JSON.')
  }
  validator ??= new Ajv({ allowUnionTypes: true, logger: false, strict: false }).compile<Written>(RECORD_SCHEMA)
  if (!validator(data)) return unknown('The record of the last run is not of this version’s format.')
  const now = new Date(data.now)
  if (Number.isNaN(now.getTime())) return unknown('The record of the last run has no usable date.')
  const { facts } = data
  return known({
    version: data.tool.version,
    now,
    commit: data.commit,
    known: data.known,
    levels: data.levels,
    criteria: new Map(
      Object.entries(data.criteria).map(([id, { status, satisfied }]) => [id, { status, satisfied: new Map(Object.entries(satisfied)) }])
    ),
    // Only facts that are validated are taken over.
    facts: Object.fromEntries(KEPT_FACTS.filter(name => Object.hasOwn(facts, name)).map(name => [name, facts[name]]))
  })
}
