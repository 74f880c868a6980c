// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_invocation.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string) => `on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'Go needs no configuration',
    files: { 'go.mod': 'module example.org/x\n', 'x.go': 'package x\n', 'x_test.go': 'package x\n' },
    expect: 'Met strong',
    at: 'go.mod',
    says: /go test/
  },
  {
    name: 'Rust needs none either',
    files: {
      'Cargo.toml': '[package]\nname = "x"\n',
      'src/lib.rs': 'fn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {}\n}\n'
    },
    expect: 'Met strong',
    says: /cargo test/
  },
  {
    name: 'a target in the plural',
    files: {
      'x.py': 'pass\n',
      'tests/typetests': '#!/usr/bin/env python3\n',
      Makefile: 'tests: coverage\n\ncoverage:\n\tcoverage run tests/typetests\n'
    },
    expect: 'Met strong',
    at: 'Makefile:1'
  },
  {
    name: 'checks that are linters',
    files: { 'x.py': 'pass\n', 'tests/typetests': '#!/usr/bin/env python3\n', Makefile: 'checks: bandit\n\nbandit:\n\tbandit -r .\n' },
    expect: '?'
  },
  {
    name: 'npm test',
    files: { 'a.js': 'var a\n', 'a.test.js': 'test()\n', 'package.json': '{\n"scripts": {\n"test": "node run.js"\n}\n}' },
    expect: 'Met strong',
    at: 'package.json:3'
  },
  {
    name: "npm's stub",
    files: {
      'a.js': 'var a\n',
      'a.test.js': 'test()\n',
      'package.json': '{"scripts": {"test": "echo \\"Error: no test specified\\" && exit 1"}}'
    },
    expect: '?'
  },
  {
    name: 'rake without a task, in CI',
    files: { 'a.rb': 'puts 1\n', 'test/a_test.rb': 'assert true\n', '.github/workflows/ci.yml': workflow('bundle exec rake') },
    expect: 'Met strong'
  },
  {
    name: 'a target that only prints',
    files: { 'a.sh': 'true\n', 'tests/a.sh': 'test 1\n', Makefile: 'test:\n\t@echo there are none\n' },
    expect: '?'
  },
  {
    name: "only a script of the project's own",
    files: { 'a.py': 'pass\n', 'tests/test_a.py': 'assert 1\n', '.github/workflows/ci.yml': workflow('./run_tests.sh') },
    expect: 'Unmet hint',
    at: '.github/workflows/ci.yml:6'
  },
  {
    name: 'the tests of another language',
    files: { 'a.py': 'pass\n'.repeat(99), 'ui/a.test.js': 'test()\n', 'ui/package.json': '{"scripts": {"test": "jest"}}' },
    expect: 'Met hint'
  },
  { name: 'a command but no tests', files: { 'a.py': 'pass\n', '.github/workflows/ci.yml': workflow('pytest') }, expect: 'Met hint' },
  {
    name: 'CMake with tests',
    files: {
      'a.c': 'int a;\n',
      'tests/test_a.c': 'int main() {}\n',
      'CMakeLists.txt': 'project(x)\nadd_library(x a.c)\nenable_testing()\n'
    },
    expect: 'Met strong',
    at: 'CMakeLists.txt:3',
    says: /ctest/
  }
])
