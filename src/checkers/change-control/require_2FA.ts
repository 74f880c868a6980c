// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { twoFactorTexts } from '../../signals/security/two-factor.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'require_2FA',
  looksAt:
    'The organisation’s setting that requires two-factor authentication, when the token may read it; sentences in GOVERNANCE, MAINTAINERS, CONTRIBUTING and the like; and whether the repository is on github.com, which asks it of people who contribute code.',
  neverClaims: 'That a setting which the token cannot read is off, or that the forge’s own demand is a rule of the project.',
  needs: ['admin-token'],
  check(evidence: Evidence) {
    const { documents, github, repository, tree } = evidence
    const text = twoFactorTexts(documents).find(({ required }) => required)
    const place = text && placeOf(text)
    const setting = github.organization.known ? github.organization.value.requiresTwoFactor : undefined
    if (setting === true)
      return met(
        'conclusive',
        'The organisation requires two-factor authentication of its members.',
        ...(place ? [place] : []),
        ...pageOf(repository, '')
      )
    if (setting === false)
      return place
        ? text.enforced
          ? unmet(
              'conclusive',
              `${place.path} says that two-factor authentication is enforced, but the organisation’s setting is off.`,
              place
            )
          : met(
              'hint',
              `${place.path} says that two-factor authentication is required; the organisation’s setting does not enforce it.`,
              place
            )
        : unmet('hint', 'The organisation does not require two-factor authentication of its members; the forge may.')
    if (place) return met('hint', `${place.path} says that two-factor authentication is required; the setting could not be read.`, place)
    if (repository.known && repository.value.host === 'github.com' && tree.entries.length > 0)
      return met(
        'hint',
        'GitHub requires two-factor authentication of people who contribute code; whether the project does so too was not seen.',
        ...pageOf(repository, '')
      )
    return undecided(
      'Whether those who can change the repository must use two-factor authentication cannot be seen.',
      ...(github.organization.known ? [] : [github.organization])
    )
  }
}
