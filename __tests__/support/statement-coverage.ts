// SPDX-License-Identifier: MIT
import type { Checker } from '../../src/checkers/checker.js'
import { cases } from './checker.js'

const run = (command: string) => `on: push\njobs:\n  test:\n    steps:\n      - run: ${command}\n`
const python = { 'app/main.py': 'print(1)\n'.repeat(40), '.github/workflows/ci.yml': run('pytest --cov=app') }
const reported = (description: string, pushedAt = '2026-06-10T00:00:00Z', name = 'codecov/project') => ({
  repository: { pushedAt },
  checks: [{ name, conclusion: 'success', app: 'codecov', workflow: undefined, url: 'https://codecov.io/gh/example/project', description }]
})

const coveralls = (description: string) => {
  const codecov = reported(description)
  return {
    ...codecov,
    checks: codecov.checks.map(check => ({ ...check, name: 'coverage/coveralls', app: 'coveralls', url: 'https://coveralls.io/builds/1' }))
  }
}

/** The cases of the two checkers that ask for a coverage of the statements. */
export function statementCoverageCases(checker: Checker, limit: number): void {
  const above = limit + 5

  cases(checker, [
    { name: 'nothing at all', expect: '?' },
    {
      name: 'a limit that CI enforces',
      files: { ...python, '.coveragerc': `[report]\nfail_under = ${above}\n` },
      expect: 'Met strong',
      at: '.coveragerc:2',
      says: `${above} %`
    },
    {
      name: 'a limit of lines says so',
      files: {
        'src/lib.rs': 'fn a() {}\n',
        'Cargo.toml': '[package]\nname = "a"\n',
        '.github/workflows/ci.yml': run(`cargo llvm-cov --fail-under-lines ${limit}`)
      },
      expect: 'Met strong',
      says: 'stand for statements'
    },
    {
      name: 'a limit that nothing runs',
      files: { 'app/main.py': 'x\n', '.coveragerc': `[report]\nfail_under = ${above}\n` },
      expect: 'Met hint',
      says: 'no CI run'
    },
    { name: 'a limit that is too low', files: { ...python, '.coveragerc': `[report]\nfail_under = ${limit - 1}\n` }, expect: '?' },
    {
      name: 'a total of lines and branches',
      files: { ...python, '.coveragerc': `[run]\nbranch = true\n[report]\nfail_under = ${above}\n` },
      expect: 'Met hint',
      says: 'no figure of either'
    },
    {
      name: 'functions at the limit and the rest below',
      files: {
        'src/a.ts': 'export const a = 1\n',
        'jest.config.js': `module.exports = { coverageThreshold: { global: { statements: 75, branches: 70, functions: ${limit}, lines: 75 } } }\n`,
        '.github/workflows/ci.yml': run('npx jest --coverage')
      },
      expect: '?'
    },
    {
      name: 'a target that follows the last value',
      files: { ...python, 'codecov.yml': 'coverage:\n  status:\n    project:\n      default:\n        target: auto\n' },
      expect: '?'
    },
    {
      name: 'a target that only informs',
      files: {
        ...python,
        'codecov.yml': 'coverage:\n  status:\n    project:\n      default:\n        target: 90%\n        informational: true\n'
      },
      expect: '?'
    },
    {
      name: 'a limit for the smaller part of the source',
      files: { ...python, 'core/main.go': '// a\n'.repeat(900), '.coveragerc': `[report]\nfail_under = ${above}\n` },
      expect: 'Met hint',
      says: 'of the source only'
    },
    {
      name: 'a limit of one package of many',
      files: {
        'packages/a/src/a.ts': 'export const a = 1\n',
        'packages/b/src/b.ts': 'export const b = 1\n'.repeat(90),
        'packages/a/jest.config.js': 'module.exports = { coverageThreshold: { global: { statements: 90 } } }\n',
        '.github/workflows/ci.yml': run('npx jest --coverage')
      },
      expect: 'Met hint'
    },
    { name: 'a measured value', github: reported(`${above}.30% (+0.10%) compared to 0a1b2c3`), expect: 'Met strong', says: `${above}.3 %` },
    { name: 'a measured value of long ago', github: reported(`${above}.30% (+0.10%)`, '2025-06-10T00:00:00Z'), expect: 'Met hint' },
    {
      name: 'a measured value far below',
      github: reported('61.2% (-0.1%)'),
      expect: 'Unmet strong',
      at: 'https://codecov.io/gh/example/project'
    },
    {
      name: 'a measured value a little below, as services count partly run lines',
      github: reported(`${limit - 2.5}% (-0.1%)`),
      expect: 'Unmet hint'
    },
    { name: 'a value far below of long ago', github: reported('61.2%', '2025-06-10T00:00:00Z'), expect: 'Unmet hint' },
    {
      name: 'what was measured says more than what is demanded',
      files: { ...python, '.coveragerc': `[report]\nfail_under = ${above}\n` },
      github: reported('61.2%'),
      expect: 'Unmet strong'
    },
    { name: 'the value of a patch', github: reported('95% of diff hit', undefined, 'codecov/patch'), expect: '?' },
    {
      name: 'nothing that has statements',
      files: { 'main.tf': 'resource "a" "b" {}\n', Dockerfile: 'FROM scratch\n' },
      expect: 'N/A hint'
    },
    {
      name: 'a report in the tree',
      files: { 'src/a.ts': 'let a\n', 'lcov.info': 'SF:src/a.ts\nLF:10\nLH:9\nend_of_record\n' },
      commits: [{ date: '2026-06-01T00:00:00Z', changes: [{ status: 'A', path: 'lcov.info' }] }],
      expect: 'Met hint',
      at: 'lcov.info',
      says: 'a report of 2026-06-01 that lies in the tree, shows 90 % of the lines'
    },
    {
      name: 'a report in the tree below the limit',
      files: { 'src/a.ts': 'let a\n', 'lcov.info': 'SF:src/a.ts\nLF:10\nLH:3\nend_of_record\n' },
      expect: 'Unmet hint',
      says: 'of an unknown day'
    },
    { name: 'measured at the limit', github: reported(`${limit}.00%`), expect: 'Met strong' },
    { name: 'measured as far below as another way of counting explains', github: reported(`${limit - 5}.00%`), expect: 'Unmet hint' },
    { name: 'measured a little further below', github: reported(`${limit - 6}.99%`), expect: 'Unmet strong' },
    { name: 'Coveralls, above', github: coveralls(`Coverage increased (+0.1%) to ${limit + 1}.2%`), expect: 'Met strong' },
    { name: 'Coveralls, a little below', github: coveralls(`Coverage decreased (-0.1%) to ${limit - 2}.0%`), expect: 'Unmet hint' },
    { name: 'Coveralls, far below', github: coveralls('Coverage remained the same at 70.0%'), expect: 'Unmet strong' }
  ])
}
