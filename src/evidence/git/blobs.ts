// SPDX-License-Identifier: MIT
import { git } from './run.js'

/**
 * Contents of blobs by object id, read with one `git cat-file --batch`. Ids that are not there (a partial clone) are
 * left out of the map.
 * @throws GitError when git fails
 */
export async function readBlobs(directory: string, oids: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  if (oids.length === 0) return blobs
  const output = await git(directory, ['cat-file', '--batch', '--buffer'], { input: oids.join('\n') + '\n' })
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(10, at)
    if (end < 0) break
    const [oid = '', type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing' || size === undefined) continue
    const length = Number(size)
    if (type === 'blob') blobs.set(oid, output.subarray(at, at + length))
    at += length + 1
  }
  return blobs
}
