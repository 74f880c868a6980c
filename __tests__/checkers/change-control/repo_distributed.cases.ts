// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/repo_distributed.js'
import { cases } from '../../support/checker.js'

const files = { 'README.md': '# Project\n' }

cases(checker, [
  { name: 'git', files, expect: 'Met conclusive', at: 'https://github.com/example/project' },
  { name: 'nothing there yet', expect: '?' },
  { name: 'a mirror', files, github: { repository: { mirror: true } }, expect: 'Met hint' },
  { name: 'commits from Subversion', files, commits: [{ imported: true }, { imported: true }, {}], expect: 'Met hint', says: 'Subversion' },
  {
    name: 'moved from Subversion long ago',
    files,
    commits: [...Array.from({ length: 20 }, () => ({})), ...Array.from({ length: 50 }, () => ({ imported: true }))],
    expect: 'Met conclusive'
  }
])
