// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/code_review_standards.js'
import { cases } from '../../support/checker.js'

const rules = `Every pull request is reviewed by a maintainer who is not its author.

Reviewers check that

- the change is correct and fits the design
- tests cover it, and the documentation is current
- untrusted input is validated and no secret is added
- names and style follow the conventions of the surrounding code

A change must be approved by at least one maintainer before it is merged. Remarks that are marked as blocking have to be resolved, others may
be left to the author, who says why nothing was changed.
`

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a document',
    files: { 'REVIEWING.md': `# Reviewing\n\n${rules}`, 'a.go': 'package a\n' },
    expect: 'Met strong',
    at: ['REVIEWING.md:1', 'REVIEWING.md:3']
  },
  {
    name: 'what is checked, in plain words',
    files: {
      'REVIEWING.md': `# Reviewing\n\n${rules
        .replace('the change is correct and fits the design', 'the change does what it says')
        .replace('names and style follow the conventions of the surrounding code', 'nothing else is changed')}`,
      'a.go': 'package a\n'
    },
    expect: 'Met strong'
  },
  {
    name: 'a section',
    files: { 'CONTRIBUTING.md': `# C\n\n## Code review\n\n${rules}\n## More\n\nText.\n` },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:3'
  },
  {
    name: 'a few words',
    files: { 'CONTRIBUTING.md': '# C\n\n## Code review\n\nA maintainer reviews each pull request and approves it.\n' },
    expect: 'Met hint',
    says: 'what is checked'
  },
  {
    name: 'a text about the topic',
    files: {
      'docs/checks.md': `# Checks\n\n### Code review (from another tool)\n\n${rules}\n`,
      'a.go': 'package a\n'
    },
    expect: 'Unmet hint'
  },
  {
    name: 'ideas that were turned down',
    files: { 'docs/background.md': `# B\n\n### Probably not: Security Code review ideas\n\n${rules}\n`, 'a.go': 'package a\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a yearly round',
    files: { 'GOVERNANCE.md': `# G\n\n## Annual review process\n\n${rules}\n`, 'a.go': 'package a\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a check list for authors',
    files: { '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] tests added\n- [ ] docs updated\n- [ ] style checked\n', 'a.go': 'package a\n' },
    expect: 'Unmet hint',
    says: 'authors, not reviewers'
  },
  {
    name: 'rules of the branch are no documentation',
    files: { 'a.go': 'package a\n' },
    github: { branchRules: { requiredApprovals: 2 } },
    expect: 'Unmet hint'
  },
  {
    name: 'a guide of the organisation',
    files: { 'a.go': 'package a\n' },
    github: { repository: { contributingUrl: 'https://github.com/example/.github/blob/main/CONTRIBUTING.md' } },
    expect: '?'
  },
  { name: 'no code', files: { 'README.md': '# Texts\n\nOnly texts.\n' }, expect: 'N/A hint' },
  {
    name: 'how patches go in, and nothing of what is looked at',
    files: {
      'docs/maintainer-process.md':
        '# Process\n\n## Reviewing and merging patches\n\nEach patch should be acknowledged by a majority of the maintainers before it is merged. The one who merges it adds a sign-off (see the documentation on patches) in the format of the example. Security reports go another way. When a patch is held for two weeks because others are away, it can be merged with fewer. Maintainers tell each other when they are away, in the style that suits them, so that nobody waits for an answer that does not come.\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'commits name reviewers, and no text tells of it',
    files: { 'a.c': 'int main(void) { return 0; }\n' },
    commits: Array.from({ length: 4 }, () => ({ reviewedBy: ['Bob Noyce <bob@noyce.net>'] })),
    expect: 'Unmet hint',
    says: 'Commits name those who reviewed them'
  },
  {
    name: 'the rules of a project that works with trailers',
    files: {
      'CONTRIBUTING.md':
        '# Contributing\n\n## Patch review\n\nSend the patch to the list, where somebody other than its author reviews every change. The reviewer looks for bugs and for the design, at the style and at the tests that come with it, and asks what is unclear until it is clear. A patch goes in with a Reviewed-by of a person who knows the subsystem, and not without it. Whoever applies it writes the trailer into the commit, so that everybody sees later who looked at it.\n'
    },
    expect: 'Met strong'
  }
])
