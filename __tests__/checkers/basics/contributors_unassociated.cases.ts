// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/contributors_unassociated.js'
import { cases } from '../../support/checker.js'
import { commitsBy, pullOf } from '../../support/pulls.js'

const ada = commitsBy('Ada Byron', 'ada@engine.com', 60)
const grace = commitsBy('Grace Hopper', 'grace@navy.mil', 60)
const listed = { MAINTAINERS: 'Ada Byron, Engine Inc <ada@engine.com> (@ada)\nGrace Hopper, Navy <grace@navy.mil> (@grace)\n' }
const alone = { mergedPullRequests: { total: 1, newest: [pullOf('ada', 'ada')] }, repository: {} }

cases(checker, [
  {
    name: 'two people, listed with two organisations',
    files: listed,
    commits: [...ada, ...grace],
    expect: 'Met strong',
    at: 'MAINTAINERS:1'
  },
  {
    name: 'a column of a table',
    files: {
      'MAINTAINERS.md':
        '# Maintainers\n\n| Name | GitHub | Affiliation |\n|---|---|---|\n| Ada Byron | @ada | Engine |\n| Grace Hopper | @grace | Navy |\n'
    },
    commits: [...ada, ...grace],
    expect: 'Met strong',
    at: 'MAINTAINERS.md:5'
  },
  {
    name: 'the same organisation by another name',
    files: { MAINTAINERS: 'Ada Byron, Engine Inc. <ada@engine.com>\nGrace Hopper, Engine <grace@navy.mil>\n' },
    commits: [...ada, ...grace],
    expect: 'Met hint'
  },
  { name: 'nothing is said of them', commits: [...ada, ...grace], expect: 'Met hint' },
  {
    name: 'addresses of one company',
    commits: [...ada, ...commitsBy('Alan Turing', 'alan@engine.com', 60)],
    expect: 'Unmet hint',
    says: 'engine.com'
  },
  {
    name: 'free mail tells nothing',
    commits: [...commitsBy('Ada Byron', 'a@gmail.com', 60), ...commitsBy('Alan Turing', 'b@gmail.com', 60)],
    expect: 'Met hint'
  },
  {
    name: 'many domains of one person',
    commits: [...ada, ...commitsBy('Ada Byron', 'ada@debian.org', 60), ...commitsBy('Grace Hopper', 'grace@navy.mil', 1)],
    github: alone,
    expect: 'Unmet strong'
  },
  {
    name: 'documents count',
    commits: [
      ...ada,
      ...commitsBy(
        'Grace Hopper',
        'grace@navy.mil',
        2,
        Array.from({ length: 20 }, (_, i) => `docs/page${i}.md`)
      )
    ],
    expect: 'Met hint'
  },
  {
    name: 'a reviewer helps',
    commits: ada,
    github: { ...alone, mergedPullRequests: { total: 1, newest: [pullOf('ada', 'ada', ['grace'])] } },
    expect: 'Unmet hint'
  },
  { name: 'without GitHub that is a hint', commits: ada, expect: 'Unmet hint' },
  {
    name: 'a second one with few commits and many files',
    commits: [
      ...ada,
      ...commitsBy(
        'Grace Hopper',
        'grace@navy.mil',
        2,
        Array.from({ length: 12 }, (_, i) => `src/${i}.c`)
      )
    ],
    github: alone,
    expect: '?'
  },
  { name: 'a broken identity is nobody', commits: [...ada, ...commitsBy('=', '=', 60)], github: alone, expect: 'Unmet strong' },
  { name: 'a quiet year', commits: commitsBy('Ada Byron', 'ada@engine.com', 20), github: alone, expect: '?' },
  { name: 'the history is unknown', expect: '?' }
])
