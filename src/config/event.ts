// SPDX-License-Identifier: MIT
import { readFile, stat } from 'node:fs/promises'
import { BadEnvironment } from './config.js'

/** GitHub's payloads are far smaller. */
const MAX_BYTES = 64 * 1024 * 1024

/** The event that started the workflow. Its payload is data from outside. */
export interface Event {
  readonly name: string
  readonly payload: object
}

/**
 * The event as the runner hands it over.
 * @throws BadEnvironment when it cannot be read: what a run judges must not be guessed
 */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<Event> {
  const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']]
  if (!name || !path)
    throw new BadEnvironment('GITHUB_EVENT_NAME or GITHUB_EVENT_PATH is not set; run this in a workflow, or use the command line.')
  const payload = parsed(await textOf(path))
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new BadEnvironment('The event file (GITHUB_EVENT_PATH) is not a JSON object, so the event is not known.')
  return { name, payload }
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size <= MAX_BYTES) return await readFile(path, 'utf8')
  } catch (error) {
    throw new BadEnvironment(
      `The event file (GITHUB_EVENT_PATH) cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'no reason given'}.`
    )
  }
  throw new BadEnvironment('The event file (GITHUB_EVENT_PATH) is too large to be an event.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A string at a path of the payload, or empty. */
export function textAt(payload: object, ...path: string[]): string {
  let value: unknown = payload
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : ''
}
