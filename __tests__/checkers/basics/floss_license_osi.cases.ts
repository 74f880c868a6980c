// SPDX-License-Identifier: MIT
import licences from 'spdx-license-list/full.js'
import { checker } from '../../../src/checkers/basics/floss_license_osi.js'
import { cases } from '../../support/checker.js'

const text = (id: string): string => licences[id]?.licenseText ?? ''

cases(checker, [
  { name: 'an approved text', files: { LICENSE: text('Apache-2.0') }, expect: 'Met conclusive', at: 'LICENSE' },
  { name: 'approved and missing in the badge site’s old list', files: { LICENSE: text('EPL-2.0') }, expect: 'Met conclusive' },
  { name: 'Unlicense', files: { UNLICENSE: text('Unlicense') }, expect: 'Met conclusive' },
  { name: 'a dedication', files: { LICENSE: text('CC0-1.0') }, expect: 'Unmet conclusive', says: 'CC0-1.0' },
  { name: 'WTFPL', files: { LICENSE: text('WTFPL') }, expect: 'Unmet conclusive' },
  { name: 'a restricted licence', files: { LICENSE: text('SSPL-1.0') }, expect: 'Unmet conclusive' },
  { name: 'a licence much like an approved one', files: { LICENSE: text('X11') }, expect: 'Unmet strong', says: 'X11' },
  {
    name: 'one approved branch is enough',
    files: { 'package.json': '{"name": "x", "license": "(CC0-1.0 OR MIT)"}' },
    expect: 'Met strong'
  },
  {
    name: 'all of AND must be approved',
    files: { 'package.json': '{"name": "x", "license": "MIT AND CC-BY-4.0"}' },
    expect: 'Unmet strong'
  },
  {
    name: 'texts of which metadata offers a choice',
    files: {
      'licence-mit': text('MIT'),
      'licence-cc0': text('CC0-1.0'),
      'package.json': '{"name": "x", "license": "(MIT OR CC0-1.0)"}'
    },
    expect: 'Met conclusive',
    says: 'MIT OR CC0-1.0'
  },
  { name: 'an approved text beside the main one', files: { LICENSE: text('CC0-1.0'), 'LICENSE-MIT': text('MIT') }, expect: '?' },
  { name: 'the first GPL, for which users may take a later one', files: { COPYING: text('GPL-1.0-only') }, expect: '?' },
  { name: 'a deprecated id', files: { 'package.json': '{"name": "x", "license": "AGPL-3.0"}' }, expect: 'Met strong' },
  { name: 'an unknown licence', files: { 'package.json': '{"name": "x", "license": "LicenseRef-Own"}' }, expect: '?' },
  {
    name: 'a licence for the documents beside that of the code',
    files: { 'LICENSE-CODE': text('MIT'), 'LICENSE-DOCS': text('CC-BY-4.0') },
    expect: 'Met conclusive'
  },
  {
    name: 'GitHub recognises it',
    files: { LICENSE: `${text('MIT')}\n${'Some words about the logo of the project stand here. '.repeat(5)}` },
    github: { repository: { licenseSpdx: 'MIT' } },
    expect: 'Met conclusive'
  },
  {
    name: 'a rider',
    files: { LICENSE: `"Commons Clause" License Condition v1.0\n\n${text('MIT')}` },
    expect: 'Unmet strong',
    says: 'Commons Clause'
  },
  { name: 'no licence', files: { 'README.md': '# x' }, expect: '?' }
])
