// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_policy_mandated.js'
import { cases } from '../../support/checker.js'

const padding = '\n\nThank you for taking the time to read about how this project is made, which we appreciate a lot.\n'
const guide = (text: string) => ({ 'CONTRIBUTING.md': `# Contributing\n\n${text}${padding}` })

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a mandate',
    files: guide('Major new functionality MUST come with automated tests.'),
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3'
  },
  {
    name: 'a mandate beside existing tests',
    files: guide('All existing tests must pass, and new tests must be added for the\nbug/feature in question.'),
    expect: 'Met strong'
  },
  { name: 'only existing tests', files: guide('All tests must pass.'), expect: 'Unmet hint', at: 'CONTRIBUTING.md' },
  { name: 'a refusal', files: guide('Pull requests without tests will not be merged.'), expect: 'Met strong' },
  {
    name: 'a request',
    files: guide('When adding functionality, please include new tests for it.'),
    expect: 'Met hint',
    says: 'without demanding'
  },
  { name: 'a check box', files: { '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] I have added tests for my change\n' }, expect: 'Met hint' },
  {
    name: 'tests of fixes only',
    files: guide('Bug fixes require a regression test that fails before.'),
    expect: 'Met hint',
    says: 'of fixes'
  },
  {
    name: 'a rule for agents',
    files: { 'AGENTS.md': '# Rules\n\nEvery new feature must have tests.\n' },
    expect: 'Met hint',
    says: 'of agents'
  },
  {
    name: 'a comment of a template that excuses from tests',
    files: {
      ...guide('Be kind.'),
      '.github/PULL_REQUEST_TEMPLATE.md': '<!-- Changes that don’t require tests. New tests must be added. -->\n'
    },
    expect: 'Unmet hint'
  },
  {
    name: 'a field for a test plan',
    files: { ...guide('Be kind.'), '.github/PULL_REQUEST_TEMPLATE.md': 'Test Plan:\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a guide of the organisation',
    files: { 'DEVELOPMENT.md': '# D\n\nRun make.\n' },
    github: { repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: '?'
  }
])
