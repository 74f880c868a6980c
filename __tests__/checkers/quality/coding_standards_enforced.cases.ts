// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/coding_standards_enforced.js'
import { cases } from '../../support/checker.js'

const PYTHON = { 'a.py': 'print(1)\n' }

function workflow(run: string, { on = '[push, pull_request]', more = '' } = {}): Record<string, string> {
  return {
    '.github/workflows/ci.yml': `name: ci\non: ${on}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n${more}`
  }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'no source', files: { 'README.md': '# x\n' }, expect: 'N/A hint' },
  {
    name: 'CI checks the main language',
    files: { ...PYTHON, ...workflow('ruff check .') },
    expect: 'Met strong',
    at: '.github/workflows/ci.yml:7'
  },
  {
    name: 'through a makefile',
    files: { ...PYTHON, Makefile: 'lint:\n\tflake8 .\n', ...workflow('make lint') },
    expect: 'Met strong',
    at: 'Makefile:2'
  },
  { name: 'findings are ignored', files: { ...PYTHON, ...workflow('ruff check . || true') }, expect: 'Met hint' },
  { name: 'findings do not matter', files: { ...PYTHON, ...workflow('ruff check --exit-zero .') }, expect: 'Met hint' },
  {
    name: 'a step that may fail',
    files: { ...PYTHON, ...workflow('ruff check .', { more: '        continue-on-error: true\n' }) },
    expect: 'Met hint'
  },
  { name: 'a formatter that only rewrites', files: { ...PYTHON, ...workflow('black .') }, expect: 'Met hint' },
  { name: 'a formatter that checks', files: { ...PYTHON, ...workflow('black --check .') }, expect: 'Met strong' },
  {
    name: 'a formatter and a look at what it changed',
    files: { 'a.go': 'package a\n', ...workflow('gofmt -w .', { more: '      - run: git diff --exit-code\n' }) },
    expect: 'Met strong'
  },
  {
    name: 'the main language, less than half of the code',
    files: {
      'a.py': 'print(1)\n',
      'a.go': 'package a // the largest\n',
      'a.rb': 'puts "a longer text"\n',
      ...workflow('test -z "$(gofmt -l .)"')
    },
    expect: 'Met hint'
  },
  { name: 'by hand only', files: { ...PYTHON, ...workflow('ruff check .', { on: 'workflow_dispatch' }) }, expect: 'Met hint' },
  { name: 'a task that no CI runs', files: { ...PYTHON, Makefile: 'lint:\n\tpylint a\n' }, expect: 'Met hint', at: 'Makefile:2' },
  {
    name: 'a hook that no CI runs',
    files: {
      ...PYTHON,
      '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/psf/black\n    rev: v1\n    hooks:\n      - id: black\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'pre-commit.ci runs the hooks',
    files: {
      ...PYTHON,
      '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/psf/black\n    rev: v1\n    hooks:\n      - id: black\n'
    },
    github: { checks: [{ name: 'pre-commit.ci - pr', conclusion: 'success', app: 'pre-commit-ci', workflow: undefined, url: undefined }] },
    expect: 'Met strong'
  },
  { name: 'a type checker enforces no style', files: { 'a.ts': 'let a: number\n', ...workflow('tsc --noEmit') }, expect: 'Unmet hint' },
  { name: 'an editor’s configuration enforces nothing', files: { ...PYTHON, '.editorconfig': 'root = true\n' }, expect: 'Unmet hint' },
  { name: 'the YAML of a C project', files: { 'a.c': 'int a;\n', ...workflow('yamllint .') }, expect: 'Unmet hint' },
  {
    name: 'only the smaller part',
    files: { 'a.c': 'int a;\n'.repeat(100), 'run.sh': 'echo\n', ...workflow('shellcheck run.sh') },
    expect: 'Met hint'
  },
  {
    name: 'nothing, as far as CI and checks show',
    files: { ...PYTHON, ...workflow('pytest') },
    github: { checks: [] },
    expect: 'Unmet strong'
  },
  { name: 'nothing, but checks are not known', files: { ...PYTHON, ...workflow('pytest') }, expect: 'Unmet hint' },
  {
    name: 'an app that may look at style',
    files: { ...PYTHON, ...workflow('pytest') },
    github: { checks: [{ name: 'codeclimate', conclusion: 'success', app: 'codeclimate', workflow: undefined, url: undefined }] },
    expect: '?'
  },
  { name: 'a script of its own', files: { ...PYTHON, ...workflow('python tools/check_style.py --style') }, expect: '?' },
  {
    name: 'an option called format is no formatter',
    files: { ...PYTHON, ...workflow('docker image inspect x --format json') },
    expect: 'Unmet hint'
  },
  { name: 'CI that cannot be read', files: { ...PYTHON, '.github/workflows/ci.yml': 'jobs: [\n' }, expect: '?' },
  { name: 'a language without a known tool', files: { 'a.cob': 'DISPLAY 1.\n', ...workflow('make') }, expect: 'N/A hint' }
])
