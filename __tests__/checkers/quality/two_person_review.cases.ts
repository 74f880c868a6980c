// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/two_person_review.js'
import type { PullRequestFacts } from '../../../src/inputs/github.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const person = (login: string) => ({ login, bot: false })
const approval = (login: string, bot = false) => ({ author: { login, bot }, submittedAt: '2026-05-30T00:00:00Z' })

function pulls(count: number, more: (index: number) => Partial<PullRequestFacts>) {
  const newest = Array.from({ length: count }, (_, i): PullRequestFacts => ({
    number: count - i,
    url: `https://github.com/example/project/pull/${count - i}`,
    title: 'Change it',
    mergedAt: '2026-05-31T00:00:00Z',
    base: 'main',
    author: person('ada'),
    mergedBy: person('ada'),
    association: 'MEMBER',
    labels: [],
    additions: 1,
    files: [],
    approvals: [],
    checks: [],
    ...more(i)
  }))
  return { mergedPullRequests: { total: count, newest } }
}
/** Squashed pull requests leave their number in the subject. */
const squashed = (count: number) => Array.from({ length: count }, (_, i) => ({ subject: `Change it (#${count - i})` }))
const pushed = (count: number, more: object = {}) => Array.from({ length: count }, () => ({ subject: 'Change it', ...more }))
const byAda = { author: { name: 'Ada Byron', email: 'ada@byron.net' } }
const bob = { name: 'Bob', email: 'bob@example.org' }

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'pull requests could not be read',
    github: { mergedPullRequests: unknown('forbidden', 'pull-requests: read') },
    commits: pushed(5),
    expect: '?'
  },
  {
    name: 'approved by others',
    github: pulls(40, () => ({ approvals: [approval('bob')] })),
    commits: squashed(40),
    expect: 'Met strong',
    says: 'approved 40 of the last 40'
  },
  {
    name: 'approved by the author',
    github: pulls(40, () => ({ approvals: [approval('ada')] })),
    commits: [...squashed(40), ...pushed(20)],
    expect: 'Unmet strong'
  },
  {
    name: 'approved by machines',
    github: pulls(40, () => ({ approvals: [approval('copilot-pull-request-reviewer', true), approval('coderabbitai', true)] })),
    commits: [...squashed(40), ...pushed(20)],
    expect: 'Unmet strong'
  },
  {
    name: 'pushes without a pull request count',
    github: pulls(40, () => ({ approvals: [approval('bob')] })),
    commits: [...squashed(40), ...pushed(60)],
    expect: 'Unmet strong',
    says: '60 changes were pushed'
  },
  {
    name: 'pushes that cannot be counted',
    github: pulls(40, () => ({ approvals: [approval('bob')] })),
    commits: pushed(90),
    expect: 'Met hint',
    says: 'could not be counted'
  },
  {
    name: 'pushes that a rule forbids',
    github: { ...pulls(40, () => ({ approvals: [approval('bob')] })), branchRules: { requiredApprovals: 1 } },
    commits: pushed(90),
    expect: 'Met strong',
    says: 'a rule demands'
  },
  { name: 'a shallow clone', github: pulls(40, () => ({ approvals: [approval('bob')] })), expect: 'Met hint' },
  {
    name: 'few pull requests',
    github: pulls(8, () => ({ approvals: [approval('bob')] })),
    commits: squashed(8),
    expect: 'Met hint',
    says: 'few'
  },
  {
    name: 'merged by others without an approval',
    github: pulls(40, () => ({ mergedBy: person('bob') })),
    commits: squashed(40),
    expect: 'Met hint',
    says: 'merged 40 others'
  },
  {
    name: 'merged by a machine',
    github: pulls(40, () => ({ mergedBy: { login: 'mergify[bot]', bot: true } })),
    commits: [...squashed(40), ...pushed(20, { author: bob, committer: bob })],
    expect: 'Unmet strong'
  },
  {
    name: 'labels of a merge robot',
    github: pulls(40, () => ({ labels: ['lgtm', 'approved'] })),
    commits: squashed(40),
    expect: 'Met strong'
  },
  {
    name: 'changes by machines do not count',
    github: pulls(40, i => (i < 20 ? { author: { login: 'dependabot[bot]', bot: true } } : { approvals: [approval('bob')] })),
    commits: squashed(40),
    expect: 'Met hint',
    says: '20 of the last 20'
  },
  {
    name: 'a deleted author',
    github: pulls(40, () => ({ author: undefined, approvals: [approval('bob')] })),
    commits: squashed(40),
    expect: 'Met strong'
  },
  {
    name: 'other branches',
    github: pulls(40, () => ({ base: 'next', approvals: [approval('bob')] })),
    expect: '?'
  },
  {
    name: 'one person, no pull request at all',
    github: pulls(0, () => ({})),
    commits: pushed(120),
    expect: 'Unmet strong',
    says: 'One person alone'
  },
  {
    name: 'reviews in Gerrit',
    files: { '.gitreview': '[gerrit]\nhost=review.example.org\n' },
    github: pulls(0, () => ({})),
    commits: pushed(120),
    expect: '?',
    says: 'Gerrit'
  },
  {
    name: 'patches that came by mail',
    github: pulls(0, () => ({})),
    commits: pushed(120, { author: bob }),
    expect: '?',
    says: 'applied'
  },
  {
    name: 'sign-offs by another person',
    github: pulls(0, () => ({})),
    commits: pushed(120, { signedOffBy: ['Ada <ada@example.org>', 'Bob <bob@example.org>'] }),
    expect: '?'
  },
  { name: 'one author, GitHub not asked', commits: pushed(120), expect: 'Unmet hint' },
  { name: 'two authors, GitHub not asked', commits: [...pushed(60), ...pushed(60, { author: bob, committer: bob })], expect: '?' },
  {
    name: 'commits name those who reviewed them',
    commits: [
      ...pushed(30, { ...byAda, reviewedBy: ['Bob Noyce <bob@noyce.net>'] }),
      ...pushed(10, { ...byAda, reviewedBy: ['Grace Murray <grace@murray.net>', 'Ada Byron <ada@byron.net>'] }),
      ...pushed(20, byAda)
    ],
    expect: 'Met strong',
    says: '40 of 60 commits',
    at: `https://github.com/example/project/commit/${'0'.repeat(40)}`
  },
  {
    name: 'commits name one reviewer, and pull requests none',
    github: pulls(40, () => ({})),
    commits: pushed(60, { ...byAda, reviewedBy: ['Bob Noyce <bob@noyce.net>'] }),
    expect: 'Met hint',
    says: 'little to judge by'
  },
  {
    name: 'some commits name a reviewer',
    github: pulls(40, () => ({})),
    commits: [...pushed(20, { ...byAda, reviewedBy: ['Bob Noyce <bob@noyce.net>'] }), ...pushed(40, byAda)],
    expect: '?',
    says: 'commits name their reviewers'
  },
  {
    name: 'commits that name as reviewer who wrote them, or a machine',
    commits: [
      ...pushed(30, { ...byAda, reviewedBy: ['Ada Byron <ada@work.example.com>', 'copilot[bot] <copilot[bot]@users.noreply.github.com>'] }),
      ...pushed(30, { ...byAda, coAuthoredBy: ['Bob Noyce <bob@noyce.net>'], reviewedBy: ['Bob Noyce <b.noyce@work.net>'] })
    ],
    expect: '?'
  },
  {
    name: 'reviews of long ago',
    commits: pushed(60, { ...byAda, date: '2024-06-01T00:00:00Z', reviewedBy: ['Bob Noyce <bob@noyce.net>'] }),
    expect: '?'
  }
])
