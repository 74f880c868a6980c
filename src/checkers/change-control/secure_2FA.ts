// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { twoFactorTexts } from '../../signals/security/two-factor.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'secure_2FA',
  looksAt:
    'Sentences in GOVERNANCE, MAINTAINERS, CONTRIBUTING, SECURITY and the like that name the methods of two-factor authentication, such as TOTP, passkeys or security keys.',
  neverClaims:
    'Which methods people use: GitHub allows short messages as well, and no setting that this could read tells. It gives hints only.',
  check({ documents }: Evidence) {
    const text = twoFactorTexts(documents).find(({ method }) => method !== undefined)
    if (text) return met('hint', `${text.path} speaks of two-factor authentication with ${text.method}.`, placeOf(text))
    return undecided('Which methods of two-factor authentication people use cannot be seen; write down that they are cryptographic ones.')
  }
}
