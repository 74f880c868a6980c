// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build.js'
import type { CheckFacts } from '../../../src/inputs/github.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string, runner = 'ubuntu-latest') =>
  `name: CI\non: [push, pull_request]\njobs:\n  build:\n    runs-on: ${runner}\n    steps:\n      - run: ${run}\n`
const check = (conclusion: string, name = 'build'): CheckFacts => ({
  name,
  conclusion,
  app: 'github-actions',
  workflow: 'CI',
  url: 'https://github.com/example/project/actions/runs/1'
})
const go = { 'go.mod': 'module example.org/x\n', 'main.go': 'package main\n' }

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  { name: 'a manifest alone', files: go, expect: 'Met hint', at: 'go.mod' },
  {
    name: 'a CI build for every change, result unknown',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./...') },
    expect: 'Met strong',
    says: /fails when that fails/
  },
  {
    name: 'a CI build that may fail',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./... || true') },
    expect: 'Met hint'
  },
  {
    name: 'only the first half of a build',
    files: { 'a.c': 'int a;\n', 'configure.ac': 'AC_INIT([a], [1])\n', '.github/workflows/ci.yml': workflow('autoreconf -i') },
    expect: 'Met hint'
  },
  {
    name: 'Make does the work for Autotools',
    files: {
      'a.c': 'int a;\n',
      'configure.ac': 'AC_INIT([a], [1])\n',
      '.github/workflows/ci.yml': workflow('|\n          autoreconf -i\n          ./configure\n          make')
    },
    expect: 'Met strong'
  },
  {
    name: 'a CI build by hand only',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./...').replace('[push, pull_request]', 'workflow_dispatch') },
    expect: 'Met hint',
    says: /not for every change/
  },
  {
    name: 'a CI build of some folders only',
    files: {
      ...go,
      '.github/workflows/ci.yml': workflow('go build ./...').replace('[push, pull_request]', '{ push: { paths: [web/*] } }')
    },
    expect: 'Met hint'
  },
  {
    name: 'a CI build of something else',
    files: { ...go, '.github/workflows/ci.yml': workflow('pip install ./clients') },
    expect: 'Met hint'
  },
  {
    name: 'a tool that CI installs is not built',
    files: { ...go, '.github/workflows/ci.yml': workflow('go install example.org/lint/cmd/lint@latest') },
    expect: 'Met hint',
    says: /no CI job was seen/
  },
  {
    name: 'a CI build that succeeded',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./...') },
    github: { checks: [check('success')] },
    expect: 'Met strong',
    at: ['.github/workflows/ci.yml:7', 'go.mod', 'https://github.com/example/project/actions/runs/1']
  },
  {
    name: 'tests that compile and succeeded',
    files: { ...go, '.github/workflows/ci.yml': workflow('go test ./...') },
    github: { checks: [check('success')] },
    expect: 'Met strong'
  },
  {
    name: 'a CI build that failed',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./...') },
    github: { checks: [check('failure')] },
    expect: 'Unmet hint'
  },
  {
    name: 'a CI build whose check is another one',
    files: { ...go, '.github/workflows/ci.yml': workflow('go build ./...') },
    github: { checks: [check('success', 'lint')] },
    expect: 'Met strong',
    says: /fails when that fails/
  },
  { name: 'Python with nothing to build', files: { 'a.py': 'print(1)\n', Makefile: 'lint:\n\truff check\n' }, expect: 'N/A strong' },
  {
    name: 'a make target called build that only runs a generator',
    files: { 'a.py': 'print(1)\n', Makefile: 'build:\n\t./generate.py docs\n' },
    expect: 'N/A strong'
  },
  {
    name: 'Rails with a Rakefile',
    files: {
      'app/a.rb': 'puts 1\n',
      Rakefile: "require_relative 'config/application'\nRails.application.load_tasks\n",
      Gemfile: "gem 'rails'\n"
    },
    expect: 'N/A strong'
  },
  {
    name: 'a Python package',
    files: { 'a.py': 'print(1)\n', 'pyproject.toml': '[build-system]\nrequires = []\n' },
    expect: 'Met hint',
    at: 'pyproject.toml'
  },
  {
    name: 'TypeScript needs building',
    files: { 'a.ts': 'const a = 1\n', 'package.json': '{"scripts": {"lint": "eslint ."}}' },
    expect: '?'
  },
  {
    name: 'TypeScript with a build script',
    files: { 'a.ts': 'const a = 1\n', 'package.json': '{"scripts": {"build": "tsc"}}' },
    expect: 'Met hint'
  },
  {
    name: 'JavaScript without a bundler',
    files: { 'a.js': 'var a = 1\n', 'package.json': '{"scripts": {"test": "node --test"}}' },
    expect: 'N/A strong'
  },
  {
    name: 'an image is not the build',
    files: { 'a.c': 'int main() { }\n', Dockerfile: 'FROM alpine\n', '.github/workflows/ci.yml': workflow('docker build .') },
    expect: '?'
  },
  {
    name: 'C with a makefile',
    files: { 'a.c': 'int main() { }\n', Makefile: 'all: a\na: a.o\n\t$(CC) -o a a.o\n' },
    expect: 'Met hint',
    at: 'Makefile'
  },
  { name: 'only half of it is interpreted', files: { 'a.py': 'print(1)\n', 'a.c': 'int a(void);\n' }, expect: '?' }
])
