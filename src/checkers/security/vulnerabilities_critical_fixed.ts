// SPDX-License-Identifier: MIT
import { daysBetween, openness, patchedOn } from '../../signals/security/advisories.js'
import type { Advisory } from '../../inputs/github.js'
import { webUrl } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Place } from '../../finding.js'

const TWO_YEARS = 730
const FAST = 30
const SLOW = 60

function places(advisories: readonly Advisory[]): Place[] {
  return advisories.slice(0, 10).map(({ url, id }) => ({ url, text: id }))
}

export const checker: Checker = {
  criterion: 'vulnerabilities_critical_fixed',
  looksAt:
    'The critical and high security advisories that this repository published in the last two years, and the dates of the tags of the versions that patch them.',
  neverClaims: 'How fast a report was worked on before it became public, which is not visible.',
  needs: ['fetch-depth: 0'],
  check({ github, repository, tags, now }) {
    const { advisories } = github
    if (!advisories.known) return cannotTell(advisories)
    const grave = advisories.value.filter(
      ({ severity, withdrawn, publishedAt }) =>
        !withdrawn && (severity === 'critical' || severity === 'high') && daysBetween(publishedAt, now) <= TWO_YEARS
    )
    const page: Place[] = repository.known ? [{ url: `${webUrl(repository.value)}/security/advisories` }] : []
    if (grave.length === 0) return met('hint', 'The repository published no critical security advisory in the last two years.', ...page)
    const sole = github.repository.known && (github.repository.value.fork || github.repository.value.mirror)
    const open = grave.filter(advisory => openness(advisory) === 'open' && daysBetween(advisory.publishedAt, now) > SLOW)
    const critical = open.some(({ severity }) => severity === 'critical')
    if (open.length > 0)
      return unmet(
        critical && !sole ? 'strong' : 'hint',
        `${open[0]?.id ?? 'An advisory'} has been public for more than 60 days and names no patched version.`,
        ...places(open)
      )
    if (!tags.known) return undecided('When the patched versions were released is not known.', tags)
    const delays = grave.map(advisory => {
      const date = patchedOn(advisory, tags.value.all)
      return { advisory, days: date === undefined ? undefined : daysBetween(advisory.publishedAt, date) }
    })
    const late = delays.filter(({ days }) => days !== undefined && days > SLOW).map(({ advisory }) => advisory)
    if (late.length > 0)
      return unmet(
        late.some(({ severity }) => severity === 'critical') && !sole && tags.value.partial !== true ? 'strong' : 'hint',
        `The version that patches ${late[0]?.id ?? 'an advisory'} was tagged more than 60 days after its publication.`,
        ...places(late)
      )
    if (delays.every(({ days }) => days !== undefined && days <= FAST))
      return met(
        sole ? 'hint' : 'strong',
        `All ${grave.length} critical and high advisories of the last two years were patched within 30 days of publication.`,
        ...places(grave)
      )
    return met(
      'hint',
      'No critical advisory of the last two years is open; when each was patched is not known from the tags.',
      ...page,
      ...places(grave)
    )
  }
}
