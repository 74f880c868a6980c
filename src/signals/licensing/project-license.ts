// SPDX-License-Identifier: MIT
import { at } from '../../finding.js'
import type { LicenseClaim, Licensing, LicenseFile } from '../../facts/licensing/licensing.js'
import { currentId, readExpression, spdxId } from '../../facts/licensing/license-expression.js'
import type { Evidence } from '../../evidence/evidence.js'
import { once } from '../../core/memo.js'

/** The licence of the project as a whole, and what tells it. */
export interface ProjectLicense {
  readonly expression: string
  /** `text`: the licence files, word by word. `github`: GitHub's own recognition. `claim`: metadata only. */
  readonly from: 'text' | 'github' | 'claim'
  readonly at: readonly { readonly path: string; readonly line?: number }[]
  /** Metadata at the root that says something else. */
  readonly disagrees?: LicenseClaim
}

/** The files that speak for the project: its main licence file, else all the others at the root, else the REUSE folder. */
export function decisiveFiles(licensing: Licensing): readonly LicenseFile[] {
  const texts = licensing.files.filter(f => f.isText)
  const main = texts.filter(f => f.main)
  if (main.length > 0) return main
  const root = texts.filter(f => f.where === 'root' && !/docs?\b|documentation|content|data|assets|fonts?|media|art\b/i.test(f.path))
  return root.length > 0 ? root : texts
}

/** The licences of an expression, whatever joins them. */
function idsOf(expression: string): Set<string> {
  const words = (expression.match(/[\w.+-]+/g) ?? []).filter(word => !/^(?:OR|AND|WITH)$/.test(word))
  return new Set(words.map(word => currentId(word).replace(/-(?:only|or-later)$/, '')))
}

function agree(a: string, b: string): boolean {
  const ids = idsOf(a)
  return [...idsOf(b)].some(id => ids.has(id))
}

function sameLicences(a: string, b: string): boolean {
  const [one, other] = [idsOf(a), idsOf(b)]
  return one.size === other.size && [...one].every(id => other.has(id))
}

/** Metadata at the root that says something else. What cannot be read says nothing, except that it is not free at all. */
function disagreement(expression: string, claims: readonly LicenseClaim[]): LicenseClaim | undefined {
  return claims.find(
    c =>
      !c.path.includes('/') && (c.valid ? !agree(expression, c.expression) : /^(?:unlicensed|proprietary|commercial)\b/i.test(c.expression))
  )
}

/** What manifests say: those at the root, else all the others when they are of one mind. */
function claimedLicense(claims: readonly LicenseClaim[]): ProjectLicense | undefined {
  const valid = claims.filter(c => c.valid)
  const root = valid.filter(c => !c.path.includes('/'))
  const [first] = root.length > 0 ? root : valid
  if (!first || (root.length === 0 && valid.some(c => c.expression !== first.expression))) return undefined
  const { expression, path, line } = first
  const disagrees = disagreement(expression, claims)
  return { expression, from: 'claim', at: [at(path, line)], ...(disagrees && { disagrees }) }
}

/** At least ten source files, nine in ten of which carry the same tag, speak for the project. */
function headerLicense({ source }: Evidence): ProjectLicense | undefined {
  const counts = new Map<string, string[]>()
  let all = 0
  for (const { path, spdx } of source.headers) {
    if (spdx === undefined) continue
    all++
    const paths = counts.get(spdx)
    if (paths) paths.push(path)
    else counts.set(spdx, [path])
  }
  const [top] = [...counts].sort((a, b) => b[1].length - a[1].length)
  const expression = top && readExpression(top[0])
  return top && expression !== undefined && top[1].length >= 10 && top[1].length >= all * 0.9
    ? { expression, from: 'claim', at: top[1].slice(0, 2).map(path => ({ path })) }
    : undefined
}

/**
 * Which licence the project is under: its recognised licence files first, then what GitHub recognised, then metadata. Several
 * texts beside each other are joined as metadata joins them, else by AND, which claims least. Undefined when nothing tells.
 */
export const projectLicense = once((evidence: Evidence): ProjectLicense | undefined => {
  const { licensing, github, tree } = evidence
  const files = decisiveFiles(licensing)
  const texts = files.flatMap(f => (f.spdx.known ? [f.spdx.value] : []))
  if (files.length > 0 && texts.length === files.length) {
    const different = [...new Set(texts)]
    const all = different.map(e => (different.length > 1 && e.includes(' OR ') ? `(${e})` : e)).join(' AND ')
    const claimed = different.length > 1 ? claimedLicense(licensing.claims)?.expression : undefined
    const expression = claimed !== undefined && sameLicences(all, claimed) ? claimed : all
    const disagrees = disagreement(expression, licensing.claims)
    return { expression, from: 'text', at: files.map(({ path }) => ({ path })), ...(disagrees && { disagrees }) }
  }
  const restricted = files.some(f => f.restriction !== undefined)
  const spdx = github.repository.known ? github.repository.value.licenseSpdx : undefined
  // GitHub speaks of the default branch: a commit without any licence file is not under what it recognised there.
  if (!restricted && spdx !== undefined && spdxId(spdx) !== undefined && (licensing.files.length > 0 || !tree.complete))
    return { expression: currentId(spdx), from: 'github', at: licensing.files.slice(0, 1).map(({ path }) => ({ path })) }
  return claimedLicense(licensing.claims) ?? headerLicense(evidence)
})
