// SPDX-License-Identifier: MIT
import { yamlDocuments, yamlExcess } from '../../core/yaml-limits.js'
import type { Document, Documents } from '../../facts/documents/documents.js'
import type { Known } from '../../core/known.js'
import { hasMail } from '../../core/mail.js'
import { webUrl, type Repository } from '../../inputs/repository.js'
import type { Tree } from '../../inputs/tree.js'
import { at, type Place, placeOf } from '../../finding.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import { ABOUT_SECURITY, ASIDE, CONTEXT, HOSTED, INSTRUCTION, TEMPLATE } from './tracker.phrases.generated.js'

/** A file's line that says or links something. */
export interface Spot {
  readonly path: string
  readonly line?: number
}
/** A link to a place where bugs are tracked. */
interface TrackerLink {
  readonly url: string
  readonly spot: Spot
  /** The forge's own tracker of this repository. */
  readonly own: boolean
  /** Visible to everybody as far as the address tells: a company's hosted Jira may ask for a login. */
  readonly open: boolean
}
/** What the tree says about where and how bugs are reported. */
export interface Tracker {
  /** Issue templates and forms; not their configuration. */
  readonly templates: readonly string[]
  /** Links that the "new issue" page offers, from the configuration of the templates. */
  readonly contacts: readonly { readonly name: string; readonly url: string; readonly spot: Spot }[]
  /** Trackers that documents and manifests link to, this repository's own first. */
  readonly links: readonly TrackerLink[]
  /** Sentences and headings that tell users to report bugs. */
  readonly instructions: readonly Spot[]
  /** E-mail addresses that manifests or such sentences give for bugs. */
  readonly mails: readonly Spot[]
}

const CONFIG = /^\.github\/issue_template\/config\.ya?ml$/i

const FORGE = /^https?:\/\/([\w.-]{1,100})\/((?:[\w.~-]{1,100}\/){1,4}[\w.~-]{1,100})\/issues(?:\/new(?:\/choose)?)?\/?(?:[?#]|$)/i
const ONE_ISSUE = /(?:issues?\/|browse\/[A-Z][A-Z0-9]{1,20}-|[?&]id=|\/T|\+bug\/|ticket\/)\d/i
const LOGIN = /\.atlassian\.net\/|jira\./i

const MAX_LINKS = 20

interface TemplateConfig {
  readonly contacts: readonly { readonly name: string; readonly url: string; readonly line: number }[]
}

function readConfig(text: string): TemplateConfig {
  let data: unknown
  if (yamlExcess(text) !== undefined) return { contacts: [] }
  try {
    const [document] = yamlDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false }, 1)
    if (!document || document.errors.length > 0) return { contacts: [] }
    data = document.toJS({ maxAliasCount: 50 })
  } catch {
    return { contacts: [] }
  }
  const links = (data as { contact_links?: unknown } | null)?.contact_links
  if (!Array.isArray(links)) return { contacts: [] }
  const lines = text.split('\n')
  return {
    contacts: links.slice(0, MAX_LINKS).flatMap((link: unknown) => {
      const { name, url } = (link ?? {}) as { name?: unknown; url?: unknown }
      if (typeof name !== 'string' || typeof url !== 'string' || !/^https?:\/\//i.test(url)) return []
      return [{ name: name.slice(0, 200), url, line: lines.findIndex(l => l.includes(url)) + 1 }]
    })
  }
}

/** Whether an address is a tracker; `context` are the words around it. A single issue of somebody's is none. */
function trackerAt(url: string, repository: Known<Repository>, context: string): Pick<TrackerLink, 'own' | 'open'> | undefined {
  if (url.length > 500 || ONE_ISSUE.test(url)) return undefined
  const forge = FORGE.exec(url)
  if (forge) {
    const host = forge[1]?.toLowerCase()
    const path = forge[2]?.toLowerCase().replace(/\/-$/, '')
    const own = repository.known ? webUrl(repository.value).toLowerCase() : undefined
    if (own !== undefined && `https://${host}/${path}` === own) return { own: true, open: true }
    // Another project's tracker is only this one's when the same owner keeps it or the words around it say so.
    const sibling = repository.known && host === repository.value.host && path?.split('/')[0] === repository.value.owner.toLowerCase()
    return sibling || CONTEXT.test(context) ? { own: false, open: true } : undefined
  }
  return HOSTED.test(url) && CONTEXT.test(context) ? { own: false, open: !LOGIN.test(url) } : undefined
}

function linksOf(document: Document, repository: Known<Repository>): TrackerLink[] {
  return document.links.flatMap(({ url, line, image, text, section }) => {
    const found = image ? undefined : trackerAt(url, repository, `${text} ${section ?? ''}`)
    return found ? [{ url, spot: { path: document.path, line }, ...found }] : []
  })
}

/** Where and how bugs are reported, as far as the tree tells. */
export function trackerOf(world: {
  readonly tree: Tree
  readonly documents: Documents
  readonly manifests: Manifests
  readonly repository: Known<Repository>
}): Tracker {
  const { tree, repository } = world
  const documents = world.documents.of('readme', 'contributing', 'support', 'development').slice(0, 40)
  const config = tree.entries.find(entry => CONFIG.test(entry.path))?.path
  const contacts = config === undefined ? undefined : tree.derive('issue-template-config', config, readConfig)
  const said = documents.flatMap(document =>
    [...document.headings, ...document.sentences]
      .filter(({ text }) => text.length <= 2000 && INSTRUCTION.test(text) && !ABOUT_SECURITY.test(text))
      .map(({ text, line }) => ({ path: document.path, line, text }))
  )
  const declared = world.manifests.all
    // A site or an example keeps a manifest that it was once copied with.
    .filter(manifest => manifest.bugs !== undefined && !ASIDE.test(manifest.path))
    .map(manifest => {
      const line = manifest.line('bugs')
      return { bugs: manifest.bugs ?? '', spot: at(manifest.path, line) }
    })
  const links = [
    ...declared.flatMap(({ bugs, spot }) => {
      if (!/^https?:\/\//i.test(bugs)) return []
      const found = trackerAt(bugs, repository, 'bugs') ?? { own: false, open: !LOGIN.test(bugs) }
      return [{ url: bugs, spot, ...found }]
    }),
    ...documents.flatMap(document => linksOf(document, repository))
  ]
  return {
    templates: tree.entries
      .filter(entry => TEMPLATE.test(entry.path))
      .map(entry => entry.path)
      .slice(0, MAX_LINKS),
    contacts:
      contacts?.known && config !== undefined
        ? contacts.value.contacts.map(({ name, url, line }) => ({ name, url, spot: { path: config, ...(line > 0 && { line }) } }))
        : [],
    links: [...links.filter(link => link.own), ...links.filter(link => !link.own)].slice(0, MAX_LINKS),
    instructions: said.slice(0, MAX_LINKS).map(placeOf),
    mails: [
      ...declared.filter(({ bugs }) => hasMail(bugs)).map(({ spot }) => spot),
      ...said.filter(({ text }) => hasMail(text)).map(placeOf)
    ].slice(0, MAX_LINKS)
  }
}

/** Forges where anybody can read what a free project's tracker holds; a company's own server is seldom open. */
const OPEN_FORGE: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'codeberg.org'])

/** Whether issues of this repository are, as far as its address tells, public and searchable. */
export function onOpenForge(repository: Known<Repository>): boolean {
  return repository.known && OPEN_FORGE.has(repository.value.host)
}

/** Where the tree sends people to the tracker that the forge keeps for this repository, and in what way. */
export function ownTracker({ templates, links }: Tracker): { readonly says: string; readonly places: readonly Place[] } | undefined {
  const own = links.find(link => link.own)
  const [template] = templates
  const link: Place[] = own ? [own.spot, { url: own.url }] : []
  if (template !== undefined) return { says: `Issues have templates, such as ${template}`, places: [{ path: template }, ...link] }
  return own && { says: `${own.spot.path} links to the issues of this repository`, places: link }
}

/** Nothing that could hold a link or an instruction was left unread: what was not found is not there. */
export function wholeText(world: { readonly tree: Tree; readonly documents: Documents }): boolean {
  return world.tree.complete && world.documents.unread.length === 0
}
