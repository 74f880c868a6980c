// SPDX-License-Identifier: MIT
import { contributionGuides } from '../../facts/documents/contributing.js'
import { testDemands, testsInComments } from '../../signals/testing/test-policy.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { sentElsewhere } from '../../signals/community/guide-elsewhere.js'
import { met, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'tests_documented_added',
  looksAt:
    'Sentences and check boxes that ask for tests with a change, where people learn how to propose one: CONTRIBUTING, the README’s part about contributing, pull request templates, and guides that these link.',
  neverClaims: 'That a field for a test plan asks for automated tests, or that a guide kept elsewhere lacks the rule.',
  check(evidence) {
    const { documents, github, repository, tree } = evidence
    const demands = testDemands(documents, repository)
    const instructed = demands.find(({ force, where }) => force !== 'plan' && where !== 'elsewhere')
    if (instructed)
      return met('strong', `${instructed.path} asks contributors for tests: “${shorten(instructed.text, 160)}”`, {
        path: instructed.path,
        line: instructed.line
      })
    const other = demands[0]
    if (other?.force === 'plan')
      return met('hint', `${other.path} asks contributors how they tested the change, which manual testing fulfils as well.`, {
        path: other.path,
        line: other.line
      })
    if (other)
      return met('hint', `${other.path} asks for tests, but no contribution guide or pull request template leads there.`, {
        path: other.path,
        line: other.line
      })
    const [comment] = testsInComments(tree, documents)
    if (comment)
      return met('hint', `A comment in ${comment.path} asks for tests: “${shorten(comment.text, 160)}”`, {
        path: comment.path,
        line: comment.line
      })
    const guide = contributionGuides(documents)[0] ?? documents.of('pull-request-template')[0]
    const elsewhere = sentElsewhere(evidence)
    if (elsewhere) return elsewhere
    if (guide) return unmet('hint', `${guide.path} explains how to propose changes and does not ask for tests.`, { path: guide.path })
    if (github.repository.known && github.repository.value.contributingUrl)
      return undecided('The contribution guide is kept in another repository and was not read.')
    if (!tree.complete || documents.unread.length > 0)
      return undecided('Not all documents could be read, so the instructions for contributors may be among the others.')
    return undecided('There are no instructions for proposing changes that could ask for tests.')
  }
}
