// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { answerOf, homepagesOf, type Homepage } from '../../signals/community/sites.js'
import { type Checker } from '../checker.js'
import { at, type Finding, met, type Place, type Strength, strongest, undecided, unmet } from '../../finding.js'
import { LOCAL } from './sites_https.phrases.generated.js'

const WEB = /^(https?):\/\/([^/?#:]{1,255})/i

const OBTAINING = /\b(?:download|install|obtain|get it|releases?)/i

interface Site {
  readonly url: string
  readonly host: string
  readonly secure: boolean
  readonly place: Place
}

/** A web address; `git@`, `git+https://`, `scm:git:` and the like are no sites. */
function site(url: string | undefined, place: Place): Site | undefined {
  const found = WEB.exec(url?.trim() ?? '')
  if (!found || url === undefined || LOCAL.test(found[2] ?? '')) return undefined
  return { url: url.trim(), host: (found[2] ?? '').toLowerCase(), secure: found[1]?.toLowerCase() === 'https', place }
}

/** What manifests at the root call the project's pages. */
function fromManifests({ manifests }: Evidence): Site[] {
  return manifests.all
    .filter(m => !m.path.includes('/'))
    .flatMap(m =>
      (['homepage', 'repository', 'documentation'] as const).flatMap(key => {
        const line = m.line(key)
        return site(m[key], at(m.path, line)) ?? []
      })
    )
}

/** Links of the README to get the software from one of the project's own hosts, without encryption. */
function openDownload({ documents }: Evidence, hosts: ReadonlySet<string>): Finding | undefined {
  const link = documents.readme?.links.find(l => {
    const target = site(l.url, { url: l.url })
    return target && !target.secure && hosts.has(target.host) && !l.image && (OBTAINING.test(l.text) || OBTAINING.test(l.section ?? ''))
  })
  return (
    link &&
    documents.readme &&
    unmet('strong', 'The README links to the project’s own download or installation pages over http.', {
      path: documents.readme.path,
      line: link.line
    })
  )
}

/** What was seen when the page was visited: that https leads nowhere. */
function brokenAt({ host, url, place, shown }: Homepage, evidence: Evidence, strength: Strength): Finding[] {
  const answer = answerOf(evidence, url)
  if (!answer.known || answer.value.kind !== 'insecure') return []
  return [unmet(shown ? strength : 'hint', `${host} cannot be used over https: ${answer.value.why}.`, place)]
}

function answers(url: string, evidence: Evidence): boolean {
  const answer = answerOf(evidence, url)
  return answer.known && answer.value.kind === 'page' && answer.value.status >= 200 && answer.value.status < 300
}

export const checker: Checker = {
  criterion: 'sites_https',
  looksAt:
    'The schemes of the declared addresses: the homepage that GitHub shows, the repository itself, the pages that manifests at the root name, and README links to get the software from the project’s own site; the homepages themselves when the input `sites` lets them be visited.',
  neverClaims:
    'That a server answers on https which was not visited, or that it does not because it could not be reached. Addresses in other documents are not the project’s sites.',
  needs: ['sites: true'],
  check(evidence) {
    const { repository, github } = evidence
    const home = github.repository.known ? github.repository.value.homepage.trim() : ''
    const shown = site(home, { url: home })
    const declared = fromManifests(evidence)
    const hosts = new Set([shown, ...declared].flatMap(s => s?.host ?? []))
    const open = declared.find(s => !s.secure)
    const strength = github.repository.known && (github.repository.value.fork || github.repository.value.mirror) ? 'hint' : 'strong'
    const problems = [
      shown && !shown.secure && unmet(strength, `The homepage that GitHub shows, ${shown.host}, is declared with http.`, shown.place),
      openDownload(evidence, hosts),
      open && unmet('hint', `A manifest names ${open.host} with http as the project’s page.`, open.place),
      ...homepagesOf(evidence).flatMap(page => brokenAt(page, evidence, strength))
    ].filter(finding => finding !== undefined && finding !== false)
    if (problems.length > 0) return strongest(...problems)

    // A forge is told apart from others by its host; GitHub serves its pages over https only.
    const forge =
      repository.known && repository.value.host === 'github.com'
        ? site(webUrl(repository.value), { url: webUrl(repository.value) })
        : undefined
    const pages = [shown, forge, ...declared].filter(s => s !== undefined)
    const places = pages.slice(0, 5).map(s => s.place)
    if (pages.length === 0) return undecided('No address of the project is known.', ...(github.repository.known ? [] : [github.repository]))
    // Where GitHub could not be asked for the homepage, a manifest at the root may tell it.
    const told = github.repository.known
      ? shown !== undefined || home === ''
      : evidence.manifests.all.some(m => !m.path.includes('/') && site(m.homepage, { path: m.path }))
    const whole = told && forge !== undefined
    const named = [...new Set(pages.map(s => s.host))].slice(0, 4).join(', ')
    const visited = pages.filter(s => s !== forge && s.host !== forge?.host)
    if (whole && strength === 'strong' && visited.length > 0 && visited.every(s => answers(s.url, evidence)))
      return met('conclusive', `All known addresses of the project answer over https: ${named}.`, ...places)
    return whole
      ? met(strength, `All known addresses of the project use https: ${named}.`, ...places)
      : met('hint', 'The addresses of the project that are known use https; not all of them could be read.', ...places)
  }
}
