// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { known, unknown, type Known } from '../../core/known.js'
import type { Repository } from '../../inputs/repository.js'
import type { GitRepository } from './open.js'
import { git, GitError } from './run.js'

/** One fetch of single commits takes seconds; a server that takes longer is not waited for. */
const MILLISECONDS = 90_000

/** Where a repository can be fetched from, and with what. */
export interface Server {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly token: string
  /** Folder for what is fetched. */
  readonly temporary: string
}

/** The repository on its server, for what the clone lacks. */
export interface Remote {
  /** Commits without their history, in a bare repository of their own: the user's clone stays as it is. */
  borrow(commits: readonly string[]): Promise<Known<Borrowed>>
  /** Where two commits part, as the server tells. */
  mergeBase(one: string, other: string): Promise<Known<string>>
}

interface Borrowed {
  readonly repository: GitRepository
  /** Deletes it. */
  remove(): Promise<void>
}

/**
 * The remote of a repository. Undefined when the repository lies elsewhere than the server that the token belongs to:
 * what a clone calls its origin must not decide who is shown the token.
 */
export function remoteOf(
  { host, owner, name }: Repository,
  { serverUrl, token, temporary }: Server,
  mergeBase: Remote['mergeBase']
): Remote | undefined {
  const server = new URL(serverUrl)
  if (server.host.toLowerCase() !== host || !/^https?:$/.test(server.protocol)) return undefined
  const url = `${server.origin}/${owner}/${name}`
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64')
  const network = {
    protocol: server.protocol.slice(0, -1),
    config: [
      [`http.${server.origin}/.extraheader`, `AUTHORIZATION: basic ${secret}`],
      ['credential.helper', ''],
      ['maintenance.auto', 'false'],
      ['gc.auto', '0'],
      ['http.lowSpeedLimit', '1000'],
      ['http.lowSpeedTime', '20']
    ] as const,
    milliseconds: MILLISECONDS
  }
  return {
    mergeBase,
    async borrow(commits) {
      if (commits.length === 0 || !commits.every(commit => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)))
        return unknown('it is no commit that could be fetched')
      const directory = await mkdtemp(join(temporary, 'best-practices-')).catch(() => undefined)
      if (directory === undefined) return unknown('there is no folder to fetch it into')
      const remove = () => rm(directory, { recursive: true, force: true, maxRetries: 3 })
      try {
        await git(directory, [
          'init',
          '--quiet',
          '--bare',
          '--template=',
          `--object-format=${commits[0]?.length === 64 ? 'sha256' : 'sha1'}`,
          '.'
        ])
        const fetch = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', url, ...commits]
        await git(directory, fetch, { network })
        return known({ repository: { directory, shallow: true, partial: false }, remove })
      } catch (error) {
        await remove()
        if (!(error instanceof GitError)) throw error
        return refusal(error.stderr)
      }
    }
  }
}

/** Why a fetch failed, in our words: what git says can hold addresses. */
function refusal(stderr: string): Known<never> {
  if (/not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i.test(stderr))
    return unknown('the server does not have it any more')
  if (/authentication|could not read username|\b40[134]\b|denied|not found/i.test(stderr))
    return unknown('the token may not read the repository', 'contents: read')
  return unknown('it could not be fetched from the server', 'network')
}
