// SPDX-License-Identifier: MIT
import { assuranceCases, ASSURANCE_PARTS, type AssuranceCase } from '../../signals/security/assurance.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { at, met, type Place, undecided, unmet } from '../../finding.js'

const WORDS = 300
const MOST = 3

function places({ place, parts }: AssuranceCase): Place[] {
  const all = [place, ...parts.values()]
  return all.filter((one, at) => all.findIndex(other => JSON.stringify(other) === JSON.stringify(one)) === at)
}

function missing({ parts }: AssuranceCase): string {
  return ASSURANCE_PARTS.filter(part => !parts.has(part)).join(', ')
}

function path(place: Place): string {
  return 'path' in place ? place.path : place.url
}

export const checker: Checker = {
  criterion: 'assurance_case',
  looksAt:
    'Documents and sections that call themselves an assurance case, a threat model or a security self-assessment, and which of the four parts they speak of: threat model, trust boundaries, design principles, countered weaknesses.',
  neverClaims: 'That the argument holds, or that a case which was not found in the tree does not exist elsewhere.',
  check(evidence) {
    const { documents, insights } = evidence
    const [best] = assuranceCases(documents)
    if (best) {
      const file = path(best.place)
      const lacks = missing(best)
      const enough = best.words >= WORDS && best.parts.size >= (best.named ? MOST : ASSURANCE_PARTS.length)
      if (enough)
        return met('strong', `${file} argues why the software is secure${lacks && `; not recognised in it: ${lacks}`}.`, ...places(best))
      if (best.parts.size > 0)
        return met(
          'hint',
          `${file} ${best.named ? 'is an assurance case' : 'is part of one'}${lacks ? `; not recognised in it: ${lacks}` : ', but it is short'}.`,
          ...places(best)
        )
    }
    const linked = documents
      .of('readme', 'security', 'architecture')
      .flatMap(({ path, links }) =>
        links.filter(link => !link.image && /\bassurance[-_ ]case/i.test(`${link.text} ${link.url}`)).map(({ line }) => ({ path, line }))
      )
    const assessed = Object.entries(insights.values)
      .filter(([key, { value }]) => /assessments?\.(?:self|third-party)\b.{0,20}\.evidence$/.test(key) && /^https:/i.test(value))
      .map(([, { path, line }]) => at(path, line))
    const elsewhere = [...linked, ...assessed].slice(0, 3)
    if (elsewhere.length > 0)
      return met('hint', 'An assurance case or a security assessment is linked; what it argues was not read.', ...elsewhere)
    if (documents.all.length === 0 || !wholeText(evidence))
      return undecided('No assurance case was found, but not all documents could be read.')
    return unmet(
      'hint',
      'No document argues why the software is secure: threat model, trust boundaries, design principles, countered weaknesses.'
    )
  }
}
