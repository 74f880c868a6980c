// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/implement_secure_design.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'principles that a document names',
    files: {
      'a.py': 'a = 1\n',
      'docs/design.md':
        '# Design\n\nThe server runs with least privilege.\n\nErrors fail closed, so that defence in depth holds.\n\nEvery request passes complete mediation.\n'
    },
    expect: 'Met hint',
    at: 'docs/design.md'
  },
  {
    name: 'permissions of CI jobs alone',
    files: { 'a.py': 'a = 1\n', '.github/workflows/ci.yml': 'on: push\npermissions:\n  contents: read # least privilege\njobs: {}\n' },
    expect: '?'
  },
  { name: 'one principle', files: { 'a.py': 'a = 1\n', 'README.md': '# x\n\nIt runs with least privilege.\n' }, expect: '?' },
  { name: 'no software', files: { 'README.md': '# Awesome list\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
