// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf } from '../../facts/documents/sections.js'
import { compareVersions, finalTags, versionOf, type Tag, type TagGroup } from '../../inputs/tags.js'
import { pageOf } from '../../inputs/repository.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { valueOr } from '../../core/known.js'
import { lazily } from '../../core/memo.js'
import type { Manifest } from '../../facts/manifests/manifest.js'
import { at, decide, met, notApplicable, placeOf, undecided, unmet, when, type FilePlace, type Place } from '../../finding.js'
import { FILE, FOLDER, GUIDE, HEADING, OTHER, SUPPORTED, VERSIONS } from './maintenance_or_update.phrases.generated.js'

/** From another product perhaps, which is no upgrade. */
const MIGRATING = /\bMigrat/

/** The table of GitHub's form for a new security policy, left as it is. */
const TEMPLATE = /\b5\.1\.x\b/
const NOTES = /\bbreaking\b|\bupgrad|\bmigrat|\bdeprecat/i
const PACKAGES = /^(?:npm|pypi|cargo|rubygems|nuget|composer|maven|gradle|hex|pub|r|helm)$/
const WEEK = 7 * 86_400_000
const UPKEEP_YEARS = 3

/** An older series that got a release after a newer one was out. */
function maintained(group: TagGroup | undefined): { readonly old: Tag; readonly newer: Tag } | undefined {
  const releases = finalTags(group)
    .slice(0, 200)
    .flatMap(tag => {
      const version = versionOf(tag.name)
      return version && version.numbers.length >= 2
        ? [{ tag, version, series: version.numbers.slice(0, 2).join('.'), time: Date.parse(tag.date) }]
        : []
    })
  const newest = releases.reduce((latest, { time }) => Math.max(latest, time || 0), 0)
  for (const old of releases) {
    // What was looked after long ago says nothing of today.
    if (newest - old.time > UPKEEP_YEARS * 52 * WEEK) continue
    const newer = releases.find(
      other => other.series !== old.series && other.time + WEEK < old.time && compareVersions(other.version, old.version) > 0
    )
    // The first release of a series is no upkeep of it: a lower number may come later when a prefix is shared.
    const earlier = releases.some(
      other => other.tag !== old.tag && other.series === old.series && compareVersions(other.version, old.version) < 0
    )
    if (newer && earlier) return { old: old.tag, newer: newer.tag }
  }
  return undefined
}

function guide({ documents }: Evidence): FilePlace | undefined {
  const texts = [...userDocuments(documents), ...documents.of('releasing')].filter(({ path }) => !OTHER.test(path))
  const file = texts.find(
    ({ path, sentences }) =>
      (FILE.test(posix.basename(path)) || FOLDER.test(path)) &&
      sentences.length >= 3 &&
      sentences.some(({ text }) => VERSIONS.test(text.slice(0, 2000)))
  )
  if (file) return at(file.path)
  for (const document of texts.filter(({ kind, path }) => kind !== 'docs' || GUIDE.test(posix.basename(path)))) {
    const section = sectionsOf(document, HEADING).find(
      ({ code, words, title, sentences }) =>
        (code.length > 0 || words >= 30) &&
        (!MIGRATING.test(title) || /\d/.test(title) || sentences.some(({ text }) => VERSIONS.test(text.slice(0, 2000))))
    )
    if (section) return placeOf(section)
  }
  return undefined
}

/** What says which versions are supported. */
function supportedVersions({ documents }: Evidence): Place | undefined {
  const section = documents
    .of('security', 'releasing', 'readme')
    .flatMap(document => sectionsOf(document, SUPPORTED))
    .find(({ sentences }) => sentences.length > 0 && !sentences.some(({ text }) => TEMPLATE.test(text.slice(0, 2000))))
  return section && placeOf(section)
}

/** Notes of a release about what to heed when upgrading. */
function upgradeNotes({ documents, github }: Evidence): Place | undefined {
  const release = valueOr(github.releases, undefined)?.newest.find(({ description }) => NOTES.test(description))
  for (const { path, headings, sentences } of documents.of('changelog').slice(0, 40)) {
    const note = [...headings, ...sentences.slice(0, 2000)].find(({ text }) => NOTES.test(text.slice(0, 500)))
    if (note) return at(path, note.line)
  }
  return release && { url: release.url }
}

/** A package whose new versions a package manager installs. */
function packaged({ manifests }: Evidence): Manifest | undefined {
  return manifests.all.find(
    ({ private: hidden, version, ecosystem }) => hidden !== true && version !== undefined && PACKAGES.test(ecosystem)
  )
}

function isUnreleased({ github, tags, tree }: Evidence): boolean {
  const untagged = tags.known && !tags.value.partial && tags.value.all.length === 0
  return untagged && tree.entries.length > 0 && github.releases.known && github.releases.value.total === 0
}

export const checker: Checker = {
  criterion: 'maintenance_or_update',
  looksAt:
    'UPGRADING and migration guides, sections about upgrading, supported versions in SECURITY, notes on breaking changes, and releases of an older series after a newer one was out.',
  neverClaims: 'That upgrading is easy. Steps of a database and the untouched table of a security policy’s form are no upgrade path.',
  check(evidence: Evidence) {
    const { repository, tags } = evidence
    const group = tags.known ? tags.value.groups[0] : undefined
    const finals = finalTags(group)
    const majors = lazily(() => new Set(finals.map(({ name }) => versionOf(name)?.numbers[0])).size)
    const told = lazily(() => upgradeNotes(evidence))
    return decide(
      when(
        () => guide(evidence),
        place => met('strong', `${place.path} tells how to upgrade from older versions.`, place)
      ),
      when(
        () => maintained(group),
        ({ old, newer }) => {
          const page = pageOf(repository, `releases/tag/${encodeURIComponent(old.name)}`)
          return met('strong', `${old.name} was released after ${newer.name}, so older versions are maintained.`, ...page)
        }
      ),
      when(
        () => supportedVersions(evidence),
        place => {
          const notes = told()
          return notes
            ? met(
                'strong',
                'The documents say which versions are supported, and release notes tell what to heed when upgrading.',
                place,
                notes
              )
            : met('hint', 'The documents say which versions are supported.', place)
        }
      ),
      when(told, place => met('hint', 'Release notes tell what to heed when upgrading.', place)),
      when(!tags.known && tags, fact => undecided('No guide for upgrading was found, and the tags could not be read.', fact)),
      when(
        () => group?.scheme === 'semver' && finals.length >= 2 && packaged(evidence),
        ({ path }) => met('hint', `Releases are numbered by SemVer, and a package manager can install newer ones (${path}).`, at(path))
      ),
      when(
        () => finals.length === 0 && isUnreleased(evidence),
        () => notApplicable('hint', 'There is no release yet, so there are no older versions to maintain.')
      ),
      when(
        () => majors() >= 2 && wholeText(evidence),
        () => unmet('hint', `There are releases of ${majors()} major versions, but no guide for upgrading was found.`)
      ),
      undecided('No guide for upgrading and no upkeep of older versions was recognised.')
    )
  }
}
