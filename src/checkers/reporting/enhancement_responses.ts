// SPDX-License-Identifier: MIT
import { judgeResponses } from '../../signals/community/response-rate.js'
import type { Checker } from '../checker.js'

export const checker: Checker = {
  criterion: 'enhancement_responses',
  looksAt:
    'Issues that outsiders opened between twelve and two months ago and that ask for enhancements by label, type or title: whether a person other than the author commented, labelled, assigned or closed them, or linked a pull request.',
  neverClaims: 'That ideas in discussions or elsewhere go unanswered, or that a refusal is no answer.',
  needs: ['issues: read'],
  check(evidence) {
    return judgeResponses(evidence, 'enhancement')
  }
}
