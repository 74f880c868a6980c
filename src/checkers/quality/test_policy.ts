// SPDX-License-Identifier: MIT
import { testDemands } from '../../signals/testing/test-policy.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided } from '../../finding.js'

const GATE = /^\s{2,8}patch:\s*(?:$|#|\{|true\b)/m

export const checker: Checker = {
  criterion: 'test_policy',
  looksAt:
    'Sentences and check boxes that ask for tests with a change, in contribution guides, pull request templates, development guides and instructions for agents; and a coverage gate on changed lines.',
  neverClaims: 'That there is no policy: an unwritten one counts as well. That "all tests must pass" asks for new tests.',
  check({ documents, repository, tree }) {
    const demands = testDemands(documents, repository)
    const clear = demands.find(demand => demand.force !== 'plan')
    if (clear)
      return met('strong', `${clear.path} asks for tests with changes: “${shorten(clear.text, 160)}”`, {
        path: clear.path,
        line: clear.line
      })
    const gate = tree.find(/^(?:\.github\/)?\.?codecov\.ya?ml$/).find(({ path }) => {
      const text = tree.text(path)
      return text.known && GATE.test(text.value) && !/^\s{2,8}patch:\s*(?:off|false)\b|informational:\s*true/m.test(text.value)
    })
    if (gate) return met('hint', `${gate.path} sets a coverage target for the changed lines of a pull request.`, { path: gate.path })
    const plan = demands[0]
    if (plan) return met('hint', `${plan.path} asks how a change was tested, which may mean automated tests.`, placeOf(plan))
    return undecided('No text of the repository asks for tests with new functionality; a policy may exist without being written down.')
  }
}
