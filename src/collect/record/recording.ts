// SPDX-License-Identifier: MIT
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Collected } from '../collect.js'
import type { Inputs } from '../../evidence/evidence.js'
import type { Known } from '../../core/known.js'
import { known } from '../../core/known.js'
import { makeTree, newBlobCache, type BlobCache, type TreeEntry } from '../../inputs/tree.js'
import { CannotWrite, writeNamed } from '../write-file.js'
import type { Candidate } from '../git/candidate.js'

/** The file cannot be used; `message` says why, in a sentence for the user. */
export class RecordingError extends Error {
  override readonly name = 'SavedEvidenceError'
}

/** Raised when the shape of the file changes. */
const FORMAT = 2
const MAX_BYTES = 512 * 1024 * 1024

interface SavedInputs extends Omit<Inputs, 'now' | 'tree'> {
  readonly tree: { readonly commit: string; readonly entries: readonly TreeEntry[]; readonly complete: boolean }
}
interface SavedEvidence {
  readonly format: number
  readonly now: string
  readonly head: SavedInputs
  readonly base: Known<SavedInputs>
  readonly candidate?: Candidate
  readonly texts: readonly (readonly [string, Known<string>])[]
}

/** Writes all that was read of the world to a file: for bug reports, and to evaluate it again elsewhere. It holds no token. */
export async function writeRecording(file: string, { head, base, candidate }: Collected): Promise<void> {
  const trees = base.known ? [head.tree, base.value.tree] : [head.tree]
  const texts = new Map<string, Known<string>>()
  for (const tree of trees)
    for (const entry of tree.entries) if (tree.texts.has(entry.oid)) texts.set(entry.oid, tree.texts.get(entry.oid) as Known<string>)
  const saved: SavedEvidence = {
    format: FORMAT,
    now: head.now.toISOString(),
    head: savedFrom(head),
    base: base.known ? known(savedFrom(base.value)) : base,
    ...(candidate && { candidate }),
    texts: [...texts]
  }
  try {
    await writeNamed(file, await promisify(gzip)(JSON.stringify(saved)))
  } catch (error) {
    if (error instanceof CannotWrite) throw new RecordingError(`The evidence is not written: ${error.message}`)
    throw new RecordingError(`The evidence cannot be written to ${file}: ${(error as Error).message}.`)
  }
}

function savedFrom({ repository, tree, history, tags, github, visits }: Inputs): SavedInputs {
  return { repository, tree: { commit: tree.commit, entries: tree.entries, complete: tree.complete }, history, tags, github, visits }
}

/**
 * Evidence that `saveEvidence` wrote.
 * @throws SavedEvidenceError when the file is missing, is no such file, or was written by another version
 */
export async function readRecording(file: string): Promise<Collected> {
  let saved: SavedEvidence
  try {
    if ((await stat(file)).size > MAX_BYTES) throw new RecordingError('it is too large')
    saved = JSON.parse((await promisify(gunzip)(await readFile(file), { maxOutputLength: MAX_BYTES })).toString('utf8')) as SavedEvidence
  } catch (error) {
    // A parser's message quotes the file, whatever that holds.
    const why = error instanceof SyntaxError ? 'it holds no JSON' : (error as Error).message
    throw new RecordingError(`${file} cannot be read as saved evidence: ${why}.`)
  }
  if (typeof saved !== 'object' || saved === null || saved.format !== FORMAT)
    throw new RecordingError(`${file} is no evidence of this version's format; save it again.`)
  try {
    const cache = newBlobCache()
    for (const [oid, text] of saved.texts) cache.texts.set(oid, text)
    const restore = (inputs: SavedInputs): Inputs => restored(inputs, new Date(saved.now), cache)
    return {
      directory: undefined,
      head: restore(saved.head),
      base: saved.base.known ? known(restore(saved.base.value)) : saved.base,
      ...(saved.candidate && { candidate: saved.candidate })
    }
  } catch {
    throw new RecordingError(`${file} is damaged: parts of the evidence are missing; save it again.`)
  }
}

function restored(inputs: SavedInputs, now: Date, cache: BlobCache): Inputs {
  const { commit, entries, complete } = inputs.tree
  return { ...inputs, now, tree: makeTree(commit, entries, cache, complete) }
}
