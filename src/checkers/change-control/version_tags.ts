// SPDX-License-Identifier: MIT
import { changelogEntries, entryFor } from '../../facts/documents/changelog.js'
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { compareVersions, finalTags, versionOf } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { cannotTell, type Finding, met, placeOf, undecided, unmet } from '../../finding.js'

/** Commits after which a single version tag says nothing of how releases are identified today. */
const LONG_AGO = 300
const ENOUGH_ENTRIES = 4
const RECENT = 10

function untagged({ tags, github, documents }: Evidence): Finding {
  if (!tags.known) return cannotTell(tags)
  const entries = changelogEntries(documents)
  const versions = new Set(entries.map(entry => entry.version.text))
  if (tags.value.partial)
    return undecided('No tag that is here names a version, but the clone may lack tags.', {
      known: false,
      why: '',
      needs: 'fetch-depth: 0'
    })
  if (versions.size < 2) return undecided('No tag names a version, and nothing shows that there were releases.')
  const [entry] = entries
  // A fork usually comes without the tags of its origin.
  const own = github.repository.known && !github.repository.value.fork && !github.repository.value.mirror
  return unmet(
    own && tags.value.all.length === 0 ? 'strong' : 'hint',
    `${entry?.path} describes ${versions.size} releases, but no tag names a version.`,
    ...(entry ? [placeOf(entry)] : [])
  )
}

export const checker: Checker = {
  criterion: 'version_tags',
  looksAt: 'Version tags, GitHub releases (each has a tag), and the releases that the changelog names.',
  neverClaims: 'That a clone without tags is a project without tags.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { tags, github, history, documents, repository } = evidence
    const page = pageOf(repository, 'tags')
    const released = github.releases.known ? github.releases.value.newest.filter(r => !r.draft && versionOf(r.tag)).map(r => r.tag) : []
    const finals = tags.known ? tags.value.groups.flatMap(finalTags) : []
    const any = tags.known ? tags.value.groups.flatMap(group => group.tags) : []
    const names = [...new Set([...finals.map(tag => tag.name), ...released, ...any.map(tag => tag.name)])]
    const [newest] = names
    if (newest === undefined) return untagged(evidence)
    if (names.length === 1 && history.known && (history.value.sinceRelease?.commits ?? 0) > LONG_AGO)
      return undecided(`The only version tag is ${newest}, with ${history.value.sinceRelease?.commits} commits since.`)
    const versions = new Map(changelogEntries(documents).map(entry => [entry.version.text, entry.version]))
    const recent = [...versions.values()].sort((a, b) => compareVersions(b, a)).slice(0, RECENT)
    // Only then are the tags, which may be many, read as versions.
    const compared = recent.length >= ENOUGH_ENTRIES && !(tags.known && tags.value.partial)
    const tagged = (compared ? names : []).flatMap(name => {
      const version = versionOf(name)
      return version ? [{ version, path: '', line: 0 }] : []
    })
    const missing = recent.filter(version => !entryFor(tagged, version)).length
    if (compared && missing > recent.length / 2)
      return met(
        'hint',
        `Some releases are tagged, such as ${newest}, but ${missing} of the last ${recent.length} in the changelog are not.`,
        ...page
      )
    return met('strong', `Releases are identified by tags, most recently ${names.slice(0, 3).join(', ')}.`, ...page)
  }
}
