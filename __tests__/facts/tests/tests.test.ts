// SPDX-License-Identifier: MIT
import { evidenceFor, type File } from '../../support/evidence.js'
import { isTestPath } from '../../../src/facts/source/test-path.js'

describe('isTestPath', () => {
  it.each([
    'tests/testgtlib',
    'pkg/parse_test.go',
    'tests/test_app.py',
    'src/app/test_models.py',
    'spec/models/user_spec.rb',
    'test/models/user_test.rb',
    'src/App.test.tsx',
    'src/app.spec.mjs',
    'src/__tests__/app.ts',
    'src/test/java/org/example/AppTest.java',
    'core/src/test/kotlin/Foo.kt',
    'App.Tests/Program.cs',
    't/basic.t',
    'tests/testthat/test-x.R',
    'tests/integration.rs',
    'database/tests/schema/get.sql',
    'e2e/login.ts',
    'test/foo.bats',
    'features/login.feature',
    'apps/x/test/foo_SUITE.erl'
  ])('takes %s for a test', path => {
    expect(isTestPath(path)).toBe(true)
  })
  it.each([
    'script/memory_stress_test.rb',
    'config/environments/test.rb',
    'tests/README.md',
    'tests/data/input.json',
    'tests/Makefile',
    'spec/openapi.yaml',
    'node_modules/x/test/a.js',
    'vendor/x/foo_test.go',
    'testdata/foo_test.go',
    'src/latest/foo.go',
    'src/contest.py',
    'src/app.ts',
    'attest/x.go',
    'docs/testing.md'
  ])('does not take %s for a test', path => {
    expect(isTestPath(path)).toBe(false)
  })
})

describe('tests', () => {
  const tests = (files: Record<string, File>) => evidenceFor({ files }).tests
  const commandsOf = (files: Record<string, File>) =>
    tests(files).commands.map(({ command, where, standard }) => `${where} ${command}${standard ? '' : ' (own)'}`)

  it('counts files by name, by folder and by their first line', () => {
    expect(
      tests({
        'src/a_test.go': 'package a',
        'tests/typetests': '#!/usr/bin/env python3\n',
        'tests/data': 'just text',
        'tests/helper.py': 'X = 1',
        'tests/check.py': 'assert 1 + 1 == 2',
        'script/memory_stress_test.rb': 'loop { }'
      }).files
    ).toEqual(['src/a_test.go', 'tests/check.py', 'tests/typetests'])
  })

  it('keeps traces of tests that it cannot see', () => {
    expect(tests({ 'tests/data.json': '{}', 'pytest.ini': '[pytest]', test: { submodule: true } })).toMatchObject({
      files: [],
      traces: ['pytest.ini', 'test', 'tests']
    })
  })

  it('finds commands in documents, but no talk of tests', () => {
    expect(
      commandsOf({
        'README.md': '# x\n\nWe like `pytest`.\n\n```sh\n$ npm test\nnpm install\n```\n',
        'CONTRIBUTING.md': '## Testing\n\nUse `pytest` before you push, or run make check.\nThe test suite is large.\n'
      })
    ).toEqual(['document pytest', 'document make check', 'document npm test'])
  })

  it('finds tasks that run tests, and no stubs', () => {
    expect(
      commandsOf({
        'package.json': '{"scripts": {"test": "echo \\"Error: no test specified\\" && exit 1"}}',
        'a/package.json': '{"scripts": {"test": "node run.js", "lint": "eslint .", "test:e2e": "playwright test"}}',
        Makefile:
          'check: lint\n\nlint:\n\teslint .\n\ntests: coverage\n\ncoverage:\n\tcoverage run -m pytest\n\nhelp-test:\n\t@echo test runs tests\n',
        'b/Makefile': 'test:\n\t@echo "nothing"\n',
        'tox.ini': '[testenv]\ncommands = pytest\n[testenv:lint]\ncommands = ruff\n'
      })
    ).toEqual(['task make tests', 'task tox', 'task npm test', 'task npm run test:e2e (own)'])
  })

  it('finds commands in CI, wrapper scripts included', () => {
    expect(
      commandsOf({
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./scripts/x.sh test //src/...\n      - run: go test ./...\n'
      })
    ).toEqual(['ci ./scripts/x.sh test //src/... (own)', 'ci go test ./...'])
  })

  it.each([
    ['pytest x.py', {}, false],
    ['pytest -q tools/x.py', { 'tools/x.py': 'print(1)\n' }, false],
    ['python -m pytest x.py', { 'x.py': 'import os\n' }, false],
    ['pytest x.py', { 'x.py': 'def test_a():\n    assert 1\n' }, true],
    ['pytest checks/all.py::test_a', { 'checks/all.py': 'class TestA:\n    pass\n' }, true],
    ['pytest x.py tests', { 'x.py': '' }, true],
    ['pytest -k x.py', {}, true],
    ['pytest x.py && go test ./...', {}, true]
  ])('asks whether `%s` names a test, with %j', (run, files: Record<string, File>, expected) => {
    const workflow = `on: push\njobs:\n  a:\n    steps:\n      - run: ${run}\n`
    expect(commandsOf({ ...files, '.github/workflows/ci.yml': workflow }).length > 0).toBe(expected)
  })

  it('knows conventions that nobody writes down', () => {
    expect(tests({ 'go.mod': 'module a/b\n', 'x_test.go': 'package x' }).conventional.map(c => c.command)).toEqual(['go test ./...'])
  })
})
