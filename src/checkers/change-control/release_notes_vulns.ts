// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { Advisory, ReleaseFacts } from '../../inputs/github.js'
import { versionOf } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, notApplicable, undecided, unmet, type Place } from '../../finding.js'
import { IDENTIFIER } from './release_notes_vulns.phrases.generated.js'

const DAY = 86_400_000
/** Descriptions are cut at this length; in a cut one nothing is absent. */
const WHOLE = 20_000

function holds(text: string, ids: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return ids.some(id => lower.includes(id.toLowerCase()))
}

/** Where the notes of any release name one of these identifiers. */
function namedAt({ documents, github }: Evidence, ids: readonly string[]): Place | undefined {
  for (const { path, sentences, headings, links } of documents.of('changelog')) {
    const found = [...sentences, ...headings].find(s => holds(s.text, ids)) ?? links.find(l => holds(l.text, ids) || holds(l.url, ids))
    if (found) return { path, line: found.line }
  }
  const release = github.releases.known ? github.releases.value.newest.find(r => !r.draft && holds(r.description, ids)) : undefined
  return release && { url: release.url }
}

/** The release that fixed it, when its notes could have named the CVE: published after the advisory, and not empty. */
function silentRelease({ github }: Evidence, advisory: Advisory): ReleaseFacts | undefined {
  if (!github.releases.known || advisory.cve === undefined) return undefined
  const patched = advisory.patchedVersions.map(version => version.replace(/^[=v\s]+/, ''))
  return github.releases.value.newest.find(
    r =>
      !r.draft &&
      patched.includes(versionOf(r.tag)?.text ?? '') &&
      r.publishedAt !== undefined &&
      Date.parse(r.publishedAt) - Date.parse(advisory.publishedAt) > DAY &&
      r.description.trim() !== '' &&
      r.description.length < WHOLE
  )
}

/** Some text of the project names a vulnerability, its own or a dependency's. */
function mentions({ documents, github, history }: Evidence): boolean {
  return (
    documents.of('changelog', 'security').some(d => [...d.sentences, ...d.headings].some(s => IDENTIFIER.test(s.text))) ||
    (github.releases.known && github.releases.value.newest.some(r => IDENTIFIER.test(r.description))) ||
    (history.known && history.value.commits.some(c => !c.bot && IDENTIFIER.test(c.subject)))
  )
}

export const checker: Checker = {
  criterion: 'release_notes_vulns',
  looksAt: 'The advisories that the repository has published on GitHub, and whether the changelog or the release descriptions name them.',
  neverClaims: 'That a project without advisories has no vulnerabilities, or that a CVE of a dependency must be named.',
  check(evidence) {
    const { github, tags } = evidence
    if (!github.advisories.known) return cannotTell(github.advisories)
    const advisories = github.advisories.value.filter(advisory => !advisory.withdrawn && advisory.patchedVersions.length > 0)
    if (advisories.length === 0) {
      const releases = (tags.known && tags.value.groups.length > 0) || (github.releases.known && github.releases.value.total > 0)
      if (github.advisories.value.length > 0) return undecided('No published advisory of this repository names the release that fixed it.')
      // Advisories may also be published elsewhere, so this stays a hint.
      return releases && !mentions(evidence)
        ? notApplicable('hint', 'This repository has published no vulnerability on GitHub, so there is none that release notes could name.')
        : undecided('This repository has published no vulnerability on GitHub; vulnerabilities published elsewhere were not looked up.')
    }
    const places = new Map(
      advisories.map(advisory => [advisory, namedAt(evidence, [advisory.id, ...(advisory.cve === undefined ? [] : [advisory.cve])])])
    )
    const missed = advisories.flatMap(advisory => {
      const release = places.get(advisory) ? undefined : silentRelease(evidence, advisory)
      return release ? [{ advisory, release }] : []
    })
    const [miss] = missed
    if (miss)
      return unmet(
        'strong',
        `The notes of ${miss.release.tag} do not name ${miss.advisory.cve ?? miss.advisory.id}, which that release fixed${missed.length > 1 ? `, and ${missed.length - 1} more were missed` : ''}.`,
        ...missed.slice(0, 5).flatMap(m => [{ url: m.release.url }, { url: m.advisory.url }])
      )
    const named = advisories.filter(advisory => places.get(advisory))
    if (named.length === 0)
      return undecided('The release notes name no published advisory, but none of them was public when its fix was released.')
    return met(
      named.length === advisories.length ? 'strong' : 'hint',
      `Release notes name ${named.length} of the ${advisories.length} vulnerabilities that this repository has published.`,
      ...named.slice(0, 5).flatMap(advisory => places.get(advisory) ?? [])
    )
  }
}
