// SPDX-License-Identifier: MIT
/** The head of a pull request, checked out alone, is judged as what its merge will be. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type CloneOptions, type TestRepository } from '../support/repository.js'
import { runAction } from '../support/runner.js'

const SECURITY = 'https://github.com/example/project/blob/main/SECURITY.md'
const GOLD = answersFile({ know_secure_design: { status: 'Met', justification: `We wrote ${SECURITY}` } })
const DRIVER = '*.md merge=planted\n'

let repository: TestRepository
const commits = { start: '', main: '', removes: '', keeps: '', conflicts: '', fresh: '' }

beforeAll(() => {
  // Where the branches part there is nothing to lose yet.
  repository = makeRepository({ files: { ...HEALTHY, 'notes.md': '1\n2\n3\n4\n5\n', '.gitattributes': DRIVER } })
  commits.start = repository.head
  const change = (name: 'removes' | 'keeps' | 'conflicts', files: Record<string, string | null>): void => {
    repository.branch(name, commits.start)
    commits[name] = repository.commit(files)
  }
  change('removes', { 'SECURITY.md': null, 'notes.md': '0\n2\n3\n4\n5\n' })
  change('keeps', { 'notes.md': '0\n2\n3\n4\n5\n' })
  change('conflicts', { 'SECURITY.md': null, 'notes.md': '1\n2\n3\n4\n6\n' })
  repository.branch('main')
  commits.main = repository.commit({ '.bestpractices.json': GOLD, 'notes.md': '1\n2\n3\n4\n7\n' })
  repository.branch('fresh', commits.main)
  commits.fresh = repository.commit({ 'SECURITY.md': null })
  for (const name of ['start', 'main'] as const) repository.git('update-ref', `refs/heads/${name}`, commits[name])
})
afterAll(() => repository.remove())

interface Row {
  readonly name: string
  readonly at: 'removes' | 'keeps' | 'conflicts' | 'fresh'
  readonly clone?: CloneOptions
  readonly code: number
  readonly regressed: string
  readonly previous: string
  readonly says: RegExp
}
const INTO = /the newest commit of the base, which the pull request was merged into/
const ROWS: readonly Row[] = [
  { name: 'loses what was won since the branches parted', at: 'removes', code: 1, regressed: 'true', previous: 'gold', says: INTO },
  { name: 'keeps what was won since the branches parted', at: 'keeps', code: 0, regressed: 'false', previous: 'gold', says: INTO },
  { name: 'has the newest commit of the base already', at: 'fresh', code: 1, regressed: 'true', previous: 'gold', says: INTO },
  { name: 'conflicts, and says what that leaves out', at: 'conflicts', code: 0, regressed: 'false', previous: 'none', says: /not with its newest commit, because they conflict/ },
  { name: 'comes without history and without a token', at: 'removes', clone: { depth: 1 }, code: 3, regressed: 'unknown', previous: '', says: /is not in this clone/ }
] // prettier-ignore

it.each(ROWS)('a head that $name', async ({ at, clone, code, regressed, previous, says }) => {
  repository.branch(at)
  const workspace = repository.clone(clone)
  // A driver that the tree's attributes name, as a workflow's tools may have left it.
  const trace = join(workspace, '..', `trace-${at}`)
  repository.git('-C', workspace, 'config', 'merge.planted.driver', `touch ${trace}; false`)
  writeFileSync(join(workspace, '.gitattributes'), DRIVER)
  const objects = repository.git('-C', workspace, 'count-objects', '-v')
  const payload = {
    repository: { default_branch: 'main', full_name: 'example/project' },
    pull_request: { head: { sha: commits[at] }, base: { sha: commits.start, ref: 'main' } }
  }
  const ran = await runAction({ workspace, event: 'pull_request', payload, env: { GITHUB_SHA: 'a'.repeat(40) } })
  const { regressed: lost, 'previous-level': before } = ran.outputs
  expect({ code: ran.code, lost, before }).toEqual({ code, lost: regressed, before: previous })
  expect(ran.stdout + ran.summary).toMatch(says)
  expect(ran.summary).toContain(commits[at].slice(0, 10))
  // Nothing was run, nothing is left, and the clone is as it was.
  expect({ ran: existsSync(trace), left: ran.left, objects: repository.git('-C', workspace, 'count-objects', '-v') }).toEqual({ ran: false, left: [], objects }) // prettier-ignore
})
