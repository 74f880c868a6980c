// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/reporting/report_tracker.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'nothing is known', expect: '?' },
  {
    name: 'issues are on and used',
    github: { repository: {}, issues: { total: 3 } },
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/issues'
  },
  {
    name: 'issues of earlier years count',
    github: { repository: {}, issues: { total: 0, ever: 1 } },
    expect: 'Met conclusive',
    says: '1 issue.'
  },
  { name: 'issues are on, none yet', github: { repository: {}, issues: { total: 0 } }, expect: 'Met strong' },
  { name: 'issues are on, but could not be counted', github: { repository: {} }, expect: 'Met strong' },
  { name: 'issues are off', github: { repository: { hasIssues: false } }, expect: 'Unmet strong' },
  { name: 'a fork without issues', github: { repository: { hasIssues: false, fork: true } }, expect: '?' },
  {
    name: 'issues are kept in a sibling repository',
    files: { 'README.md': '# x\n\nSee https://github.com/example/meta/issues for what is planned.\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'issues are kept at another forge',
    files: { 'CONTRIBUTING.md': '# x\n\nUse the [bug tracker](https://gitlab.com/example/group/project/-/issues).\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3'
  },
  {
    name: 'a dependency’s tracker without words about bugs is not ours',
    files: { 'README.md': '# x\n\nIt wraps [that library](https://github.com/other/dep/issues).\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Unmet strong'
  },
  { name: 'without a token: templates', files: { '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug' }, expect: 'Met strong' },
  {
    name: 'without a token: a link to our issues',
    files: { 'README.md': '# x\n\n[Issues](https://github.com/Example/Project/issues)\n' },
    expect: 'Met strong'
  },
  {
    name: 'without a token: a manifest',
    files: { 'package.json': '{"name":"x","bugs":"https://issues.project.org/x"}' },
    expect: 'Met strong',
    at: 'package.json'
  }
])
