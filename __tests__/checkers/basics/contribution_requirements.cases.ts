// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/contribution_requirements.js'
import { cases } from '../../support/checker.js'

const padding = '\n\nThank you for taking the time to read about how this project is made, which we appreciate a lot.'.repeat(5)
const certificate =
  'By making a contribution to this project, I certify that:\n\n(a) The contribution was created in whole or in part by me and I have the right to submit it; or\n\n(d) I understand and agree that this project and the contribution are public and that a record of the contribution is maintained.\n'

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'style, tests and sign-off',
    files: { 'CONTRIBUTING.md': `# C\n\n- Follow the coding style.\n- New tests must be added.\n- Sign off your commits.${padding}` },
    expect: 'Met strong',
    at: ['CONTRIBUTING.md:3', 'CONTRIBUTING.md:4', 'CONTRIBUTING.md:5'],
    says: 'coding style, tests and sign-off or licence agreement'
  },
  {
    name: 'the DCO only',
    files: { 'CONTRIBUTING.md': `# C\n\nSign off your commits.\n\n${certificate}${padding}` },
    expect: 'Met hint',
    says: 'sign-off'
  },
  { name: 'the text of the DCO alone', files: { 'CONTRIBUTING.md': `# C\n\n${certificate}${padding}` }, expect: 'Unmet hint' },
  {
    name: 'a guide that only welcomes',
    files: { 'CONTRIBUTING.md': `# C\n\nPRs welcome.${padding}` },
    expect: 'Unmet hint',
    at: 'CONTRIBUTING.md'
  },
  {
    name: 'what is not needed',
    files: { 'CONTRIBUTING.md': `# C\n\nThere is no coding style. You need not run the tests.${padding}` },
    expect: 'Unmet hint'
  },
  {
    name: 'a few words in a README',
    files: { 'README.md': '# P\n\n## Contributing\n\nFollow the coding style and run the tests.\n' },
    expect: 'Met hint'
  },
  {
    name: 'the guide in the README',
    files: {
      'README.md': `# P\n\n## Contributing\n\nUse prettier. Write commit messages in the imperative.${padding}\n\n## Licence\n\nMIT\n`
    },
    expect: 'Met strong',
    at: 'README.md:5'
  },
  {
    name: 'a linked style guide and a check box for tests',
    files: {
      'CONTRIBUTING.md': `# C\n\nSee [these pages](styleguide/).${padding}`,
      'styleguide/go.md': '# Go\n',
      '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] Tests for the changes have been added\n'
    },
    expect: 'Met strong',
    at: ['CONTRIBUTING.md:3', '.github/PULL_REQUEST_TEMPLATE.md:1']
  },
  {
    name: 'a guide kept elsewhere',
    github: { repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: '?',
    says: /another repository/
  },
  {
    name: 'a guide that sends its readers on',
    files: { 'CONTRIBUTING.md': `# C\n\nPlease read [our documentation](https://docs.example.org/contributions) first.\n${padding}` },
    expect: '?',
    at: 'https://docs.example.org/contributions'
  },
  {
    name: 'a guide that links pages about contributing at large',
    files: {
      'CONTRIBUTING.md': `# C\n\nSee [the covenant](https://www.contributor-covenant.org) and [how to contribute](https://opensource.guide/how-to-contribute/).\n${padding}`
    },
    expect: 'Unmet hint'
  }
])
