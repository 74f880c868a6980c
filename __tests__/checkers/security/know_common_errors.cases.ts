// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/know_common_errors.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'kinds of errors are named',
    files: {
      'docs/security.md':
        '# Security\n\nAgainst SQL injection we bind.\n\nAgainst cross-site scripting we escape.\n\nPath traversal is refused.\n'
    },
    expect: 'Met hint',
    at: 'docs/security.md:3'
  },
  {
    name: 'training',
    files: { 'GOVERNANCE.md': '# Governance\n\nAll maintainers completed LFD121.\n' },
    expect: 'Met hint',
    at: 'GOVERNANCE.md:3'
  },
  { name: 'OWASP in the name of a job', files: { '.github/workflows/a.yml': 'name: OWASP dependency check\non: push\n' }, expect: '?' },
  { name: 'nothing', expect: '?' }
])
