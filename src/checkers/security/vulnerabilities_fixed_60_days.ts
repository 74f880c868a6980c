// SPDX-License-Identifier: MIT
import { daysBetween, openness } from '../../signals/security/advisories.js'
import { webUrl } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'

const DAYS = 60

export const checker: Checker = {
  criterion: 'vulnerabilities_fixed_60_days',
  looksAt:
    'The security advisories that this repository published: those of medium or higher severity that are older than 60 days and name no patched version.',
  neverClaims:
    'That the project has no vulnerabilities: advisories that others published are not asked for. Vulnerabilities of dependencies are another matter.',
  check({ github, repository, now }) {
    const { advisories } = github
    if (!advisories.known) return cannotTell(advisories)
    const old = advisories.value.filter(
      ({ severity, publishedAt }) => /^(?:medium|high|critical)$/.test(severity) && daysBetween(publishedAt, now) > DAYS
    )
    const sole = github.repository.known && (github.repository.value.fork || github.repository.value.mirror)
    const open = old.filter(advisory => openness(advisory) === 'open')
    if (open.length > 0)
      return unmet(
        sole ? 'hint' : 'strong',
        `${list(open.map(({ id }) => id))} ${open.length === 1 ? 'has' : 'have'} been public for more than 60 days and name no patched version.`,
        ...open.slice(0, 10).map(({ url, id }) => ({ url, text: id }))
      )
    const unclear = old.filter(advisory => openness(advisory) === 'unclear')
    if (unclear.length > 0)
      return undecided(`${list(unclear.map(({ id }) => id))} name no patched version, but only hold up to a certain one.`)
    const page = repository.known ? [{ url: `${webUrl(repository.value)}/security/advisories` }] : []
    return met(
      'hint',
      advisories.value.length === 0
        ? 'The repository has published no security advisory.'
        : 'Every published advisory of medium or higher severity that is older than 60 days names a patched version.',
      ...page
    )
  }
}

function list(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`
}
