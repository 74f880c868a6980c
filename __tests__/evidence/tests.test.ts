// SPDX-License-Identifier: MIT
import { isTestPath } from '../../src/evidence/tests.js'

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
