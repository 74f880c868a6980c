// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/warnings_fixed.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const files = (step: string) => ({ 'a.go': 'package a\n', [CI]: `name: ci\non: push\njobs:\n  lint:\n    steps:\n      - ${step}\n` })
const check = (conclusion: string) => ({ checks: [{ name: 'lint', conclusion, app: 'github-actions', workflow: 'ci', url: undefined }] })

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no code', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  { name: 'a gate that passed', files: files('run: golangci-lint run'), github: check('success'), expect: 'Met strong', at: `${CI}:6` },
  { name: 'a gate for every change', files: files('run: golangci-lint run'), expect: 'Met strong', says: /every change/ },
  {
    name: 'a gate before releases only',
    files: { 'a.go': 'package a\n', [CI]: 'on: release\njobs:\n  lint:\n    steps:\n      - run: golangci-lint run\n' },
    expect: 'Met hint'
  },
  { name: 'a gate that failed', files: files('run: golangci-lint run'), github: check('failure'), expect: 'Unmet hint' },
  {
    name: 'another job that failed',
    files: files('run: golangci-lint run'),
    github: { checks: [{ name: 'deploy', conclusion: 'failure', app: 'github-actions', workflow: 'ci', url: undefined }] },
    expect: 'Met strong'
  },
  { name: '|| true', files: files('run: golangci-lint run || true'), expect: 'Unmet hint' },
  { name: 'no exit code for issues', files: files('run: golangci-lint run --issues-exit-code=0'), expect: 'Unmet hint' },
  {
    name: 'only new issues',
    files: files('uses: golangci/golangci-lint-action@v6\n        with:\n          only-new-issues: true'),
    expect: '?'
  },
  { name: 'continue-on-error', files: files('run: golangci-lint run\n        continue-on-error: true'), expect: 'Unmet hint' },
  { name: 'a linter that is only configured', files: { 'a.go': 'package a\n', '.golangci.yml': '' }, expect: '?' },
  {
    name: 'a compiler that only warns',
    files: {
      'a.c': 'int a;\n',
      Makefile: 'CFLAGS = -Wall -Wextra\nall:\n\tcc a.c\n',
      [CI]: 'on: push\njobs:\n  b:\n    steps:\n      - run: make\n'
    },
    expect: '?'
  }
])
