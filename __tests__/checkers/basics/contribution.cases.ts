// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/contribution.js'
import { cases } from '../../support/checker.js'

const padding = '\n\nThank you for taking the time to read about how this project is made, which we appreciate a lot.\n'
const certificate =
  '# Contributing\n\n## Sign your work\n\n> By making a contribution to this project, I certify that:\n>\n> (a) The contribution was created in whole or in part by me and I have the right to submit it under the open source license indicated in the file; or\n'

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a process in the guide',
    files: { 'CONTRIBUTING.md': `# C\n\nOpen a pull\nrequest against main.${padding}` },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3'
  },
  {
    name: 'a mailing list',
    files: { 'docs/CONTRIBUTING.rst': `How to\n======\n\nSend patches to the mailing list.${padding}` },
    expect: 'Met strong',
    at: 'docs/CONTRIBUTING.rst:4'
  },
  {
    name: 'a README section',
    files: { 'README.md': '# P\n\nWords.\n\n## How to contribute\n\nFork it and open a PR.\n\n## Licence\n\nMIT\n' },
    expect: 'Met strong',
    at: 'README.md:7'
  },
  {
    name: 'a README section about contributors',
    files: { 'README.md': '# P\n\n## Contributors\n\nThanks for all the pull requests!\n' },
    expect: '?'
  },
  { name: 'a guide of the DCO only', files: { 'CONTRIBUTING.md': certificate }, expect: '?' },
  { name: 'a process in a comment', files: { 'CONTRIBUTING.md': `<!-- open a pull request -->\nWelcome.${padding}` }, expect: '?' },
  {
    name: 'no contributions wanted',
    files: {
      'README.md': '## THIS PROJECT IS ARCHIVED\n\nPatches to this project are no longer accepted by Example Inc.\n',
      'CONTRIBUTING.md': certificate
    },
    expect: 'Unmet strong',
    at: 'README.md:3'
  },
  {
    name: 'no contributions wanted, in short',
    files: { 'README.md': '# P\n\nWe don’t accept pull requests.\n' },
    expect: 'Unmet strong',
    at: 'README.md:3'
  },
  {
    name: 'a condition is no refusal',
    files: { 'README.md': '# P\n\nWe do not accept pull requests without tests.\n' },
    expect: '?'
  },
  {
    name: 'another project’s refusal in a table',
    files: {
      'README.md':
        '# P\n\n| who | what |\n|---|---|\n| They | We no longer accept pull requests. |\n\n## Contributing\n\nOpen a pull request.\n'
    },
    expect: 'Met strong'
  },
  {
    name: 'a refusal beside a process',
    files: { 'README.md': '# P\n\nWe do not accept contributions.\n', 'CONTRIBUTING.md': `Open a pull request.${padding}` },
    expect: '?'
  },
  {
    name: 'SECURITY-INSIGHTS names a guide of this repository',
    files: {
      'security-insights.yml':
        'header:\n  schema-version: 2.0.0\nrepository:\n  documentation:\n    contributing-guide: https://github.com/example/project/blob/main/handbook/how.md\n',
      'handbook/how.md': 'How.'
    },
    expect: 'Met strong',
    at: 'security-insights.yml:5'
  },
  {
    name: 'SECURITY-INSIGHTS names a guide elsewhere',
    files: {
      'security-insights.yml':
        'header:\n  schema-version: 2.0.0\nrepository:\n  documentation:\n    contributing-guide: https://example.org/how\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'a guide of the organisation',
    github: { repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: 'Met hint'
  },
  { name: 'only what GitHub presumes', github: { repository: {} }, expect: 'Met hint', at: 'https://github.com/example/project/pulls' },
  { name: 'archived without a word', github: { repository: { archived: true } }, expect: '?' }
])
