// SPDX-License-Identifier: MIT
import { namedReviews } from '../../signals/community/reviews.js'
import { reviewTexts, type ReviewPart } from '../../signals/community/review-texts.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

const ENOUGH_WORDS = 60
/** From this share of commits on, naming reviewers is how the project works. */
const REGULAR = 0.25
const PARTS: readonly (readonly [ReviewPart, string])[] = [
  ['how', 'how changes are reviewed'],
  ['what', 'what is checked'],
  ['acceptance', 'what makes a change acceptable']
]

export const checker: Checker = {
  criterion: 'code_review_standards',
  looksAt:
    'A document about code review, or sections about it in the guides for contributors and developers and in governance, and whether they say how a review is done, what is checked and what makes a change acceptable.',
  neverClaims: 'Documentation from branch rules, which enforce without explaining; nor from a check list that authors fill in.',
  check(evidence) {
    const { documents, tree, source, github } = evidence
    const [best] = reviewTexts(documents).filter(({ parts }) => parts.size > 0)
    if (best) {
      const places = [...new Set([best.line, ...best.parts.values()])].slice(0, 4).map(line => ({ path: best.path, line }))
      const lacking = PARTS.filter(([part]) => !best.parts.has(part)).map(([, words]) => words)
      if (lacking.length === 0 && best.words >= ENOUGH_WORDS)
        return met('strong', `${best.path} says how changes are reviewed, what is checked and what makes a change acceptable.`, ...places)
      return met(
        'hint',
        lacking.length === 0
          ? `${best.path} speaks of reviews in a few words (${best.words}).`
          : `${best.path} speaks of reviews, but was not seen to say ${lacking.join(' and ')}.`,
        ...places
      )
    }
    const boxes = documents
      .of('pull-request-template')
      .flatMap(({ path, sentences }) => sentences.filter(({ form }) => form === 'task').map(({ line }) => ({ path, line })))
    if (boxes[0] && boxes.length >= 3)
      return unmet('hint', `${boxes[0].path} has a check list, but it tells authors, not reviewers, what is expected.`, boxes[0])
    if (!tree.complete || documents.unread.length > 0) return undecided('Not all documents could be read.')
    if (tree.entries.length === 0) return undecided('The tree is empty.')
    if (source.files.length === 0) return notApplicable('hint', 'No source code was found that could be reviewed.')
    if (github.repository.known && github.repository.value.contributingUrl !== undefined && documents.of('contributing').length === 0)
      return undecided('The contribution guide is kept outside of this repository.')
    const { commits, reviewed } = namedReviews(evidence)
    return unmet(
      'hint',
      reviewed.length >= commits * REGULAR && commits > 0
        ? 'Commits name those who reviewed them, but no document or section about the review of changes was found.'
        : 'No document or section about the review of changes was found.'
    )
  }
}
