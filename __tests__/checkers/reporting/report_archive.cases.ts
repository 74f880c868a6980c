// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/reporting/report_archive.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'nothing is known', expect: '?' },
  {
    name: 'public issues',
    github: { repository: {} },
    expect: 'Met conclusive',
    at: 'https://github.com/example/project/issues?q=is%3Aissue'
  },
  { name: 'archived, but readable', github: { repository: { archived: true } }, expect: 'Met conclusive' },
  { name: 'discussions only', github: { repository: { hasIssues: false, hasDiscussions: true } }, expect: 'Met strong' },
  { name: 'a fork’s issues', github: { repository: { fork: true } }, expect: 'Met hint' },
  { name: 'nothing public', github: { repository: { hasIssues: false } }, expect: 'Unmet strong' },
  { name: 'a private repository', github: { repository: { visibility: 'PRIVATE' } }, expect: 'Unmet strong', says: /not public/ },
  {
    name: 'a list’s archive',
    files: { 'README.md': '# x\n\nAsk on the [mailing list](https://lists.project.org/archives/users).\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a hosted Jira may ask for a login',
    files: { 'README.md': '# x\n\nReport bugs in [Jira](https://company.atlassian.net/projects/X).\n' },
    github: { repository: { hasIssues: false } },
    expect: 'Met hint'
  },
  {
    name: 'without a token: users are sent to our own issues',
    files: { 'README.md': '# x\n\n[Issues](https://github.com/example/project/issues)\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'without a token: our own issues before those of something similar',
    files: {
      '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug',
      'README.md': '# x\n\nFor another shell see [that](https://github.com/other/thing/issues/new) for support.\n'
    },
    expect: 'Met strong',
    at: '.github/ISSUE_TEMPLATE/bug.yaml'
  },
  {
    name: 'without a token: the manifest of a site that was copied',
    files: { 'site/package.json': '{"name":"x","bugs":"https://github.com/other/theme/issues"}' },
    expect: '?'
  },
  { name: 'without a token: issues have templates', files: { '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug' }, expect: 'Met strong' },
  {
    name: 'without a token: issues on a server that may ask for a login',
    repository: { known: true, value: { host: 'git.example.com', owner: 'example', name: 'project' } },
    files: { '.github/ISSUE_TEMPLATE/bug.yaml': 'name: Bug' },
    expect: '?'
  }
])
