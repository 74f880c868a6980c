// SPDX-License-Identifier: MIT
import { deriveInsights } from '../../../src/facts/documents/insights.js'
import { treeOf, type File } from '../../support/evidence.js'

const insightsOf = (files: Readonly<Record<string, File>>) => deriveInsights(treeOf(files))

it('is empty without a file', () => {
  expect(insightsOf({ 'README.md': 'x' })).toEqual({ path: undefined, version: undefined, values: {} })
})

it('reads version 2 by dotted paths with their lines', () => {
  const insights = insightsOf({
    '.github/security-insights.yml':
      'header:\n  schema-version: 2.0.0\nrepository:\n  documentation:\n    contributing-guide: https://x.org/c\n  security:\n    tools:\n      - name: CodeQL\n'
  })
  expect(insights.version).toBe('2')
  expect(insights.values['repository.documentation.contributing-guide']).toEqual({
    value: 'https://x.org/c',
    path: '.github/security-insights.yml',
    line: 5
  })
  expect(insights.values['repository.security.tools.0.name']?.value).toBe('CodeQL')
})

it('reads version 1 in any case of the name, root first', () => {
  const text = 'header:\n  schema-version: 1.0.0\n'
  const insights = insightsOf({ 'SECURITY-INSIGHTS.yml': text, '.gitlab/security-insights.yaml': 'a: b' })
  expect(insights).toMatchObject({ path: 'SECURITY-INSIGHTS.yml', version: '1' })
})

it.each([
  ['broken YAML', 'a: [', /no valid YAML/],
  ['a list', '- a', /no mapping/],
  ['aliases', 'a: &x 1\nb: *x\n', /aliases/],
  ['a big file', `a: ${'x'.repeat(60_000)}`, /larger than 50 KB/]
])('says why it cannot use %s', (_name, text, why) => {
  const insights = insightsOf({ 'security-insights.yml': text })
  expect(insights.unreadable).toMatch(why)
  expect(Object.keys(insights.values)).toEqual([])
})

it('takes __proto__ for a name', () => {
  const insights = insightsOf({ 'security-insights.yml': '__proto__:\n  polluted: yes\n' })
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(Object.keys(insights.values)).toEqual(['__proto__.polluted'])
})
