// SPDX-License-Identifier: MIT
import type { Known } from '../core/known.js'
import type { Place } from '../finding.js'

/** Which repository this is on its forge. */
export interface Repository {
  /** `github.com`, or the host of a GitHub Enterprise Server or another forge. */
  readonly host: string
  readonly owner: string
  readonly name: string
  /** The branch that answers and proposals link to; absent when it is not known, then they link to `HEAD`. */
  readonly defaultBranch?: string
}

/** The repository's web page, without a trailing slash. */
export function webUrl(repository: Repository): string {
  return `https://${repository.host}/${repository.owner}/${repository.name}`
}

/**
 * The web address of a piece of evidence, or undefined when the repository is not known. With the commit that was judged it
 * shows what was seen, also what a change adds; without, it is what one would write into an answer, which outlives a commit.
 */
export function linkTo(place: Place, repository: Known<Repository>, commit?: string): string | undefined {
  if ('url' in place) return place.url
  // A file outside of the repository, such as an answers file that the user named, has no page.
  if (!repository.known || /^(?:\/|\.\.\/)/.test(place.path)) return undefined
  const path = place.path.split('/').map(encoded).join('/')
  const line = place.line === undefined ? '' : `#L${place.line}`
  const revision = commit ?? repository.value.defaultBranch ?? 'HEAD'
  return `${webUrl(repository.value)}/blob/${encoded(revision).replaceAll('%2F', '/')}/${path}${line}`
}

/** The repository's own page (path ``) or one below it, as evidence: nothing when the repository is not known. */
export function pageOf(repository: Known<Repository>, path: string): Place[] {
  return repository.known ? [{ url: `${webUrl(repository.value)}${path && `/${path}`}` }] : []
}

/** Half of a character, left where a name was cut or a server sent it so, cannot be part of an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}
