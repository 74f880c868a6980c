// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf } from '../../facts/documents/sections.js'
import { compareVersions, finalTags, versionOf, type Tag, type TagGroup } from '../../inputs/tags.js'
import { pageOf } from '../../inputs/repository.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { FILE, GUIDE, HEADING, OTHER, SUPPORTED } from './maintenance_or_update.phrases.generated.js'

const FOLDER = /(?:^|\/)(?:upgrad(?:e|es|ing)|migrations?|migrating)\/[^/]+$/i

/** From another product perhaps, which is no upgrade. */
const MIGRATING = /\bMigrat/

const VERSIONS = /\bversions?\b|\breleases?\b|\bupgrad|\bv?\d+\.\d+|\blatest\b/i

/** The table of GitHub's form for a new security policy, left as it is. */
const TEMPLATE = /\b5\.1\.x\b/
const NOTES = /\bbreaking\b|\bupgrad|\bmigrat|\bdeprecat/i
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

function guide({ documents }: Evidence): Place | undefined {
  const texts = [...userDocuments(documents), ...documents.of('releasing')].filter(({ path }) => !OTHER.test(path))
  const file = texts.find(
    ({ path, sentences }) =>
      (FILE.test(posix.basename(path)) || FOLDER.test(path)) &&
      sentences.length >= 3 &&
      sentences.some(({ text }) => VERSIONS.test(text.slice(0, 2000)))
  )
  if (file) return { path: file.path }
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

export const checker: Checker = {
  criterion: 'maintenance_or_update',
  looksAt:
    'UPGRADING and migration guides, sections about upgrading, supported versions in SECURITY, notes on breaking changes, and releases of an older series after a newer one was out.',
  neverClaims: 'That upgrading is easy. Steps of a database and the untouched table of a security policy’s form are no upgrade path.',
  check(evidence: Evidence) {
    const { documents, github, manifests, repository, tags, tree } = evidence
    const found = guide(evidence)
    if (found && 'path' in found) return met('strong', `${found.path} tells how to upgrade from older versions.`, found)
    const group = tags.known ? tags.value.groups[0] : undefined
    const upkeep = maintained(group)
    if (upkeep)
      return met(
        'strong',
        `${upkeep.old.name} was released after ${upkeep.newer.name}, so older versions are maintained.`,
        ...pageOf(repository, `releases/tag/${encodeURIComponent(upkeep.old.name)}`)
      )
    const supported = documents
      .of('security', 'releasing', 'readme')
      .flatMap(document => sectionsOf(document, SUPPORTED))
      .find(({ sentences }) => sentences.length > 0 && !sentences.some(({ text }) => TEMPLATE.test(text.slice(0, 2000))))
    const note = documents
      .of('changelog')
      .slice(0, 40)
      .flatMap(({ path, headings, sentences }) =>
        [...headings, ...sentences.slice(0, 2000)]
          .filter(({ text }) => NOTES.test(text.slice(0, 500)))
          .slice(0, 1)
          .map(({ line }) => ({ path, line }))
      )[0]
    const release = github.releases.known ? github.releases.value.newest.find(({ description }) => NOTES.test(description)) : undefined
    const told: Place | undefined = note ?? (release && { url: release.url })
    const versions: Place | undefined = supported && placeOf(supported)
    if (versions && told)
      return met(
        'strong',
        'The documents say which versions are supported, and release notes tell what to heed when upgrading.',
        versions,
        told
      )
    if (versions) return met('hint', 'The documents say which versions are supported.', versions)
    if (told) return met('hint', 'Release notes tell what to heed when upgrading.', told)
    if (!tags.known) return undecided('No guide for upgrading was found, and the tags could not be read.', tags)
    const finals = finalTags(group)
    const packaged = manifests.all.find(
      ({ private: hidden, version, ecosystem }) =>
        hidden !== true &&
        version !== undefined &&
        /^(?:npm|pypi|cargo|rubygems|nuget|composer|maven|gradle|hex|pub|r|helm)$/.test(ecosystem)
    )
    if (packaged && group?.scheme === 'semver' && finals.length >= 2)
      return met('hint', `Releases are numbered by SemVer, and a package manager can install newer ones (${packaged.path}).`, {
        path: packaged.path
      })
    if (
      finals.length === 0 &&
      !tags.value.partial &&
      tags.value.all.length === 0 &&
      tree.entries.length > 0 &&
      github.releases.known &&
      github.releases.value.total === 0
    )
      return notApplicable('hint', 'There is no release yet, so there are no older versions to maintain.')
    const majors = new Set(finals.map(({ name }) => versionOf(name)?.numbers[0]))
    if (majors.size >= 2 && wholeText(evidence))
      return unmet('hint', `There are releases of ${majors.size} major versions, but no guide for upgrading was found.`)
    return undecided('No guide for upgrading and no upkeep of older versions was recognised.')
  }
}
