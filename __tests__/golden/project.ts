// SPDX-License-Identifier: MIT
import type { Commit } from '../../src/inputs/history.js'
import type { World } from '../support/evidence.js'
import { answersFile } from './answers.js'
import { AUTOMATION } from './automation.js'
import { CODE } from './code.js'
import { DOCUMENTS } from './documents.js'
import { plan, RELEASES } from './history.js'

/** The golden project's files without its answers. */
export const FILES: Readonly<Record<string, string>> = { ...DOCUMENTS, ...AUTOMATION, ...CODE }

/** With the answers that it declares. */
export const DECLARED: Readonly<Record<string, string>> = { ...FILES, '.bestpractices.json': answersFile() }

function personOf(text: string): Commit['author'] {
  const [name = '', email = ''] = text.slice(0, -1).split(' <')
  return { name, email }
}

/** Newest first, as a checker sees them. */
function commitsOf(paths: readonly string[]): Partial<Commit>[] {
  const seen = new Set<string>()
  return plan(paths)
    .map(({ author, date, subject, paths: changed }, i): Partial<Commit> => {
      const person = personOf(author)
      const changes = changed.map(path => {
        const status = seen.has(path) ? ('M' as const) : ('A' as const)
        seen.add(path)
        return { status, path }
      })
      return {
        oid: String(i).padStart(40, 'c'),
        date,
        author: person,
        committer: person,
        subject,
        signedOffBy: [author],
        changes
      }
    })
    .reverse()
}

const commits = commitsOf(Object.keys(FILES))
const countBetween = (from: string, to: string): number => commits.filter(({ date = '' }) => date > from && date <= to).length

/** What git alone tells: the whole history and all tags. GitHub was not asked. */
export const GIT: Pick<World, 'commits' | 'tags' | 'history'> = {
  commits,
  tags: RELEASES.map(({ tag, date }) => ({
    name: tag,
    date,
    commit: commits.find(commit => (commit.date ?? '') <= date)?.oid ?? '',
    message: `Tidewater ${tag.slice(1)}\n`,
    signature: 'pgp' as const
  })),
  history: {
    between: RELEASES.slice(0, 3).map(({ tag, date }, i) => {
      const older = RELEASES[i + 1] ?? { tag: '', date: '' }
      return { from: older.tag, to: tag, commits: countBetween(older.date, date), subjects: [] }
    }),
    sinceRelease: { tag: 'v3.2.0', commits: countBetween('2026-05-04T10:00:00Z', '2027') }
  }
}
export { GITHUB } from './github.js'
