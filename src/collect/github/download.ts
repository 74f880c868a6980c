// SPDX-License-Identifier: MIT
import type { ApiAnswer } from './access.js'

/** A file from where GitHub sent us for it. No token goes there, no second redirect is followed, and more than `most` bytes are not read. */
export async function download(url: string, send: typeof fetch, most: number, signal: AbortSignal): Promise<ApiAnswer<Uint8Array>> {
  const response = await send(url, { redirect: 'error', signal })
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    return { ok: false, failure: { kind: response.ok ? 'broken' : 'absent', status: response.status, message: '' } }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop early ends the transfer.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return { ok: false, failure: { kind: 'broken', message: '' } }
    chunks.push(chunk)
  }
  return { ok: true, data: Buffer.concat(chunks) }
}
