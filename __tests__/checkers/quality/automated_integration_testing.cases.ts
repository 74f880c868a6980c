// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/automated_integration_testing.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const go = { 'go.mod': 'module m\n', 'main.go': 'package main\n', 'main_test.go': 'package main\n\nfunc TestA(t *testing.T) {}\n' }
const workflow = (on: string, run: string) =>
  `name: CI\non: ${on}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const check = (name: string, conclusion = 'success') => ({
  name,
  conclusion,
  app: 'github-actions',
  workflow: 'CI',
  url: 'https://github.com/example/project/actions/runs/1'
})
const pull = (number: number, checks: readonly object[], more: object = {}) => ({
  number,
  url: `https://github.com/example/project/pull/${number}`,
  title: 'Change it',
  mergedAt: '2026-06-01T00:00:00Z',
  base: 'main',
  author: { login: 'ada', bot: false },
  mergedBy: { login: 'ada', bot: false },
  association: 'OWNER',
  labels: [],
  additions: 1,
  files: [],
  approvals: [],
  checks,
  ...more
})
const pulls = (count: number, checks: readonly object[], more?: object) => ({
  mergedPullRequests: { total: count, newest: Array.from({ length: count }, (_, i) => pull(count - i, checks, more)) as never }
})

cases(checker, [
  {
    name: 'a script of the manifest: the workflow that calls it is the evidence, too',
    files: {
      'package.json': '{ "scripts": { "test": "vitest run" } }',
      'a.test.js': 'test("a", () => {})\n',
      '.github/workflows/ci.yml': workflow('pull_request', 'npm test -- --coverage')
    },
    expect: 'Met strong',
    at: ['.github/workflows/ci.yml', 'package.json']
  },
  { name: 'nothing at all', expect: '?' },
  {
    name: 'tests on pull requests and pushes',
    files: { ...go, '.github/workflows/ci.yml': workflow('[push, pull_request]', 'go test ./...') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:7',
    says: 'go test'
  },
  {
    name: 'and ten merged pull requests carry the result',
    files: { ...go, '.github/workflows/ci.yml': workflow('[push, pull_request]', 'go test ./...') },
    github: { ...pulls(12, [check('test')]), checks: [check('test')] },
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/actions/runs/1',
    says: '12 of the newest 12'
  },
  {
    name: 'pull requests of which the checks could not be read',
    files: { ...go, '.github/workflows/ci.yml': workflow('[push, pull_request]', 'go test ./...') },
    github: pulls(12, [], { checksUnread: true }),
    expect: 'Met strong'
  },
  {
    name: 'the plainest of several commands is named',
    files: {
      ...go,
      '.github/workflows/ci.yml': workflow('push', 'go test ./...'),
      '.github/workflows/a.yml': workflow('push', 'go test -run TestSomethingSmall ./internal/...')
    },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:7'
  },
  {
    name: 'only on a schedule and by hand',
    files: { ...go, '.github/workflows/ci.yml': workflow('{ schedule: [{ cron: "0 3 * * *" }], workflow_dispatch: {} }', 'go test ./...') },
    expect: 'Unmet hint',
    says: 'not for each change'
  },
  {
    name: 'only when some documents change',
    files: { ...go, '.github/workflows/ci.yml': workflow('{ push: { paths: [go.mod] } }', 'go test ./...') },
    expect: 'Met hint',
    says: 'only when some files change'
  },
  {
    name: 'a cleanup line that names test logs',
    files: { ...go, '.github/workflows/ci.yml': workflow('push', 'bazel info bazel-testlogs') },
    expect: 'Met hint',
    says: 'was not recognised'
  },
  {
    name: 'workflows without tests, GitHub not asked',
    files: { ...go, '.github/workflows/scorecard.yml': 'on: push\njobs:\n  scan:\n    steps:\n      - uses: ossf/scorecard-action@v2\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'workflows without tests, and no check of the newest changes speaks of tests',
    files: { ...go, '.github/workflows/scorecard.yml': 'on: push\njobs:\n  scan:\n    steps:\n      - uses: ossf/scorecard-action@v2\n' },
    github: { ...pulls(20, [check('scan')]), checks: [check('scan')] },
    expect: 'Unmet strong'
  },
  {
    name: 'a check of another system that tests',
    files: go,
    github: { ...pulls(20, [check('unit tests')]), checks: [] },
    expect: 'Met hint'
  },
  {
    name: 'a service of which no check is left',
    files: { ...go, '.travis.yml': 'language: go\nscript: go test ./...\n' },
    expect: 'Met hint',
    says: 'still runs it'
  },
  {
    name: 'a remote workflow that may test',
    files: { ...go, '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    uses: example/shared/.github/workflows/go.yml@v1\n' },
    expect: '?'
  },
  {
    name: 'no CI, and no checks on twenty pull requests',
    files: go,
    github: { ...pulls(20, []), checks: [] },
    expect: 'Unmet strong'
  },
  { name: 'no CI, and GitHub refuses', files: go, github: { mergedPullRequests: unknown('forbidden', 'pull-requests: read') }, expect: '?' }
])
