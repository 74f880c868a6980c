// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test.js'
import type { CheckFacts } from '../../../src/inputs/github.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string) =>
  `name: CI\non: [push, pull_request]\njobs:\n  unit:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const TOLD = (command: string) => `# Contributing\n\nRun the tests:\n\n\`\`\`sh\n${command}\n\`\`\`\n`
const check = (conclusion: string, name = 'unit'): CheckFacts => ({
  name,
  conclusion,
  app: 'github-actions',
  workflow: 'CI',
  url: 'https://github.com/example/project/actions/runs/1'
})
const go = { 'go.mod': 'module example.org/x\n', 'x.go': 'package x\n', 'x_test.go': 'package x\n' }

const inCi = { ...go, '.github/workflows/ci.yml': workflow('go test ./...') }
/** Source of which so many per cent are in a language that can be searched for tests. */
const mixed = (understood: number) => ({ 'a.py': '#'.repeat(understood * 10), 'a.bal': 'x'.repeat(1000 - understood * 10) })

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'tests and a documented command',
    files: { ...go, 'CONTRIBUTING.md': '# Contributing\n\nRun the tests:\n\n```sh\ngo test ./...\n```\n' },
    expect: 'Met strong',
    at: ['x_test.go', 'CONTRIBUTING.md:6']
  },
  {
    name: 'tests and a CI command',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test ./...') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:7'
  },
  {
    name: 'tests that passed in CI',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test ./...') },
    github: { checks: [check('success')], repository: {} },
    expect: 'Met conclusive',
    at: ['x_test.go', '.github/workflows/ci.yml:7', 'https://github.com/example/project/actions/runs/1'],
    says: /^One file holds tests; `go test/
  },
  {
    name: 'tests that passed in CI long ago',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test ./...') },
    github: { checks: [check('success')], repository: { pushedAt: '2024-01-01T00:00:00Z' } },
    expect: 'Met strong'
  },
  {
    name: 'tests that failed in CI are tests',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test ./...') },
    github: { checks: [check('failure')], repository: {} },
    expect: 'Met strong'
  },
  { name: 'tests that nobody says how to run', files: go, expect: 'Met hint', at: 'x_test.go', says: /go test/ },
  {
    name: 'programs without an extension below tests/',
    files: {
      'x.py': 'pass\n',
      'tests/typetests': '#!/usr/bin/env python3\nimport sys\n',
      Makefile: 'tests: coverage\n\ncoverage:\n\tcoverage run tests/typetests\n'
    },
    expect: 'Met strong',
    at: ['tests/typetests', 'Makefile:1']
  },
  {
    name: 'tests inside Rust source',
    files: {
      'Cargo.toml': '[package]\nname = "x"\n',
      'src/lib.rs': '#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() { assert!(true) }\n}\n',
      'README.md': '# x\n\n```\ncargo test\n```\n'
    },
    expect: 'Met strong',
    at: 'src/lib.rs'
  },
  {
    name: 'pgTAP and vitest',
    files: {
      'a.rs': 'fn main() {}\n',
      'database/tests/schema.sql': 'select plan(1);\nselect ok(true);\n',
      'web/package.json': '{"scripts": {"test": "vitest run"}}'
    },
    expect: 'Met strong'
  },
  {
    name: 'a wrapper script in CI',
    files: {
      'BUILD.bazel': 'cc_test(name = "a_test")\n',
      'a_test.cc': 'TEST(A, B) {}\n',
      '.github/workflows/ci.yml': workflow('./scripts/bazel_ignore_codes.sh test //src/...')
    },
    expect: 'Met strong'
  },
  { name: 'no tests at all', files: { 'a.py': 'print(1)\n', 'README.md': '# x\n\nA program.\n' }, expect: 'Unmet strong' },
  {
    name: "npm's stub is no test",
    files: { 'a.js': 'var a = 1\n', 'package.json': '{"scripts": {"test": "echo \\"Error: no test specified\\" && exit 1"}}' },
    expect: 'Unmet strong'
  },
  {
    name: 'a script and a configuration that sound like tests',
    files: { 'script/memory_stress_test.rb': 'loop { }\n', 'config/environments/test.rb': 'Rails.application.configure { }\n' },
    expect: 'Unmet strong'
  },
  {
    name: 'preparing the database runs no tests',
    files: { 'a.rb': 'puts 1\n', '.github/workflows/ci.yml': workflow('bundle exec rake db:setup') },
    expect: 'Unmet strong'
  },
  { name: 'a folder with data only', files: { 'a.py': 'print(1)\n', 'tests/cases.json': '{}' }, expect: '?', says: /traces/, needs: [] },
  { name: 'tests in a submodule', files: { 'a.py': 'print(1)\n', suite: { submodule: true } }, expect: '?' },
  {
    name: 'checks of another system',
    files: { 'a.py': 'print(1)\n' },
    github: { checks: [{ ...check('success'), name: 'ci/circleci: tests' }] },
    expect: '?'
  },
  { name: 'a manifest that does not parse may hold tasks', files: { 'a.js': 'var a = 1\n', 'package.json': '{ not json' }, expect: '?' },
  {
    name: 'a command without test files',
    files: { 'a.py': 'print(1)\n', '.github/workflows/ci.yml': workflow('pytest') },
    expect: 'Met hint',
    at: '.github/workflows/ci.yml:7'
  },
  {
    name: 'tests that passed in CI just within a month',
    files: inCi,
    github: { checks: [check('success')], repository: { pushedAt: '2026-05-16T12:00:00Z' } },
    expect: 'Met conclusive'
  },
  {
    name: 'tests that passed in CI just over a month ago',
    files: inCi,
    github: { checks: [check('success')], repository: { pushedAt: '2026-05-16T11:59:59Z' } },
    expect: 'Met strong'
  },
  { name: 'tests that passed in CI, nobody knows when', files: inCi, github: { checks: [check('success')] }, expect: 'Met strong' },
  {
    name: 'tests that passed with one version and failed with another',
    files: inCi,
    github: { checks: [check('success', 'unit (1.22)'), check('failure', 'unit (1.21)')], repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'tests that passed in CI, without a page that shows it',
    files: inCi,
    github: { checks: [{ ...check('success'), url: undefined }], repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'tests that may fail in CI',
    files: { ...go, '.github/workflows/ci.yml': `${workflow('go test ./...')}        continue-on-error: true\n` },
    github: { checks: [check('success')], repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'a job that passed and does not test',
    files: { ...inCi, '.github/workflows/lint.yml': workflow('go vet ./...').replace('unit', 'lint') },
    github: { checks: [check('success', 'lint'), check('failure')], repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'a command that people are told, before one of CI',
    files: { ...go, 'CONTRIBUTING.md': TOLD('go test -race ./...'), '.github/workflows/ci.yml': workflow('go test ./...') },
    expect: 'Met strong',
    says: '`go test -race ./...` runs them'
  },
  {
    name: 'a command of the main language, before a shorter one',
    files: { ...go, '.github/workflows/ci.yml': workflow('pytest\n      - run: go test -race ./...') },
    expect: 'Met strong',
    says: '`go test -race ./...` runs them'
  },
  {
    name: 'a usual command, before a shorter one',
    files: { ...go, '.github/workflows/ci.yml': workflow('./test.sh\n      - run: go test -race ./...') },
    expect: 'Met strong',
    says: '`go test -race ./...` runs them'
  },
  {
    name: 'all tests, before a part of them',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test -race -run TestA ./a/...\n      - run: go test ./...') },
    expect: 'Met strong',
    says: '`go test ./...` runs them'
  },
  { name: 'two files', files: { ...inCi, 'y_test.go': 'package x\n' }, expect: 'Met strong', says: /^2 files hold tests;/ },
  { name: 'a tree that is not whole', partial: 'tree', files: { 'a.py': 'print(1)\n' }, expect: '?', says: 'as a whole' },
  { name: 'texts alone', files: { 'README.md': '# x\n' }, expect: '?', says: 'no source was found', needs: ['token'] },
  {
    name: 'texts alone, and the checks are known',
    files: { 'README.md': '# x\n' },
    github: { checks: [] },
    expect: '?',
    needs: []
  },
  { name: 'source that was not read', files: { 'a.py': 'a = 1\n', 'b.py': { size: 5_000_000 } }, expect: '?', says: 'not all source' },
  { name: 'just enough source that is understood', files: mixed(80), expect: 'Unmet strong' },
  { name: 'a little less source that is understood', files: mixed(79), expect: '?', says: 'not all source' }
])
