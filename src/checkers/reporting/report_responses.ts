// SPDX-License-Identifier: MIT
import { judgeResponses } from '../../signals/community/response-rate.js'
import type { Checker } from '../checker.js'

export const checker: Checker = {
  criterion: 'report_responses',
  looksAt:
    'Issues that outsiders opened between twelve and two months ago and that are bugs by label, type or title: whether a person other than the author commented, labelled, assigned or closed them, or linked a pull request.',
  neverClaims:
    'That unlabelled issues are no bugs, that a machine’s comment is an answer, or that a project with few reports answers badly.',
  needs: ['issues: read'],
  check(evidence) {
    return judgeResponses(evidence, 'bug')
  }
}
