// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/reporting/report_process.js'
import { cases } from '../../support/checker.js'

const ISSUES = 'https://github.com/example/project/issues'

cases(checker, [
  { name: 'nothing is known', expect: '?' },
  { name: 'issues are on', github: { repository: {} }, expect: 'Met strong', at: ISSUES },
  {
    name: 'issues are on, with a form and a text',
    files: { '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug', 'README.md': '# x\n\nPlease file an issue when it breaks.\n' },
    github: { repository: {} },
    expect: 'Met strong',
    at: [ISSUES, '.github/ISSUE_TEMPLATE/bug.yml', 'README.md:3']
  },
  {
    name: 'issues are on, but the page sends users elsewhere',
    github: { repository: { blankIssuesEnabled: false, contactLinks: [{ name: 'Forum', url: 'https://forum.project.org' }] } },
    expect: 'Met strong',
    at: 'https://forum.project.org',
    says: /another place/
  },
  {
    name: 'an archived repository takes no issues',
    github: { repository: { archived: true } },
    expect: 'Unmet strong',
    says: /archived/
  },
  {
    name: 'issues are off and the manifest names a tracker',
    files: { 'package.json': '{"name":"x","bugs":{"url":"https://bugs.project.org/"}}' },
    github: { repository: { hasIssues: false } },
    expect: 'Met strong',
    at: ['package.json', 'https://bugs.project.org/']
  },
  {
    name: 'issues are off and a security policy is no bug process',
    files: { 'SECURITY.md': '# Security\n\nReport vulnerabilities to security@project.org and not in public, please; we answer.\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Unmet strong'
  },
  { name: 'a fork without issues', github: { repository: { hasIssues: false, fork: true } }, expect: '?' },
  { name: 'a fork with issues', github: { repository: { fork: true } }, expect: 'Met hint' },
  {
    name: 'without a token: a template',
    files: { '.github/ISSUE_TEMPLATE/bug_report.md': '---\nname: Bug\n---\n' },
    expect: 'Met strong',
    at: '.github/ISSUE_TEMPLATE/bug_report.md'
  },
  {
    name: 'without a token: the configuration of templates is no template',
    files: { '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: true\n' },
    expect: '?'
  },
  {
    name: 'without a token: instruction and link',
    files: { 'CONTRIBUTING.md': `# Contributing\n\n## Reporting bugs\n\nOpen an issue [here](${ISSUES}/new).\n` },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:5'
  },
  {
    name: 'without a token: only a link',
    files: { 'README.md': `# x\n\n[Issues](${ISSUES})\n` },
    expect: 'Met hint'
  },
  {
    name: 'without a token: an issue of a dependency is no process',
    files: { 'README.md': '# x\n\nSee [issue 12](https://github.com/other/dep/issues/12).\n' },
    expect: '?'
  },
  {
    name: 'without a token: a mail address for bugs',
    files: { 'README.md': '# x\n\nReport bugs to bugs@project.org.\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'without a token: a request not to report in public',
    files: { 'README.md': '# x\n\nDo not open an issue for vulnerabilities; mail security@project.org.\n' },
    expect: '?'
  }
])
