// SPDX-License-Identifier: MIT
import { readFile, stat, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Collected } from './collect.js'
import type { Inputs } from './evidence.js'
import type { Candidate } from './git/base.js'
import type { Known } from './known.js'
import { known } from './known.js'
import { makeTree, newBlobCache, type BlobCache, type Entry } from './tree.js'

/** The record cannot be used; `message` says why, in a sentence for the user. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}

/** Raised when the shape of the record changes. */
const FORMAT = 1
const MAX_BYTES = 512 * 1024 * 1024

interface RecordedInputs extends Omit<Inputs, 'now' | 'tree'> {
  readonly tree: { readonly commit: string; readonly entries: readonly Entry[]; readonly complete: boolean }
}
interface Record {
  readonly format: number
  readonly now: string
  readonly head: RecordedInputs
  readonly base: Known<RecordedInputs>
  readonly candidate?: Candidate
  readonly texts: readonly (readonly [string, Known<string>])[]
}

/** Writes all that was read of the world to a file: for bug reports, and to evaluate it again elsewhere. It holds no token. */
export async function writeRecord(file: string, { head, base, candidate }: Collected): Promise<void> {
  const trees = base.known ? [head.tree, base.value.tree] : [head.tree]
  const texts = new Map<string, Known<string>>()
  for (const tree of trees)
    for (const entry of tree.entries) if (tree.texts.has(entry.oid)) texts.set(entry.oid, tree.texts.get(entry.oid) as Known<string>)
  const record: Record = {
    format: FORMAT,
    now: head.now.toISOString(),
    head: recorded(head),
    base: base.known ? known(recorded(base.value)) : base,
    ...(candidate && { candidate }),
    texts: [...texts]
  }
  try {
    await writeFile(file, await promisify(gzip)(JSON.stringify(record)))
  } catch (error) {
    throw new RecordError(`The evidence cannot be written to ${file}: ${(error as Error).message}.`)
  }
}

function recorded({ repository, tree, history, tags, github }: Inputs): RecordedInputs {
  return { repository, tree: { commit: tree.commit, entries: tree.entries, complete: tree.complete }, history, tags, github }
}

/**
 * Evidence that `writeRecord` wrote.
 * @throws RecordError when the file is missing, is no record, or was written by another version
 */
export async function readRecord(file: string): Promise<Collected> {
  let record: Record
  try {
    if ((await stat(file)).size > MAX_BYTES) throw new RecordError('it is too large')
    record = JSON.parse((await promisify(gunzip)(await readFile(file), { maxOutputLength: MAX_BYTES })).toString('utf8')) as Record
  } catch (error) {
    throw new RecordError(`${file} cannot be read as recorded evidence: ${(error as Error).message}.`)
  }
  if (typeof record !== 'object' || record === null || record.format !== FORMAT)
    throw new RecordError(`${file} is no evidence of this version's format; record it again.`)
  const cache = newBlobCache()
  for (const [oid, text] of record.texts) cache.texts.set(oid, text)
  const restore = (inputs: RecordedInputs): Inputs => restored(inputs, new Date(record.now), cache)
  return {
    directory: undefined,
    head: restore(record.head),
    base: record.base.known ? known(restore(record.base.value)) : record.base,
    ...(record.candidate && { candidate: record.candidate })
  }
}

function restored(inputs: RecordedInputs, now: Date, cache: BlobCache): Inputs {
  const { commit, entries, complete } = inputs.tree
  return { ...inputs, now, tree: makeTree(commit, entries, cache, complete) }
}
