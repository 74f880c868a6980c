// SPDX-License-Identifier: MIT
import { recentFixes, type Fix } from '../../signals/testing/regression-tests.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, undecided, unmet, type Place } from '../../finding.js'

const FEW = 10
const MANY = 20

function placesOf(fixes: readonly Fix[]): Place[] {
  return fixes.slice(0, 3).flatMap(({ place }) => place)
}

export const checker: Checker = {
  criterion: 'regression_tests_added50',
  looksAt:
    'Merged pull requests and commits of the last six months whose title or labels speak of a bug and that change code of the product, and whether they change tests too.',
  neverClaims:
    'That a changed test is a regression test for that bug. Anything from fewer than ten fixes, or strongly that tests are missing.',
  needs: ['fetch-depth: 0', 'pull-requests: read'],
  check(evidence) {
    const { history, github } = evidence
    const found = recentFixes(evidence)
    if (!found) return history.known ? undecided('No fix was found.') : cannotTell(history)
    const { fixes, since, from, changes } = found
    const n = fixes.length
    const tested = fixes.filter(fix => fix.tested)
    const perhaps = fixes.filter(fix => fix.perhaps).length
    if (n === 0)
      return changes < 5 && history.known && evidence.tree.complete
        ? notApplicable('hint', `Hardly anything was changed since ${since}, and no bug was fixed.`)
        : undecided(`No fix of the product was recognised since ${since}.`)
    const said = `${tested.length} of ${n} ${from} that fix a bug since ${since} change tests too`
    const aside = perhaps > 0 ? `; ${perhaps} more change files that hold tests beside the code` : ''
    if (n >= MANY && tested.length / n >= 0.7) return met('strong', `${said}${aside}.`, ...placesOf(tested))
    if (n >= FEW && tested.length / n >= 0.5) return met('hint', `${said}${aside}.`, ...placesOf(tested))
    if (n >= MANY && (tested.length + perhaps) / n < 0.3)
      return unmet('hint', `${said}${aside}.`, ...placesOf(fixes.filter(fix => !fix.tested && !fix.perhaps)))
    return undecided(`${said}${aside}, which is no clear answer.`, ...[history, github.mergedPullRequests].filter(fact => !fact.known))
  }
}
