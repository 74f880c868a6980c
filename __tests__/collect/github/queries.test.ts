// SPDX-License-Identifier: MIT
import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql'
import { ACTIVITY, SETTINGS, withoutFields } from '../../../src/collect/github/queries.js'

const schema = buildSchema(published.idl, { assumeValidSDL: true })

/** Line and column of a text, from 1. */
function placeOf(query: string, text: string) {
  const before = query.slice(0, query.indexOf(text)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

describe('the queries', () => {
  it.each([
    ['Settings', SETTINGS],
    ['Activity', ACTIVITY]
  ])('%s is valid by GitHub’s schema and uses nothing deprecated', (_name, query) => {
    expect(validate(schema, parse(query), [...specifiedRules, NoDeprecatedCustomRule])).toEqual([])
  })

  it.each([
    'isBlankIssuesEnabled',
    'contributingGuidelines',
    'releases(first',
    'rules(first',
    '... on WorkflowsParameters',
    'issueTemplates'
  ])('stays valid without %s', text => {
    const shorter = withoutFields(SETTINGS, [placeOf(SETTINGS, text)])
    expect(validate(schema, parse(shorter))).toEqual([])
    expect(shorter).not.toContain(text)
  })

  it('loses several fields at once, also one inside another', () => {
    const places = ['rules(first', 'requiredApprovingReviewCount dismiss', 'contactLinks'].map(text => placeOf(SETTINGS, text))
    expect(validate(schema, parse(withoutFields(SETTINGS, places)))).toEqual([])
  })

  it('ignores places that are not in the query', () => {
    expect(withoutFields(SETTINGS, [{ line: 9999, column: 1 }])).toBe(SETTINGS)
  })
})
