// SPDX-License-Identifier: MIT
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { known, unknown, type Known } from '../../core/known.js'
import type { Repository } from '../../inputs/repository.js'
import { removeFolder, trackFolder } from '../interrupt.js'
import type { GitRepository } from './open.js'
import { git, GitError } from './run.js'

/** For fetching single commits, which takes seconds, and once more where the failure may pass. */
const MILLISECONDS = 90_000
const PAUSE = 1_000

/** What would help where the failure may pass: a network or a server that does not answer. */
const PASSING = 'network'

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
  remove(): void
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
    ] as const
  }
  return {
    mergeBase,
    async borrow(commits) {
      if (commits.length === 0 || !commits.every(commit => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)))
        return unknown('it is no commit that could be fetched')
      const start = performance.now()
      const first = await fetchOnce(commits, MILLISECONDS / 2)
      if (first.known || first.needs !== PASSING) return first
      await setTimeout(PAUSE)
      return fetchOnce(commits, MILLISECONDS - (performance.now() - start))
    }
  }

  async function fetchOnce(commits: readonly string[], milliseconds: number): Promise<Known<Borrowed>> {
    const directory = temporaryFolder(temporary)
    if (directory === undefined) return unknown('there is no folder to fetch it into')
    try {
      const format = `--object-format=${commits[0]?.length === 64 ? 'sha256' : 'sha1'}`
      await git(directory, ['init', '--quiet', '--bare', '--template=', format, '.'])
      const fetch = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', url, ...commits]
      await git(directory, fetch, { network, milliseconds })
      return known({ repository: { directory, shallow: true, partial: false }, remove: () => removeFolder(directory) })
    } catch (error) {
      removeFolder(directory)
      if (!(error instanceof GitError)) throw error
      return refusal(error.stderr)
    }
  }
}

/** A new folder, which is removed when the run is interrupted; undefined when there can be none. */
export function temporaryFolder(inside: string): string | undefined {
  try {
    const folder = mkdtempSync(join(inside, 'best-practices-'))
    trackFolder(folder)
    return folder
  } catch {
    return undefined
  }
}

/** Why a fetch failed, in our words: what git says can hold addresses. */
function refusal(stderr: string): Known<never> {
  if (/not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i.test(stderr))
    return unknown('the server does not have it any more')
  if (/authentication|could not read username|\b40[134]\b|denied|not found/i.test(stderr))
    return unknown('the token may not read the repository', 'contents: read')
  return unknown('it could not be fetched from the server', PASSING)
}
