// SPDX-License-Identifier: MIT
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { answersSchema } from '../../src/answers/schema.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'

const FILE = 'criteria/answers.schema.json'

describe('the schema of an answers file', () => {
  it('is written down as it is made (UPDATE_SCHEMA=1 and npm run format write it anew)', () => {
    const text = `${JSON.stringify(answersSchema(CRITERIA), null, 2)}\n`
    // An object that begins on the line of its brace stays on it when it fits.
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, text.replace(/\{\n +/g, '{ '))
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text))
  })

  const valid = new Ajv({ strictTypes: false }).compile(answersSchema(CRITERIA))

  it('knows every criterion that can be answered, in both forms', () => {
    const { properties } = answersSchema(CRITERIA) as { properties: Record<string, { properties: Record<string, unknown> }> }
    const ids = [...new Set(CRITERIA.filter(c => c.automation !== 'computed').map(c => c.id))]
    expect(Object.keys(properties.criteria?.properties ?? {})).toEqual(ids)
    expect(Object.keys(properties).filter(key => key !== 'criteria')).toEqual(ids.flatMap(id => [`${id}_status`, `${id}_justification`]))
  })

  it.each<[string, boolean, unknown]>([
    [
      'flat answers with other keys beside them',
      true,
      { name: 'x', _comment: ['a'], dco_status: 'Met', dco_justification: 'https://a.example/' }
    ],
    ['baseline answers', true, { osps_ac_01_01_status: 'Met', criteria: { osps_ac_01_01: 'Met' } }],
    ['nested answers', true, { criteria: { dco: 'Met', test: { status: 'Unmet', reviewed: '2026-01-01', expires: '2027-01-01' } } }],
    ['an id that no criterion has', false, { dcoo_status: 'Met' }],
    ['a nested id that no criterion has', false, { criteria: { dcoo: 'Met' } }],
    ['a computed criterion', false, { achieve_passing_status: 'Met' }],
    ['another spelling', false, { dco_status: 'met' }],
    ['N/A where no level takes it', false, { floss_license_status: 'N/A' }],
    ['N/A where a level takes it', true, { build_status: 'N/A' }],
    ['a justification that is no text', false, { dco_justification: 1 }],
    ['a day in another form', false, { criteria: { dco: { status: 'Met', expires: '1 January' } } }],
    ['a field of another name', false, { criteria: { dco: { staus: 'Met' } } }]
  ])('%s: %s', (_name, expected, answers) => {
    expect(valid(answers)).toBe(expected)
  })
})
