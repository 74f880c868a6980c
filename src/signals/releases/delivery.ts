// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { CHECKSUM_URL, VERIFIED } from '../../facts/source/rules.phrases.generated.js'
import { at, type Place, placeOf } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import { FETCHES, LOCAL_HOST } from './delivery.phrases.generated.js'

/** How the project's software reaches its users. */
export interface Delivery {
  /** Ways of delivery that are encrypted: a registry, releases, the forge itself. */
  readonly channels: readonly { readonly name: string; readonly place: Place }[]
  /** Commands that fetch the project's own software without encryption. */
  readonly insecure: readonly Place[]
}

const REGISTRIES = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['cargo', 'crates.io'],
  ['maven', 'Maven Central'],
  ['nuget', 'NuGet'],
  ['rubygems', 'RubyGems'],
  ['composer', 'Packagist'],
  ['hex', 'Hex'],
  ['pub', 'pub.dev'],
  ['r', 'CRAN']
])

const PLAIN_URL = /\b(?:http|ftp|git):\/\/([^\s'"<>)|\]]{1,300})/g

/** Channels and plain-text fetches of the project's own software, from publish jobs, releases, documents and the forge. */
export const deliveryOf = once((evidence: Evidence): Delivery => {
  return { channels: channelsOf(evidence), insecure: insecureFetches(evidence) }
})

function channelsOf({ repository, github, tools, manifests, tree }: Evidence): Delivery['channels'] {
  const channels: { name: string; place: Place }[] = []
  for (const { tool, path, line } of tools.with('publish')) channels.push({ name: tool, place: at(path, line) })
  if (github.releases.known) {
    const release = github.releases.value.newest.find(r => !r.draft)
    if (release) channels.push({ name: 'GitHub releases', place: { url: release.url } })
  }
  for (const { path, ecosystem, name, private: unpublished } of manifests.all) {
    const registry = REGISTRIES.get(ecosystem)
    if (registry && name !== undefined && unpublished === false && !path.includes('/')) channels.push({ name: registry, place: { path } })
  }
  // A bare repository is delivered by cloning it, which GitHub offers over https and ssh alone.
  if (repository.known && repository.value.host === 'github.com' && tree.entries.length > 0)
    channels.push({ name: 'GitHub', place: { url: webUrl(repository.value) } })
  return channels.slice(0, 20)
}

function insecureFetches(evidence: Evidence): readonly Place[] {
  const own = ownNames(evidence)
  return evidence.documents.all
    .filter(doc => doc.kind !== 'changelog')
    .flatMap(doc =>
      doc.code.flatMap(({ text, line }) => {
        if (text.length > 2000 || !text.includes('://') || !FETCHES.test(text)) return []
        const fetched = [...text.matchAll(PLAIN_URL)].map(match => match[1] ?? '').filter(address => !LOCAL_HOST.test(address))
        return fetched.some(address => own(address)) ? [{ path: doc.path, line, text: text.trim().slice(0, 160) }] : []
      })
    )
    .slice(0, 20)
}

/** Whether an address (without scheme) is the project's own: its repository, its homepage's host, or a file of its name. */
function ownNames({ repository, github, manifests }: Evidence): (address: string) => boolean {
  const homepages = [github.repository.known ? github.repository.value.homepage : '', ...manifests.all.map(m => m.homepage ?? '')]
  const hosts = new Set(homepages.flatMap(url => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? []))
  hosts.delete('github.com')
  const name = repository.known ? repository.value.name.toLowerCase() : undefined
  const slug = repository.known ? `${repository.value.owner}/${repository.value.name}`.toLowerCase() : undefined
  return address => {
    const lower = address.toLowerCase()
    const host = lower.split(/[/:]/, 1)[0]?.replace(/^www\./, '') ?? ''
    const file = lower.split(/[?#]/, 1)[0]?.split('/').pop() ?? ''
    return (
      hosts.has(host) ||
      (slug !== undefined && lower.includes(`/${slug}`)) ||
      (name !== undefined &&
        name.length > 3 &&
        (file === name || file.startsWith(`${name}-`) || file.startsWith(`${name}.`) || file.startsWith(`${name}_`)))
    )
  }
}

const FETCH_COMMAND = /\b(?:curl|wget|fetch|Invoke-WebRequest|iwr)\b/

/** Where a list of hashes is fetched over plain http and no signature is checked near it: scripts, CI jobs, documents. */
export function plainChecksums({ source, ci, documents }: Evidence): readonly Place[] {
  const scripts = source.of('http-checksum', { test: false }).map(({ path, line, what }) => ({ path, line, text: what }))
  const jobs = stepsOf(ci).flatMap(({ step }) =>
    step.command !== undefined && fetchesPlainly(step.command) && !VERIFIED.test(step.command) ? [placeOf(step)] : []
  )
  const texts = documents.all
    .filter(doc => doc.kind !== 'changelog')
    .flatMap(doc =>
      doc.code
        .filter(
          ({ text, line }) =>
            fetchesPlainly(text) && !doc.code.some(other => Math.abs(other.line - line) <= 10 && VERIFIED.test(other.text.slice(0, 2000)))
        )
        .map(({ line }) => ({ path: doc.path, line }))
    )
  return [...scripts, ...jobs, ...texts].slice(0, 20)
}

function fetchesPlainly(text: string): boolean {
  if (!text.includes('http://')) return false
  return text.split('\n', 200).some(line => {
    const host = line.length > 2000 || !FETCH_COMMAND.test(line) ? undefined : CHECKSUM_URL.exec(line)?.[1]
    return host !== undefined && !LOCAL_HOST.test(`${host}/`)
  })
}
