// SPDX-License-Identifier: MIT
import { git } from './run.js'

/**
 * Gives each blob to `take` as soon as it is read, with one `git cat-file --batch` for all: the bytes of a large tree are never
 * held at once. Ids that are not there (a partial clone) are left out.
 * @throws GitError when git fails
 */
export async function readBlobs(directory: string, oids: readonly string[], take: (oid: string, bytes: Buffer) => void): Promise<void> {
  if (oids.length === 0) return
  await git(directory, ['cat-file', '--batch', '--buffer'], { input: oids.join('\n') + '\n', each: batchReader(take) })
}

interface OpenObject {
  readonly oid: string
  readonly type: string
  readonly parts: Buffer[]
  /** Bytes to come, with the line end after the object. */
  left: number
}

/** Reads the output of `git cat-file --batch` in pieces: a line `<oid> <type> <size>`, the object, a line end. */
function batchReader(take: (oid: string, bytes: Buffer) => void): (chunk: Buffer) => void {
  let line = ''
  let open: OpenObject | undefined
  return chunk => {
    for (let at = 0; at < chunk.length;) {
      if (open) {
        const part = chunk.subarray(at, at + open.left)
        open.parts.push(part)
        open.left -= part.length
        at += part.length
        if (open.left > 0) continue
        if (open.type === 'blob') take(open.oid, (open.parts.length > 1 ? Buffer.concat(open.parts) : part).subarray(0, -1))
        open = undefined
      } else {
        const end = chunk.indexOf(10, at)
        line += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
        if (end < 0) return
        at = end + 1
        const [oid = '', type = '', size] = line.split(' ')
        line = ''
        if (type !== 'missing' && size !== undefined) open = { oid, type, parts: [], left: Number(size) + 1 }
      }
    }
  }
}
