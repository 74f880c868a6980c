// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/roles_responsibilities.js'
import { cases } from '../../support/checker.js'

const duties =
  '# Governance\n\n## Roles and responsibilities\n\nMaintainers review and merge changes, triage issues and publish releases. They are responsible for security reports and respond to them within a week. Committers review changes in their area and take part in all decisions of the project that concern it.\n'

cases(checker, [
  {
    name: 'duties and holders',
    files: { 'GOVERNANCE.md': duties, MAINTAINERS: 'Ada Byron, Analytical Ltd <ada@byron.net> (@ada)\n' },
    expect: 'Met strong',
    at: ['GOVERNANCE.md:3', 'MAINTAINERS:1'],
    says: 'Ada Byron'
  },
  {
    name: 'a handle in the text',
    files: { 'GOVERNANCE.md': `${duties}\nThe maintainer is [@ada](https://github.com/ada).\n` },
    expect: 'Met strong',
    at: 'GOVERNANCE.md:7'
  },
  { name: 'a team does not say who', files: { 'GOVERNANCE.md': duties, '.github/CODEOWNERS': '* @example/core\n' }, expect: 'Met hint' },
  {
    name: 'holders only',
    files: { OWNERS: 'approvers:\n  - ada\n  - grace\nemeritus_approvers:\n  - alan\n' },
    expect: 'Met hint',
    says: 'ada, grace, but'
  },
  {
    name: 'former maintainers hold nothing',
    files: { 'MAINTAINERS.md': '# Maintainers\n\n## Emeritus\n\n- Ada Byron (@ada)\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a list of other things in the guide for maintainers',
    files: {
      'GOVERNANCE.md': duties,
      'MAINTAINERS.md': '# Maintainers\n\n## Labels\n\n- Status labels:\n  - blocked\n- Priority labels\n'
    },
    expect: 'Met hint',
    says: 'nobody was recognised'
  },
  {
    name: 'names alone in a list of maintainers',
    files: { 'GOVERNANCE.md': duties, 'MAINTAINERS.md': '# Maintainers\n\n- Ada Byron\n- Grace of Murray\n' },
    expect: 'Met strong',
    says: 'Ada Byron, Grace of Murray'
  },
  { name: 'AUTHORS is credit', files: { AUTHORS: 'Ada Byron <ada@byron.net>\n' }, expect: 'Unmet hint' },
  { name: 'test data is not the project', files: { 'core/testdata/MAINTAINERS': '@ada\n', 'README.md': '# x\n' }, expect: 'Unmet hint' },
  { name: 'nothing known', expect: '?' }
])
