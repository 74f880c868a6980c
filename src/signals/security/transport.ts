// SPDX-License-Identifier: MIT
import { cryptoUse } from './crypto.js'
import { deploymentOf } from './deployment.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Tree } from '../../inputs/tree.js'
import type { Place } from '../../finding.js'
import { once } from '../../core/memo.js'
import type { SourceHit } from '../../facts/source/source-file.js'
import { NAMING, NO_PLACE, TOOLING } from './transport.phrases.generated.js'

/** How the product uses the network and TLS, as far as its source and its deployed configuration tell. */
export interface Transport {
  readonly tls: readonly SourceHit[]
  /** TLS or SSH. */
  readonly secure: readonly SourceHit[]
  readonly network: readonly SourceHit[]
  /** TLS 1.2 or newer is written down as the least that is spoken. */
  readonly minimum: readonly (Place & { readonly what: string })[]
  /** Older versions are written down. */
  readonly old: readonly Place[]
  /** The checking of certificates is switched off by a literal; options that a user sets are no hits. */
  readonly unverified: readonly Place[]
  /** Plain-text servers, clients and addresses. */
  readonly plain: readonly Place[]
  /** Nearly all source was read and understood. */
  readonly covered: boolean
  /** Neither network nor TLS is used, and all source was understood. */
  readonly none: boolean
}

const MAX = 50
const SSH = /^(?:golang\.org\/x\/crypto\/ssh|paramiko|ssh2|sshpk)\b/
const MINIMUM = /^minimum TLS 1\.?[23]$/
/** Speaks nothing older than TLS 1.2. */
const MODERN = /^(?:tokio_)?rustls$/

/** A literal address; what follows tells whether it is a name (a namespace) or a place that is visited. */
const PLAIN_ADDRESS = /['"`]http:\/\/([^'"`\s]{1,200})/

const COMMENT = /^\s*(?:\/\/|\/?\*|[#;%]|--|<!--)/

const NOT_CODE: ReadonlySet<string> = new Set([
  'Makefile',
  'CMake',
  'Meson',
  'M4Sugar',
  'Dockerfile',
  'Starlark',
  'Nix',
  'Shell',
  'PowerShell',
  'Batchfile'
])

const NONE: readonly number[] = []

function plainAddresses(whole: string): readonly number[] {
  if (!whole.includes('http://')) return NONE
  // Rust keeps the tests of a module at its end.
  const tests = whole.indexOf('\n#[cfg(test)]')
  const text = tests < 0 ? whole : whole.slice(0, tests)
  const lines: number[] = []
  for (let at = text.indexOf('http://'), line = 1, counted = 0; at >= 0 && lines.length < 5; at = text.indexOf('http://', at + 7)) {
    const start = text.lastIndexOf('\n', at) + 1
    const end = text.indexOf('\n', at)
    const code = text.slice(start, Math.min(end < 0 ? text.length : end, start + 2000))
    const host = COMMENT.test(code) || NAMING.test(code) ? undefined : PLAIN_ADDRESS.exec(code)?.[1]
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line++
      counted = next + 1
    }
    if (host !== undefined && !NO_PLACE.test(host) && lines.at(-1) !== line) lines.push(line)
  }
  return lines
}

function addressesIn(tree: Tree, files: readonly string[]): Place[] {
  const found: Place[] = []
  for (const path of files) {
    if (found.length >= MAX) break
    const lines = tree.derive('plain addresses', path, plainAddresses)
    if (lines.known) for (const line of lines.value) found.push({ path, line })
  }
  return found
}

/** Scripts of builds and tools of developers use the network too, and their use is not the product's. */
function isProduct({ path, language }: { readonly path: string; readonly language?: string }, primary: string | undefined): boolean {
  return language !== undefined && (language === primary || !NOT_CODE.has(language)) && !TOOLING.test(path)
}

function place({ path, line }: { readonly path: string; readonly line: number }): { path: string; line: number } {
  return { path, line }
}

/** The transport of one commit. */
export const transportOf = once(({ source, manifests, tree }: Pick<Evidence, 'source' | 'manifests' | 'tree'>): Transport => {
  const { covered } = cryptoUse(source, manifests, tree)
  const product = (...topics: Parameters<typeof source.of>[0][]) => topics.flatMap(topic => source.of(topic, { test: false }))
  const tls = product('tls')
  const deployed = deploymentOf(tree)
  const network = product('network', 'server').filter(hit => hit.what !== 'table' && isProduct(hit, source.primary))
  const secure = [...tls, ...product('crypto-library').filter(hit => SSH.test(hit.what))]
  const modern = tls.length > 0 && tls.every(hit => MODERN.test(hit.what)) ? tls : []
  const files = source.files.filter(file => !file.test && !file.sample && isProduct(file, undefined)).map(file => file.path)
  const unverified = product('tls-unverified')
  return {
    tls,
    secure,
    network,
    minimum: [
      ...tls.filter(hit => MINIMUM.test(hit.what)).map(hit => ({ ...place(hit), what: hit.what.replace(/1([23])$/, '1.$1') })),
      ...deployed.filter(s => s.kind === 'tls-minimum').map(s => ({ ...place(s), what: s.what })),
      ...modern.map(hit => ({ ...place(hit), what: 'rustls, which knows nothing older' }))
    ],
    old: [...product('tls-old'), ...deployed.filter(s => s.kind === 'tls-old')].map(place),
    // Code first: scripts may fetch things without checks while they wait for a server to start.
    unverified: [
      ...unverified.filter(hit => !NOT_CODE.has(hit.language ?? '')),
      ...unverified.filter(hit => NOT_CODE.has(hit.language ?? ''))
    ].map(place),
    plain: [...product('plain-transport').map(place), ...(network.length + secure.length > 0 ? addressesIn(tree, files) : [])].slice(
      0,
      MAX
    ),
    covered,
    none:
      covered && source.files.length > 0 && network.length === 0 && secure.length === 0 && deployed.every(s => !s.kind.startsWith('tls'))
  }
})

/** The versions of languages that a project asks for, where their own TLS starts at 1.2: a phrase and a place. */
export function modernRuntime({ tree, manifests }: Pick<Evidence, 'tree' | 'manifests'>): { what: string; place: Place } | undefined {
  for (const { path, ecosystem } of manifests.of('go', 'pypi', 'npm')) {
    const asked = tree.derive('runtime', path, text => askedRuntime(text, ecosystem))
    if (asked.known && asked.value) return { what: asked.value.what, place: { path, line: asked.value.line } }
  }
  return undefined
}

const RUNTIMES: Readonly<Record<string, { readonly text: RegExp; readonly least: number; readonly name: string }>> = {
  go: { text: /^go 1\.(\d{1,3})/, least: 22, name: 'Go 1.' },
  pypi: { text: /^requires-python\s{0,4}=\s{0,4}['"]\s{0,4}(?:>=|~=|==)\s{0,4}3\.(\d{1,3})/, least: 10, name: 'Python 3.' },
  npm: { text: /^\s{0,20}"node"\s{0,4}:\s{0,4}"\s{0,4}(?:>=|\^|~)\s{0,4}(\d{1,3})/, least: 12, name: 'Node ' }
}

function askedRuntime(text: string, ecosystem: string): { what: string; line: number } | undefined {
  const runtime = Object.hasOwn(RUNTIMES, ecosystem) ? RUNTIMES[ecosystem] : undefined
  if (!runtime) return undefined
  for (const [index, line] of text.split('\n', 2000).entries()) {
    const version = line.length > 300 ? undefined : runtime.text.exec(line)?.[1]
    if (version !== undefined) return Number(version) >= runtime.least ? { what: `${runtime.name}${version}`, line: index + 1 } : undefined
  }
  return undefined
}
