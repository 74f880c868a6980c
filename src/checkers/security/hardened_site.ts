// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { hardnessOf } from '../../inputs/site-headers.js'
import { answerOf, HARDENED_FORGES, homepagesOf, PAGES, type Homepage } from '../../signals/community/sites.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding, type Strength } from '../../finding.js'

/** What a homepage's answer says, when it was visited. */
function judge(evidence: Evidence, { host, url, place }: Homepage, against: Strength): Finding {
  const answer = answerOf(evidence, url)
  if (!answer.known) return { ...cannotTell(answer), evidence: [place] }
  const { value } = answer
  if (value.kind === 'insecure') return { ...undecided(`No headers of ${host} count, because ${value.why}.`), evidence: [place] }
  if (value.status < 200 || value.status > 299)
    return { ...undecided(`${host} answered ${value.status}, so its headers were not judged.`), evidence: [place] }
  const headers = hardnessOf(value.headers)
  const named = (hardness: string): string =>
    headers
      .filter(header => header.hardness === hardness)
      .map(({ name }) => name)
      .join(', ')
  const [missing, permissive, doubtful] = [named('missing'), named('permissive'), named('doubtful')]
  const ledOn = value.url.replace(/\/$/, '') !== url.replace(/\/$/, '')
  const where = [place, ...(ledOn ? [{ url: value.url }] : [])]
  if (missing || permissive)
    return unmet(
      against,
      `${host} ${[missing && `does not send ${missing}`, permissive && `sends ${permissive} with values that limit nothing`].filter(Boolean).join(', and ')}.`,
      ...where
    )
  if (doubtful) return met('hint', `${host} sends all of the headers; ${doubtful} limits less than it could.`, ...where)
  return met('conclusive', `${host} sends all of the headers with strict values.`, ...where)
}

export const checker: Checker = {
  criterion: 'hardened_site',
  looksAt:
    'The hosts of the repository and of the homepage that GitHub and the manifests at the root name; the headers of homepages when the input `sites` lets them be visited.',
  neverClaims:
    'Which headers a site sends that was not visited or did not answer with a page. A content security policy is judged by the scripts that it lets run.',
  needs: ['sites: true'],
  check(evidence) {
    const { repository, github } = evidence
    if (!repository.known) return undecided(repository.why, repository)
    if (!HARDENED_FORGES.has(repository.value.host)) return undecided(`Which headers ${repository.value.host} sends is not known.`)
    const homes = homepagesOf(evidence)
    const sole = github.repository.known && (github.repository.value.fork || github.repository.value.mirror)
    const against = (home: Homepage): Strength => (home.shown && !sole ? 'strong' : 'hint')
    const pages = homes.find(({ host }) => PAGES.test(host))
    if (pages)
      return unmet(
        against(pages),
        `The homepage is served by ${pages.host}, where no content security policy can be set in headers.`,
        pages.place
      )
    const own = homes.filter(({ host }) => !HARDENED_FORGES.has(host)).map(home => judge(evidence, home, against(home)))
    const spoils = own.find(({ status }) => status === 'Unmet') ?? own.find(({ status }) => status === '?')
    if (spoils) return spoils
    const url = webUrl(repository.value)
    if (!github.repository.known)
      return met('hint', `The repository is on ${repository.value.host}, which sends the headers; which homepage it shows is not known.`, {
        url
      })
    const weakest = own.find(({ strength }) => strength === 'hint') ?? own[0]
    if (weakest) return { ...weakest, ...(sole && { strength: 'hint' }), evidence: own.flatMap(finding => finding.evidence) }
    return met(sole ? 'hint' : 'strong', `The project’s pages are all on ${repository.value.host}, which sends the headers.`, { url })
  }
}
