// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/static_analysis_often.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const files = (on: string) => ({ 'a.go': 'package a\n', [CI]: `on: ${on}\njobs:\n  a:\n    steps:\n      - run: gosec ./...\n` })
const pulls = (name: string, app: string) => ({
  workflows: [],
  mergedPullRequests: {
    total: 10,
    newest: Array.from({ length: 10 }, (_, i) => ({
      number: i,
      url: `https://github.com/example/project/pull/${i}`,
      title: '',
      mergedAt: '',
      base: 'main',
      labels: [],
      files: [],
      approvals: [],
      checks: [{ name, conclusion: 'success', app }]
    })) as never
  }
})

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no code', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  { name: 'pushes', files: files('push'), expect: 'Met strong', at: `${CI}:5` },
  { name: 'pushes and weekly', files: files('{ push: {branches: [main]}, schedule: [{cron: "7 21 * * 1"}] }'), expect: 'Met strong' },
  { name: 'daily', files: files('{ schedule: [{cron: "7 21 * * *"}] }'), expect: 'Met strong' },
  { name: 'weekly', files: files('{ schedule: [{cron: "7 21 * * 1"}] }'), expect: 'Unmet hint' },
  { name: 'on demand', files: files('workflow_dispatch'), expect: 'Unmet hint' },
  { name: 'only some files', files: files('{ pull_request: {paths: ["docs/*.md"]} }'), expect: 'Met hint' },
  { name: 'all Go files', files: files('{ pull_request: {paths: ["**/*.go"]} }'), expect: 'Met strong' },
  { name: 'all but documents', files: files('{ pull_request: {paths-ignore: ["docs/**"]} }'), expect: 'Met strong' },
  {
    name: 'a hook',
    files: { 'a.py': 'a = 1\n', '.pre-commit-config.yaml': 'repos:\n  - repo: https://x/y\n    hooks:\n      - id: bandit\n' },
    expect: 'Met hint'
  },
  {
    name: 'the default setup',
    files: { 'a.go': 'package a\n' },
    github: { workflows: [{ name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql', state: 'active' }] },
    expect: 'Met strong'
  },
  {
    name: 'checks on merged pull requests',
    files: files('push'),
    github: pulls('CodeQL', 'github-advanced-security'),
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/pull/0'
  },
  { name: 'an own job of that name', files: files('workflow_dispatch'), github: pulls('CodeQL', 'github-actions'), expect: 'Unmet hint' },
  { name: 'no analyser', files: { 'a.go': 'package a\n' }, github: { workflows: [] }, expect: '?' }
])
