// SPDX-License-Identifier: MIT
import { expressionHolds, readExpression } from '../../../src/facts/licensing/license-expression.js'
import { licenseTraits } from '../../../src/facts/licensing/licensing.js'

describe('readExpression', () => {
  it.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['(MIT OR Apache-2.0)', '(MIT OR Apache-2.0)'],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['MIT or apache-2.0', 'MIT or Apache-2.0'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-3.0+', 'GPL-3.0+'],
    ['MIT License', 'MIT'],
    ['MIT + file LICENSE', 'MIT'],
    ['License :: OSI Approved :: MIT License', 'MIT'],
    ['License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
    ['License :: OSI Approved :: GNU Affero General Public License v3', 'AGPL-3.0-only'],
    ['Apache 2.0', 'Apache-2.0'],
    ['The Apache Software License, Version 2.0', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['GPL-3', 'GPL-3.0-only'],
    ['GPL (>= 2)', 'GPL-2.0-or-later'],
    ['LGPLv2.1+', 'LGPL-2.1-or-later'],
    ['BSD 3-Clause', 'BSD-3-Clause'],
    ['Eclipse Public License v2.0', 'EPL-2.0'],
    ['LicenseRef-Own', 'LicenseRef-Own']
  ])('reads %s', (written, expression) => {
    expect(readExpression(written)).toBe(expression)
  })

  it.each([
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'BSD',
    'GPL',
    'proprietary',
    '',
    '   ',
    'none',
    '(MIT',
    `${'('.repeat(5000)}MIT`,
    '__proto__'
  ])('cannot read %s', written => {
    expect(readExpression(written)).toBeUndefined()
  })
})

describe('expressionHolds', () => {
  const osi = (id: string): boolean => licenseTraits(id)?.osi === true
  it.each([
    ['MIT', true],
    ['CC0-1.0', false],
    ['CC0-1.0 OR MIT', true],
    ['CC0-1.0 AND MIT', false],
    ['(CC0-1.0 OR MIT) AND Apache-2.0', true],
    ['GPL-3.0', true],
    ['AGPL-3.0+', true],
    ['GPL-2.0-or-later WITH Classpath-exception-2.0', true],
    ['LicenseRef-Own', false],
    ['LicenseRef-Own OR MIT', true]
  ])('%s', (expression, value) => {
    expect(expressionHolds(expression, osi)).toEqual({ known: true, value })
  })

  it('is unknown for what is no expression', () => {
    expect(expressionHolds('SEE LICENSE', osi)).toMatchObject({ known: false })
    expect(expressionHolds('(('.repeat(5000), osi)).toMatchObject({ known: false })
  })
})

describe('licenseTraits', () => {
  it.each([
    ['MIT', { id: 'MIT', osi: true, floss: true, restricted: false }],
    ['GPL-3.0', { id: 'GPL-3.0-only', osi: true, fsf: true, floss: true }],
    ['GPL-2.0+', { id: 'GPL-2.0-or-later', osi: true }],
    ['BSL-1.0', { osi: true, restricted: false }],
    ['BUSL-1.1', { osi: false, floss: false, restricted: true }],
    ['CC0-1.0', { osi: false, fsf: true, floss: true }],
    ['EPL-2.0', { osi: true }],
    ['0BSD', { osi: true }],
    ['CC-BY-NC-4.0', { osi: false, floss: false, restricted: true }],
    ['unlicense', { id: 'Unlicense', osi: true }]
  ])('%s', (id, traits) => {
    expect(licenseTraits(id)).toMatchObject(traits)
  })

  it.each(['UNLICENSED', 'constructor', '__proto__', '', 'NOASSERTION'])('does not know %s', id => {
    expect(licenseTraits(id)).toBeUndefined()
  })
})
