// SPDX-License-Identifier: MIT
import { testFolderOf } from '../../facts/source/test-path.js'
import type { Tree } from '../../inputs/tree.js'
import { once } from '../../core/memo.js'
import { isForeign } from '../../core/foreign-path.js'
import { CIPHERS, CLUSTER, HOSTED, NAMED, NOT_DEPLOYED, SERVER_NAME, TELLING } from './deployment.phrases.generated.js'

/** A setting of a server, a container or a service that bears on security, where it is written. */
export interface DeploymentSetting {
  readonly kind: 'tls-minimum' | 'tls-old' | 'ciphers' | 'header' | 'sandbox' | 'credentials'
  readonly what: string
  readonly path: string
  readonly line: number
  /** Of the pages that a hosting service serves, which may be no part of the software. */
  readonly hosted: boolean
}

const MAX_FILES = 400
const MAX_LINE = 2000
const PER_FILE = 20

/** Files of servers, by words of their names and by whole names. */
const SERVERS = ['nginx', 'httpd', 'apache', 'haproxy', 'traefik', 'envoy', 'lighttpd']

/** Whether a file configures something that is deployed: a server, a service or a cluster. */
export function isDeployed(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const deployed =
    NAMED.test(name) ||
    (/\.ya?ml$/.test(name) && CLUSTER.test(path)) ||
    (SERVERS.some(server => name.includes(server)) && SERVER_NAME.test(name))
  return deployed && !NOT_DEPLOYED.test(path)
}

interface Rule {
  readonly kind: DeploymentSetting['kind']
  readonly text: RegExp
}
const RULES: readonly Rule[] = [
  {
    kind: 'tls-minimum',
    text: /\bssl-min-ver\s+(TLSv1\.[23])\b|\bminVersion:\s{0,4}['"]?(VersionTLS1[23])\b|\btls_minimum_protocol_version:\s{0,4}(TLSv1_[23])\b|^\s*protocols (tls1\.[23])\b/
  },
  {
    kind: 'tls-old',
    text: /\bssl-min-ver\s+(SSLv3|TLSv1\.[01])\b|\bminVersion:\s{0,4}['"]?(VersionTLS1[01])\b|\btls_minimum_protocol_version:\s{0,4}(TLSv1_[01])\b/
  },
  { kind: 'ciphers', text: CIPHERS },
  { kind: 'header', text: /(?<![\w-])(Strict-Transport-Security|Content-Security-Policy)(?![\w-])/i },
  {
    kind: 'sandbox',
    text: /\b(readOnlyRootFilesystem):\s{0,4}true\b|\b(seccompProfile):|^(ProtectSystem|SystemCallFilter|MemoryDenyWriteExecute)=(?!false|no\b)/
  },
  {
    kind: 'credentials',
    text: /\b(secretKeyRef):|^kind: (Secret)\s*$|^(LoadCredential)\w{0,12}=|^(secrets):\s*$|\b([A-Z][A-Z\d_]{0,40}_FILE)\b/
  }
]
/** A sample of the environment that names a secret shows that secrets come from there. */
const SECRET_VARIABLE = /^(?:# ?)?(?:export )?([A-Z][A-Z\d_]{0,60}) ?=/
const SECRET_NAME = /TOKEN|PASSWORD|SECRET|API_?KEY|CREDENTIAL/
const PROTOCOLS = /^[\t ]{0,60}(?:ssl_protocols|SSLProtocol)[\t ]{1,20}([^;#\s][^;#]{0,120})/

/** The versions that nginx and Apache are told to speak; `all` and a removal leave the rest. */
function protocols(line: string): Pick<DeploymentSetting, 'kind' | 'what'> | undefined {
  const words = PROTOCOLS.exec(line)?.[1]?.trim().split(/\s+/)
  if (!words) return undefined
  const removed = new Set(words.filter(w => w.startsWith('-')).map(w => w.slice(1).toLowerCase()))
  const named = words.filter(w => !w.startsWith('-')).map(w => w.replace(/^\+/, '').toLowerCase())
  const old = named.includes('all')
    ? !removed.has('all') && !(removed.has('tlsv1') && removed.has('tlsv1.1'))
    : named.some(w => /^(?:sslv[23]|tlsv1|tlsv1\.1)$/.test(w))
  const good = named.includes('all') || named.some(w => /^tlsv1\.[23]$/.test(w))
  return old ? { kind: 'tls-old', what: words.join(' ') } : good ? { kind: 'tls-minimum', what: words.join(' ') } : undefined
}

function read(text: string, path: string): readonly Omit<DeploymentSetting, 'hosted'>[] {
  const environment = /(?:^|\/)\.env\./.test(path)
  if (!environment && !TELLING.test(text)) return []
  const found: Omit<DeploymentSetting, 'hosted'>[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (found.length >= PER_FILE) break
    if (line.length > MAX_LINE || line.length < 6) continue
    const add = (kind: DeploymentSetting['kind'], what: string) => found.push({ kind, what: what.slice(0, 60), path, line: index + 1 })
    const variable = environment ? SECRET_VARIABLE.exec(line.trimStart())?.[1] : undefined
    if (variable !== undefined && SECRET_NAME.test(variable)) add('credentials', variable)
    if (!TELLING.test(line) || /^\s*(?:#|;|\/\/)/.test(line)) continue
    const versions = protocols(line)
    if (versions) add(versions.kind, versions.what)
    for (const { kind, text: pattern } of RULES) {
      const match = pattern.exec(line)
      if (match) add(kind, match.slice(1).find(Boolean) ?? '')
    }
  }
  return found
}

/** What the configuration of servers, services and clusters in the tree says; tests, samples and documents aside. */
export const deploymentOf = once((tree: Tree): readonly DeploymentSetting[] =>
  tree
    .find(isOwnSetting)
    .slice(0, MAX_FILES)
    .flatMap(({ path }) => {
      const settings = tree.derive('deployment', path, read)
      return settings.known ? settings.value.map(setting => ({ ...setting, hosted: HOSTED.test(path) })) : []
    })
)

function isOwnSetting(path: string): boolean {
  return isDeployed(path) && !isForeign(path) && testFolderOf(path) === undefined
}
