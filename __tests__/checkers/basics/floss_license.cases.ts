// SPDX-License-Identifier: MIT
import licences from 'spdx-license-list/full.js'
import { checker } from '../../../src/checkers/basics/floss_license.js'
import { unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const text = (id: string): string => licences[id]?.licenseText ?? ''
const COMMONS =
  '"Commons Clause" License Condition v1.0\n\nThe Software is provided to you subject to the following condition: you may not Sell it.\n\n'
const OWN_TERMS = `Example Terms\n\nCopyright (c) Example.\n${'This licence grants permission to redistribute the work under these terms, with no warranty and no liability of any kind. '.repeat(5)}`

cases(checker, [
  { name: 'a known text', files: { LICENSE: text('MIT') }, expect: 'Met conclusive', at: 'LICENSE', says: 'MIT' },
  {
    name: 'a text without its title, in LICENSE.md',
    files: { 'LICENSE.md': text('MIT').replace('MIT License', '') },
    expect: 'Met conclusive',
    at: 'LICENSE.md'
  },
  {
    name: 'the GPL, which does not tell only from or-later',
    files: { COPYING: text('GPL-3.0-only') },
    expect: 'Met conclusive',
    says: 'GPL-3.0-only OR GPL-3.0-or-later'
  },
  {
    name: 'GPL and LGPL side by side',
    files: { COPYING: text('GPL-3.0-only'), 'COPYING.LESSER': text('LGPL-3.0-only') },
    expect: 'Met conclusive',
    at: 'COPYING'
  },
  {
    name: 'alternatives side by side',
    files: { 'LICENSE-MIT': text('MIT'), 'LICENSE-APACHE': text('Apache-2.0') },
    expect: 'Met conclusive',
    at: ['LICENSE-MIT', 'LICENSE-APACHE']
  },
  {
    name: 'alternatives that a member of a workspace calls so',
    files: {
      'LICENSE-MIT': text('MIT'),
      'LICENSE-APACHE': text('Apache-2.0'),
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n',
      'a/Cargo.toml': '[package]\nname = "a"\nlicense = "MIT OR Apache-2.0"\n'
    },
    expect: 'Met conclusive',
    says: 'under MIT OR Apache-2.0.'
  },
  {
    name: 'a pointer beside the texts',
    files: { LICENSE: 'See LICENSE-MIT or LICENSE-APACHE.\n', 'LICENSE-MIT': text('MIT'), 'LICENSE-APACHE': text('Apache-2.0') },
    expect: 'Met conclusive',
    at: 'LICENSE-MIT'
  },
  { name: 'British spelling', files: { LICENCE: text('ISC') }, expect: 'Met conclusive', at: 'LICENCE' },
  { name: 'Unlicense', files: { UNLICENSE: text('Unlicense') }, expect: 'Met conclusive', at: 'UNLICENSE' },
  { name: 'a REUSE folder', files: { 'LICENSES/MIT.txt': text('MIT') }, expect: 'Met conclusive', at: 'LICENSES/MIT.txt' },
  {
    name: 'the root wins over a folder for data',
    files: { LICENSE: text('MIT'), 'LICENSES/CDLA-2.0': text('CDLA-Permissive-2.0'), 'LICENSES/README.md': 'What these are.' },
    expect: 'Met conclusive',
    says: 'under MIT'
  },
  { name: 'a link to the text', files: { LICENSE: { link: 'legal/LICENSE' }, 'legal/LICENSE': text('MIT') }, expect: '?' },
  {
    name: 'a link to a text at the root',
    files: { LICENSE: { link: 'COPYING.txt' }, 'COPYING.txt': text('MIT') },
    expect: 'Met conclusive'
  },
  { name: 'FSF-free and not OSI-approved', files: { LICENSE: text('CC0-1.0') }, expect: 'Met conclusive', says: 'CC0-1.0' },
  { name: 'Boost is no Business Source Licence', files: { LICENSE: text('BSL-1.0') }, expect: 'Met conclusive', says: 'BSL-1.0' },

  { name: 'Business Source Licence', files: { LICENSE: text('BUSL-1.1') }, expect: 'Unmet conclusive', says: 'BUSL-1.1' },
  { name: 'Server Side Public License', files: { LICENSE: text('SSPL-1.0') }, expect: 'Unmet conclusive' },
  { name: 'CC-BY-NC', files: { LICENSE: text('CC-BY-NC-4.0') }, expect: 'Unmet conclusive' },
  { name: 'MIT and the Commons Clause', files: { LICENSE: COMMONS + text('MIT') }, expect: 'Unmet conclusive', says: 'Commons Clause' },
  {
    name: 'a restricted licence known by its title only',
    files: { LICENSE: `Sustainable Use License\n\n${OWN_TERMS}` },
    expect: 'Unmet strong'
  },
  {
    name: 'a restricted licence with a free one offered in its place',
    files: { LICENSE: text('Elastic-2.0'), 'LICENSE-APACHE': text('Apache-2.0') },
    expect: '?',
    says: 'LICENSE-APACHE'
  },
  {
    name: 'GitHub cannot overrule a rider',
    files: { LICENSE: COMMONS + text('MIT') },
    github: { repository: { licenseSpdx: 'MIT' } },
    expect: 'Unmet conclusive'
  },

  {
    name: 'Apache and a rider',
    files: { LICENSE: `${text('Apache-2.0')}\nYou may not offer the Work as a service to others.\n` },
    expect: 'Met hint',
    says: 'other words'
  },
  { name: 'an unknown text', files: { LICENSE: OWN_TERMS }, expect: '?', says: 'not recognised' },
  {
    name: 'an unknown text that GitHub recognises',
    files: { LICENSE: OWN_TERMS },
    github: { repository: { licenseSpdx: 'Apache-2.0' } },
    expect: 'Met conclusive',
    at: 'LICENSE',
    says: 'GitHub'
  },
  {
    name: 'GitHub of a fork',
    files: { LICENSE: OWN_TERMS },
    github: { repository: { licenseSpdx: 'Apache-2.0', fork: true } },
    expect: 'Met hint'
  },
  {
    name: 'GitHub sees a licence that it cannot name',
    files: { LICENSE: OWN_TERMS },
    github: { repository: { licenseSpdx: 'NOASSERTION' } },
    expect: '?'
  },

  { name: 'a manifest alone', files: { 'package.json': '{"name": "x", "license": "MIT"}' }, expect: 'Met strong', at: 'package.json' },
  {
    name: 'a manifest with alternatives',
    files: { 'Cargo.toml': '[package]\nname = "x"\nlicense = "BUSL-1.1 OR MIT"\n' },
    expect: 'Met strong'
  },
  {
    name: 'a manifest that demands a restricted licence',
    files: { 'package.json': '{"name": "x", "license": "SSPL-1.0"}' },
    expect: 'Unmet strong'
  },
  { name: 'UNLICENSED is not the Unlicense', files: { 'package.json': '{"name": "x", "license": "UNLICENSED"}' }, expect: '?' },
  {
    name: 'a manifest that points to a file',
    files: { 'package.json': '{"name": "x", "license": "SEE LICENSE IN LICENSE"}', LICENSE: text('MIT') },
    expect: 'Met conclusive'
  },
  {
    name: 'a manifest that disagrees',
    files: { 'package.json': '{"name": "x", "license": "Apache-2.0"}', LICENSE: text('MIT') },
    expect: 'Met strong',
    at: 'package.json',
    says: 'Apache-2.0'
  },
  {
    name: 'a manifest that agrees in R’s words',
    files: {
      DESCRIPTION: 'Package: x\nVersion: 1.0\nLicense: MIT + file LICENSE\n',
      LICENSE: 'YEAR: 2026\nCOPYRIGHT HOLDER: x authors\n',
      'LICENSE.md': text('MIT')
    },
    expect: 'Met conclusive',
    at: 'LICENSE.md'
  },
  { name: 'a manifest with an id of long ago', files: { 'package.json': '{"name": "x", "license": "GPL-3.0+"}' }, expect: 'Met strong' },
  {
    name: 'a package far below with another licence',
    files: {
      LICENSE: text('Apache-2.0'),
      'demos/shop/LICENSE': COMMONS + text('MIT'),
      'demos/shop/package.json': '{"name": "shop", "license": "SSPL-1.0"}'
    },
    expect: 'Met conclusive',
    says: 'Apache-2.0'
  },
  {
    name: 'metadata of REUSE',
    files: { 'REUSE.toml': 'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n' },
    expect: 'Met strong',
    at: 'REUSE.toml:5'
  },
  {
    name: 'a tag in a short COPYING',
    files: { COPYING: 'The code is provided under:\n\n\tSPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note\n' },
    expect: 'Met strong',
    at: 'COPYING:3'
  },
  {
    name: 'third parties’ licences are not the project’s',
    files: { 'THIRD-PARTY-LICENSES': text('MIT'), 'license.go': 'package license' },
    expect: 'Unmet strong'
  },

  {
    name: 'no licence at all',
    files: { 'README.md': '# Example\n\nIt counts.\n', 'main.c': 'int main(void) { return 0; }\n' },
    expect: 'Unmet strong'
  },
  {
    name: 'a README that speaks of a licence',
    files: { 'README.md': '# Example\n\nIt counts.\n\n## License\n\nMIT\n' },
    expect: '?',
    says: 'README'
  },
  {
    name: 'a licence that only the default branch has',
    files: { 'README.md': '# Example\n' },
    github: { repository: { licenseSpdx: 'MIT' } },
    expect: '?'
  },
  { name: 'a licence file that is too large to read', files: { LICENSE: { size: 5_000_000 } }, expect: '?', says: 'LICENSE' },
  {
    name: 'GitHub was not asked',
    files: { LICENSE: text('MIT') },
    github: { repository: unknown('no token', 'token') },
    expect: 'Met conclusive'
  }
])
