// SPDX-License-Identifier: MIT
import { unknown, type Known } from '../../core/known.js'
import type { Repository } from '../../inputs/repository.js'
import { openClient } from './client.js'
import { textAt } from './payload.js'
import { factFrom } from './rest.js'
import type { Access } from './access.js'

const BUDGET = 10_000

/** Where two commits part, for clones that are too shallow to tell. Never throws. */
export async function askMergeBase({ owner, name }: Repository, access: Access, one: string, other: string): Promise<Known<string>> {
  const what = 'where the commits part'
  try {
    const client = await openClient(access, BUDGET)
    // The answer lists commits and files too: the last page has the fewest.
    const parameters = { owner, repo: name, basehead: `${one}...${other}`, per_page: 1, page: 2 }
    const answer = await client.get('/repos/{owner}/{repo}/compare/{basehead}', parameters)
    return factFrom(answer, mergeBaseFrom, what, 'contents: read')
  } catch {
    return unknown(`GitHub could not be asked ${what}.`)
  }
}

function mergeBaseFrom(data: unknown): string | undefined {
  const commit = textAt(data, ['merge_base_commit', 'sha'])
  return commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined
}
