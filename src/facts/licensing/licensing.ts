// SPDX-License-Identifier: MIT
import { unknown, type Known } from '../../core/known.js'
import { currentId, readExpression, spdxId } from './license-expression.js'
import { identify } from './license-match.js'
import { IDS } from './licenses.generated.js'
import type { Tree } from '../../inputs/tree.js'
import type { Manifests } from '../manifests/manifest.js'
import { MAIN_NAME, NOT_THE_LICENCE, ROOT_NAME } from './licensing.phrases.generated.js'

/** A licence text in the tree. */
export interface LicenseFile {
  readonly path: string
  /** SPDX expression of the text; unknown when no text fits or other text was added to a known one. */
  readonly spdx: Known<string>
  /** A rider or licence that is known not to be FLOSS, e.g. `Commons Clause`, `BUSL-1.1`. */
  readonly restriction?: string
  /** At the root, or in a REUSE `LICENSES/` folder. */
  readonly where: 'root' | 'reuse'
  /** Whether the file looks like a licence text at all (not a pointer or a list). */
  readonly isText: boolean
  /** A plain `LICENSE`, `COPYING` ...: it speaks for the whole project. `LICENSE-MIT` is one of several. */
  readonly main: boolean
  /** Licences whose whole text it holds beside other text; empty when `spdx` is known. */
  readonly holds: readonly string[]
}
/** A licence named in a manifest or in metadata. `expression` is proper SPDX when `valid`, else as written. */
export interface LicenseClaim {
  readonly path: string
  readonly line?: number
  readonly expression: string
  readonly valid: boolean
}

export interface Licensing {
  /** Root files first, the main one before the others; third parties' licences are left out. */
  readonly files: readonly LicenseFile[]
  /** Those at the root first. */
  readonly claims: readonly LicenseClaim[]
}

/** What is known of an SPDX licence id. `restricted`: known to be free by nobody's definition. */
export interface LicenseTraits {
  readonly id: string
  readonly osi: boolean
  readonly fsf: boolean
  readonly floss: boolean
  readonly restricted: boolean
}

const LEGAL_WORDS = [
  /\bpermission|permitted\b/i,
  /\bredistribut/i,
  /\bwarrant/i,
  /\bliab/i,
  /\bgrant/i,
  /\bcopyright/i,
  /\blicen[cs]e/i,
  /\bterms\b/i
]
const TAG = /SPDX-License-Identifier:\s{0,10}([\w.+() -]{1,200})/
const DECLARED = /^PackageLicenseDeclared:\s{0,10}([\w.+() -]{1,200})/
const EVERYTHING = /^(?:path=\[?["']\*\*["']|Files:\*$)/
const REUSE_LICENSE = /^\s*(?:SPDX-License-Identifier\s*=\s*["']|License:\s{0,10})([\w.+() -]{1,200})/

let traitsById: Map<string, LicenseTraits> | undefined

/** Traits of one SPDX id (deprecated ids are normalised); undefined for an id that is not on the list. */
export function licenseTraits(id: string): LicenseTraits | undefined {
  traitsById ??= new Map(
    IDS.split(' ').map(entry => {
      const [name = '', marks = ''] = entry.split('=')
      const [osi, fsf] = [marks.includes('o'), marks.includes('f')]
      return [name, { id: name, osi, fsf, floss: osi || fsf || marks.includes('a'), restricted: marks.includes('r') }]
    })
  )
  return traitsById.get(currentId(spdxId(id) ?? id))
}

function looksLegal(text: string): boolean {
  return text.length > 300 && LEGAL_WORDS.filter(word => word.test(text.slice(0, 20_000))).length >= 4
}

type Told = Pick<LicenseFile, 'spdx' | 'restriction' | 'isText' | 'holds'>

function tell(text: string): Told {
  const { spdx, holds, restriction } = identify(text)
  if (spdx !== undefined) return { spdx: { known: true, value: spdx }, isText: true, holds }
  const isText = holds.length > 0 || looksLegal(text)
  const why =
    holds.length > 0
      ? `it holds the text of ${holds.slice(0, 3).join(', ')} and other words that may change it`
      : 'its text is no licence that is known word by word'
  return { spdx: unknown(why), isText, holds, ...(isText && restriction !== undefined && { restriction }) }
}

function filesOf(tree: Tree): LicenseFile[] {
  const files: LicenseFile[] = []
  for (const { path, mode } of tree.entries) {
    const folder = path.startsWith('LICENSES/')
    const name = folder ? path.slice('LICENSES/'.length) : path
    if (mode === 'submodule' || name.includes('/')) continue
    if (folder ? !isReuseName(name) : !ROOT_NAME.test(name) || NOT_THE_LICENCE.test(name)) continue
    const told = tree.derive<Told>('licence', path, tell)
    const rest: Told = told.known ? told.value : { spdx: told, isText: false, holds: [] }
    files.push({ path, where: folder ? 'reuse' : 'root', main: !folder && MAIN_NAME.test(name), ...rest })
    if (files.length === 20) break
  }
  const rank = (file: LicenseFile): number => (file.where === 'reuse' ? 2 : file.main ? 0 : 1)
  return files.sort((a, b) => rank(a) - rank(b))
}

/** REUSE names its files by SPDX id; older folders leave `.txt` away or shorten the id, and a README is no licence. */
function isReuseName(name: string): boolean {
  return spdxId(name.replace(/\.(?:txt|md)$/, '')) !== undefined || /^LicenseRef-/.test(name) || /^[A-Z]+-\d+\.\d+(?:\.txt)?$/.test(name)
}

function claim(path: string, written: string, line?: number): LicenseClaim {
  const expression = readExpression(written)
  return {
    path,
    expression: expression ?? written.trim().slice(0, 200),
    valid: expression !== undefined,
    ...(line !== undefined && { line })
  }
}

function tagClaims(tree: Tree, path: string): readonly LicenseClaim[] {
  const pattern = path.endsWith('.spdx') ? DECLARED : /^REUSE|dep5$/.test(path) ? REUSE_LICENSE : TAG
  const claims = tree.derive('licence-tags', path, text => {
    const found: LicenseClaim[] = []
    let everything = false
    for (const [index, line] of text.split('\n', 2000).entries()) {
      if (line.length > 500) continue
      if (/^\s*(?:\[\[annotations\]\]|Files:)/.test(line)) everything = false
      if (EVERYTHING.test(line.replaceAll(/\s/g, ''))) everything = true
      const written = pattern.exec(line)?.[1]
      if (written !== undefined && (everything || pattern !== REUSE_LICENSE)) found.push(claim(path, written, index + 1))
    }
    return found.slice(0, 5)
  })
  return claims.known ? claims.value : []
}

/** The licence texts of a tree and what its metadata says of its licence. */
export function deriveLicensing(tree: Tree, manifests: Manifests): Licensing {
  const files = filesOf(tree)
  const tagged = [
    ...files.filter(f => f.where === 'root' && !f.isText).map(f => f.path),
    'LICENSE.spdx',
    'REUSE.toml',
    '.reuse/dep5'
  ].filter(path => tree.has(path))
  const named = manifests.all.flatMap(m =>
    m.license === undefined || m.license.trim() === '' ? [] : [claim(m.path, m.license, m.line('license'))]
  )
  const depth = (path: string): number => path.split('/').length
  const claims = [...tagged.flatMap(path => tagClaims(tree, path)), ...named].sort((a, b) => depth(a.path) - depth(b.path))
  return { files, claims: claims.slice(0, 200) }
}
