// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/tests_documented_added.js'
import { cases } from '../../support/checker.js'

const padding = '\n\nThank you for taking the time to read about how this project is made, which we appreciate a lot.\n'
const rule = '# D\n\nAny new major functionality must have unit-tests.\n'

cases(checker, [
  {
    name: 'a comment of the form asks for tests',
    files: {
      '.github/pull_request_template.md':
        '## What\n\n<!-- Thank you! -->\n<!--\nBefore you send it:\n\n1. Include tests for bug fixes and new features.\n2. Be kind.\n-->\n'
    },
    expect: 'Met hint',
    at: '.github/pull_request_template.md:7'
  },
  {
    name: 'a comment of the form that says when no tests are needed',
    files: { '.github/pull_request_template.md': '## What\n\n<!-- Changes of style do not require tests. -->\n' },
    expect: 'Unmet hint'
  },
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a request in the guide',
    files: { 'CONTRIBUTING.md': `Please include new tests for them.${padding}` },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:1'
  },
  {
    name: 'a check box',
    files: { '.github/pull_request_template.md': '- [ ] Tests for the changes have been added\n' },
    expect: 'Met strong'
  },
  {
    name: 'the README’s part about contributing',
    files: {
      'README.md': '# P\n\nWords.\n\n## Contributing\n\nPull requests are welcome. Please make sure to update tests as appropriate.\n'
    },
    expect: 'Met strong',
    at: 'README.md:7'
  },
  {
    name: 'a rule that the guide does not link',
    files: { 'CONTRIBUTING.md': `Send a pull request.${padding}`, 'docs/Development.md': rule },
    expect: 'Met hint',
    at: 'docs/Development.md:3'
  },
  {
    name: 'a rule that the guide links',
    files: { 'CONTRIBUTING.md': `Read [how we develop](docs/Development.md).${padding}`, 'docs/Development.md': rule },
    expect: 'Met strong',
    at: 'docs/Development.md:3'
  },
  {
    name: 'a page of another repository with the same path',
    files: {
      'CONTRIBUTING.md': `Read [more](https://github.com/other/thing/blob/main/docs/Development.md).${padding}`,
      'docs/Development.md': rule
    },
    expect: 'Met hint'
  },
  {
    name: 'a test plan only',
    files: { 'CONTRIBUTING.md': `Send a PR.${padding}`, '.github/PULL_REQUEST_TEMPLATE.md': 'Test Plan:\n' },
    expect: 'Met hint'
  },
  {
    name: 'a guide without the rule',
    files: { 'CONTRIBUTING.md': `Send a pull request. All tests must pass.${padding}` },
    expect: 'Unmet hint',
    at: 'CONTRIBUTING.md'
  },
  {
    name: 'a guide kept elsewhere',
    github: { repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: '?',
    says: /another repository/
  },
  {
    name: 'a guide that sends its readers on',
    files: {
      'CONTRIBUTING.md': `# C\n\nSee the [developer guide](https://wiki.example.org/DevGuide) for how patches are made and sent to us, please.\n${'It is long. '.repeat(10)}`
    },
    expect: '?',
    says: /kept elsewhere/
  }
])
