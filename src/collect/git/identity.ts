// SPDX-License-Identifier: MIT
import { known, unknown, type Known } from '../../core/known.js'
import type { Repository } from '../../inputs/repository.js'
import { gitMaybe } from './run.js'

const NAME = /^[\w.~-]{1,100}$/
const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/
/** `user@host:path`, the form that ssh tools write; a single letter before the colon is a Windows drive. */
const SCP = /^(?:[\w.-]{1,64}@)?([\w.-]{2,253}):(?!\/\/)([^\s:]{1,500})$/

/** What the caller knows better than the clone: from the runner's environment or the command line. */
export interface GivenIdentity {
  readonly host?: string
  readonly owner?: string
  readonly name?: string
  readonly defaultBranch?: string
}

function hostOf(host: string): string {
  const lower = host.toLowerCase()
  // ssh over port 443, and the per-account aliases that people put into their ssh configuration.
  return lower === 'www.github.com' || lower === 'ssh.github.com' || lower.startsWith('github.com-') ? 'github.com' : lower
}

/**
 * The repository that a remote's URL names: https, ssh, git, or the scp-like form. Undefined for local paths and the
 * like. Credentials in the URL are dropped, and the URL itself goes nowhere.
 */
export function parseRemote(url: string): Pick<Repository, 'host' | 'owner' | 'name'> | undefined {
  let host: string
  let path: string
  const scp = SCP.exec(url)
  if (/^(?:https?|ssh|git|git\+ssh|git\+https):\/\//i.test(url)) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined
    if (!parsed) return undefined
    // Only a web address keeps its port: that of ssh says nothing about the web server.
    host = hostOf(/^https?:$/.test(parsed.protocol) ? parsed.host : parsed.hostname)
    path = parsed.pathname
  } else if (scp) {
    host = hostOf(scp[1] ?? '')
    path = scp[2] ?? ''
  } else return undefined
  const parts = path.split('/').filter(Boolean)
  const name = parts.pop()?.replace(/\.git$/, '') ?? ''
  // A host without a dot is a local alias or machine, not a forge that links could point to.
  if (
    !HOST.test(host) ||
    !host.includes('.') ||
    parts.length === 0 ||
    ![...parts, name].every(part => NAME.test(part) && !/^\.{1,2}$/.test(part))
  )
    return undefined
  return { host, owner: parts.join('/'), name }
}

/** The repository that a clone's remote `origin` (or `upstream`, or the only one) names. */
export async function namedByRemote(directory: string): Promise<Named | undefined> {
  const remote = await remoteOf(directory)
  return remote && parseRemote(remote.url)
}

async function remoteOf(directory: string): Promise<{ readonly name: string; readonly url: string } | undefined> {
  const output = (await gitMaybe(directory, ['config', '--get-regexp', String.raw`^remote\..*\.url$`])) ?? ''
  const remotes = output.split('\n').flatMap(line => {
    const space = line.indexOf(' ')
    const url = line.slice(space + 1).trim()
    return space > 0 && url !== '' ? [{ name: line.slice('remote.'.length, space - '.url'.length), url }] : []
  })
  return (
    remotes.find(r => r.name === 'origin') ?? remotes.find(r => r.name === 'upstream') ?? (remotes.length === 1 ? remotes[0] : undefined)
  )
}

async function defaultBranchOf(directory: string, remote: string): Promise<string | undefined> {
  const prefix = `refs/remotes/${remote}/`
  const head = await gitMaybe(directory, ['symbolic-ref', '--quiet', `${prefix}HEAD`])
  if (head?.startsWith(prefix)) return head.slice(prefix.length)
  // In a bare clone HEAD is the other side's.
  if ((await gitMaybe(directory, ['rev-parse', '--is-bare-repository'])) !== 'true') return undefined
  const own = await gitMaybe(directory, ['symbolic-ref', '--quiet', 'HEAD'])
  return own?.startsWith('refs/heads/') ? own.slice('refs/heads/'.length) : undefined
}

type Named = Pick<Repository, 'host' | 'owner' | 'name'>

function namedBy({ host, owner, name }: GivenIdentity, parsed: Named | undefined): Named | undefined {
  if (owner === undefined || name === undefined) return undefined
  // `https://ghe.example.org` and `ghe.example.org` are both fine.
  return parseRemote(`https://${(host ?? parsed?.host ?? 'github.com').replace(/^https?:\/\//, '')}/${owner}/${name}`)
}

/** Which repository a clone is of: as given, else as its remote `origin` (or `upstream`, or the only one) says. */
export async function repositoryOf(directory: string, given: GivenIdentity = {}): Promise<Known<Repository>> {
  const remote = await remoteOf(directory)
  const parsed = remote && parseRemote(remote.url)
  const found = namedBy(given, parsed) ?? parsed
  if (!found)
    return unknown(
      remote ? 'the remote of this clone names no repository on a forge' : 'the clone has no remote that names its repository',
      'repository'
    )
  const defaultBranch = given.defaultBranch ?? (await defaultBranchOf(directory, remote?.name ?? 'origin'))
  return known(defaultBranch ? { ...found, defaultBranch } : found)
}
