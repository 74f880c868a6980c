// SPDX-License-Identifier: MIT
import { unzipSync } from 'fflate'
import { known, unknown, type Known } from '../../core/known.js'
import { MAX_RECORD_BYTES, RECORDED_EVENTS } from './last-run.js'
import { reasonOf } from '../github/classify.js'
import { openClient } from '../github/client.js'
import { at, flagAt, listAt, numberAt, textAt } from '../github/payload.js'
import type { Access, Client } from '../github/access.js'

/** Where the record of the last run on the default branch is looked for: among the artifacts of runs. */
export interface RecordSearch {
  readonly owner: string
  readonly name: string
  /** The default branch. */
  readonly branch: string
  /** Name of the file in the artifact. */
  readonly file: string
  /** Id of the run that asks: only runs that were started before it count, so that repeating an old one finds what it found. */
  readonly run: number
}

/** The artifact that holds a record. */
const ARTIFACT = 'bestpractices-record'
const PERMISSION = 'actions: read'
const WHAT = 'the records of earlier runs'
const BUDGET = 15_000
const MAX_ZIP = 2 * MAX_RECORD_BYTES
/** Artifacts whose run is asked for, one after the other. */
const MOST_RUNS = 3

/**
 * The text of the newest record, which comes from outside like everything else. Unknown, with the reason, when there is
 * none or it cannot be had: never an error. `requests` is what asking cost.
 */
export async function askRecord(
  access: Access,
  search: RecordSearch
): Promise<{ readonly text: Known<string>; readonly requests: number }> {
  try {
    const client = await openClient(access, BUDGET)
    const text = await newestRecord(client, search)
    return { text, requests: client.cost().rest }
  } catch {
    // Nothing of an error is shown: it could hold what was sent.
    return { text: unknown('GitHub could not be asked for the record of the last run.', 'a later run'), requests: 0 }
  }
}

async function newestRecord(client: Client, search: RecordSearch): Promise<Known<string>> {
  const repository = { owner: search.owner, repo: search.name }
  const listed = await client.get('/repos/{owner}/{repo}/actions/artifacts', { ...repository, name: ARTIFACT, per_page: 100 })
  if (!listed.ok) return reasonOf(listed.failure, WHAT, PERMISSION)
  const artifacts = listAt(listed.data, 'artifacts')
    .flatMap(artifact => artifactFrom(artifact, search))
    .sort((a, b) => b.run - a.run || b.id - a.id)
  for (const { id, run, size } of artifacts.slice(0, MOST_RUNS)) {
    const told = await client.get('/repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run })
    if (!told.ok) return reasonOf(told.failure, WHAT, PERMISSION)
    // Anybody can propose to merge the default branch elsewhere, and such a run has its name too.
    if (!RECORDED_EVENTS.includes(textAt(told.data, ['event']) ?? '')) continue
    if (size > MAX_ZIP) return unknown('The record of the last run is larger than 1 MiB.')
    const parameters = { ...repository, artifact_id: id, archive_format: 'zip' }
    const zip = await client.download('/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, MAX_ZIP)
    return zip.ok ? unpack(zip.data, search.file) : reasonOf(zip.failure, WHAT, PERMISSION)
  }
  return unknown(`No earlier run on ${search.branch} has left a record.`, 'record')
}

interface Artifact {
  readonly id: number
  readonly run: number
  readonly size: number
}

/** An artifact that a run of the default branch left; a fork's branch may have the same name. */
function artifactFrom(artifact: unknown, { branch, run }: RecordSearch): readonly Artifact[] {
  const id = numberAt(artifact, 'id')
  const size = numberAt(artifact, 'size_in_bytes')
  const from = at(artifact, 'workflow_run')
  const by = numberAt(from, 'id')
  const repository = numberAt(from, 'repository_id')
  if (id === undefined || size === undefined || by === undefined || by >= run) return []
  if (textAt(artifact, ['name']) !== ARTIFACT || flagAt(artifact, 'expired') !== false || textAt(from, ['head_branch']) !== branch)
    return []
  if (repository === undefined || numberAt(from, 'head_repository_id') !== repository) return []
  return [{ id, run: by, size }]
}

/** The one file that is wanted; the sizes that the archive itself tells are bounded, and what they leave out is not read. */
function unpack(zip: Uint8Array, file: string): Known<string> {
  try {
    const fits = (size: number): boolean => size <= MAX_RECORD_BYTES
    const files = unzipSync(zip, { filter: entry => entry.name === file && fits(entry.size) && fits(entry.originalSize) })
    const data = Object.hasOwn(files, file) ? files[file] : undefined
    return data ? known(Buffer.from(data).toString('utf8')) : unknown(`The artifact ${ARTIFACT} holds no ${file} of at most 1 MiB.`)
  } catch {
    return unknown(`The artifact ${ARTIFACT} is no archive that could be read.`)
  }
}
