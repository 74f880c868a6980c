// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/static_analysis.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const ci = (...steps: string[]) => ({
  [CI]: `on: [push, pull_request]\njobs:\n  a:\n    steps:\n${steps.map(s => `      - ${s}\n`).join('')}`
})
const codeql = (languages: string) =>
  ci(`uses: github/codeql-action/init@v3\n        with:\n          languages: ${languages}`, 'uses: github/codeql-action/analyze@v3')
const go = { 'a.go': 'package a\n' }
const setup = { workflows: [{ name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql', state: 'active' }] }
const scanned = (name: string, newest = '2026-06-01T00:00:00Z') => ({ codeScanning: { tools: [{ name, newest }] }, workflows: [] })

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no code', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  { name: 'CodeQL of the main language', files: { ...go, ...codeql('go') }, expect: 'Met strong', at: `${CI}:8` },
  { name: 'CodeQL with results', files: { ...go, ...codeql('go') }, github: scanned('CodeQL'), expect: 'Met conclusive' },
  {
    name: 'CodeQL with old results',
    files: { ...go, ...codeql('go') },
    github: scanned('CodeQL', '2025-06-01T00:00:00Z'),
    expect: 'Met strong'
  },
  {
    name: 'CodeQL of other languages than the largest',
    files: { 'a.cc': 'int a;\n'.repeat(50), ...go, ...codeql('go, python') },
    github: scanned('CodeQL'),
    expect: 'Met hint'
  },
  {
    name: 'an upload of results',
    files: { ...go, ...ci('uses: github/codeql-action/upload-sarif@v3') },
    github: { workflows: [] },
    expect: 'Unmet hint'
  },
  {
    name: 'results of Scorecard and Trivy',
    files: go,
    github: { codeScanning: { tools: ['Scorecard', 'Trivy'].map(name => ({ name, newest: '2026-06-01T00:00:00Z' })) }, workflows: [] },
    expect: 'Unmet hint'
  },
  { name: 'no file, and the default setup could not be seen', files: go, expect: '?' },
  { name: 'the default setup', files: go, github: setup, expect: 'Met strong', at: 'https://github.com/example/project/actions' },
  {
    name: 'the default setup, switched off',
    files: go,
    github: { workflows: [{ name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql', state: 'disabled_manually' }] },
    expect: 'Unmet hint'
  },
  {
    name: 'a service that reports a check',
    files: go,
    github: {
      workflows: [],
      checks: [
        {
          name: 'SonarCloud Code Analysis',
          conclusion: 'success',
          app: 'sonarqubecloud',
          workflow: undefined,
          url: 'https://sonarcloud.io/x'
        }
      ]
    },
    expect: 'Met strong',
    at: 'https://sonarcloud.io/x'
  },
  {
    name: 'an own job that is called CodeQL',
    files: go,
    github: { workflows: [], checks: [{ name: 'CodeQL', conclusion: 'success', app: 'github-actions', workflow: 'x', url: undefined }] },
    expect: 'Unmet hint'
  },
  { name: 'Clippy', files: { 'a.rs': 'fn a() {}\n', ...ci('run: cargo clippy') }, expect: 'Met strong' },
  {
    name: 'Brakeman through an orb',
    files: {
      'a.rb': 'a\n',
      '.circleci/config.yml': 'orbs:\n  b: naokikimura/dscar-brakeman@0.9.0\njobs:\n  a:\n    steps:\n      - b/analyze\n'
    },
    expect: 'Met strong',
    at: '.circleci/config.yml:6'
  },
  { name: 'a Makefile alone', files: { 'a.py': 'a = 1\n', Makefile: 'checks:\n\tbandit -r .\n' }, expect: 'Met hint', at: 'Makefile:2' },
  {
    name: 'scanners of dependencies',
    files: { ...go, ...ci('run: govulncheck ./...', 'uses: aquasecurity/trivy-action@v1', 'uses: actions/dependency-review-action@v4') },
    github: { workflows: [] },
    expect: 'Unmet hint'
  },
  {
    name: 'on demand only',
    files: { ...go, [CI]: 'on: workflow_dispatch\njobs:\n  a:\n    steps:\n      - run: gosec ./...\n' },
    expect: 'Met hint'
  },
  { name: 'a language that no analyser reads', files: { 'a.nim': 'echo 1\n' }, github: { workflows: [] }, expect: 'N/A hint' },
  {
    name: 'a reusable workflow of another repository',
    files: { ...go, [CI]: 'on: push\njobs:\n  a:\n    uses: org/x/.github/workflows/t.yml@v1\n' },
    github: { workflows: [] },
    expect: '?'
  }
])
