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
  {
    name: 'the methods in the sentence that follows',
    files: { 'GOVERNANCE.md': '# Governance\n\nMaintainers must use 2FA. The second factor has to be a security key or a passkey.\n' },
    expect: 'Met hint',
    says: 'security key'
  },
  {
    name: 'the next sentence is about something else',
    files: { 'GOVERNANCE.md': '# Governance\n\nMaintainers must use 2FA. Users sign in with passkeys.\n' },
    expect: '?'
  },
  { name: 'no method', files: { 'GOVERNANCE.md': '# Governance\n\nMembers must use 2FA.\n' }, expect: '?' },
  { name: 'the setting proves no method', github: { organization: { requiresTwoFactor: true } }, expect: '?' },
  { name: 'nothing known', expect: '?' }
])
