// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_branch_coverage80.js'
import { cases } from '../../support/checker.js'

const run = (command: string) => `on: push\njobs:\n  test:\n    steps:\n      - run: ${command}\n`
const jest = (branches: number) => `module.exports = { coverageThreshold: { global: { statements: 95, branches: ${branches} } } }\n`

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a limit that CI enforces',
    files: { 'src/a.ts': 'x\n', 'jest.config.js': jest(80), '.github/workflows/ci.yml': run('npx jest --coverage') },
    expect: 'Met strong',
    at: 'jest.config.js:1',
    says: '80 % of the branches'
  },
  {
    name: 'a limit below',
    files: { 'src/a.ts': 'x\n', 'jest.config.js': jest(70), '.github/workflows/ci.yml': run('npx jest --coverage') },
    expect: '?'
  },
  { name: 'a limit that nothing runs', files: { 'src/a.ts': 'x\n', 'jest.config.js': jest(80) }, expect: 'Met hint' },
  {
    name: 'a total of lines and branches',
    files: {
      'app/a.py': 'x\n',
      '.coveragerc': '[run]\nbranch = true\n[report]\nfail_under = 90\n',
      '.github/workflows/ci.yml': run('pytest --cov')
    },
    expect: 'Met hint',
    says: 'lines and branches together'
  },
  {
    name: 'branches are measured without a limit',
    files: { 'app/a.py': 'x\n', '.coveragerc': '[run]\nbranch = true\n' },
    expect: '?',
    says: 'are measured'
  },
  { name: 'a language whose own tool has none', files: { 'go.mod': 'module m\n', 'a.go': 'package a\n' }, expect: 'N/A hint' },
  {
    name: 'a figure of lines from a service',
    github: {
      repository: { pushedAt: '2026-06-10T00:00:00Z' },
      checks: [
        {
          name: 'codecov/project',
          conclusion: 'success',
          app: 'codecov',
          workflow: undefined,
          url: 'https://codecov.io',
          description: '95%'
        }
      ]
    },
    expect: '?'
  },
  {
    name: 'a fresh report in the tree',
    files: { 'src/a.ts': 'let a\n', 'coverage.xml': '<coverage timestamp="1780000000000" branches-valid="10" branches-covered="9"/>' },
    expect: 'Met strong',
    at: 'coverage.xml',
    says: 'a report of 2026-05-28 that lies in the tree, shows 90 % of the branches'
  },
  {
    name: 'an old report in the tree',
    files: { 'src/a.ts': 'let a\n', 'coverage.xml': '<coverage timestamp="1680000000000" branches-valid="10" branches-covered="9"/>' },
    expect: 'Met hint'
  },
  {
    name: 'a report in the tree that claims to be of a day to come',
    files: { 'src/a.ts': 'let a\n', 'coverage.xml': '<coverage timestamp="1990000000000" branches-valid="10" branches-covered="9"/>' },
    expect: 'Met hint'
  },
  {
    name: 'a report in the tree below the limit',
    files: { 'src/a.ts': 'let a\n', 'coverage.xml': '<coverage timestamp="1780000000000" branches-valid="10" branches-covered="3"/>' },
    expect: 'Unmet hint',
    says: 'less than 80 %'
  },
  {
    name: 'a report on the smaller part of the source',
    files: {
      'src/a.ts': 'let a = 1\n'.repeat(9),
      'tools/b.ts': 'let b\n',
      'tools/coverage.xml': '<coverage timestamp="1780000000000" branches-valid="10" branches-covered="9"/>'
    },
    expect: '?'
  }
])
