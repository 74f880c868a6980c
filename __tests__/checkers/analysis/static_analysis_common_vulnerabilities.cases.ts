// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/static_analysis_common_vulnerabilities.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const ci = (...steps: string[]) => ({
  [CI]: `on: [push, pull_request]\njobs:\n  a:\n    steps:\n${steps.map(s => `      - ${s}\n`).join('')}`
})
const go = { 'a.go': 'package a\n' }
const py = { 'a.py': 'a = 1\n' }
const github = { workflows: [] }

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no code', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  { name: 'Semgrep', files: { ...go, ...ci('run: semgrep ci') }, expect: 'Met strong', at: `${CI}:5` },
  {
    name: 'Bandit with results on GitHub',
    files: { ...py, ...ci('run: bandit -r .') },
    github: { codeScanning: { tools: [{ name: 'Bandit', newest: '2026-06-10T00:00:00Z' }] } },
    expect: 'Met conclusive'
  },
  {
    name: 'golangci-lint without gosec',
    files: { ...go, ...ci('run: golangci-lint run') },
    github,
    expect: 'Unmet hint',
    says: /no rules for vulnerabilities/
  },
  {
    name: 'golangci-lint with all checks of another linter',
    files: {
      ...go,
      ...ci('run: golangci-lint run'),
      '.golangci.yml': 'linters:\n  settings:\n    gocritic:\n      enable-all: true\n'
    },
    github,
    expect: 'Unmet hint'
  },
  {
    name: 'golangci-lint with gosec',
    files: { ...go, ...ci('run: golangci-lint run'), '.golangci.yml': 'linters:\n  enable:\n    - gosec\n' },
    github,
    expect: 'Met strong'
  },
  {
    name: 'Ruff without S',
    files: { ...py, ...ci('run: ruff check'), 'ruff.toml': 'select = ["E", "F", "B"]\n' },
    github,
    expect: 'Unmet hint'
  },
  { name: 'Ruff with S', files: { ...py, ...ci('run: ruff check'), 'ruff.toml': 'select = ["E", "S"]\n' }, github, expect: 'Met strong' },
  {
    name: 'CodeQL of workflows alone',
    files: {
      ...go,
      ...ci('uses: github/codeql-action/init@v3\n        with:\n          languages: actions', 'uses: github/codeql-action/analyze@v3')
    },
    github,
    expect: 'Met hint'
  },
  {
    name: 'CodeQL with queries of its own',
    files: {
      ...go,
      ...ci(
        'uses: github/codeql-action/init@v3\n        with:\n          languages: go\n          queries: ./queries',
        'uses: github/codeql-action/analyze@v3'
      )
    },
    github,
    expect: 'Unmet hint'
  },
  {
    name: 'Clippy and ESLint',
    files: { 'a.rs': 'fn a() {}\n', ...ci('run: cargo clippy', 'run: npx eslint .') },
    github,
    expect: 'Unmet hint'
  },
  { name: 'zizmor looks at workflows', files: { ...go, ...ci('run: zizmor .') }, github, expect: 'Met hint' },
  { name: 'Snyk looks at dependencies', files: { ...go, ...ci('run: snyk test') }, github, expect: 'Unmet hint' },
  {
    name: 'the default setup of CodeQL',
    files: go,
    github: { workflows: [{ name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql', state: 'active' }] },
    expect: 'Met strong'
  },
  { name: 'the default setup could not be seen', files: { ...go, ...ci('run: golangci-lint run') }, expect: '?' }
])
