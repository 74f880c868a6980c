// SPDX-License-Identifier: MIT

/**
 * Splits output into records, as it comes: `end` is the byte after each. A record is cut after `most` characters, so that no
 * commit and no path fills the memory.
 */
export function splitter(end: 0 | 10, most: number, take: (record: string) => void): (chunk: Buffer) => void {
  let open: Buffer[] = []
  let size = 0
  const keep = (bytes: Buffer): void => {
    if (size < most) open.push(bytes)
    size += bytes.length
  }
  return chunk => {
    const [first, last] = [chunk.indexOf(end), chunk.lastIndexOf(end)]
    if (first < 0) return keep(chunk)
    // Only what lies before the first end belongs to the record that is open, however long that is.
    keep(chunk.subarray(0, first))
    const text = Buffer.concat([...open, chunk.subarray(first, last)]).toString('utf8')
    for (const record of text.split(end === 0 ? '\0' : '\n')) take(record.length > most ? record.slice(0, most) : record)
    open = []
    size = 0
    keep(chunk.subarray(last + 1))
  }
}
