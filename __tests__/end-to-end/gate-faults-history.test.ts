// SPDX-License-Identifier: MIT
/** What a change does to the history must not blind the comparison, nor change what the base had shown. */
import { answersFile, HEALTHY } from '../support/projects.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { runAction } from '../support/runner.js'

let repository: TestRepository
let base = ''

// Gold rests on what the history shows: new source files come with tests.
const ANSWERS = { '.bestpractices.json': answersFile({ tests_are_added: { status: '?' } }) }
const MAILMAP = { '.mailmap': 'renovate[bot] <bot@renovateapp.com> <ada@example.org>\n' }

beforeAll(() => {
  repository = makeRepository({ files: { ...HEALTHY, ...ANSWERS } })
  const added = Array.from({ length: 8 }, (_, i) => ({ files: { [`src/part${i}.js`]: `${i}\n`, [`test/part${i}.test.js`]: `${i}\n` } }))
  base = repository.commits(added).at(-1) ?? ''
})
afterAll(() => repository.remove())

function long(): string {
  const message = 'x'.repeat(50_000_000)
  for (let i = 0; i < 3; i++) repository.commit({ [`docs/${i}.md`]: '# More\n' }, { message })
  return repository.head
}

/** A commit of a hundred thousand long paths, made of five folders, and one that removes them. */
function wide(): string {
  const parent = repository.head
  const treeOf = (mode: string, oid: string): string => {
    const entries = Array.from({ length: 10 }, (_, i) => Buffer.concat([Buffer.from(`${mode} ${'n'.repeat(220)}${i}\0`), Buffer.from(oid, 'hex')])) // prettier-ignore
    return repository.write('tree', Buffer.concat(entries))
  }
  let tree = treeOf('100644', repository.write('blob', ''))
  for (let depth = 1; depth < 5; depth++) tree = treeOf('40000', tree)
  const commitOf = (of: string, before: string): string =>
    repository.write('commit', `tree ${of}\nparent ${before}\nauthor Ada <ada@example.org> 1767312000 +0000\ncommitter Ada <ada@example.org> 1767312000 +0000\n\nwide\n`) // prettier-ignore
  return commitOf(repository.git('rev-parse', `${parent}^{tree}`), commitOf(tree, parent))
}

it.each([
  { name: 'keeps-quiet', change: () => repository.commit({ 'docs/more.md': '# More\n' }), code: 0, level: 'gold' },
  { name: 'wide-tree', change: wide, code: 0, level: 'gold' },
  { name: 'mailmap', change: () => repository.commit(MAILMAP), code: 1, level: 'none' },
  { name: 'long-messages-and-mailmap', change: () => long() && repository.commit(MAILMAP), code: 1, level: 'none' }
])('a pull request: $name', async ({ name, change, code, level }) => {
  repository.branch(name, base)
  const head = change()
  repository.git('update-ref', `refs/heads/${name}`, head)
  const workspace = repository.clone()
  const payload = {
    repository: { default_branch: 'main', full_name: 'example/project' },
    pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } }
  }
  const ran = await runAction({ workspace, event: 'pull_request', payload })
  expect({ code: ran.code, level: ran.outputs.level, previous: ran.outputs['previous-level'] }).toEqual({ code, level, previous: 'gold' })
  if (code === 1) expect(ran.summary).toContain('tests_are_added')
})
