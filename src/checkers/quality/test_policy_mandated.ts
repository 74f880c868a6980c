// SPDX-License-Identifier: MIT
import { testDemands, type TestDemand } from '../../signals/testing/test-policy.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet, type Finding } from '../../finding.js'
import { FIX, MORE } from './test_policy_mandated.phrases.generated.js'

function quoted(kind: string, { path, line, text }: TestDemand, strength: Finding['strength']): Finding {
  return met(strength, `${path} ${kind}: “${shorten(text, 160)}”`, { path, line })
}

/** It asks for tests of fixes only, and new functionality is what the criterion is about. */
function onlyOfFixes(text: string): boolean {
  return FIX.test(text) && !MORE.test(text.replace(/\b(?:add(?:s|ed)?|new) (?:\w+ )?(?:regression )?tests?\b/gi, ''))
}

export const checker: Checker = {
  criterion: 'test_policy_mandated',
  looksAt:
    'Sentences that oblige a change to bring tests (must, shall, required, "not merged without"), in contribution guides, pull request templates, development guides, governance and the documents that these link.',
  neverClaims: 'That "all tests must pass", a request, or a check box is a mandate; nor a mandate from instructions for agents.',
  check({ documents, repository, github, tree }) {
    const demands = testDemands(documents, repository)
    const musts = demands.filter(({ force }) => force === 'must')
    const forAgents = new Set(documents.of('agents').map(({ path }) => path))
    const firm = musts.find(({ path, text }) => !forAgents.has(path) && !onlyOfFixes(text))
    if (firm) return quoted('demands tests of changes', firm, 'strong')
    const [weak] = musts
    if (weak)
      return quoted(
        forAgents.has(weak.path) ? 'demands tests, of agents' : 'demands tests of fixes, not of new functionality',
        weak,
        'hint'
      )
    const asked = demands.find(({ force }) => force !== 'plan')
    if (asked) return quoted('asks for tests, without demanding them', asked, 'hint')
    const guide = documents.of('contributing', 'development')[0]
    const elsewhere =
      github.repository.known && github.repository.value.contributingUrl !== undefined && documents.of('contributing').length === 0
    if (!guide || elsewhere || !tree.complete || documents.unread.length > 0)
      return undecided('No text of the repository demands tests of new functionality; the rule may be written elsewhere.')
    return unmet('hint', 'The guides for contributors do not demand tests of new functionality.', { path: guide.path })
  }
}
