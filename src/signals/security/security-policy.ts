// SPDX-License-Identifier: MIT
import { placeOf } from '../../finding.js'
import type { Document, Documents } from '../../facts/documents/documents.js'
import type { Insights } from '../../facts/documents/insights.js'
import type { Known } from '../../core/known.js'
import { hasMail } from '../../core/mail.js'
import { webUrl, type Repository } from '../../inputs/repository.js'
import { trackerOf, type Spot } from '../community/tracker.js'
import type { Tree } from '../../inputs/tree.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import { BUTTON, FORM, NEGATED, OTHER_POLICY, PRIVATE, PUBLIC, REPORTING } from './security-policy.phrases.generated.js'

/**
 * A way to reach those who repair vulnerabilities. `advisories` is the forge's private form of this repository, `form` a
 * private form elsewhere, `page` a web page that tells more, `issue` the public tracker.
 */
export interface Channel {
  readonly kind: 'advisories' | 'form' | 'mail' | 'key' | 'page' | 'issue'
  readonly spot: Spot
  readonly url?: string
}
/** What the tree says about reporting vulnerabilities. */
export interface SecurityPolicy {
  /** Policy files, at the places where people look for them, and `security.txt`. */
  readonly files: readonly Spot[]
  /** Ways to report that the files give, or a section of the README or CONTRIBUTING. */
  readonly channels: readonly Channel[]
  /** Where a section of another document speaks of reporting. */
  readonly sections: readonly Spot[]
  /** Sentences that ask to keep reports private. */
  readonly private: readonly Spot[]
  /** Sentences that send reports to the public tracker. */
  readonly public: readonly Spot[]
  /** SECURITY-INSIGHTS says that reports are not accepted. */
  readonly refused: Spot | undefined
}

const ADVISORIES = /\/security\/advisories(?:\/new)?(?:[/?#]|$)/i

const KEY_SYSTEM = /\b(?:PGP|GPG|OpenPGP|GnuPG)\b/i
const KEY_WORD = /\bkeys?\b|\bfingerprint|\bencrypt/i
const NO_KEY = /\b(?:no|not|never|without|don['’]t|cannot|can['’]t)\b/i
const KEY_PLACE = /BEGIN PGP PUBLIC KEY|keys\.openpgp\.org|keybase\.io\//i

const ABOUT = /\b(?:security|vulnerabilit(?:y|ies)|exploits?)\b/i
/** The sentences of the form that GitHub offers for a new policy; they are instructions to the maintainer. */
const PLACEHOLDER = /^use this section to tell people|^tell them where to go, how often/i
const ISSUES = /\/issues(?:\/new|\/?$|\?)/i

const WELL_KNOWN = /(?:^|\/)\.well-known\/security\.txt$|^(?:public\/|static\/)?security\.txt$/i
const MAX = 20
/** A file this short that holds nothing else says "see there". */
const SHORT = 600

function isKey(text: string): boolean {
  // "No OpenPGP key is advertised here" offers none.
  return KEY_PLACE.test(text) || (KEY_SYSTEM.test(text) && KEY_WORD.test(text) && !NO_KEY.test(text))
}

/** A page of this repository; relative links of GitHub pages lead there as well. */
function isOwn(url: string, own: string | undefined): boolean {
  return !/^https?:/i.test(url) || own === undefined || url.toLowerCase().startsWith(`${own}/`)
}

interface Statement {
  readonly text: string
  readonly line: number
}

function channelsOf(
  document: Document,
  statements: readonly Statement[],
  within: (section?: string) => boolean,
  own: string | undefined
): Channel[] {
  const spot = (line: number) => ({ path: document.path, line })
  const said = statements.flatMap(({ text, line }): Channel[] => [
    ...(hasMail(text) ? [{ kind: 'mail', spot: spot(line) } as const] : []),
    ...(BUTTON.test(text) ? [{ kind: 'advisories', spot: spot(line) } as const] : []),
    ...(isKey(text) ? [{ kind: 'key', spot: spot(line) } as const] : [])
  ])
  const linked = document.links.flatMap(({ url, text, line, image, section }): Channel[] => {
    if (image || url.length > 500 || !within(section)) return []
    if (/^mailto:/i.test(url)) return hasMail(url.slice(7)) ? [{ kind: 'mail', spot: spot(line) }] : []
    if (isKey(`${text} ${url}`) || /\.asc$/i.test(url)) return [{ kind: 'key', spot: spot(line), url }]
    if (ADVISORIES.test(url) && isOwn(url, own)) {
      const form = /^https?:/i.test(url) ? url : own && `${own}/security/advisories/new`
      return [{ kind: 'advisories', spot: spot(line), ...(form !== undefined && { url: form }) }]
    }
    if (!/^https:\/\//i.test(url)) return []
    if (FORM.test(url)) return [{ kind: 'form', spot: spot(line), url }]
    // Another repository's form: whether it is on, or whether that repository is still there, nobody asked.
    if (ADVISORIES.test(url)) return [{ kind: 'page', spot: spot(line), url }]
    if (ISSUES.test(url)) return [{ kind: 'issue', spot: spot(line), url }]
    const telling = REPORTING.test(`${text} ${url}`) || ABOUT.test(`${text} ${url}`)
    return telling || document.bytes < SHORT ? [{ kind: 'page', spot: spot(line), url }] : []
  })
  const keys = document.code.filter(({ text }) => isKey(text)).slice(0, 1)
  const forms = document.code
    .filter(({ text, section }) => within(section) && own !== undefined && ADVISORIES.test(text) && text.toLowerCase().includes(`${own}/`))
    .slice(0, 1)
  const mails = document.code.filter(({ text, section }) => within(section) && hasMail(text)).slice(0, 2)
  return [
    ...said,
    ...linked,
    ...forms.map(({ line }) => ({ kind: 'advisories', spot: spot(line), url: `${own ?? ''}/security/advisories/new` }) as const),
    ...keys.map(({ line }) => ({ kind: 'key', spot: spot(line) }) as const),
    ...mails.map(({ line }) => ({ kind: 'mail', spot: spot(line) }) as const)
  ]
}

/** `security.txt`: fields of RFC 9116. */
function readSecurityTxt(text: string): readonly { readonly name: string; readonly value: string; readonly line: number }[] {
  return text
    .split('\n')
    .slice(0, 200)
    .flatMap((line, index) => {
      const match = /^(contact|encryption|policy): {0,10}(\S{1,500})/i.exec(line)
      return match ? [{ name: match[1]?.toLowerCase() ?? '', value: match[2] ?? '', line: index + 1 }] : []
    })
}

function fieldChannel(name: string, value: string, spot: Spot, own: string | undefined): Channel[] {
  if (name === 'encryption') return [{ kind: 'key', spot }]
  if (name === 'contact' && !/^https?:/i.test(value)) return hasMail(value.replace(/^mailto:/i, '')) ? [{ kind: 'mail', spot }] : []
  if (!/^https:\/\//i.test(value)) return []
  if (FORM.test(value)) return [{ kind: 'form', spot, url: value }]
  if (ADVISORIES.test(value) && isOwn(value, own)) return [{ kind: 'advisories', spot, url: value }]
  return [{ kind: 'page', spot, url: value }]
}

function fromInsights({ values }: Insights, own: string | undefined): { channels: Channel[]; refused: Spot | undefined } {
  const channels: Channel[] = []
  let refused: Spot | undefined
  for (const [key, insight] of Object.entries(values)) {
    const name = /(?:^|\.)vulnerability-reporting\.(.{1,60})$/.exec(key)?.[1]
    if (name === undefined) continue
    if (/^(?:reports-accepted|accepts-vulnerability-reports)$/.test(name)) {
      if (insight.value === 'false') refused = placeOf(insight)
    } else if (/pgp-key/.test(name)) channels.push({ kind: 'key', spot: placeOf(insight) })
    else if (/email/.test(name)) channels.push(...fieldChannel('contact', insight.value, placeOf(insight), own))
    else if (/^(?:policy|security-policy|contact\.|bug-bounty)/.test(name))
      channels.push(...fieldChannel('policy', insight.value, placeOf(insight), own))
  }
  return { channels, refused }
}

/** How vulnerabilities are reported, as far as the tree tells. */
export function securityPolicyOf(world: {
  readonly tree: Tree
  readonly documents: Documents
  readonly manifests: Manifests
  readonly insights: Insights
  readonly repository: Known<Repository>
}): SecurityPolicy {
  const { tree, documents, repository } = world
  const own = repository.known ? webUrl(repository.value).toLowerCase() : undefined
  const policies = [...documents.of('security'), ...documents.all.filter(document => OTHER_POLICY.test(document.path))].slice(0, 10)
  const others = documents.of('readme', 'contributing', 'support').slice(0, 20)
  const files: Spot[] = policies.filter(document => document.bytes >= 100 || document.links.length > 0).map(({ path }) => ({ path }))
  const channels: Channel[] = []
  const sections: Spot[] = []
  const kept: Spot[] = []
  const open: Spot[] = []
  const listen = (document: Document, statements: readonly Statement[]) => {
    for (const { text, line } of statements) {
      if (PRIVATE.test(text)) kept.push({ path: document.path, line })
      else if (PUBLIC.test(text) && !NEGATED.test(text)) open.push({ path: document.path, line })
    }
  }
  for (const document of policies) {
    const statements = document.sentences.filter(({ text }) => text.length <= 2000 && !PLACEHOLDER.test(text))
    channels.push(...channelsOf(document, statements, () => true, own))
    listen(document, statements)
  }
  for (const document of others) {
    // A section counts when its heading speaks of security and its text of reporting, or a sentence speaks of both.
    const headed = (section?: string) => section !== undefined && ABOUT.test(section)
    const statements = document.sentences.filter(
      ({ text, section }) =>
        text.length <= 2000 &&
        REPORTING.test(text) &&
        (headed(section) || /\b(?:report|disclos)\w{0,4} (?:[\w'’-]{1,20} ){0,3}(?:security|vulnerabilit)/i.test(text))
    )
    const [first] = statements
    if (!first) continue
    const found = channelsOf(document, statements, headed, own)
    if (found.length > 0) sections.push({ path: document.path, line: first.line })
    channels.push(...found)
    listen(document, statements)
  }
  for (const { path } of tree.find(WELL_KNOWN).slice(0, 3)) {
    const fields = tree.derive('security.txt', path, readSecurityTxt)
    if (!fields.known || fields.value.length === 0) continue
    files.push({ path })
    channels.push(...fields.value.flatMap(({ name, value, line }) => fieldChannel(name, value, { path, line }, own)))
  }
  for (const { name, url, spot } of trackerOf(world).contacts) {
    if (ABOUT.test(name)) channels.push(...fieldChannel('policy', url, spot, own))
  }
  const stated = fromInsights(world.insights, own)
  channels.push(...stated.channels)
  return {
    files,
    channels: channels.slice(0, MAX * 5),
    sections: sections.slice(0, MAX),
    private: kept.slice(0, MAX),
    public: open.slice(0, MAX),
    refused: stated.refused
  }
}

/** Channels that reach people without the public reading along; a bare mail address is not certain to. */
export function privateChannels(policy: SecurityPolicy): readonly Channel[] {
  const keyed = policy.channels.some(({ kind }) => kind === 'key')
  return policy.channels.filter(({ kind }) => kind === 'form' || (kind === 'mail' && keyed))
}
