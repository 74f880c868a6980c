// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/secure_2FA.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a method',
    files: { 'GOVERNANCE.md': '# Governance\n\nMembers use 2FA by TOTP or a security key.\n' },
    expect: 'Met hint',
    at: 'GOVERNANCE.md:3',
    says: 'TOTP'
  },
  { name: 'no method', files: { 'GOVERNANCE.md': '# Governance\n\nMembers must use 2FA.\n' }, expect: '?' },
  { name: 'the setting proves no method', github: { organization: { verified: true, requiresTwoFactor: true } }, expect: '?' },
  { name: 'nothing known', expect: '?' }
])
