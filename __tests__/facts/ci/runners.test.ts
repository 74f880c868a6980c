// SPDX-License-Identifier: MIT
import { runnerRows } from '../../../scripts/generate/runners.mjs'
import { evidenceFor } from '../../support/evidence.js'

// Each row of the table of task runners with each of its programs: CI starts the runner, and the steps that it leads to are found, as
// are the tests and tools in them.

const CASES = runnerRows().flatMap(({ name, programs, examples }) =>
  examples.flatMap(example =>
    example.ci === undefined
      ? [{ ...example, name, command: example.only ?? '' }]
      : programs.map(program => ({ ...example, name, command: `${program} ${(example.ci ?? '').split(' ').slice(1).join(' ')}`.trim() }))
  )
)

it.each(CASES)('$name: follows `$command`', ({ command, files = {}, finds = [], not, unreadable }) => {
  const workflow = `on: [push, pull_request]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${command}\n`
  const { ci, tests, tools } = evidenceFor({ files: { ...files, '.github/workflows/ci.yml': workflow } })
  const steps = ci.jobs.filter(({ system }) => system === 'github').flatMap(job => job.steps)
  const found = steps.map(step => `${step.path}:${step.line} ${step.command ?? ''}`)
  expect(found).toEqual(expect.arrayContaining([...finds]))
  for (const place of finds) {
    const [path, line] = place.split(' ', 1)[0]?.split(':') ?? []
    const known = [...tests.commands, ...tools.uses].filter(one => one.path === path && one.line === Number(line))
    expect({ place, known: known.length > 0 }).toEqual({ place, known: true })
  }
  if (not !== undefined) expect(found.slice(1).join('\n')).not.toContain(not)
  expect(ci.unreadable.map(({ path }) => path)).toEqual(unreadable === undefined ? [] : [unreadable])
})

it('has an example with a task for every row', () => {
  const bare = runnerRows().filter(
    ({ examples }) => !examples.some(({ finds = [], unreadable }) => finds.length > 0 || unreadable !== undefined)
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})
