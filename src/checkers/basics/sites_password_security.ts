// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { sitesOf } from '../../signals/community/sites.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'sites_password_security',
  looksAt:
    'The sites that the project calls its own (repository, homepage, documentation, domain of its pages, links of the README) and whether hosting services run all of them; else key derivation for passwords in the source.',
  neverClaims:
    'That a site of the project’s own keeps passwords badly. Secrets that the software sends to others are no passwords of a site’s users.',
  needs: ['metadata: read'],
  check(evidence: Evidence) {
    const { github, repository, source } = evidence
    const sites = sitesOf(evidence)
    if (sites.length === 0) return undecided('No site of the project is known.')
    const own = sites.filter(({ hosted }) => !hosted)
    const [first] = own
    if (!first) {
      const hosts = sites.map(({ host }) => host)
      const strength = github.repository.known && repository.known ? 'strong' : 'hint'
      return notApplicable(
        strength,
        `The project’s sites are run by hosting services (${hosts.slice(0, 5).join(', ').slice(0, 120)}), so it stores no passwords of others itself.`,
        ...sites.slice(0, 3).map(({ url }) => ({ url }))
      )
    }
    const derived = source.of('password-kdf', { test: false })
    const columns = source.of('password-column', { test: false })
    const [hit] = derived
    if (hit && columns.length > 0)
      return met(
        'hint',
        `The source derives passwords’ hashes with ${hit.what}, if it is this that runs at ${first.host.slice(0, 80)}.`,
        ...places(derived, 3),
        ...pageOf(repository, '')
      )
    return undecided(
      `Whether ${own
        .slice(0, 3)
        .map(({ host }) => host)
        .join(', ')
        .slice(0, 120)} ${own.length === 1 ? 'stores' : 'store'} passwords of external users is not known.`
    )
  }
}
