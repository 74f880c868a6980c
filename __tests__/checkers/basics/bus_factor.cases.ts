// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/bus_factor.js'
import { cases } from '../../support/checker.js'
import { commitsBy, pullOf } from '../../support/pulls.js'

const ada = commitsBy('Ada Byron', 'ada@byron.net', 60)
const grace = commitsBy('Grace Hopper', 'grace@hopper.net', 40)
const pulls = (...mergers: string[]) => ({ total: mergers.length, newest: mergers.map(login => pullOf('x', login)) })
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
    at: graph
  },
  {
    name: 'one author, and another who wrote with them',
    commits: ada.map((c, i) => (i % 3 === 0 ? { ...c, coAuthoredBy: ['Grace Hopper <grace@hopper.net>'] } : c)),
    github: { mergedPullRequests: pulls('ada'), repository: {} },
    expect: '?'
  },
  { name: 'who merges is not known', commits: ada, expect: 'Unmet hint' },
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
  { name: 'the history is unknown, two merge', github: { mergedPullRequests: pulls('ada', 'grace') }, expect: 'Met hint' }
])
