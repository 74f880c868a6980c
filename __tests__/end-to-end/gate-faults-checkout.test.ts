// SPDX-License-Identifier: MIT
/** What is judged is the commit that the event is about, in the repository that it is about. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { runAction, type ActionRun } from '../support/runner.js'

const LOSS = { 'SECURITY.md': null, '.bestpractices.json': answersFile({ know_secure_design: { status: 'Unmet' } }) }

let repository: TestRepository
let other: TestRepository
const commits = { start: '', loss: '', moved: '', merge: '' }

beforeAll(() => {
  repository = makeRepository({ files: { ...HEALTHY, '.bestpractices.json': answersFile() } })
  commits.start = repository.head
  repository.branch('change')
  commits.loss = repository.commit({ ...LOSS, 'service/README.md': '# Service\n' })
  commits.moved = repository.commit({ 'docs/more.md': '# More\n' })
  repository.branch('main')
  const notes = repository.commit({ 'docs/notes.md': '# Notes\n' })
  repository.branch('merge', notes)
  commits.merge = repository.commit(LOSS, { merge: [commits.loss] })
  other = makeRepository({ files: { ...HEALTHY, '.bestpractices.json': answersFile() }, remote: 'https://github.com/other/thing' })
})
afterAll(() => {
  repository.remove()
  other.remove()
})

function pull(from = 'example/project'): object {
  const pull_request = { head: { sha: commits.loss, repo: { full_name: from } }, base: { sha: commits.start, ref: 'main' } }
  return { repository: { default_branch: 'main', full_name: 'example/project' }, pull_request }
}

/** A clone of a commit; GitHub's own checkout names the remote like this. */
function clone(commit: string, remote = 'https://github.com/example/project'): string {
  repository.branch('main')
  const workspace = repository.clone()
  repository.git('-C', workspace, 'checkout', '--quiet', '--force', '--detach', commit)
  repository.git('-C', workspace, 'config', 'remote.origin.url', remote)
  return workspace
}

/** Another repository's clone in a folder of the workspace. */
function besides(workspace: string, remote = 'https://github.com/other/thing'): string {
  const path = join(workspace, 'other')
  renameSync(other.clone(), path)
  other.git('-C', path, 'checkout', '--quiet', '--force')
  if (remote) other.git('-C', path, 'config', 'remote.origin.url', remote)
  else other.git('-C', path, 'config', '--remove-section', 'remote.origin')
  return workspace
}

interface Row {
  readonly name: string
  workspace(): string
  readonly path?: string
  readonly payload?: () => object
  readonly event?: string
  readonly sha?: () => string
  readonly code: number
  readonly says: RegExp
}

const IT: readonly Row[] = [
  { name: 'the merge of a pull request', workspace: () => clone(commits.merge), code: 1, says: /would lose the gold level/ },
  { name: 'its head', workspace: () => clone(commits.loss), sha: () => commits.merge, code: 1, says: /would lose the gold level/ },
  { name: 'a folder of it', workspace: () => clone(commits.loss), path: 'service', sha: () => commits.merge, code: 1, says: /would lose the gold level/ },
  { name: 'a merge that was made again', workspace: () => clone(commits.merge), sha: () => 'a'.repeat(40), code: 1, says: /would lose the gold level/ },
  { name: 'the head in a clone of the fork', workspace: () => clone(commits.loss, 'https://github.com/stranger/copy'), payload: () => pull('stranger/copy'), sha: () => commits.merge, code: 1, says: /would lose the gold level/ },
  { name: 'the head in a clone of another name', workspace: () => clone(commits.loss, 'https://mirror.example.org/x/y'), sha: () => commits.merge, code: 1, says: /would lose the gold level/ },
  { name: 'another commit', workspace: () => clone(commits.start), sha: () => commits.merge, code: 3, says: /is at commit [0-9a-f]{10}, which is not the one/ },
  { name: 'a later commit of the fork', workspace: () => clone(commits.moved, 'https://github.com/stranger/copy'), payload: () => pull('stranger/copy'), sha: () => commits.merge, code: 3, says: /which is not the one/ },
  { name: 'a later commit in a clone of another name', workspace: () => clone(commits.moved, 'https://mirror.example.org/x/y'), sha: () => commits.merge, code: 3, says: /which is not the one/ },
  { name: 'another commit than what was pushed', event: 'push', payload: () => ({ ref: 'refs/heads/main', before: commits.start, after: commits.loss }), workspace: () => clone(commits.start), sha: () => commits.loss, code: 3, says: /which is not the one/ },
  { name: 'another branch on a schedule', event: 'schedule', payload: () => ({}), workspace: () => clone(commits.start), sha: () => commits.loss, code: 0, says: /Level gold is met/ },
  { name: 'another repository', workspace: () => besides(clone(commits.loss)), path: 'other', sha: () => commits.merge, code: 0, says: /other\/thing[\s\S]*another repository than the one that the event is about/ },
  { name: 'a repository without a name', workspace: () => besides(clone(commits.loss), ''), path: 'other', sha: () => commits.merge, code: 3, says: /cannot be told/ },
  { name: 'a bare repository among the files', workspace: plant, path: 'service', sha: () => commits.merge, code: 3, says: /looks like a bare repository/ },
  { name: 'a bare repository that stands in for the objects of the clone', workspace: plant, path: 'service/objects', sha: () => commits.merge, code: 1, says: /would lose the gold level/ }
] // prettier-ignore

/** A bare repository that holds gold, as files of the tree. */
function plant(): string {
  const workspace = clone(commits.loss)
  const bare = other.clone({ bare: true })
  const files = other.git('-C', bare, 'rev-list', '--objects', '--all').split('\n').map(line => line.slice(0, 40)) // prettier-ignore
  expect(files.length).toBeGreaterThan(3)
  mkdirSync(dirname(join(workspace, 'service')), { recursive: true })
  for (const name of ['HEAD', 'config', 'objects', 'refs', 'packed-refs']) renameSync(join(bare, name), join(workspace, 'service', name))
  writeFileSync(join(workspace, 'service', 'index.html'), '')
  return workspace
}

it.each(IT)('judges or refuses $name', async ({ workspace, path = '.', event = 'pull_request', payload = pull, sha, code, says }) => {
  const env: Record<string, string> = sha ? { GITHUB_SHA: sha() } : {}
  const ran: ActionRun = await runAction({ workspace: workspace(), event, payload: payload(), inputs: { path }, env })
  expect({ code: ran.code, says: ran.stdout + ran.summary }).toEqual({ code, says: expect.stringMatching(says) })
})
