// SPDX-License-Identifier: MIT
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { known, unknown } from '../core/known.js'
import { decode } from '../inputs/tree.js'
import type { AnswersSource } from '../answers/source.js'

/** Files larger than this are no answers files. */
const MAX_BYTES = 1024 * 1024

/** The answers file that the user named, relative to `folder`. A file that cannot be read is unknown, with a sentence that says why. */
export async function answersFile(given: string, folder: string): Promise<AnswersSource> {
  if (given === '') return { kind: 'standard' }
  const absolute = resolve(folder, given)
  const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) {
    const why =
      found.code === 'ENOENT'
        ? `The answers file ${given} does not exist.`
        : `The answers file ${given} cannot be read (${found.code ?? found.message}).`
    return { kind: 'file', given, absolute, text: unknown(why) }
  }
  if (!found.isFile()) return { kind: 'file', given, absolute, text: unknown(`${given} is not a file; name the answers file itself.`) }
  if (found.size > MAX_BYTES)
    return {
      kind: 'file',
      given,
      absolute,
      text: unknown(`The answers file ${given} is larger than 1 MiB; the badge site ignores files over 50,000 bytes.`)
    }
  try {
    const text = decode(await readFile(absolute))
    return {
      kind: 'file',
      given,
      absolute,
      text: text.known ? known(text.value) : unknown(`The answers file ${given} cannot be read: ${text.why}.`)
    }
  } catch (error) {
    return {
      kind: 'file',
      given,
      absolute,
      text: unknown(`The answers file ${given} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
    }
  }
}
