// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/dependency_monitoring.js'
import { cases } from '../../support/checker.js'
import { UNREAD_LISTS } from '../../support/dependencies.js'

const PYTHON = { 'a.py': 'import requests\n', 'requirements.txt': 'requests==2.0\n' }

function workflow(step: string, on = '[pull_request]'): Record<string, string> {
  return { '.github/workflows/ci.yml': `on: ${on}\njobs:\n  one:\n    runs-on: x\n    steps:\n      - ${step}\n` }
}
function dependabot(...ecosystems: string[]): Record<string, string> {
  return {
    '.github/dependabot.yml': `version: 2\nupdates:\n${ecosystems.map(e => `  - package-ecosystem: ${e}\n    directory: /\n    open-pull-requests-limit: 0\n    schedule: {interval: weekly}\n`).join('')}`
  }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'a scanner in CI', files: { ...PYTHON, ...workflow('run: pip-audit') }, expect: 'Met strong', at: '.github/workflows/ci.yml:6' },
  {
    name: 'a review of dependencies',
    files: { ...PYTHON, ...workflow('uses: actions/dependency-review-action@v4') },
    expect: 'Met strong'
  },
  { name: 'a scanner by hand only', files: { ...PYTHON, ...workflow('run: pip-audit', 'workflow_dispatch') }, expect: 'Met hint' },
  { name: 'Trivy on the tree', files: { ...PYTHON, ...workflow('run: trivy fs .') }, expect: 'Met strong' },
  {
    name: 'Trivy’s action on the tree',
    files: { ...PYTHON, ...workflow('{uses: aquasecurity/trivy-action@v1, with: {scan-type: fs}}') },
    expect: 'Met strong'
  },
  {
    name: 'Trivy on an image',
    files: { ...PYTHON, ...workflow('{uses: aquasecurity/trivy-action@v1, with: {image-ref: x}}') },
    expect: 'Met hint'
  },
  { name: 'Scorecard looks at practices', files: { ...PYTHON, ...workflow('uses: ossf/scorecard-action@v2') }, expect: '?' },
  {
    name: 'Dependabot for the language, version updates off',
    files: { ...PYTHON, ...dependabot('github-actions', 'pip') },
    expect: 'Met strong',
    at: '.github/dependabot.yml:7'
  },
  { name: 'Dependabot for actions only', files: { ...PYTHON, ...dependabot('github-actions') }, expect: 'Met hint' },
  { name: 'Dependabot with an unknown name', files: { ...PYTHON, ...dependabot('__proto__') }, expect: 'Met hint' },
  {
    name: 'Renovate',
    files: { ...PYTHON, 'renovate.json': '{"extends": ["config:recommended"]}' },
    expect: 'Met strong',
    at: 'renovate.json'
  },
  {
    name: 'Renovate for some managers',
    files: { ...PYTHON, 'renovate.json': '{"enabledManagers": ["github-actions"]}' },
    expect: 'Met hint'
  },
  {
    name: 'open alerts',
    files: PYTHON,
    github: { dependencyAlerts: { open: 2 } },
    expect: 'Met strong',
    at: 'https://github.com/example/project/security/dependabot'
  },
  { name: 'no open alerts, which may be switched off', files: PYTHON, github: { dependencyAlerts: { open: 0 } }, expect: 'Unmet hint' },
  { name: 'alerts are not known', files: PYTHON, expect: '?' },
  {
    name: 'a service',
    files: PYTHON,
    github: {
      checks: [
        { name: 'security/snyk (example)', conclusion: 'success', app: 'snyk-io', workflow: undefined, url: 'https://app.snyk.io/x' }
      ]
    },
    expect: 'Met strong',
    at: 'https://app.snyk.io/x'
  },
  ...UNREAD_LISTS,
  { name: 'no dependencies', files: { 'a.js': 'let a\n', 'package.json': '{"name": "x"}' }, expect: 'N/A strong' },
  {
    name: 'CI that cannot be read',
    files: { ...PYTHON, '.github/workflows/ci.yml': 'jobs: [\n' },
    github: { dependencyAlerts: { open: 0 } },
    expect: '?'
  }
])
