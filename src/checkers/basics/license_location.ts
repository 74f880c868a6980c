// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { isStale } from '../../inputs/github.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet, type Finding } from '../../finding.js'
import { ELSEWHERE } from './license_location.phrases.generated.js'

/** What the badge site itself looks for when the form is saved; with none of these it sets the answer to Unmet. */
const SITE_NAME = /^(?:[a-z0-9]+-)?(?:license|copying)(?:\.md|\.txt)?$/i

function siteSees({ tree }: Evidence): boolean {
  return tree.hasFolder('LICENSES') || tree.entries.some(e => SITE_NAME.test(e.path))
}

function absent(evidence: Evidence): Finding {
  const { tree, github, documents } = evidence
  if (!tree.complete) return undecided('The tree is not complete, so a licence file may have been missed.')
  const [elsewhere] = tree.find(ELSEWHERE)
  if (elsewhere)
    return unmet('hint', 'The licence file is in a folder where few people and tools look for it; the root is the usual place.', {
      path: elsewhere.path
    })
  const inReadme = documents.readme?.headings.some(h => /licen[cs]/i.test(h.text)) ?? false
  const facts = github.repository.known ? github.repository.value : undefined
  const sure = facts !== undefined && (facts.licenseSpdx === undefined || isStale(facts, 'license')) && !inReadme
  return unmet(
    sure ? 'conclusive' : 'strong',
    'There is no licence file (LICENSE, COPYING or the like) at the root and no LICENSES folder.'
  )
}

export const checker: Checker = {
  criterion: 'license_location',
  looksAt:
    'Files named LICENSE, LICENCE, COPYING, UNLICENSE or the like at the root, with any suffix, and a REUSE folder LICENSES/ with texts named by SPDX id.',
  neverClaims: 'That a licence deeper in the tree, a pointer to another place or metadata alone is a standard location.',
  check(evidence) {
    const { files } = evidence.licensing
    const texts = files.filter(f => f.isText)
    const [file] = texts
    const note = siteSees(evidence) ? '' : ' The badge site does not know this name and may set the answer to Unmet.'
    if (file) {
      const others = texts.filter(f => f !== file && f.where === file.where).slice(0, 4)
      return met(
        texts.some(f => f.spdx.known) ? 'conclusive' : 'strong',
        `The licence is in ${file.path}.${note}`,
        { path: file.path },
        ...others.map(({ path }) => ({ path }))
      )
    }
    const [named] = files
    if (!named) return absent(evidence)
    return met('hint', `${named.path} has the name of a licence file, but a licence text was not found in it.${note}`, { path: named.path })
  }
}
