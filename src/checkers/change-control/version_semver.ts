// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { versionOf, type Version } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'

const JUDGED = 50
/** A project that changed its numbering is judged by its newest releases. */
const RECENT = 10
/** Enough to see that it changed. */
const NEWEST = 3

/** Versions of the component that is released most, newest first. */
function releasesOf({ tags, github }: Evidence): readonly Version[] {
  const released = github.releases.known ? github.releases.value.newest.filter(r => !r.draft).map(r => r.tag) : []
  if (tags.known && tags.value.groups.length > 0) {
    // The component with GitHub releases counts, otherwise the one with most recent tags.
    const names = new Set(released)
    const [first] = tags.value.groups
    const weight = (group: typeof first) => group?.tags.filter(tag => names.has(tag.name)).length ?? 0
    const group = tags.value.groups.reduce((best, other) => (weight(other) > weight(best) ? other : best), first)
    return group?.tags.flatMap(tag => versionOf(tag.name) ?? []) ?? []
  }
  const versions = released.flatMap(name => versionOf(name) ?? [])
  return versions.filter(v => v.prefix === versions[0]?.prefix)
}

function fits(versions: readonly Version[]): number {
  const count = (scheme: Version['scheme']) => versions.filter(v => v.scheme === scheme).length
  return Math.max(count('semver'), count('calver')) / versions.length
}

export const checker: Checker = {
  criterion: 'version_semver',
  looksAt: 'The names of version tags (or of GitHub releases) of the component that is released most, pre-releases aside.',
  neverClaims: 'That the numbers mean what Semantic Versioning says they mean.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { tags, github, repository } = evidence
    const all = releasesOf(evidence)
    const finals = all.filter(version => version.final)
    const judged = (finals.length > 1 ? finals : all).slice(0, JUDGED)
    const [newest] = judged
    if (!newest)
      return tags.known
        ? undecided('No tag names a version.')
        : github.releases.known
          ? undecided('No release names a version.', tags)
          : cannotTell(tags)
    const page = pageOf(repository, 'tags')
    const share = fits(judged)
    const recent = judged.slice(0, RECENT)
    if (share >= 0.9 || (recent.length === RECENT && fits(recent) === 1)) {
      const name = newest.scheme === 'calver' ? 'Calendar Versioning' : 'Semantic Versioning'
      return met(
        judged.length > 1 ? 'strong' : 'hint',
        `Releases are numbered after ${name}, such as ${newest.prefix}${newest.text}.`,
        ...page
      )
    }
    const whole = new Set(all.filter(v => v.scheme === 'semver').map(v => v.numbers.join('.')))
    const finer = judged.filter(v => v.numbers.length === 4 && whole.has(v.numbers.slice(0, 3).join('.'))).length
    if (share + finer / judged.length >= 0.9)
      return undecided('Releases are numbered after Semantic Versioning, with a fourth number for fixes between them.')
    if (recent.length >= NEWEST && fits(recent.slice(0, NEWEST)) === 1)
      return undecided(`The newest ${NEWEST} releases are numbered after Semantic or Calendar Versioning, older ones are not.`)
    if (share >= 0.5 || judged.length < 3)
      return undecided(
        `Only ${Math.round(share * 100)} % of ${judged.length} version tags are written after Semantic or Calendar Versioning.`
      )
    // 1.2 and 1.2.3rc1 come close to a scheme, 255 and 1.2.3.4 do not.
    const far = judged.filter(v => v.scheme === undefined && (v.numbers.length === 1 || v.numbers.length > 3)).length
    const example = judged.find(v => v.scheme === undefined) ?? newest
    return unmet(
      far > judged.length / 2 && !(tags.known && tags.value.partial) ? 'strong' : 'hint',
      `Version tags such as ${example.prefix}${example.text} follow neither Semantic nor Calendar Versioning.`,
      ...page
    )
  }
}
