// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { Advisory } from '../../inputs/github.js'
import type { Place } from '../../finding.js'
import { THANKS } from './credits.phrases.generated.js'

/** Whether the reporter of a vulnerability is credited: where, and whether the advisory's own credits could be read. */
export interface Credit {
  readonly given: Place | undefined
  readonly looked: boolean
}

const PROMISE = /\b(?:will|would|if you|unless|may|can|want|wish|prefer)\b/i

/** The credit for one advisory: its own list, or thanks beside its number in release notes, changelog or policy. */
export function creditFor(advisory: Advisory, { documents, github }: Pick<Evidence, 'documents' | 'github'>): Credit {
  const looked = advisory.credits !== undefined
  if (advisory.credits && advisory.credits.length > 0) return { given: { url: advisory.url }, looked }
  const ids = [advisory.id, ...(advisory.cve === undefined ? [] : [advisory.cve])].map(id => id.toLowerCase())
  const names = (text: string) => ids.some(id => text.toLowerCase().includes(id))
  const thanks = (text: string) => text.length < 2000 && THANKS.test(text) && !PROMISE.test(text)
  for (const { path, sentences } of documents.of('changelog', 'security')) {
    const at = sentences.findIndex(({ text }) => names(text))
    const near = at < 0 ? undefined : sentences.slice(Math.max(0, at - 1), at + 3).find(({ text }) => thanks(text))
    if (near) return { given: { path, line: near.line }, looked }
  }
  const releases = github.releases.known ? github.releases.value.newest : []
  const release = releases.find(r => !r.draft && names(r.description) && r.description.split('\n').some(thanks))
  return { given: release && { url: release.url }, looked }
}
