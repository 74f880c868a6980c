// SPDX-License-Identifier: MIT
import { finalTags, groupTags, versionOf, type Tag } from '../../src/inputs/tags.js'
import { tagOf } from '../support/evidence.js'

/** Groups as `prefix (scheme): names`, of tags given newest first. */
function grouped(...tags: (string | Partial<Tag>)[]): string[] {
  return groupTags(tags.map(tagOf)).groups.map(g => `${g.prefix} (${g.scheme}): ${g.tags.map(t => t.name).join(' ')}`)
}

describe('versionOf', () => {
  it.each([
    ['v1.2.3', 'v', '1.2.3', true, 'semver'],
    ['1.2.3', '', '1.2.3', true, 'semver'],
    ['V2.0.0', 'V', '2.0.0', true, 'semver'],
    ['release/cloud/v0.1.10-pre-HEAD.28', 'release/cloud/v', '0.1.10-pre-HEAD.28', false, 'semver'],
    ['sdk/go/v1.2.3', 'sdk/go/v', '1.2.3', true, 'semver'],
    ['@scope/pkg@1.0.0-rc.1', '@scope/pkg@', '1.0.0-rc.1', false, 'semver'],
    ['staging@1.0.0', 'staging@', '1.0.0', true, 'semver'],
    ['v1.0.0+build.5', 'v', '1.0.0+build.5', true, 'semver'],
    ['h2-1.4.200', 'h2-', '1.4.200', true, 'semver'],
    ['log4j-2.17.1-rc1', 'log4j-', '2.17.1-rc1', false, 'semver'],
    ['curl-7_88_1', 'curl-', '7_88_1', true, 'semver'],
    ['REL_16_1', 'REL_', '16_1', true, undefined],
    ['v0.1.0b2', 'v', '0.1.0b2', false, undefined],
    ['1.1.1w', '', '1.1.1w', true, undefined],
    ['5.3.0.Final', '', '5.3.0.Final', true, undefined],
    ['v1.2', 'v', '1.2', true, undefined],
    ['v01.2.3', 'v', '01.2.3', true, undefined],
    ['22.04', '', '22.04', true, 'calver'],
    ['24.1.0', '', '24.1.0', true, 'semver'],
    ['v2024.1', 'v', '2024.1', true, 'calver'],
    ['2024-05-01', '', '2024-05-01', true, 'calver'],
    ['20240501', '', '20240501', true, 'calver'],
    ['v255', 'v', '255', true, undefined]
  ])('reads %s', (name, prefix, text, final, scheme) => {
    expect(versionOf(name)).toMatchObject({ prefix, text, final, scheme })
  })

  it.each([
    'latest', 'nightly', 'sbom-production-20260612-074ec3d3', 'sbom-staging-2026.06.12', 'release/cloud/prod/1662045371', 'deploy-2024-01-02', 'baseline-2026-04-17',
    'v3/cp-snapshot-2', '20260612-074ec3d3', 'v1.2.3-4-gabcdef12', 'stable', 'build-1662045371', 'w2026-06-30', '', 'v', '1'.repeat(300), `${'1-'.repeat(90)}x`
  ])('sees no release in %j', name => expect(versionOf(name)).toBeUndefined()) // prettier-ignore
})

describe('groupTags', () => {
  it('puts the names of today before those of long ago, however many these are', () => {
    const day = (name: string, date: string) => ({ name, date: `${date}T00:00:00Z` })
    const old = ['1.4.0', '1.3.0', '1.2.0', '1.1.0'].map((name, i) => day(name, `2015-0${9 - i}-01`))
    expect(grouped(day('v2.1.0', '2026-01-01'), day('v2.0.0', '2025-01-01'), ...old)).toEqual([
      'v (semver): v2.1.0 v2.0.0',
      ' (semver): 1.4.0 1.3.0 1.2.0 1.1.0'
    ])
  })
  it('puts bare versions that are in use before those of a component, however many these are', () => {
    expect(grouped('lexer-v0.3.0', 'v2.1.0', 'lexer-v0.2.0', 'lexer-v0.1.0', 'v2.0.0')).toEqual([
      'v (semver): v2.1.0 v2.0.0',
      'lexer-v (semver): lexer-v0.3.0 lexer-v0.2.0 lexer-v0.1.0'
    ])
    expect(grouped('lexer-v0.3.0', 'lexer-v0.2.0', 'v2.0.0')[0]).toMatch(/^lexer-v /)
  })
  it('leaves out higher versions of a former way to count', () => {
    const old = { name: '2009-05-01', date: '2009-05-01T00:00:00Z' }
    expect(grouped({ name: '3.1.0', date: '2026-01-01T00:00:00Z' }, '3.0.0', old)).toEqual([' (semver): 3.1.0 3.0.0'])
  })
  it('keeps the components of a monorepo apart, and deployments out', () => {
    expect(
      grouped(
        'release/cloud/v0.1.9',
        'release/cloud/prod/1662045371',
        'release/vizier/v0.14.15',
        'release/vizier/v0.14.14',
        'sbom-staging-20260611-074ec3d3'
      )
    ).toEqual([
      'release/vizier/v (semver): release/vizier/v0.14.15 release/vizier/v0.14.14',
      'release/cloud/v (semver): release/cloud/v0.1.9'
    ])
  })

  it('sorts by version, pre-releases before their release', () => {
    expect(grouped('v1.10.0', 'v2.0.0-rc.2', 'v1.9.0', 'v2.0.0', 'v2.0.0-rc.10')).toEqual([
      'v (semver): v2.0.0 v2.0.0-rc.10 v2.0.0-rc.2 v1.10.0 v1.9.0'
    ])
  })

  it('leaves out tags that move along with a release', () => {
    const commit = 'c'.repeat(40)
    expect(grouped('v4', { name: 'v4.1', commit }, { name: 'v4.1.2', commit }, 'v4.0', 'v3.0.0', 'v2')).toEqual([
      'v (semver): v4.1.2 v4.0 v3.0.0 v2'
    ])
  })

  it('judges the scheme by final releases when there are two', () => {
    expect(grouped('1.1.0rc2', '1.1.0rc1', '1.0.1', '1.0.0', '1.0.0rc1')[0]).toMatch(/^ \(semver\)/)
    expect(grouped('2026.1', '2025.12', '2025.3')[0]).toMatch(/^ \(calver\)/)
    expect(grouped('v3', 'v2', 'v1')[0]).toMatch(/^v \(other\)/)
  })

  it('takes as primary what is released today', () => {
    const old = Array.from({ length: 150 }, (_, i) => ({ name: `old-1.0.${i}`, date: '2010-01-01T00:00:00Z' }))
    const young = Array.from({ length: 90 }, (_, i) => ({ name: `v2.0.${i}`, date: '2026-01-01T00:00:00Z' }))
    expect(groupTags([...old, ...young].map(tagOf)).groups.map(g => g.prefix)).toEqual(['v', 'old-'])
  })

  it('survives hostile names', () => {
    expect(grouped('__proto__1.0.0', 'constructor', '__proto__')).toEqual(['__proto__ (semver): __proto__1.0.0'])
    expect(groupTags([])).toEqual({ all: [], groups: [] })
  })

  it('gives final releases', () => {
    const { groups } = groupTags(['v1.1.0-rc1', 'v1.0.0'].map(tagOf))
    expect(finalTags(groups[0]).map(t => t.name)).toEqual(['v1.0.0'])
    expect(finalTags(undefined)).toEqual([])
  })
})
