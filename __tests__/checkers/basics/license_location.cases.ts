// SPDX-License-Identifier: MIT
import licences from 'spdx-license-list/full.js'
import { checker } from '../../../src/checkers/basics/license_location.js'
import { evidenceFor } from '../../support/evidence.js'
import { cases } from '../../support/checker.js'

const text = (id: string): string => licences[id]?.licenseText ?? ''
const OWN_TERMS = `Example Terms\n\nCopyright (c) Example.\n${'This licence grants permission to redistribute the work under these terms, with no warranty and no liability of any kind. '.repeat(5)}`

cases(checker, [
  { name: 'LICENSE', files: { LICENSE: text('MIT') }, expect: 'Met conclusive', at: 'LICENSE', says: /LICENSE\.$/ },
  {
    name: 'LICENSE.md without a title',
    files: { 'LICENSE.md': text('MIT').replace('MIT License', '') },
    expect: 'Met conclusive',
    says: /LICENSE\.md\.$/
  },
  {
    name: 'LICENSE.rst, which the site does not know',
    files: { 'LICENSE.rst': text('MIT') },
    expect: 'Met conclusive',
    says: 'badge site'
  },
  {
    name: 'alternatives, which the site does not know',
    files: { 'LICENSE-MIT': text('MIT'), 'LICENSE-APACHE': text('Apache-2.0') },
    expect: 'Met conclusive',
    at: ['LICENSE-MIT', 'LICENSE-APACHE'],
    says: 'badge site'
  },
  { name: 'LICENCE', files: { LICENCE: text('MIT') }, expect: 'Met conclusive', says: 'badge site' },
  { name: 'UNLICENSE', files: { UNLICENSE: text('Unlicense') }, expect: 'Met conclusive', says: 'badge site' },
  { name: 'COPYING.LESSER', files: { 'COPYING.LESSER': text('LGPL-3.0-only') }, expect: 'Met conclusive', says: 'badge site' },
  { name: 'MIT-LICENSE.txt', files: { 'MIT-LICENSE.txt': text('MIT') }, expect: 'Met conclusive', says: /txt\.$/ },
  { name: 'REUSE', files: { 'LICENSES/Apache-2.0.txt': text('Apache-2.0') }, expect: 'Met conclusive', at: 'LICENSES/Apache-2.0.txt' },
  {
    name: 'COPYING with words of its own, and the texts of REUSE',
    files: { COPYING: OWN_TERMS, 'LICENSES/MIT.txt': text('MIT') },
    expect: 'Met conclusive',
    at: 'COPYING',
    says: 'COPYING'
  },
  { name: 'a text nobody knows', files: { LICENSE: OWN_TERMS }, expect: 'Met strong' },
  { name: 'a pointer', files: { LICENSE: 'See https://example.org/license for the licence of this.\n' }, expect: 'Met hint' },
  {
    name: 'a stub beside the text',
    files: { LICENSE: 'YEAR: 2026\nCOPYRIGHT HOLDER: x\n', 'LICENSE.md': text('MIT') },
    expect: 'Met conclusive',
    at: 'LICENSE.md'
  },
  { name: 'metadata only', files: { 'LICENSE.spdx': 'SPDXVersion: SPDX-2.1\nPackageLicenseDeclared: MIT\n' }, expect: 'Unmet strong' },
  {
    name: 'code about licences',
    files: { 'license.go': 'package x', 'clients/license.txt': text('MIT'), 'checks/raw/license.go': 'package x' },
    expect: 'Unmet strong'
  },
  { name: 'the licence of a chart', files: { 'chart/LICENSE': text('MIT') }, expect: 'Unmet strong' },
  { name: 'in a folder for such things', files: { 'docs/LICENSE.md': text('MIT') }, expect: 'Unmet hint', at: 'docs/LICENSE.md' },
  {
    name: 'nowhere, and GitHub knows none',
    files: { 'main.c': 'int x;' },
    github: { repository: { licenseSpdx: undefined } },
    expect: 'Unmet conclusive'
  },
  {
    name: 'nowhere, and GitHub knows the one that this change removes',
    files: { 'main.c': 'int x;' },
    github: { repository: { licenseSpdx: 'MIT', stale: ['license'] } },
    expect: 'Unmet conclusive'
  },
  { name: 'nowhere, and GitHub was not asked', files: { 'main.c': 'int x;' }, expect: 'Unmet strong' },
  {
    name: 'nowhere but in the README',
    files: { 'README.md': '# x\n\n## License\n\nMIT\n' },
    github: { repository: { licenseSpdx: undefined } },
    expect: 'Unmet strong'
  }
])

it('calls nothing absent in a tree that is not whole', () => {
  const evidence = evidenceFor({ files: { 'main.c': 'int x;' } })
  const cut = Object.create(evidence, { tree: { value: { ...evidence.tree, complete: false } } }) as typeof evidence
  expect(checker.check(cut).status).toBe('?')
})
