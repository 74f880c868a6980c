// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../evidence/repository.js'
import { met, undecided, unmet, type Checker, type Place } from '../checker.js'

/** Forges that are known to send the headers on all of their pages. */
const FORGES: ReadonlySet<string> = new Set(['github.com', 'gitlab.com'])
/** Hosting of pages that lets nobody set a content security policy. */
const PAGES = /\.(?:github|gitlab)\.io$/

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([\w.-]{1,253})/i.exec(url.trim())?.[1]?.toLowerCase()
}

/** Pages that the project calls its own, besides the repository. */
function homepages({ github, manifests }: Evidence): { readonly host: string; readonly place: Place; readonly shown: boolean }[] {
  const shown = github.repository.known ? github.repository.value.homepage.trim() : ''
  const all = [
    { url: shown, place: { url: shown }, shown: true },
    ...manifests.all
      .filter(({ path }) => !path.includes('/'))
      .map(manifest => {
        const line = manifest.line('homepage')
        return { url: manifest.homepage ?? '', place: { path: manifest.path, ...(line !== undefined && { line }) }, shown: false }
      })
  ]
  return all.flatMap(({ url, ...rest }) => {
    const host = hostOf(url)
    return host === undefined ? [] : [{ host, ...rest }]
  })
}

export const checker: Checker = {
  criterion: 'hardened_site',
  looksAt: 'The hosts of the repository and of the homepage that GitHub and the manifests at the root name.',
  neverClaims: 'Which headers a site of the project’s own sends: no site is visited.',
  needs: ['site: true'],
  check(evidence) {
    const { repository, github } = evidence
    if (!repository.known) return undecided(repository.why, repository)
    if (!FORGES.has(repository.value.host))
      return undecided(`Which headers ${repository.value.host} sends is not known.`, { known: false, why: '', needs: 'site: true' })
    const homes = homepages(evidence)
    const sole = github.repository.known && (github.repository.value.fork || github.repository.value.mirror)
    const pages = homes.find(({ host }) => PAGES.test(host))
    if (pages)
      return unmet(
        pages.shown && !sole ? 'strong' : 'hint',
        `The homepage is served by ${pages.host}, where no content security policy can be set in headers.`,
        pages.place
      )
    const own = homes.find(({ host }) => !FORGES.has(host))
    if (own)
      return {
        ...undecided(`Which headers ${own.host} sends was not asked.`, { known: false, why: '', needs: 'site: true' }),
        evidence: [own.place]
      }
    const url = webUrl(repository.value)
    if (!github.repository.known)
      return met('hint', `The repository is on ${repository.value.host}, which sends the headers; which homepage it shows is not known.`, {
        url
      })
    return met(sole ? 'hint' : 'strong', `The project’s pages are all on ${repository.value.host}, which sends the headers.`, { url })
  }
}
