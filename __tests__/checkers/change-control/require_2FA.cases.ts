// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/require_2FA.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const says = { 'GOVERNANCE.md': '# Governance\n\nMaintainers must enable two-factor authentication on GitHub.\n' }
const enforced = { 'GOVERNANCE.md': '# Governance\n\nThe organisation enforces 2FA for all members.\n' }
const setting = (requiresTwoFactor: boolean) => ({ organization: { requiresTwoFactor } })

cases(checker, [
  { name: 'the setting', github: setting(true), expect: 'Met conclusive' },
  {
    name: 'the setting is off, and it is said to be on',
    files: enforced,
    github: setting(false),
    expect: 'Unmet conclusive',
    at: 'GOVERNANCE.md:3'
  },
  { name: 'the setting is off, and a rule is written', files: says, github: setting(false), expect: 'Met hint' },
  { name: 'the setting is off', github: setting(false), expect: 'Unmet hint' },
  {
    name: 'what cannot be read is not off',
    files: { 'README.md': '# x\n' },
    github: { organization: unknown('none was given', 'admin-token') },
    expect: 'Met hint'
  },
  { name: 'a rule', files: says, expect: 'Met hint', at: 'GOVERNANCE.md:3' },
  {
    name: 'a hash is no word',
    files: { 'SECURITY.md': '# Security\n\nMembers must use 2fafb139a126.\n' },
    expect: 'Met hint',
    says: 'GitHub requires'
  },
  {
    name: 'a feature of the product',
    files: { 'CONTRIBUTING.md': '# x\n\nThe login page requires 2FA when it is set.\n' },
    expect: 'Met hint',
    says: 'GitHub requires'
  },
  { name: 'on another forge', repository: { known: true, value: { host: 'git.example.org', owner: 'a', name: 'b' } }, expect: '?' },
  { name: 'nothing known', expect: '?' },
  { name: 'the repository is unknown', repository: { known: false, why: 'no remote' }, expect: '?' }
])
