// SPDX-License-Identifier: MIT
import { changelogEntries, entryFor } from '../../facts/documents/changelog.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { ReleaseFacts } from '../../inputs/github.js'
import { pageOf } from '../../inputs/repository.js'
import { finalTags, versionOf, type Tag } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { type Finding, met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'
import { FRAGMENTS, GENERATED, SERVICE } from './release_notes.phrases.generated.js'

const JUDGED = 10
/** Characters of own words that make a note. */
const PROSE = 80
const YEAR = 365 * 86_400_000
/** Commits after a release that is years old: what is delivered today is not what the notes describe. */
const MANY_COMMITS = 300

const LOG_LINE = /^[0-9a-f]{7,40}\b/

/** The newest releases, by version and by date: an older series is released as well. */
function newestReleases({ tags, github, manifests }: Evidence): readonly string[] {
  const finals = tags.known ? finalTags(tags.value.groups[0]) : []
  if (finals.length > 0) {
    const byDate = [...finals].sort((a, b) => (a.date < b.date ? 1 : -1))
    return [...new Set([finals[0], finals[1], byDate[0]].flatMap(tag => tag?.name ?? []))]
  }
  const released = github.releases.known ? github.releases.value.newest.filter(r => !r.draft && !r.prerelease && versionOf(r.tag)) : []
  if (released.length > 0) return released.slice(0, 2).map(r => r.tag)
  const version = manifests.all.find(m => !m.path.includes('/') && m.version !== undefined && !/^0\.0\.0/.test(m.version))?.version
  return version !== undefined && !tags.known ? [version] : []
}

/** The newest release is years old and work went on: its entry says nothing of what users get today. */
function outdated({ tags, history }: Evidence): boolean {
  if (!tags.known || !history.known) return false
  const { last, sinceRelease } = history.value
  const newest = tags.value.groups.flatMap(finalTags).reduce<Tag | undefined>((a, b) => (a && a.date > b.date ? a : b), undefined)
  return (
    newest !== undefined &&
    last !== undefined &&
    Date.parse(last) - Date.parse(newest.date) > 2 * YEAR &&
    (sinceRelease?.commits ?? 0) > MANY_COMMITS
  )
}

/** Most items are commit ids, or the very subjects of commits: a log, no notes. */
function isLog({ documents, history }: Evidence, path: string): boolean {
  const items = documents.of('changelog').find(d => d.path === path)?.sentences.filter(s => s.form !== 'prose').slice(0, 200) ?? [] // prettier-ignore
  const subjects = new Set(history.known ? history.value.commits.map(commit => commit.subject) : [])
  return items.length >= 10 && items.filter(({ text }) => LOG_LINE.test(text) || subjects.has(text)).length >= items.length * 0.6
}

function fromChangelog(evidence: Evidence): Finding | undefined {
  const { documents, tree } = evidence
  const entries = changelogEntries(documents)
  const [first] = entries
  if (!first) {
    const [document] = documents.of('changelog')
    const fragment = tree.find(FRAGMENTS)[0]
    if (document) return met('hint', `${document.path} may hold release notes; no version was recognised in it.`, { path: document.path })
    return fragment && met('hint', 'Notes for the next release are collected as one file per change.', { path: fragment.path })
  }
  const releases = newestReleases(evidence)
  const found = releases.map(name => ({ name, entry: versionOf(name) && entryFor(entries, versionOf(name)!) })).find(r => r.entry)
  if (!found?.entry) {
    const newest = releases[0] === undefined ? 'which releases there are is not known' : `the newest release is ${releases[0]}`
    return met('hint', `${first.path} has notes up to ${first.version.text}; ${newest}.`, placeOf(first))
  }
  const place = placeOf(found.entry)
  if (isLog(evidence, found.entry.path))
    return met('hint', `${found.entry.path} has an entry for ${found.name}, but looks like the version control log.`, place)
  if (outdated(evidence))
    return met('hint', `${found.entry.path} has an entry for ${found.name}, which is years and many commits old.`, place)
  return met('strong', `${found.entry.path} describes the release ${found.name}.`, place)
}

type Note = 'written' | 'generated' | 'empty'

/** What a release's description is: own words or grouped changes, GitHub's list of pull requests, or nothing. */
function noteOf({ description }: ReleaseFacts): Note {
  const lines = description.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('<!--')) // prettier-ignore
  const own = lines.filter(line => line.length > 2_000 || !GENERATED.test(line))
  const listed = lines.length - own.length
  const headings = own.filter(line => /^#{1,6} /.test(line)).length
  if (own.join(' ').length >= PROSE || (headings >= 2 && listed >= 2)) return 'written'
  return own.length > 0 || listed > 1 ? 'generated' : 'empty'
}

function fromReleases({ github, repository }: Evidence, quiet: boolean): Finding | undefined {
  if (!github.releases.known) return undefined
  const releases = github.releases.value.newest.filter(r => !r.draft && !r.prerelease).slice(0, JUDGED)
  const [newest] = releases
  if (!newest) return undefined
  const notes = releases.map(noteOf)
  const count = (wanted: Note) => notes.filter(note => note === wanted).length
  const places = [{ url: newest.url }, ...pageOf(repository, 'releases')]
  if (count('written') >= releases.length * 0.8)
    return met(
      'strong',
      `${count('written')} of the last ${releases.length} GitHub releases have written notes, most recently ${newest.tag}.`,
      ...places
    )
  if (count('written') + count('generated') >= releases.length * 0.8)
    return met(
      'hint',
      `GitHub releases such as ${newest.tag} list their pull requests; a summary for users would make them release notes.`,
      ...places
    )
  return quiet && releases.length >= 3 && count('empty') === releases.length
    ? unmet('strong', `The last ${releases.length} GitHub releases have no notes, and there is no changelog.`, ...places)
    : undefined
}

function fromTags({ tags, repository }: Evidence): Finding | undefined {
  const newest = tags.known ? finalTags(tags.value.groups[0]).slice(0, 5) : []
  return newest.length > 0 && newest.filter(tag => tag.message.length >= PROSE).length >= newest.length * 0.8
    ? met('hint', `The messages of annotated tags such as ${newest[0]?.name} describe what changed.`, ...pageOf(repository, 'tags'))
    : undefined
}

export const checker: Checker = {
  criterion: 'release_notes',
  looksAt:
    'Changelog files and folders with an entry for the newest release, descriptions of the newest GitHub releases, and messages of annotated tags.',
  neverClaims: 'That the notes are useful to users, or that a project without a changelog file has no notes elsewhere.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { documents, tree, tags, github } = evidence
    const changelog = fromChangelog(evidence)
    if (changelog?.strength === 'strong') return changelog
    const closed = tree.complete && changelog === undefined && !documents.unread.some(d => /change|news|history|release/i.test(d.path))
    const released = fromReleases(evidence, closed)
    if (released && released.strength === 'strong') return released
    const found = changelog ?? released ?? fromTags(evidence)
    if (found) return found
    const service = tree.find(SERVICE)[0]
    if (service && tags.known && tags.value.groups.length === 0)
      return notApplicable(
        'hint',
        `There are no releases and ${service.path} deploys a service; if nobody else runs the software, notes are not needed.`,
        { path: service.path }
      )
    const missing = [github.releases, tags].filter(fact => !fact.known)
    return undecided(
      missing.length > 0 ? 'There is no changelog file; the releases could not be read.' : 'No notes were found for the releases.',
      ...missing
    )
  }
}
