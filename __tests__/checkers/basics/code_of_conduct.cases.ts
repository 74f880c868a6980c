// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/code_of_conduct.js'
import { cases } from '../../support/checker.js'

const conduct = '# Contributor Covenant Code of Conduct\n\n' + 'We pledge to make participation free of harassment. '.repeat(6)

cases(checker, [
  {
    name: 'a file',
    files: { 'CODE_OF_CONDUCT.md': conduct },
    expect: 'Met conclusive',
    at: 'CODE_OF_CONDUCT.md',
    says: 'Contributor Covenant'
  },
  { name: 'a hyphenated name', files: { 'code-of-conduct.md': conduct }, expect: 'Met conclusive' },
  { name: 'in .github', files: { '.github/CODE_OF_CONDUCT.md': conduct }, expect: 'Met conclusive' },
  {
    name: 'a short file that adopts a known one',
    files: { 'CODE_OF_CONDUCT.md': 'We follow the [CNCF one](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).\n' },
    expect: 'Met conclusive'
  },
  {
    name: 'a placeholder is noted',
    files: { 'CODE_OF_CONDUCT.md': `${conduct}\nReport to [INSERT CONTACT METHOD].\n` },
    expect: 'Met conclusive',
    says: 'placeholder'
  },
  { name: 'a stub', files: { 'CODE_OF_CONDUCT.md': 'Be nice.\n' }, expect: 'Met hint' },
  {
    name: 'one of the organisation, of any kind',
    github: {
      repository: { codeOfConduct: { key: 'other', name: 'Other', url: 'https://github.com/example/.github/blob/main/CODE_OF_CONDUCT.md' } }
    },
    expect: 'Met strong',
    at: 'https://github.com/example/.github/blob/main/CODE_OF_CONDUCT.md'
  },
  {
    name: 'one of the default branch, whose file this commit has no more',
    github: {
      repository: {
        codeOfConduct: { key: 'other', name: 'Other', url: 'https://github.com/example/project/blob/main/CODE_OF_CONDUCT.md' },
        stale: ['codeOfConduct']
      }
    },
    expect: '?',
    says: 'was removed'
  },
  {
    name: 'a link of the README',
    files: { 'README.md': '# x\n\n[Code of Conduct](https://www.python.org/psf/conduct/)\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a link to a file that is not there',
    files: { 'README.md': '# x\n\n[Code of Conduct](CONDUCT.md)\n' },
    github: { repository: {} },
    expect: 'Unmet strong'
  },
  { name: 'not asked', files: { 'README.md': '# x\n' }, expect: '?' },
  { name: 'asked and absent', files: { 'README.md': '# x\n' }, github: { repository: {} }, expect: 'Unmet strong' },
  { name: 'a fork', github: { repository: { fork: true } }, expect: '?' }
])
