// SPDX-License-Identifier: MIT
import type { Known } from '../core/known.js'
import type { Repository } from '../inputs/repository.js'
import type { Tree } from '../inputs/tree.js'

/** Files and folders of this repository that a justification links to. */
export interface Citations {
  readonly all: readonly string[]
  /** Those that are not in the tree. */
  readonly gone: readonly string[]
}

const NONE: Citations = { all: [], gone: [] }
const URLS = /https:\/\/[^\s<>"'`|\\^{}]{1,2000}/g
/** A link to one commit or release stays true whatever happens later. */
const PERMANENT = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|v?\d+\.\d.*)$/i

/** A link of a justification to a file, a folder or, with an empty path, the front page of this repository. */
export interface Citation {
  readonly path: string
  /** It is not in the tree. */
  readonly gone: boolean
  /** What follows `#`, decoded; empty when there is none. */
  readonly anchor: string
}

/**
 * Links of a text into this very repository (`/blob/`, `/tree/`, `/raw/`, `/blame/` and raw-content links that follow a
 * branch, and its front page). None when that cannot be told: a cut listing calls nothing gone.
 */
export function citationsIn(text: string, repository: Known<Repository>, tree: Tree): readonly Citation[] {
  if (!repository.known || !tree.complete || !text.includes('https://')) return []
  const citations: Citation[] = []
  for (const [link] of text.matchAll(URLS)) {
    const url = parse(link)
    const path = url && pathOf(url, repository.value)
    if (!url || !path) continue
    const anchor = decode(url.hash.slice(1))?.join('/') ?? ''
    const found = path.length === 0 ? '' : locate(path, tree)
    // The first segment is taken for the branch; a longer branch name only shortens the path.
    citations.push({ path: found ?? path.slice(1).join('/'), gone: found === undefined, anchor })
  }
  return citations
}

/** The files and folders of this repository that a justification cites, and what of them is gone. */
export function citationsOf(justification: string, repository: Known<Repository>, tree: Tree): Citations {
  const citations = citationsIn(justification, repository, tree).filter(({ path }) => path !== '')
  if (citations.length === 0) return NONE
  const names = (of: readonly Citation[]) => [...new Set(of.map(({ path }) => path))]
  return { all: names(citations), gone: names(citations.filter(({ gone }) => gone)) }
}

function parse(link: string): URL | undefined {
  try {
    return new URL(link.replace(/[).,;:!?\]*_]{1,20}$/, ''))
  } catch {
    return undefined
  }
}

/** The segments `branch/path...` of a link into this repository; none of a link to its front page. */
function pathOf(url: URL, repository: Repository): readonly string[] | undefined {
  const segments = decode(url.pathname)
  if (segments === undefined) return undefined
  const [owner = '', name = '', ...rest] = segments
  if (owner.toLowerCase() !== repository.owner.toLowerCase() || name.replace(/\.git$/, '').toLowerCase() !== repository.name.toLowerCase())
    return undefined
  const isRaw = url.hostname === 'raw.githubusercontent.com' && repository.host === 'github.com'
  if (!isRaw && url.hostname !== repository.host) return undefined
  const isFile = isRaw || /^(?:blob|tree|raw|blame)$/.test(rest[0] ?? '')
  const path = isRaw ? rest : rest.slice(1)
  if (rest.length === 0 || (rest[0] === 'tree' && rest.length === 2)) return []
  const branch = path[0] === 'refs' && path[1] === 'heads' ? path.slice(2) : path
  return !isFile || branch.length < 2 || PERMANENT.test(branch[0] ?? '') || branch[0] === 'refs' ? undefined : branch
}

function decode(pathname: string): string[] | undefined {
  try {
    return pathname
      .split('/')
      .filter(part => part !== '')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** The cited path if it is in the tree, for any length of the branch's name. */
function locate(segments: readonly string[], tree: Tree): string | undefined {
  for (let branch = 1; branch < segments.length; branch++) {
    const path = segments.slice(branch).join('/')
    if (tree.has(path) || tree.hasFolder(path)) return path
  }
  return undefined
}
