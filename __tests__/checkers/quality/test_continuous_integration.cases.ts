// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_continuous_integration.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const ci = (run: string, on = '[push, pull_request]', job = 'unit') => ({
  [CI]: `name: ci\non: ${on}\njobs:\n  ${job}:\n    steps:\n      - run: ${run}\n`
})
const check = {
  name: 'unit',
  conclusion: 'success',
  app: 'github-actions',
  workflow: 'ci',
  url: 'https://github.com/example/project/runs/1'
}
const pull = (checks: readonly object[]) => ({
  number: 1,
  url: 'u',
  title: 't',
  mergedAt: '2026-06-01T00:00:00Z',
  base: 'main',
  labels: [],
  files: [],
  approvals: [],
  checks
})
const pulls = (checks: readonly object[], count = 20) => ({
  mergedPullRequests: { total: count, newest: Array.from({ length: count }, () => pull(checks)) as never }
})
const circle = { '.circleci/config.yml': 'version: 2.1\njobs:\n  build:\n    steps:\n      - run: bundle exec rake test\n' }

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'tests on pushes and pull requests', files: ci('go test ./...'), expect: 'Met strong', at: `${CI}:6` },
  { name: 'tests that passed', files: ci('go test ./...'), github: { checks: [check] }, expect: 'Met conclusive', at: check.url },
  {
    name: 'tests through a wrapper script',
    files: { ...ci('./scripts/wrap.sh test //...'), 'scripts/wrap.sh': '#!/bin/bash\nbazel "$@"\n' },
    expect: 'Met strong',
    at: 'scripts/wrap.sh:2'
  },
  {
    name: 'a cleaning line that names test logs',
    files: ci('rm -rf "$(bazel info bazel-testlogs)"', '[push]', 'clean'),
    expect: '?'
  },
  {
    name: 'pull requests and the merge queue, no pushes',
    files: ci('cargo test', '{ pull_request: , merge_group: }'),
    expect: 'Met strong'
  },
  {
    name: 'a stub beside tests on CircleCI',
    files: { ...ci('echo Hello, world!', '[push]', 'build'), ...circle },
    expect: 'Met hint',
    says: /CircleCI/
  },
  {
    name: 'CircleCI that reports',
    files: circle,
    github: {
      checks: [{ name: 'ci/circleci: build', conclusion: 'success', app: undefined, workflow: undefined, url: 'https://circleci.com/x' }]
    },
    expect: 'Met strong',
    at: '.circleci/config.yml:5'
  },
  { name: 'a pipeline of GitLab in a repository of GitHub', files: { '.gitlab-ci.yml': 't:\n  script: pytest\n' }, expect: 'Met hint' },
  {
    name: 'a pipeline of GitLab on GitLab',
    files: { '.gitlab-ci.yml': 't:\n  script: pytest\n' },
    repository: { known: true, value: { host: 'gitlab.com', owner: 'a', name: 'b' } },
    expect: 'Met strong'
  },
  {
    name: 'CodeQL and Scorecard alone',
    files: { [CI]: 'on: push\njobs:\n  analyze:\n    steps:\n      - uses: github/codeql-action/analyze@v3\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'other checks that passed are no tests',
    files: ci('make docs', '[push]', 'docs'),
    github: { checks: [{ ...check, name: 'docs' }] },
    expect: 'Unmet hint'
  },
  { name: 'tests on demand only', files: ci('go test ./...', 'workflow_dispatch'), expect: 'Unmet hint' },
  {
    name: 'tests on a schedule only',
    files: ci('go test ./...', '{ schedule: [{ cron: "0 0 * * *" }] }'),
    expect: 'Unmet hint',
    says: /daily/
  },
  {
    name: 'a workflow that is disabled',
    files: ci('go test ./...'),
    github: { workflows: [{ name: 'ci', path: CI, state: 'disabled_inactivity' }] },
    expect: 'Unmet hint'
  },
  {
    name: 'a workflow file that is switched off',
    files: { '.github/workflows/ci.yml.disabled': 'on: push\njobs: {a: {steps: [{run: go test}]}}' },
    expect: '?'
  },
  {
    name: 'a reusable workflow of another repository',
    files: { [CI]: 'on: push\njobs:\n  a:\n    uses: org/x/.github/workflows/t.yml@v1\n' },
    expect: '?',
    says: /elsewhere/
  },
  { name: 'a job that is called tests', files: ci('./own-runner', '[push]', 'tests'), expect: 'Met hint' },
  {
    name: 'a reporter of tests',
    files: { [CI]: 'on: push\njobs:\n  a:\n    steps:\n      - uses: dorny/test-reporter@v2\n' },
    expect: 'Met hint'
  },
  { name: 'tests, but no change for a year', files: ci('go test ./...'), history: { last: '2025-01-01T00:00:00Z' }, expect: 'Met hint' },
  { name: 'no CI, and nothing on pull requests', files: { 'a.go': 'package a\n' }, github: pulls([]), expect: 'Unmet strong' },
  { name: 'no CI, and few pull requests', files: { 'a.go': 'package a\n' }, github: pulls([], 5), expect: '?' },
  { name: 'no CI in the tree, and no token', files: { 'a.go': 'package a\n' }, expect: '?' },
  {
    name: 'Maven with the default goal of the project',
    files: {
      'pom.xml': '<project>\n<build>\n<defaultGoal>clean verify</defaultGoal>\n</build>\n</project>\n',
      'src/test/java/ATest.java': 'class ATest { @Test void a() { assertTrue(true); } }\n',
      '.github/workflows/ci.yml':
        'on: [push, pull_request]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: mvn --batch-mode -Ddoclint=all\n'
    },
    expect: 'Met strong',
    says: /mvn clean verify/
  }
])
