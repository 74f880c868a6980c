// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test.js'
import type { CheckFacts } from '../../../src/inputs/github.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string) =>
  `name: CI\non: [push, pull_request]\njobs:\n  unit:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const check = (conclusion: string): CheckFacts => ({
  name: 'unit',
  conclusion,
  app: 'github-actions',
  workflow: 'CI',
  url: 'https://github.com/example/project/actions/runs/1'
})
const go = { 'go.mod': 'module example.org/x\n', 'x.go': 'package x\n', 'x_test.go': 'package x\n' }

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
    at: 'https://github.com/example/project/actions/runs/1'
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
  { name: 'tests that nobody says how to run', files: go, expect: 'Met hint', says: /go test/ },
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
  { name: 'a folder with data only', files: { 'a.py': 'print(1)\n', 'tests/cases.json': '{}' }, expect: '?', says: /traces/ },
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
    expect: 'Met hint'
  }
])
