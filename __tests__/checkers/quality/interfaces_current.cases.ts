// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/interfaces_current.js'
import { cases } from '../../support/checker.js'

function workflow(run: string): Record<string, string> {
  return { '.github/workflows/ci.yml': `on: [push, pull_request]\njobs:\n  one:\n    runs-on: x\n    steps:\n      - run: ${run}\n` }
}
const GO = { 'a.go': 'package a\n', 'go.mod': 'module x\n', ...workflow('golangci-lint run') }
const PYTHON = { 'a.py': 'x = 1\n', ...workflow('ruff check .') }
const TS = { 'a.ts': 'let a\n', ...workflow('npx eslint .') }
const RUST = { 'src/main.rs': 'fn main() {}\n', 'Cargo.toml': '[package]\nname = "x"\n' }

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'golangci-lint runs staticcheck by default', files: GO, expect: 'Met strong', at: '.github/workflows/ci.yml:6' },
  {
    name: 'staticcheck by name',
    files: { ...GO, '.golangci.yml': 'linters:\n  default: none\n  enable:\n    - staticcheck\n' },
    expect: 'Met strong',
    at: '.golangci.yml:4'
  },
  {
    name: 'staticcheck is not among the linters',
    files: { ...GO, '.golangci.yml': 'linters:\n  default: none\n  enable:\n    - govet\n' },
    expect: '?'
  },
  { name: 'staticcheck is switched off', files: { ...GO, '.golangci.yml': 'linters:\n  disable:\n    - staticcheck\n' }, expect: '?' },
  {
    name: 'its rule about deprecation is silenced',
    files: { ...GO, '.golangci.yml': 'linters:\n  settings:\n    staticcheck:\n      checks: ["all", "-SA1019"]\n' },
    expect: 'Met hint'
  },
  {
    name: 'a linter that CI does not run',
    files: { 'a.go': 'package a\n', 'go.mod': 'module x\n', '.golangci.yml': 'linters:\n  enable:\n    - staticcheck\n' },
    expect: 'Met hint'
  },
  { name: 'Ruff’s rules', files: { ...PYTHON, 'ruff.toml': '[lint]\nselect = ["E", "UP"]\n' }, expect: 'Met strong', at: 'ruff.toml:2' },
  { name: 'Ruff without these rules', files: { ...PYTHON, 'ruff.toml': '[lint]\nselect = ["E"]\n' }, expect: '?' },
  {
    name: 'warnings are errors in tests',
    files: { 'a.py': 'x = 1\n', ...workflow('pytest'), 'pytest.ini': '[pytest]\nfilterwarnings = error\n' },
    expect: 'Met strong',
    at: 'pytest.ini:2'
  },
  {
    name: 'ESLint’s rule',
    files: { ...TS, 'eslint.config.js': 'export default [{ rules: { "@typescript-eslint/no-deprecated": "error" } }]\n' },
    expect: 'Met strong'
  },
  {
    name: 'ESLint’s rule, switched off',
    files: { ...TS, 'eslint.config.js': 'export default [{ rules: { "@typescript-eslint/no-deprecated": "off" } }]\n' },
    expect: '?'
  },
  { name: 'Clippy with warnings as errors', files: { ...RUST, ...workflow('cargo clippy -- -D warnings') }, expect: 'Met strong' },
  { name: 'Clippy that only warns', files: { ...RUST, ...workflow('cargo clippy') }, expect: 'Met hint' },
  {
    name: 'deprecation allowed',
    files: { ...RUST, 'src/main.rs': '#![allow(deprecated)]\nfn main() {}\n', ...workflow('cargo clippy -- -D warnings') },
    expect: 'Met hint'
  },
  {
    name: 'an old runtime is no old interface',
    files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.6"\n' },
    expect: '?'
  }
])
