// SPDX-License-Identifier: MIT
import licences from 'spdx-license-list/full.js'
import { identify } from '../../../src/facts/licensing/license-match.js'
import { expressionHolds } from '../../../src/facts/licensing/license-expression.js'
import { licenseTraits } from '../../../src/facts/licensing/licensing.js'

function text(id: string): string {
  const licence = licences[id]
  if (!licence) throw new Error(`the list has no ${id}`)
  return licence.licenseText
}

/** Breaks long lines, as people do, except the names of holders. */
function wrap(words: string, width: number): string {
  const lines = new RegExp(`(.{1,${width}})(?: |$)`, 'g')
  return words
    .split('\n')
    .map(line => (/^copyright/i.test(line) ? line : line.replaceAll(lines, '$1\n')))
    .join('\n')
}

const APACHE = text('Apache-2.0')
const MIT = text('MIT')
const BSD3 = text('BSD-3-Clause')
const COMMONS = `"Commons Clause" License Condition v1.0

The Software is provided to you by the Licensor under the License, as defined below, subject to the following condition.

Without limiting other conditions in the License, the grant of rights under the License will not include, and the License does
not grant to you, the right to Sell the Software.`

/** Ids that share one text, and a part that is also a licence of its own. */
const TWINS: Readonly<Record<string, string>> = {
  'CAL-1.0-Combined-Work-Exception': 'CAL-1.0',
  'MPL-2.0-no-copyleft-exception': 'MPL-2.0',
  'OFL-1.1-RFN': 'OFL-1.1',
  'OFL-1.1-no-RFN': 'OFL-1.1'
}

const approved = Object.keys(licences).filter(id => licences[id]?.osiApproved && licenseTraits(id)?.id === id)

describe('identify', () => {
  it('knows the text of every licence that the OSI approved', () => {
    const wrong = approved.filter(id => {
      const { spdx } = identify(text(id))
      return !(spdx ?? '').split(' OR ').includes(TWINS[id] ?? id)
    })
    expect(wrong).toEqual([])
  })

  it('knows them when they are wrapped otherwise and name a holder', () => {
    const wrong = approved.filter(id => {
      const { spdx } = identify(
        `My Project\n\nCopyright (c) 2019-2026 Ada Lovelace <ada@example.org>\nAll rights reserved.\n\n${wrap(text(id), 72)}`
      )
      return !(spdx ?? '').split(' OR ').includes(TWINS[id] ?? id)
    })
    expect(wrong).toEqual([])
  })

  it('does not tell GPL-3.0-only from GPL-3.0-or-later, whose text is one', () => {
    expect(identify(text('GPL-3.0-only')).spdx).toBe('GPL-3.0-only OR GPL-3.0-or-later')
    expect(identify(text('LGPL-2.1-or-later')).spdx).toBe('LGPL-2.1-only OR LGPL-2.1-or-later')
    expect(identify(text('AGPL-3.0-only')).spdx).toBe('AGPL-3.0-only OR AGPL-3.0-or-later')
  })

  const gpl = text('LGPL-3.0-only').indexOf('GNU GENERAL PUBLIC LICENSE')
  it.each([
    ['LGPL-3.0 without the GPL', text('LGPL-3.0-only').slice(0, gpl), 'LGPL-3.0-only OR LGPL-3.0-or-later'],
    ['GPL without its appendix', text('GPL-3.0-only').split('How to Apply These Terms')[0] ?? '', 'GPL-3.0-only OR GPL-3.0-or-later'],
    [
      'GPL-2.0 with the advice that SPDX leaves out',
      `${text('GPL-2.0-only')}\nThis General Public License does not permit incorporating your program into proprietary programs. If your program is a\nsubroutine library, you may consider it more useful to permit linking proprietary applications with the library. If this\nis what you want to do, use the GNU Lesser General Public License instead of this License.\n`,
      'GPL-2.0-only OR GPL-2.0-or-later'
    ],
    [
      'GPL-3.0 with its addresses moved',
      text('GPL-3.0-only').replaceAll('https://www.gnu.org/philosophy/', 'http://www.gnu.org/licenses/'),
      'GPL-3.0-only OR GPL-3.0-or-later'
    ],
    ['GPL-2.0 without its appendix', text('GPL-2.0-only').split('How to Apply These Terms')[0] ?? '', 'GPL-2.0-only OR GPL-2.0-or-later'],
    ['Apache without its appendix', APACHE.split('APPENDIX')[0] ?? '', 'Apache-2.0'],
    ['Apache with the appendix filled in', APACHE.replace('[yyyy] [name of copyright owner]', '2020 The Example Authors'), 'Apache-2.0'],
    ['MIT without title', MIT.replace('MIT License', ''), 'MIT'],
    ['MIT as Markdown with another title', `# The MIT License (MIT)\n\n${MIT.replaceAll(/^(?=.)/gm, '> ')}`, 'MIT'],
    ['MIT in one long line', MIT.replaceAll('\n', ' '), 'MIT'],
    [
      'MIT with NON-INFRINGEMENT and a dozen holders',
      `${'Copyright (c) 2020 Somebody Else\n'.repeat(12)}${MIT.replace('NONINFRINGEMENT', 'NON-INFRINGEMENT')}`,
      'MIT'
    ],
    [
      'MIT whose holders go on in the next line',
      MIT.replace('<copyright holders>', 'Ada Byron, <ada@example.org>, and many\ncontributors, see the THANKS file.'),
      'MIT'
    ],
    ['MIT after a sentence that names the project', `Example.js is licensed for use as follows:\n\n${MIT}`, 'MIT'],
    ['ISC whose "copyright notice" starts a line', text('ISC').replace('copyright notice and', '\ncopyright notice and'), 'ISC'],
    [
      'BSD-3-Clause of a named organisation',
      BSD3.replace('the copyright holder nor the names of its', 'Example Incorporated nor the names of its'),
      'BSD-3-Clause'
    ],
    ['BSD-2-Clause, which lacks the third clause', text('BSD-2-Clause'), 'BSD-2-Clause'],
    ['BSD-3-Clause with bullets', BSD3.replaceAll(/^\d\./gm, '  *'), 'BSD-3-Clause'],
    ['two licences one after the other', `${MIT}\n\n------\n\n${APACHE}`, 'Apache-2.0 AND MIT'],
    ['MIT twice, for two holders', `${MIT}\n\nparse() is based on other code, under:\n\n${MIT.replace('MIT License', '')}`, 'MIT'],
    ['MIT-0, which is MIT without a sentence', text('MIT-0'), 'MIT-0'],
    ['Boost, which is no Business Source Licence', text('BSL-1.0'), 'BSL-1.0']
  ])('knows %s', (_name, given, spdx) => {
    expect(identify(given)).toEqual({ spdx, holds: [], restriction: undefined })
  })

  it.each([
    ['MIT and the Commons Clause', `${COMMONS}\n\n${MIT}`, ['MIT'], 'Commons Clause'],
    ['Apache and the Commons Clause', `${COMMONS}\n\n${APACHE}`, ['Apache-2.0'], 'Commons Clause'],
    ['Apache and a rider of one sentence', `${APACHE}\n\nYou may not use the Work to compete with us.`, ['Apache-2.0'], undefined],
    [
      'Apache and a rider of its own words',
      APACHE.replace('END OF TERMS', 'You may not use the Work for any other purpose.\n\nEND OF TERMS'),
      ['Apache-2.0'],
      undefined
    ],
    ['MIT and a rider of three words', `${MIT}\nNot for sale.`, ['MIT'], undefined],
    [
      'MIT and a rider where holders go on',
      MIT.replace('<copyright holders>', 'Ada and\ncontributors, whose work must not be used commercially.'),
      ['MIT'],
      undefined
    ],
    ['MIT and a rider in the copyright line', MIT.replace('<copyright holders>', 'Ada. Commercial use is prohibited.'), ['MIT'], undefined],
    ['MIT for non-commercial use', MIT.replace('to any person', 'for non-commercial use to any person'), ['MIT'], undefined],
    ['MIT that denies', MIT.replace('Permission is hereby', 'Permission is not hereby'), ['MIT'], undefined],
    [
      'MIT and a paragraph about something else',
      `${MIT}\n\n${'The logo of the project belongs to the foundation that pays for its servers and people. '.repeat(3)}`,
      ['MIT'],
      undefined
    ]
  ])('refuses %s', (_name, given, holds, restriction) => {
    expect(identify(given)).toEqual({ spdx: undefined, holds, restriction })
  })

  it.each([
    [
      'Business Source Licence with its parameters',
      `Business Source License 1.1\n\nParameters\n\nLicensor: Example\nLicensed Work: Example 1.0\nChange Date: 2030-01-01\nChange License: Apache License, Version 2.0\n\n${text('BUSL-1.1')}`
    ],
    ['Server Side Public License', text('SSPL-1.0')],
    ['Elastic License', text('Elastic-2.0')],
    ['PolyForm', text('PolyForm-Noncommercial-1.0.0')],
    ['Functional Source License', text('FSL-1.1-MIT')],
    ['CC-BY-NC-4.0', text('CC-BY-NC-4.0')],
    ['JSON, which is MIT and one sentence', text('JSON')]
  ])('knows %s to be restricted', (_name, given) => {
    const { spdx, restriction } = identify(given)
    const free = expressionHolds(spdx ?? 'MIT', id => licenseTraits(id)?.restricted !== true)
    expect(restriction !== undefined || (free.known && !free.value)).toBe(true)
  })

  it('does not take MIT and a paragraph for the JSON licence', () => {
    expect(identify(`${MIT}\n\n${'A paragraph of other words stands below the licence and names many people. '.repeat(4)}`).holds).toEqual([
      'MIT'
    ])
  })

  it.each([
    ['nothing', ''],
    ['one word', 'MIT'],
    ['a pointer', 'See LICENSE-MIT and LICENSE-APACHE.'],
    ['the stub of an R package', 'YEAR: 2026\nCOPYRIGHT HOLDER: rurl authors'],
    ['names of an object’s parts', '__proto__ constructor toString '.repeat(50)]
  ])('says nothing of %s', (_name, given) => {
    expect(identify(given)).toEqual({ spdx: undefined, holds: [], restriction: undefined })
  })
})
