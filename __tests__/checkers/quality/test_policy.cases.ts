// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_policy.js'
import { cases } from '../../support/checker.js'

const padding = '\n\nThank you for taking the time to read about how this project is made, which we appreciate a lot.\n'

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  { name: 'no rule in a guide', files: { 'CONTRIBUTING.md': `# C\n\nSend a pull request.${padding}` }, expect: '?' },
  {
    name: 'a sentence of the guide, with more about existing tests',
    files: {
      'CONTRIBUTING.md': `# C\n\nAll existing tests must pass, and new tests must be added for the\nfeature in question.${padding}`
    },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3',
    says: 'new tests must be added for the feature'
  },
  { name: 'only existing tests', files: { 'CONTRIBUTING.md': `All tests must pass.${padding}` }, expect: '?' },
  {
    name: 'a development guide outside the standard place',
    files: { 'docs/Development.md': '# D\n\nAny new major functionality must have unit-tests.\n' },
    expect: 'Met strong',
    at: 'docs/Development.md:3'
  },
  {
    name: 'rows of a table',
    files: { 'docs/Development.md': '| what | where |\n|---|---|\n| tests must be added | tests/ |\n' },
    expect: '?'
  },
  {
    name: 'a check box',
    files: { '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] I have added tests\n' },
    expect: 'Met strong',
    at: '.github/PULL_REQUEST_TEMPLATE.md:1'
  },
  {
    name: 'a comment of a template that excuses from tests',
    files: {
      '.github/PULL_REQUEST_TEMPLATE.md': '<!-- For stylistic changes that don’t require tests. New tests must be added. -->\nSummary:\n'
    },
    expect: '?'
  },
  { name: 'a field for a test plan', files: { '.github/PULL_REQUEST_TEMPLATE.md': 'Summary:\n\nTest Plan:\n' }, expect: 'Met hint' },
  {
    name: 'instructions for agents',
    files: { 'AGENTS.md': '# Rules\n\n- Every fix must come with a regression test.\n' },
    expect: 'Met strong',
    at: 'AGENTS.md:3'
  },
  {
    name: 'a gate on changed lines',
    files: { 'codecov.yml': 'coverage:\n  status:\n    patch:\n      default:\n        target: 80%\n' },
    expect: 'Met hint',
    at: 'codecov.yml'
  },
  {
    name: 'an informational gate',
    files: { 'codecov.yml': 'coverage:\n  status:\n    patch:\n      default:\n        informational: true\n' },
    expect: '?'
  },
  { name: 'what a design note says', files: { 'docs/notes.md': '# N\n\nNew code must have tests.\n' }, expect: '?' }
])
