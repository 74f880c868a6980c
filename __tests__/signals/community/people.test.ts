// SPDX-License-Identifier: MIT
import { isBot } from '../../../src/inputs/history.js'
import { maintainersOf, nameOf } from '../../../src/signals/community/maintainers.js'
import { k50, peopleOf, signOffs } from '../../../src/signals/community/people.js'
import { evidenceFor, NOW, type World } from '../../support/evidence.js'
import { commitsBy } from '../../support/pulls.js'

function people(...commits: NonNullable<World['commits']>[]) {
  const { history } = evidenceFor({ commits: commits.flat() })
  if (!history.known) throw new Error('no history')
  return peopleOf(history.value, new Date(NOW), 12)
}
const maintainers = (files: NonNullable<World['files']>) => maintainersOf(evidenceFor({ files })).people

describe('people', () => {
  it.each([
    ['one name, two addresses', ['Ada Byron', 'ada@x.net'], ['Ada Byron', 'ab@y.net'], 1],
    ['accents and case', ['José Pérez', 'jose@x.net'], ['jose perez', 'jp@y.net'], 1],
    ['invisible characters', ['Ada\u200b Byron', 'ada@x.net'], ['Ada Byron', 'ab@y.net'], 1],
    ['a nickname before the @', ['Ada Byron', 'countess7@x.net'], ['A. B.', 'countess7@y.net'], 1],
    ['a given name before the @ is shared by many', ['Michael Smith', 'michael@x.net'], ['Michael Jones', 'michael@y.net'], 2],
    ['a shared account name is nobody’s', ['Ada Byron', 'info@x.net'], ['Grace Hopper', 'info@y.net'], 2],
    ['a no-reply address and its login as a name', ['adab', '1+adab@users.noreply.github.com'], ['adab', 'x@y.net'], 1],
    ['two people', ['Ada Byron', 'ada@x.net'], ['Grace Hopper', 'grace@x.net'], 2]
  ] as const)('%s', (_, a, b, count) => {
    expect(people(commitsBy(a[0], a[1], 3), commitsBy(b[0], b[1], 2)).people).toHaveLength(count)
  })

  it('leaves out machines, and tells broken identities apart', () => {
    const found = people(
      commitsBy('Ada Byron', 'ada@x.net', 3),
      commitsBy('=', '=', 2),
      commitsBy('Claude', 'noreply@anthropic.com', 9),
      commitsBy('Test', 'test@example.com', 4)
    )
    expect(found).toMatchObject({ commits: 3, unattributed: 6, people: [{ name: 'Ada Byron', commits: 3 }] })
    expect(k50(found)).toBe(1)
  })

  it('counts co-authors who are people, and nobody twice', () => {
    const together = [
      'Grace Hopper <grace@x.net>',
      'Ada Byron <ada@work.net>',
      'Claude <noreply@anthropic.com>',
      'Helpful <noreply@helpful.dev>',
      'Engineer (of the agents)',
      'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>'
    ]
    const found = people(commitsBy('Ada Byron', 'ada@x.net', 3).map(c => ({ ...c, coAuthoredBy: together })))
    expect(found).toMatchObject({ commits: 3, unattributed: 0 })
    expect(found.people.map(({ name, commits }) => [name, commits])).toEqual([
      ['Ada Byron', 3],
      ['Grace Hopper', 3]
    ])
  })

  it('counts only the months asked for', () => {
    const old = commitsBy('Grace Hopper', 'grace@x.net', 5).map(c => ({ ...c, date: '2024-01-01T00:00:00Z' }))
    expect(people(commitsBy('Ada Byron', 'ada@x.net', 1), old)).toMatchObject({ commits: 1, since: '2025-06-15' })
  })

  it('counts sign-offs by whomever', () => {
    const commits = [
      ...commitsBy('Ada Byron', 'ada@x.net', 2).map(c => ({ ...c, signedOffBy: ['Countess <c@y.net>'] })),
      ...commitsBy('Ada Byron', 'ada@x.net', 1)
    ]
    const { history } = evidenceFor({ commits })
    expect(history.known && signOffs(history.value)).toEqual({ signed: 2, of: 3 })
  })
})

describe('maintainers', () => {
  it('reads lines with organisation, mail and account, once for each person', () => {
    const found = maintainers({
      MAINTAINERS: 'Zed Asgar, Stanford University <zed@stanford.edu> (@zed)\n',
      OWNERS: 'approvers:\n - zed\n - ada\n'
    })
    expect(found).toMatchObject([
      { name: 'Zed Asgar', login: 'zed', email: 'zed@stanford.edu', affiliation: 'Stanford University' },
      { login: 'ada' }
    ])
    expect(found.map(nameOf)).toEqual(['Zed Asgar', 'ada'])
  })

  it.each([
    ['brackets', 'docs/TSC.md', '# TSC\n\n* Ada Byron (@ada) [AT&T]\n', [{ login: 'ada', affiliation: 'AT&T' }]],
    ['links', 'MAINTAINERS.md', '# M\n\n- Ada Byron ([@ada](https://github.com/ada)), Google\n', [{ login: 'ada', affiliation: 'Google' }]],
    ['a profile', 'MAINTAINERS.md', '# M\n\n- Ada Byron — [GitHub](https://github.com/ada)\n', [{ login: 'ada', name: 'Ada Byron' }]],
    ['code owners', '.github/CODEOWNERS', '# c @x\n* @ada @org/team grace@navy.mil\n', [{ login: 'ada' }, { email: 'grace@navy.mil' }]],
    ['duties are no people', 'GOVERNANCE.md', '# G\n\n## Maintainers\n\n- Authoring Changes\n- Write to maintainers@x.dev.\n', []],
    ['emeriti', 'MAINTAINERS.md', '# M\n\n- Ada Byron (@ada)\n\n## Emeritus\n\n- Grace Hopper (@grace)\n', [{ login: 'ada' }]]
  ])('reads %s', (_, path, text, expected) => {
    const found = maintainers({ [path]: text })
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })

  it('reads SECURITY-INSIGHTS', () => {
    const text = 'header:\n  schema-version: 2.0.0\nrepository:\n  core-team:\n    - name: Ada Byron\n'
    expect(maintainers({ 'SECURITY-INSIGHTS.yml': text })).toMatchObject([{ name: 'Ada Byron', line: 5 }])
  })
})

describe('machines by their names', () => {
  it.each([
    ['dependabot[bot]', true],
    ['examplebot', true],
    ['x9s-ci-robot', true],
    ['Example Build Bot', true],
    ['talbot', false],
    ['Ada Talbot', false],
    ['abbot', false],
    ['robot', false]
  ])('%s: %s', (name, bot) => {
    expect(isBot({ name, email: 'a@x.net' })).toBe(bot)
  })
})
