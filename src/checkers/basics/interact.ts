// SPDX-License-Identifier: MIT
import { contributionGuides } from '../../facts/documents/contributing.js'
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { isStale } from '../../inputs/github.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { FEEDBACK, FEEDBACK_WORDS, INSTALL, OBTAIN } from './interact.phrases.generated.js'

const CONTRIBUTE_LINK = /\/pulls?(?:\/|\?|$)|contributing/i

/** A slot filled by the project's own words, or by what GitHub gives every repository. */
interface Slot {
  readonly name: string
  readonly place: Place
  readonly own: boolean
}

function first(documents: readonly Document[], find: (document: Document) => { readonly line: number } | undefined): Place | undefined {
  for (const document of documents) {
    const found = find(document)
    if (found) return { path: document.path, line: found.line }
  }
  return undefined
}

function obtaining({ documents, github }: Evidence): Slot | undefined {
  const place = first(userDocuments(documents), document => {
    const heading = document.headings.find(({ text }) => OBTAIN.test(text)) ?? document.code.find(({ text }) => INSTALL.test(text))
    // A guide whose file is named for it needs no such heading.
    return (
      heading ?? (/(?:^|\/)(?:install|getting[-_]?started|quick-?start|usage|setup)[^/]*$/i.test(document.path) ? { line: 1 } : undefined)
    )
  })
  if (place) return { name: 'obtaining', place, own: true }
  const release = github.releases.known ? github.releases.value.newest.find(({ assets, draft }) => assets.length > 0 && !draft) : undefined
  return release && { name: 'obtaining', place: { url: release.url }, own: false }
}

function feedback({ documents, github, repository }: Evidence): Slot | undefined {
  const texts = [...documents.of('readme', 'support', 'contributing'), ...userDocuments(documents)]
  const place = first(
    texts,
    document =>
      document.links.find(({ url, image }) => !image && FEEDBACK.test(url)) ??
      [...document.headings, ...document.sentences].find(({ text }) => FEEDBACK_WORDS.test(text))
  )
  if (place) return { name: 'feedback', place, own: true }
  if (!github.repository.known) return undefined
  const { hasIssues, issueTemplates, archived } = github.repository.value
  const [page] = pageOf(repository, 'issues')
  return hasIssues && !archived && page
    ? { name: 'feedback', place: page, own: issueTemplates.length > 0 && !isStale(github.repository.value, 'issueTemplates') }
    : undefined
}

function contributing({ documents, github }: Evidence): Slot | undefined {
  const [guide] = contributionGuides(documents)
  if (guide) return { name: 'contributing', place: placeOf(guide), own: true }
  const place = first(userDocuments(documents), ({ links, sentences }) => {
    return (
      links.find(({ url, image }) => !image && CONTRIBUTE_LINK.test(url)) ??
      sentences.find(({ text }) => /\bpull requests?\b|\bcontributions? (?:is|are) welcome\b/i.test(text))
    )
  })
  if (place) return { name: 'contributing', place, own: true }
  const url = github.repository.known ? github.repository.value.contributingUrl : undefined
  return url === undefined ? undefined : { name: 'contributing', place: { url }, own: false }
}

export const checker: Checker = {
  criterion: 'interact',
  looksAt:
    'Whether README, CONTRIBUTING and documents tell how to obtain the software, how to give feedback and how to contribute; else releases, Issues and the guide that GitHub offers.',
  neverClaims: 'What a separate project site says, which is not read.',
  needs: ['metadata: read', 'issues: read'],
  check(evidence) {
    const { documents, github, tree } = evidence
    const slots = [obtaining(evidence), feedback(evidence), contributing(evidence)]
    const filled = slots.flatMap(slot => slot ?? [])
    const places = filled.map(slot => slot.place)
    if (filled.length === 3) {
      const given = filled.filter(slot => !slot.own).map(slot => slot.name)
      return given.length === 0
        ? met('strong', 'The documents tell how to obtain the software, give feedback and contribute.', ...places)
        : met('hint', `Obtaining, feedback and contributing are covered, ${given.join(' and ')} only by what GitHub offers.`, ...places)
    }
    const empty = ['how to obtain the software', 'how to give feedback', 'how to contribute'].filter((_, index) => !slots[index])
    const missing = `No document was found that tells ${empty.join(', nor ')}.`
    // A site of its own may tell all of it.
    if (!github.repository.known) return undecided(missing, github.repository)
    if (!tree.complete || documents.unread.length > 0 || github.repository.value.homepage) return undecided(missing)
    return unmet('hint', missing, ...places)
  }
}
