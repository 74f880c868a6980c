// SPDX-License-Identifier: MIT
import { isBot, type Commit } from '../../inputs/history.js'
import { git, gitMaybe, gitText } from './run.js'

const MAX_BYTES = 1024 * 1024

type Identity = Commit['author']
type MapNames = (commit: Commit) => Commit

/**
 * For each of the compared commits, how its own `.mailmap` maps the names in `history`: what one commit says of names must
 * not change those of the other. Only blobs are read, so no file of the working directory counts, and none is fetched.
 * @throws GitError when git fails
 */
export async function mailmapsOf(directory: string, commits: readonly string[], history: readonly Commit[]): Promise<readonly MapNames[]> {
  const maps = await Promise.all(commits.map(commit => gitMaybe(directory, ['rev-parse', '--verify', '--quiet', `${commit}:.mailmap`])))
  const distinct = [...new Set(maps.flatMap(blob => blob ?? []))]
  const sizes = await Promise.all(distinct.map(blob => gitMaybe(directory, ['cat-file', '-s', blob])))
  // Where a partial clone lacks the map of one commit, names are compared as they are.
  const usable = sizes.includes(undefined) ? [] : distinct.filter((_, i) => Number(sizes[i]) <= MAX_BYTES)
  const lines = [...new Set(history.flatMap(({ author, committer }) => [lineOf(author), lineOf(committer)]))].filter(line => line !== '')
  const mappers = new Map(usable.map(blob => [blob, mapperOf(directory, blob, lines)]))
  return Promise.all(maps.map(async blob => (await mappers.get(blob ?? '')) ?? (commit => commit)))
}

/** The form that `git check-mailmap` takes; empty where marks of that form are part of a name. */
function lineOf({ name, email }: Identity): string {
  return /[<>\n]/.test(name + email) ? '' : `${name} <${email}>`
}

async function mapperOf(directory: string, blob: string, lines: readonly string[]): Promise<MapNames> {
  if (lines.length === 0) return commit => commit
  // As a bare repository, so that the map of the working directory is not read besides.
  const gitDir = await gitText(directory, ['rev-parse', '--absolute-git-dir'])
  const asked = ['--bare', '-c', `mailmap.blob=${blob}`, '-c', 'mailmap.file=', 'check-mailmap', '--stdin']
  const answers = (await git(gitDir, asked, { input: lines.join('\n') + '\n' })).toString('utf8').split('\n')
  const mapped = new Map(lines.map((line, i) => [line, identityIn(answers[i] ?? '')]))
  const map = (one: Identity): Identity => mapped.get(lineOf(one)) ?? one
  return commit => {
    const author = map(commit.author)
    return { ...commit, author, committer: map(commit.committer), bot: isBot(author) }
  }
}

function identityIn(answer: string): Identity | undefined {
  const found = /^(?:([^<>]*) )?<([^<>]*)>$/.exec(answer)
  return found ? { name: found[1] ?? '', email: found[2] ?? '' } : undefined
}
