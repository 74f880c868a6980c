// SPDX-License-Identifier: MIT
import { writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { known, unknown, type Known } from '../../core/known.js'
import { removeFolder } from '../interrupt.js'
import type { GitRepository } from './open.js'
import { temporaryFolder } from './remote.js'
import { git, gitMaybe, gitText, GitError } from './run.js'

const MILLISECONDS = 60_000

/** What a branch becomes when another is merged into it. */
export interface Merged {
  /** A repository of its own, which finds the clone's objects too. */
  readonly repository: GitRepository
  readonly tree: string
  remove(): void
}

/**
 * Merges two commits as git would, without touching the clone: what is new is written to a folder of its own, in a
 * repository that knows nothing of the clone's configuration and attributes, so none of its merge drivers is run.
 */
export async function mergeOf(
  { directory, partial }: GitRepository,
  one: string,
  other: string,
  temporary: string
): Promise<Known<Merged>> {
  const folder = temporaryFolder(temporary)
  if (folder === undefined) return unknown('there is no folder to merge it in')
  try {
    const format = `--object-format=${one.length === 64 ? 'sha256' : 'sha1'}`
    await git(folder, ['init', '--quiet', '--bare', '--template=', format, '.'])
    const objects = await gitText(directory, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])
    writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${objects}\n`)
    const env = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
    const tree = await gitText(folder, ['merge-tree', '--write-tree', '--no-messages', one, other], { milliseconds: MILLISECONDS, env })
    return known({ repository: { directory: folder, shallow: false, partial }, tree, remove: () => removeFolder(folder) })
  } catch (error) {
    removeFolder(folder)
    if (!(error instanceof GitError)) throw error
    return unknown(await whyNot(directory, error))
  }
}

async function whyNot(directory: string, { code, stderr }: GitError): Promise<string> {
  if (code === 1) return 'they conflict'
  const version = (await gitMaybe(directory, ['version'])) ?? ''
  return /^usage:/m.test(stderr)
    ? `merging them needs git 2.38 or later, and this is ${version.replace(/^git version /, 'git ')}`
    : 'git could not merge them'
}
