// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/know_secure_design.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'principles are applied',
    files: {
      'docs/security-design.md': '# Security\n\nWe follow least privilege.\n\nWe use defence in depth.\n\nIt is secure by default.\n'
    },
    expect: 'Met hint',
    at: 'docs/security-design.md:3'
  },
  {
    name: 'a threat model',
    files: { 'docs/threats.md': '# Threat model\n\nWho attacks us.\n' },
    expect: 'Met hint',
    at: 'docs/threats.md:1'
  },
  { name: 'one principle in passing', files: { 'README.md': '# a\n\nRuns with least privilege.\n' }, expect: '?' },
  { name: 'nothing', expect: '?' }
])
