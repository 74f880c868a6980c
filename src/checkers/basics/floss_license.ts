// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { licenseTraits, type LicenseFile } from '../../facts/licensing/licensing.js'
import { type Checker } from '../checker.js'
import { cannotTell, type Finding, met, placeOf, undecided, unmet } from '../../finding.js'
import { decisiveFiles, projectLicense } from '../../signals/licensing/project-license.js'
import { expressionHolds } from '../../facts/licensing/license-expression.js'

/** Terms that are not free, when nothing else at the root is offered in their place. */
function restricted({ licensing }: Evidence): Finding | undefined {
  const files = decisiveFiles(licensing)
  const file = files.find(f => f.restriction !== undefined || (f.spdx.known && isRestricted(f.spdx.value)))
  if (!file) return undefined
  const name = file.spdx.known ? file.spdx.value : file.restriction
  const alternative = licensing.files.find(f => f !== file && f.where === 'root' && f.spdx.known && !isRestricted(f.spdx.value))
  if (alternative)
    return undecided(`${file.path} holds terms that are not free (${name}), but ${alternative.path} may be offered in their place.`)
  return unmet(certain(file) ? 'conclusive' : 'strong', `The licence file holds terms that are not free: ${name}.`, { path: file.path })
}

/** The text of the restricted licence itself, or one free licence whose rider takes back what it grants. */
function certain(file: LicenseFile): boolean {
  return file.spdx.known || (file.restriction === 'Commons Clause' && file.holds.length === 1)
}

function isRestricted(expression: string): boolean {
  const free = expressionHolds(expression, id => licenseTraits(id)?.restricted !== true)
  return free.known && !free.value
}

function isFloss(expression: string): boolean {
  const free = expressionHolds(expression, id => licenseTraits(id)?.floss === true)
  return free.known && free.value
}

/** No text, no metadata, no word in the README: then there is no licence. Otherwise a person must look. */
function unlicensed({ licensing, documents, tree, github }: Evidence): Finding {
  const [text] = decisiveFiles(licensing)
  if (text?.holds[0] !== undefined)
    return met('hint', `${text.path} holds the text of ${text.holds[0]} and other words; please check that these take nothing back.`, {
      path: text.path
    })
  if (text) return undecided(`The licence in ${text.path} was not recognised.`)
  if (!tree.complete) return undecided('The tree is not complete, so a licence may be elsewhere.')
  const unread = licensing.files.find(f => !f.spdx.known && !f.isText)
  if (unread) return undecided(`${unread.path} is no licence text that could be read.`)
  if (licensing.claims[0]) return undecided(`The licence that ${licensing.claims[0].path} names was not recognised.`)
  const words =
    documents.readme?.sentences.find(s => /\blicen[cs]e(?:d|s)?\b|public domain/i.test(s.text)) ??
    documents.readme?.headings.find(h => /licen[cs]/i.test(h.text))
  if (words) return undecided(`The README speaks of a licence in line ${words.line}, but no licence text or metadata was recognised.`)
  if (github.repository.known && github.repository.value.licenseSpdx !== undefined)
    return cannotTell({ known: false, why: 'GitHub shows a licence that is not in this commit.' })
  return unmet('strong', 'There is no licence: no licence file, and no metadata that names one.')
}

export const checker: Checker = {
  criterion: 'floss_license',
  looksAt:
    'The licence files at the root or in LICENSES/, compared word by word with the texts of the SPDX list; then GitHub’s own recognition, then what manifests, REUSE metadata and source headers name.',
  neverClaims: 'That every file is under that licence, or that a text with added words is still the licence it resembles.',
  check(evidence) {
    const bad = restricted(evidence)
    if (bad) return bad
    const license = projectLicense(evidence)
    if (!license) return unlicensed(evidence)
    const { expression, from, at, disagrees } = license
    if (isRestricted(expression))
      return unmet('strong', `The project names ${expression} as its licence, which is not a free licence.`, ...at)
    if (!isFloss(expression)) return undecided(`Whether ${expression} is a free licence is for a person to say.`)
    if (disagrees)
      return met(
        'strong',
        `Released under ${expression}, though ${disagrees.path} says “${disagrees.expression.slice(0, 60)}”.`,
        ...at,
        placeOf(disagrees)
      )
    const { repository } = evidence.github
    const elsewhere = from === 'github' && repository.known && (repository.value.fork || repository.value.mirror)
    return met(
      elsewhere ? 'hint' : from === 'claim' ? 'strong' : 'conclusive',
      from === 'github' ? `GitHub recognises the licence as ${expression}.` : `Released under ${expression}.`,
      ...at
    )
  }
}
