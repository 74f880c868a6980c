// SPDX-License-Identifier: MIT
import type { Known } from '../evidence/known.js'
import type { Repository } from '../evidence/repository.js'
import type { Tree } from '../evidence/tree.js'

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

/**
 * What a justification cites of this very repository (`/blob/`, `/tree/`, `/raw/`, `/blame/` and raw-content links that
 * follow a branch), and what of that is gone. A cut listing calls nothing gone.
 */
export function citationsOf(justification: string, repository: Known<Repository>, tree: Tree): Citations {
  if (!repository.known || !tree.complete || !justification.includes('https://')) return NONE
  const all: string[] = []
  const gone: string[] = []
  for (const [text] of justification.matchAll(URLS)) {
    const path = pathOf(text, repository.value)
    if (path === undefined || all.includes(path.join('/'))) continue
    const found = locate(path, tree)
    // The first segment is taken for the branch; a longer branch name only shortens the path.
    const name = found ?? path.slice(1).join('/')
    if (name === '' || all.includes(name)) continue
    all.push(name)
    if (found === undefined) gone.push(name)
  }
  return { all, gone }
}

/** The segments `branch/path...` of a link into this repository. */
function pathOf(text: string, repository: Repository): readonly string[] | undefined {
  let url: URL
  try {
    url = new URL(text.replace(/[).,;:!?\]*_]{1,20}$/, ''))
  } catch {
    return undefined
  }
  const segments = decode(url.pathname)
  if (segments === undefined) return undefined
  const [owner = '', name = '', ...rest] = segments
  if (owner.toLowerCase() !== repository.owner.toLowerCase() || name.replace(/\.git$/, '').toLowerCase() !== repository.name.toLowerCase())
    return undefined
  const isRaw = url.hostname === 'raw.githubusercontent.com' && repository.host === 'github.com'
  if (!isRaw && url.hostname !== repository.host) return undefined
  const path = isRaw ? rest : /^(?:blob|tree|raw|blame)$/.test(rest[0] ?? '') ? rest.slice(1) : []
  const branch = path[0] === 'refs' && path[1] === 'heads' ? path.slice(2) : path
  return branch.length < 2 || PERMANENT.test(branch[0] ?? '') || branch[0] === 'refs' ? undefined : branch
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
