// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_repeatable.js'
import { cases } from '../../support/checker.js'

const GO = { 'main.go': 'package main\n', 'go.mod': 'module x\n' }

function workflow(name: string, ...runs: string[]): Record<string, string> {
  return {
    '.github/workflows/ci.yml': `on: [push]\njobs:\n  one:\n    name: ${name}\n    runs-on: ubuntu-latest\n    steps:\n${runs.map(run => `      - run: ${run}\n`).join('')}`
  }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'scripts', files: { 'a.py': 'x = 1\n', 'b.sh': 'echo\n' }, expect: 'N/A strong' },
  { name: 'scripts with an extension in C', files: { 'a.py': 'x = 1\n'.repeat(200), 'a.c': 'int a;\n' }, expect: '?' },
  {
    name: 'scripts that are packed',
    files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "x"\n' },
    expect: 'N/A hint'
  },
  { name: 'scripts in an image', files: { 'a.py': 'x = 1\n', Dockerfile: 'FROM python:3\n' }, expect: 'N/A hint' },
  { name: 'TypeScript is compiled', files: { 'a.ts': 'let a\n', 'package.json': '{"scripts": {"build": "tsc"}}' }, expect: '?' },
  {
    name: 'a job that builds twice',
    files: { ...GO, ...workflow('reproducible build', 'go build -o a', 'go build -o b', 'cmp a b') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml'
  },
  {
    name: 'a tool for it',
    files: { ...GO, ...workflow('build', 'reprotest make') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:7'
  },
  { name: 'a job that is only named after it', files: { ...GO, ...workflow('reproducible build', 'make build') }, expect: 'Met hint' },
  {
    name: 'reproducible in another sense',
    files: { ...GO, ...workflow('Check reproducible results', 'go test ./...', 'diff a b') },
    expect: '?'
  },
  {
    name: 'a tool that is pinned for reproducibility',
    files: {
      ...GO,
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  one:\n    runs-on: x\n    steps:\n      - name: Install semgrep (pinned for reproducibility)\n        run: pip install semgrep\n      - run: diff a b\n'
    },
    expect: '?'
  },
  { name: 'a comparison of something else', files: { ...GO, ...workflow('generated code', 'make generate', 'diff a b') }, expect: '?' },
  {
    name: 'settings and a lock file',
    files: { ...GO, 'go.sum': 'x v1 h1:a\n', Makefile: 'export SOURCE_DATE_EPOCH=1\nbuild:\n\tgo build -trimpath\n' },
    expect: 'Met hint',
    at: 'Makefile:1'
  },
  {
    name: 'a setting in a comment',
    files: { ...GO, 'go.sum': 'x v1 h1:a\n', Makefile: '# SOURCE_DATE_EPOCH and -trimpath would help\nbuild:\n\tgo build\n' },
    expect: '?'
  },
  {
    name: 'a sentence proves nothing',
    files: { ...GO, 'README.md': '# x\n\nOur reproducible build is bit for bit identical.\n' },
    expect: '?'
  }
])
