// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/interact.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'all in the README',
    files: {
      'README.md':
        '# P\n\n## Installation\n\nWords.\n\n## Help\n\nReport bugs in the [tracker](https://github.com/example/project/issues).\n\n## Contributing\n\nOpen a PR.\n'
    },
    expect: 'Met strong',
    at: ['README.md:3', 'README.md:9', 'README.md:11']
  },
  {
    name: 'spread over documents',
    files: {
      'README.md': '# P\n\n```sh\nnpm install project\n```\n',
      'docs/use.md': '# Use\n\nSee <https://github.com/example/project/issues>.\n',
      'CONTRIBUTING.md': `# Contributing\n\n${'Words. '.repeat(30)}`
    },
    expect: 'Met strong',
    at: ['README.md:4', 'docs/use.md:3', 'CONTRIBUTING.md:1']
  },
  {
    name: 'a slot filled by GitHub only',
    files: { 'README.md': '# P\n\n## Install\n\nWords.\n', 'CONTRIBUTING.md': `# Contributing\n\n${'Words. '.repeat(30)}` },
    github: { repository: {} },
    expect: 'Met hint',
    says: /feedback only by what GitHub offers/
  },
  {
    name: 'nothing on contributing',
    files: { 'README.md': '# P\n\n## Install\n\nReport bugs in the tracker.\n' },
    github: { repository: {} },
    expect: 'Unmet hint',
    says: /how to contribute/
  },
  {
    name: 'nothing on contributing, but a site',
    files: { 'README.md': '# P\n\n## Install\n' },
    github: { repository: { homepage: 'https://example.org' } },
    expect: '?'
  },
  { name: 'no installation here and no token', files: { 'README.md': '# P\n' }, expect: '?' }
])
