// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/bus_factor.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'
import { commitsBy, pullOf } from '../../support/pulls.js'

const ada = commitsBy('Ada Byron', 'ada@byron.net', 60)
const grace = commitsBy('Grace Hopper', 'grace@hopper.net', 40)
const pulls = (...mergers: string[]) => ({ total: mergers.length, newest: mergers.map(login => pullOf('x', login)) })
const alone = { mergedPullRequests: pulls('ada'), repository: {} }
/** Commits of people, by their numbers. */
const by = (...counts: number[]) => counts.flatMap((count, i) => commitsBy(`Person ${'ABCDEFGH'[i]}`, `${'abcdefgh'[i]}@people.net`, count))
const graph = 'https://github.com/example/project/graphs/contributors'

cases(checker, [
  {
    name: 'two people share most of the work and merge',
    commits: [...commitsBy('Ada Byron', 'ada@byron.net', 45), ...grace, ...commitsBy('Alan Turing', 'alan@turing.net', 40)],
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: 'Met strong',
    at: graph
  },
  {
    name: 'one author, several maintainers: commits are not knowledge',
    files: { OWNERS: 'approvers:\n- ada\n- grace\n' },
    commits: ada,
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Met hint',
    at: 'OWNERS:2'
  },
  {
    name: 'one author, one merger',
    commits: ada,
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Unmet strong',
    says: /: Ada Byron 100 %\. No second maintainer or merger was seen\.$/,
    at: graph
  },
  {
    name: 'one author, and another who wrote with them',
    commits: ada.map((c, i) => (i % 3 === 0 ? { ...c, coAuthoredBy: ['Grace Hopper <grace@hopper.net>'] } : c)),
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: '?'
  },
  { name: 'who merges is not known', commits: ada, expect: 'Unmet hint', says: 'No second maintainer was seen' },
  { name: 'a fork', commits: ada, github: { mergedPullRequests: pulls('ada'), repository: { fork: true } }, expect: 'Unmet hint' },
  {
    name: 'a broken identity is no second person',
    commits: [...ada, ...commitsBy('=', '=', 40)],
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Unmet strong'
  },
  {
    name: 'one person with many addresses',
    commits: [
      ...ada,
      ...commitsBy('Ada Byron', 'ada@work.com', 30),
      ...commitsBy('adab', '1234+adab@users.noreply.github.com', 2),
      ...commitsBy('Ada Byron', 'adab@home.net', 9)
    ],
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Unmet strong'
  },
  {
    name: 'an assistant is nobody',
    commits: [...ada, ...commitsBy('Claude', 'noreply@anthropic.com', 60)],
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Unmet strong'
  },
  {
    name: 'a build account is nobody',
    commits: [...ada, ...commitsBy('Build Bot', 'build@x.net', 60).map(c => ({ ...c, bot: true }))],
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: 'Unmet strong'
  },
  { name: 'two authors of unlike shares', commits: [...ada, ...grace], expect: '?' },
  { name: 'few commits', commits: commitsBy('Ada Byron', 'ada@byron.net', 5), github: { mergedPullRequests: pulls('ada') }, expect: '?' },
  { name: 'the history is unknown', github: { mergedPullRequests: pulls('ada') }, expect: '?' },
  { name: 'the history is unknown, two merge', github: { mergedPullRequests: pulls('ada', 'grace') }, expect: 'Met hint' },
  { name: 'commits too few to judge by', commits: by(9), github: { mergedPullRequests: pulls('ada') }, expect: '?', says: 'too little' },
  { name: 'commits just enough to judge by', commits: by(10), github: { mergedPullRequests: pulls('ada') }, expect: 'Unmet hint' },
  { name: 'one author of a few commits', commits: by(49), github: alone, expect: 'Unmet hint' },
  { name: 'one author of just enough commits', commits: by(50), github: alone, expect: 'Unmet strong' },
  { name: 'others who wrote a twentieth', commits: by(95, 5), github: alone, expect: 'Unmet strong' },
  { name: 'others who wrote a little more than a twentieth', commits: by(189, 11), github: alone, expect: 'Unmet hint' },
  { name: 'a second person who wrote just enough', commits: by(17, 3), github: alone, expect: '?', says: 'could go on alone' },
  { name: 'a second person who wrote a little less', commits: by(86, 14), github: alone, expect: 'Unmet hint' },
  { name: 'others who wrote a fifth together', commits: by(80, 10, 10), github: alone, expect: 'Unmet hint' },
  { name: 'others who wrote a little more than a fifth', commits: by(159, 21, 20), github: alone, expect: '?', says: 'could go on alone' },
  { name: 'two share few commits', commits: by(9, 9, 1), github: { mergedPullRequests: pulls('ada', 'grace') }, expect: 'Met hint' },
  {
    name: 'two share just enough commits',
    commits: by(9, 8, 3),
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: 'Met strong'
  },
  {
    name: 'one wrote more than half, two merge',
    commits: by(60, 40),
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: 'Met hint'
  },
  {
    name: 'one wrote much, and many a little',
    commits: by(40, ...Array.from({ length: 6 }, () => 10)),
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: 'Met hint'
  },
  {
    name: 'two maintainers share the work, and one merges',
    files: { OWNERS: 'approvers:\n- ada\n- grace\n' },
    commits: by(40, 40, 20),
    github: alone,
    expect: 'Met hint',
    says: '2 people are listed as maintainers'
  },
  { name: 'one listed maintainer', files: { OWNERS: 'approvers:\n- ada\n' }, commits: ada, github: alone, expect: 'Unmet strong' },
  {
    name: 'a merger and another who is only listed',
    repository: unknown('no remote'),
    commits: by(60, 40),
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: '?'
  },
  { name: 'a mirror', commits: ada, github: { mergedPullRequests: pulls('ada'), repository: { mirror: true } }, expect: 'Unmet hint' },
  {
    name: 'no commits of late, and two merge',
    commits: [],
    github: { mergedPullRequests: pulls('ada', 'grace') },
    expect: 'Met hint',
    says: ': none. 2 people'
  },
  {
    name: 'commits of long ago',
    commits: ada.map(c => ({ ...c, date: '2024-06-14T00:00:00Z' })),
    github: alone,
    expect: '?',
    says: 'too little'
  },
  {
    name: 'commits of just two years ago',
    commits: ada.map(c => ({ ...c, date: '2024-06-15T00:00:00Z' })),
    github: alone,
    expect: 'Unmet strong'
  }
])
