// SPDX-License-Identifier: MIT
// Writes src/facts/licensing/licenses.generated.ts from the SPDX licence list: which ids there are, which are free, and the
// words of the texts that the classifier knows. Run it with Node 24 after an update of spdx-license-list; the output is stable.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import { normalText } from '../src/facts/licensing/license-text.js'

const OUTPUT = new URL('../src/facts/licensing/licenses.generated.ts', import.meta.url)
const MANIFEST = new URL('../node_modules/spdx-license-list/package.json', import.meta.url)
const list = createRequire(import.meta.url)('spdx-license-list/full')

// SPDX's isFsfLibre flags, which the package lacks: licences that the FSF calls free.
const FSF = split(`
  AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-later APSL-2.0 Apache-1.0
  Apache-1.1 Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 BitTorrent-1.1 CC-BY-4.0
  CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CECILL-2.0 CECILL-B CECILL-C CPAL-1.0 CPL-1.0 ClArtistic Condor-1.1 ECL-2.0 EFL-2.0 EPL-1.0 EPL-2.0
  EUDatagrid EUPL-1.1 EUPL-1.2 FSFAP FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only
  GFDL-1.3-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later HPND IJG IPA IPL-1.0 ISC Imlib2 Intel LGPL-2.1-only
  LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LPL-1.02 LPPL-1.2 LPPL-1.3a MIT MPL-1.1 MPL-2.0 MS-PL MS-RL NCSA NOSL NPL-1.0
  NPL-1.1 Nokia ODbL-1.0 OFL-1.0 OFL-1.1 OLDAP-2.3 OLDAP-2.7 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OpenSSL PHP-3.01 Python-2.0
  QPL-1.0 RPSL-1.0 Ruby SGI-B-2.0 SISSL SMLNJ SPL-1.0 UPL-1.0 Unlicense Vim W3C WTFPL X11 XFree86-1.1 YPL-1.1 ZPL-2.0 ZPL-2.1
  Zend-2.0 Zimbra-1.3 Zlib gnuplot iMatix xinetd`)

// Neither OSI-approved nor on the FSF's list, yet accepted for software by Debian or Fedora.
const ACCEPTED = split(`
  AGPL-1.0-only AGPL-1.0-or-later BSD-3-Clause-Attribution BSD-4-Clause-UC BSD-Source-Code Beerware CDDL-1.1 CECILL-1.0 CECILL-1.1
  CNRI-Jython CNRI-Python-GPL-Compatible Community-Spec-1.0 ErlPL-1.1 FSFUL FSFULLR FSFULLRWD GD GPL-1.0-only GPL-1.0-or-later
  HPND-sell-variant IJG-short ISC-Veillard ImageMagick Info-ZIP JasPer-2.0 Leptonica Libpng MIT-CMU MIT-enna MIT-feh MIT-Festival
  MIT-open-group MITNFA MulanPSL-1.0 NTP-0 Net-SNMP OML OpenSSL-standalone PSF-2.0 SSH-OpenSSH SSH-short SSLeay-standalone SWL
  Saxpath Sendmail TCL TMate TOSL TTWL Unicode-DFS-2015 W3C-19980720 blessing bzip2-1.0.6 copyleft-next-0.3.0
  copyleft-next-0.3.1 curl dtoa libpng-1.6.35 libpng-2.0 libtiff lsof mpich2 psutils w3m zlib-acknowledgement`)

// Licences that forbid some users, uses or changes, and are free by nobody's list.
const RESTRICTED = [
  ...split('Aladdin BUSL-1.1 Elastic-2.0 SSPL-1.0 Hippocratic-2.1 JSON SUL-1.0 NCGL-UK-2.0 C-UDA-1.0 CPOL-1.02 PPL UnRAR COIL-1.0'),
  ...Object.keys(list).filter(id => /^(?:CC-BY-(?:NC|ND)|PolyForm-|FSL-)/.test(id))
]

// What else may well be a project's main licence, though it is no licence for software.
const CONTENT = split(
  'CC-BY-3.0 CC-BY-SA-3.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-By-1.0 PDDL-1.0 Parity-7.0.0 CC-PDDC'
)
// Translations and ports of the non-commercial licences are many and long; their ids are known, their texts are not.
const NO_TEXT = /^CC-BY-(?:NC|ND)[A-Z-]*-(?:[12]\.|3\.0-)/

// Deprecated ids and what SPDX says instead; `X` and `X+` of the GNU family follow their rule below.
const RENAMED = {
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  Nunit: 'Zlib',
  'StandardML-NJ': 'SMLNJ',
  'bzip2-1.0.5': 'bzip2-1.0.6',
  'eCos-2.0': 'GPL-2.0-or-later',
  wxWindows: 'LGPL-2.0-or-later'
}

function split(ids) {
  return ids.trim().split(/\s+/)
}

function current(id) {
  if (RENAMED[id]) return RENAMED[id]
  const gnu = /^((?:A|L)?GPL-[\d.]+|GFDL-[\d.]+)(\+)?(?:-with-.+)?$/.exec(id)
  return gnu ? `${gnu[1]}-${gnu[2] ? 'or-later' : 'only'}` : id
}

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const ids = Object.keys(list).sort(byName)
for (const id of [...FSF, ...ACCEPTED, ...RESTRICTED, ...CONTENT]) if (!list[id]) throw new Error(`${id} is not on the SPDX list`)

const traits = ids
  .filter(id => current(id) === id)
  .map(id => {
    const marks = [list[id].osiApproved && 'o', FSF.includes(id) && 'f', ACCEPTED.includes(id) && 'a', RESTRICTED.includes(id) && 'r']
      .filter(Boolean)
      .join('')
    return marks ? `${id}=${marks}` : id
  })
const deprecated = ids.filter(id => current(id) !== id).map(id => `${id}=${current(id)}`)

/** The texts of an id. LGPL-3.0 is published with the GPL after it, and used without. */
function textsOf(id) {
  const text = list[id].licenseText
  const gpl = /^LGPL-3\.0/.test(id) ? text.indexOf('GNU GENERAL PUBLIC LICENSE') : -1
  return gpl > 0 ? [text, text.slice(0, gpl)] : [text]
}

const known = ids
  .filter(id => current(id) === id && !NO_TEXT.test(id))
  .filter(id => list[id].osiApproved || [FSF, ACCEPTED, RESTRICTED, CONTENT].some(group => group.includes(id)))
const groups = new Map()
for (const id of known) {
  for (const text of textsOf(id)) {
    const words = normalText(text).words.join(' ')
    groups.set(words, [...(groups.get(words) ?? []), id])
  }
}

/** Ids of one text: both GPL-3.0-only and GPL-3.0-or-later have the GPL's; else the id that the others only extend. */
function expressionOf(names) {
  const [first, ...rest] = names
  return rest.every(id => id.startsWith(`${first}-`)) ? first : names.join(' OR ')
}

const texts = [...groups]
  .map(([words, names]) => [expressionOf(names), words.split(' ')])
  .sort(([a, v], [b, w]) => byName(a, b) || v.length - w.length)
const uses = new Map()
for (const [, words] of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
const vocabulary = [...uses].sort(([a, m], [b, n]) => n - m || byName(a, b)).map(([word]) => word)
if (vocabulary.length > 0xffff) throw new Error('too many words for 16 bits')
const number = new Map(vocabulary.map((word, index) => [word, index + 1]))

function packed(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
  }
  return brotliCompressSync(bytes, { params }).toString('base64')
}

const numbers = Uint16Array.from(texts.flatMap(([, words]) => words.map(word => number.get(word))))
const quote = text => `'${text}'`
writeFileSync(
  OUTPUT,
  `// SPDX-License-Identifier: MIT
// Generated by scripts/generate-licences.mjs from spdx-license-list ${JSON.parse(readFileSync(MANIFEST, 'utf8')).version}. Do not edit.

/** Every current SPDX id, with \`=\` and its marks: o OSI-approved, f free by the FSF, a accepted by Debian or Fedora, r restricted. */
export const IDS = ${quote(traits.join(' '))}

/** Deprecated ids and their successors. */
export const DEPRECATED = ${quote(deprecated.join(' '))}

/** The known texts in their order in \`TEXTS\`: SPDX expression and number of words. */
export const LICENCES: readonly (readonly [expression: string, words: number])[] = [
${texts.map(([expression, words]) => `  [${quote(expression)}, ${words.length}]`).join(',\n')}
]

/** The words of all texts, separated by blanks; brotli, base64. Word number 1 is the first. */
export const VOCABULARY = ${quote(packed(Buffer.from(vocabulary.join(' '))))}

/** The texts, one 16-bit little-endian number for each word; brotli, base64. */
export const TEXTS = ${quote(packed(Buffer.from(numbers.buffer)))}
`
)
