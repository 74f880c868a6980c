// SPDX-License-Identifier: MIT
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { reproducible } from '../../signals/building/reproducible.js'
import { negatedBefore } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided } from '../../finding.js'
import { BUILT, COMPARED, LISTING } from './build_reproducible.phrases.generated.js'

const REPRODUCE = /\breproduc(?:e|ed|ible|ibly|ing)\b/i

const MAX_DOCUMENTS = 60

/** Where a document tells how to rebuild what was released and to compare it. */
function instructions(documents: readonly Document[], tree: Evidence['tree']): Place | undefined {
  // Reading a document is slow; most do not hold the word at all.
  const speaking = documents.filter(({ path }) => {
    const may = tree.derive('may reproduce', path, text => REPRODUCE.test(text) && COMPARED.test(text))
    return !may.known || may.value
  })
  for (const { path, sentences } of speaking)
    for (const { text, line, section = '' } of sentences) {
      if (text.length > 1500) continue
      const at = REPRODUCE.exec(text)
      const said = at !== null && !negatedBefore(text, at.index) && BUILT.test(text) && COMPARED.test(text)
      // Under a heading about it, steps need not repeat the word.
      if (
        said ||
        (/\breproduc(?:ible|ing) builds?\b/i.test(section) && COMPARED.test(text) && !negatedBefore(text, COMPARED.exec(text)?.index ?? 0))
      )
        return { path, line }
    }
  return undefined
}

export const checker: Checker = {
  criterion: 'build_reproducible',
  looksAt:
    'CI jobs that build again and compare, documents that tell how to rebuild a release and compare it, and whether anything is built at all.',
  neverClaims: 'That provenance, a lock file or -trimpath makes builds reproducible; never Unmet.',
  check(evidence) {
    const { documents, tree } = evidence
    const { comparisons, unbuilt } = reproducible(evidence)
    const best = comparisons.find(({ compares }) => compares) ?? comparisons[0]
    const job: Place[] = best ? [placeOf(best.step)] : []
    const texts = [
      ...documents.of('readme', 'releasing', 'security', 'development', 'contributing'),
      ...documents.of('docs').filter(d => !d.survey)
    ]
    const steps = instructions(texts.slice(0, MAX_DOCUMENTS), tree)
    if (best?.compares && steps)
      return met('strong', 'CI builds and compares the results, and the documents tell how others can do the same.', ...job, steps)
    if (unbuilt?.how === 'run-as-written')
      return notApplicable('strong', `Nothing is built: the source is ${unbuilt.language} and the like, which run as they are written.`)
    if (best?.compares) return met('hint', 'CI builds and compares the results; no document was found that tells others how to.', ...job)
    if (unbuilt) return notApplicable('hint', `Nothing is compiled: ${unbuilt.language} source is only packed.`)
    if (steps) return met('hint', 'The documents speak of rebuilding and comparing; no CI job was seen that does so.', steps, ...job)
    const listed = texts
      .flatMap(({ path, links }) => links.map(({ url, line }) => ({ url, path, line })))
      .find(({ url }) => LISTING.test(url))
    if (listed)
      return met(
        'hint',
        `${listed.path} links to a place where others rebuild software; whether this one comes out the same was not seen.`,
        {
          path: listed.path,
          line: listed.line
        }
      )
    if (best) return met('hint', 'A CI job is named after reproducible builds; what it compares was not seen.', ...job)
    return undecided('Nothing was found that lets others rebuild and compare what is released.')
  }
}
