// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_most.js'
import type { CheckFacts } from '../../../src/inputs/github.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string) => `on: push\njobs:\n  unit:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const status = (description: string, name = 'codecov/project'): CheckFacts => ({
  name,
  description,
  conclusion: 'success',
  app: undefined,
  workflow: undefined,
  url: 'https://app.codecov.io/gh/example/project'
})
const codecov = (rest: string) => ({
  'codecov.yml': `coverage:\n  status:\n    project:\n      default:\n        ${rest}\n`,
  '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: codecov/codecov-action@v5\n'
})

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a threshold that CI enforces',
    files: { 'a.py': '', '.github/workflows/ci.yml': workflow('pytest --cov-fail-under=85') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:6',
    says: /85 %/
  },
  {
    name: 'a threshold that nothing runs',
    files: { '.coveragerc': '[report]\nfail_under = 85\n' },
    expect: 'Met hint',
    at: '.coveragerc:2'
  },
  { name: 'a low threshold says nothing', files: { '.github/workflows/ci.yml': workflow('pytest --cov-fail-under=50') }, expect: '?' },
  { name: 'a target that follows the last value', files: codecov('target: auto'), expect: '?' },
  { name: 'a target that only informs', files: codecov('target: 90%\n        informational: true'), expect: '?' },
  { name: 'a target for the project', files: codecov('target: 90%'), expect: 'Met strong', at: 'codecov.yml:5' },
  {
    name: 'a target for functions only',
    files: {
      'jest.config.js': 'module.exports = { coverageThreshold: { global: { functions: 80, lines: 75 } } }',
      '.github/workflows/ci.yml': workflow('jest --coverage')
    },
    expect: '?'
  },
  {
    name: 'measured, high',
    github: { checks: [status('85.3% (+0.1%) compared to 0a1b2c3')] },
    expect: 'Met strong',
    at: 'https://app.codecov.io/gh/example/project'
  },
  { name: 'measured, middling', github: { checks: [status('70% (target 60%)')] }, expect: 'Unmet hint' },
  { name: 'measured, low', github: { checks: [status('37.1% (-0.2%) compared to 0a1b2c3')] }, expect: 'Unmet strong' },
  { name: 'measured for a patch only', github: { checks: [status('100% of diff hit (target 80%)', 'codecov/patch')] }, expect: '?' },
  {
    name: 'measured low although a wish is high',
    files: { '.coveragerc': '[report]\nfail_under = 85\n' },
    github: { checks: [status('37%')] },
    expect: 'Unmet strong'
  },
  {
    name: 'a badge',
    files: { 'README.md': '# x\n\n[![coverage](https://codecov.io/gh/a/b/badge.svg)](https://codecov.io/gh/a/b)\n' },
    expect: '?'
  }
])
