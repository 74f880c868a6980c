// SPDX-License-Identifier: MIT
import { noteUnread } from '../../core/unread.js'
import { isIP } from 'node:net'
import type { Evidence } from '../../evidence/evidence.js'
import type { GitHubFacts } from '../../inputs/github.js'
import { unknown, type Known } from '../../core/known.js'
import { at, type Place } from '../../finding.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import type { SiteAnswer } from '../../inputs/visit.js'
import { once } from '../../core/memo.js'
import { HOSTED, LOCAL, OWN } from './sites.phrases.generated.js'

/** A web site that the project calls its own. */
export interface Site {
  readonly url: string
  readonly host: string
  readonly path: string | undefined
  readonly line?: number
  /** A hosting service runs it: the forge, a package registry, static pages. The project keeps no passwords there. */
  readonly hosted: boolean
}

const WEB = /^https?:\/\/([^/?#:@\s]{1,255})/i

/** Logos and badges stand in the first lines; what they show is told by their words. */
const TOP = 40
const DOMAIN_FILE = /^(?:(?:docs|public|static|website\/(?:public|static))\/)?CNAME$/

/** Forges that are known to send hardening headers on all of their pages. */
export const HARDENED_FORGES: ReadonlySet<string> = new Set(['github.com', 'gitlab.com'])
/** Hosting of pages whose headers nobody can set. */
export const PAGES = /\.(?:github|gitlab)\.io$/

/** A page that the project calls its home, besides the repository. */
export interface Homepage {
  readonly host: string
  readonly url: string
  readonly place: Place
  /** GitHub shows it; else a manifest at the root names it. */
  readonly shown: boolean
}

export function homepagesOf({ github, manifests }: { github: GitHubFacts; manifests: Pick<Manifests, 'all'> }): readonly Homepage[] {
  const shown = github.repository.known ? github.repository.value.homepage.trim() : ''
  const all = [
    { url: shown, place: { url: shown }, shown: true },
    ...manifests.all
      .filter(({ path }) => !path.includes('/'))
      .map(manifest => {
        const line = manifest.line('homepage')
        return { url: manifest.homepage?.trim() ?? '', place: at(manifest.path, line), shown: false }
      })
  ]
  return all.flatMap(page => {
    const host = parsed(page.url)?.hostname.replace(/^www\./, '')
    return host === undefined || host === '' ? [] : [{ host, ...page }]
  })
}

/** A web address in its parts. */
function parsed(url: string): URL | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined
}

/** The address that a page is visited at: with https. None for what no site of a project is: users, ports, numbers. */
function addressOf(url: string): string | undefined {
  const { hostname = '', port, pathname, search, username, password } = parsed(url.trim()) ?? {}
  if (`${port}${username}${password}` !== '' || LOCAL.test(hostname) || !hostname.includes('.') || isIP(hostname) !== 0) return undefined
  return `https://${hostname}${pathname}${search}`
}

/** Addresses of homepages that a visit tells something about: what forges and their pages send is known. */
export function addressesToVisit(pages: readonly Homepage[]): readonly string[] {
  const unsure = pages.filter(({ host }) => !HARDENED_FORGES.has(host) && !PAGES.test(host))
  return [...new Set(unsure.flatMap(({ url }) => addressOf(url) ?? []))]
}

/** What a homepage answered when it was visited. */
export function answerOf({ visits }: Evidence, url: string): Known<SiteAnswer> {
  if (!visits.known) return visits
  const address = addressOf(url)
  const visit = visits.value.find(({ url: visited }) => visited === address)
  if (visit) return visit.answer
  noteUnread(address ?? url)
  return unknown('The page was not among those that were visited.')
}

/** What of a name can be compared with a host: letters and digits. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z\d]/g, '')
}

/**
 * The sites that the project calls its own: its repository, homepages of manifests and settings, the domain of its pages, and
 * links of the README that carry its name or are called website, documentation or forum.
 */
export const sitesOf = once(({ repository, manifests, documents, github, tree }: Evidence): readonly Site[] => {
  const sites = new Map<string, Site>()
  const add = (url: string | undefined, path?: string, line?: number): void => {
    const host = WEB.exec(url?.trim() ?? '')?.[1]?.toLowerCase()
    if (host === undefined || url === undefined || LOCAL.test(host) || sites.has(host) || sites.size >= 50) return
    sites.set(host, { url: url.trim(), host, path, ...(line !== undefined && { line }), hosted: HOSTED.test(host) })
  }
  if (repository.known) add(`https://${repository.value.host}/${repository.value.owner}/${repository.value.name}`)
  if (github.repository.known) add(github.repository.value.homepage)
  for (const manifest of manifests.all.filter(({ path }) => !path.includes('/')))
    for (const key of ['homepage', 'documentation', 'repository'] as const) add(manifest[key], manifest.path, manifest.line(key))
  const domain = tree.find(DOMAIN_FILE)[0]
  const name = domain && tree.text(domain.path)
  if (domain && name?.known) add(`https://${name.value.trim().split(/\s/, 1)[0] ?? ''}`, domain.path, 1)
  const names = repository.known ? [repository.value.name, repository.value.owner].map(plain).filter(text => text.length >= 4) : []
  const links = documents.readme?.links ?? []
  const pictures = new Map(links.filter(({ image, line }) => image && line <= TOP).map(({ line, text }) => [line, text]))
  for (const { url, text: words, line, image } of links) {
    const host = WEB.exec(url)?.[1]
    if (image || host === undefined || HOSTED.test(host)) continue
    const text = words === '' ? (pictures.get(line) ?? '') : words
    if (
      OWN.test(text) ||
      (words === '' && names.includes(plain(text))) ||
      names.some(own => plain(host.split('.').slice(-3).join('.')).includes(own))
    )
      add(url, documents.readme?.path, line)
  }
  return [...sites.values()]
})
