// SPDX-License-Identifier: MIT
import { once } from '../core/memo.js'
import { DOTTED, FINAL_SUFFIX, MARK } from './tags.phrases.generated.js'

export interface Tag {
  readonly name: string
  /** The commit it points to in the end. */
  readonly commit: string
  readonly annotated: boolean
  /** Tagger or committer date, ISO 8601. */
  readonly date: string
  /** First lines of an annotated tag's message, at most 2,000 characters, without the signature. */
  readonly message: string
  /** The tag object carries a signature: `pgp`, `ssh` or `x509`; not verified. */
  readonly signature: 'pgp' | 'ssh' | 'x509' | undefined
}
/** Tags whose names look like versions, by prefix (`v`, `release/cloud/`): one group per component that is released. */
export interface TagGroup {
  /** What stands before the version: ``, `v`, `pkg@`, `release/cli/v`. */
  readonly prefix: string
  /** Newest first by version, then date. */
  readonly tags: readonly Tag[]
  readonly scheme: Scheme | 'other'
}
export interface Tags {
  /** Newest first by date as git lists them. */
  readonly all: readonly Tag[]
  /** Release-like groups, the primary one first: that of bare versions where it is in use, else the one with most of the recent final releases. */
  readonly groups: readonly TagGroup[]
  /** The clone may lack tags that the project has: what is here is true, what is missing proves nothing. */
  readonly partial?: boolean
}
type Scheme = 'semver' | 'calver'

/** A tag's name read as a version. */
export interface Version {
  readonly prefix: string
  /** Without the prefix, as written. */
  readonly text: string
  readonly numbers: readonly number[]
  /** Not a pre-release: nothing after the numbers, or something like `.Final`, `+build`, `p1`. */
  readonly final: boolean
  /** Which published format it follows, if any. */
  readonly scheme: Scheme | undefined
}

const MAX_NAME = 200
/** Newest final releases that decide which group is the primary one, and how long before the newest they may be. */
const RECENT = 20
const RECENT_YEARS = 3
/** A higher version that is so much older than the newest release was counted in another way. */
const FORMER_YEARS = 5
const YEAR = 365 * 86_400_000
/** Releases of a series without a component's name among the recent ones, which make it that of the whole. */
const IN_USE = 2
const BARE = /^(?:v|version|ver|release|rel|r)?[./_-]?v?$/i

/** Where a version may begin in a name: at its start or after a separator, with or without a `v`. */
const START = /(?:^|[/@_-])(?:(?:version|ver|v|release|rel|r)[._-]?)?(?=\d)/gi

const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/
/** `v4`: a whole release where nothing finer exists, otherwise a tag that moves along. */
const WHOLE = /^\d{1,4}$/
const PART_OF_DATE = /(?:19|20)\d\d[-_](?:\d\d[-_])?$/

const BUILD = /-g?[0-9a-f]{7,40}$/

const SEMVER_SUFFIX = /^(?:-[\da-z-]+(?:\.[\da-z-]+)*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i
const NATURAL = new Intl.Collator('en', { numeric: true })

function schemeOf(numbers: readonly string[], suffix: string): Scheme | undefined {
  const [first = '', second = ''] = numbers
  const year = /^(?:19[89]\d|20\d\d)$/.test(first)
  // Two digits of the year only count with a month that is written as one (22.04), else 24.1.0 would not be SemVer.
  if (
    numbers.length >= 2 &&
    (year || (/^\d\d$/.test(first) && /^(?:0[1-9]|1[0-2])$/.test(second) && (second.startsWith('0') || numbers.length === 2)))
  )
    return 'calver'
  return numbers.length === 3 && numbers.every(n => n === '0' || !n.startsWith('0')) && SEMVER_SUFFIX.test(suffix) ? 'semver' : undefined
}

function versionAt(name: string, at: number): Version | undefined {
  const text = name.slice(at)
  // The end of a date (`w2026-06-30`) is no version of its own.
  const found = DOTTED.exec(text)?.[0] ?? DATE.exec(text)?.[0] ?? (PART_OF_DATE.test(name.slice(0, at)) ? undefined : WHOLE.exec(text)?.[0])
  if (found === undefined) return undefined
  const suffix = text.slice(found.length)
  const date = DATE.test(found)
  // After a bare date or number anything else makes it a mark (`20260612-074ec3d3`), not a version.
  if (BUILD.test(suffix) || (date && suffix !== '')) return undefined
  const numbers = date ? [found.slice(0, 4), found.slice(4, 6), found.slice(6)] : found.split(/[._-]/)
  return {
    prefix: name.slice(0, at),
    text,
    numbers: numbers.map(Number),
    final: FINAL_SUFFIX.test(suffix),
    scheme: schemeOf(numbers, suffix)
  }
}

/** Reads a tag's name as prefix and version; undefined when it names no release (`latest`, `sbom-production-20260612-074ec3d3`). */
export function versionOf(name: string): Version | undefined {
  if (name.length > MAX_NAME) return undefined
  for (const match of name.matchAll(START)) {
    const at = match.index + match[0].length
    // `staging@1.2.0` is a package's name, `staging-1.2.0` a mark.
    if (!name.slice(0, at).endsWith('@') && MARK.test(name.slice(0, at))) return undefined
    const version = versionAt(name, at)
    if (version) return version
  }
  return undefined
}

/** Positive when `a` is the newer version. */
export function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0)
    if (difference !== 0) return difference
  }
  return Number(a.final) - Number(b.final) || NATURAL.compare(a.text, b.text)
}

interface Release {
  readonly tag: Tag
  readonly version: Version
}

/** `v4` and `v4.1` beside `v4.1.2` move along with it: they are no releases of their own. */
function withoutMoving(releases: readonly Release[]): readonly Release[] {
  const majors = new Set(releases.filter(r => r.version.numbers.length > 1).map(r => r.version.numbers[0]))
  const exact = new Set(releases.filter(r => r.version.numbers.length > 2).map(r => r.tag.commit))
  return releases.filter(
    ({ tag, version: { numbers } }) => (numbers.length > 1 || !majors.has(numbers[0])) && (numbers.length !== 2 || !exact.has(tag.commit))
  )
}

/** Before 3.1.0 a tag of long ago, such as 2009-05-01, is of another way to count, and not the newer version. */
function withoutFormer(releases: readonly Release[]): readonly Release[] {
  const [newest, ...others] = releases
  if (!newest) return []
  const last = others.reduce((latest, release) => (release.tag.date > latest.tag.date ? release : latest), newest)
  const since = Date.parse(last.tag.date) - FORMER_YEARS * YEAR
  return releases.filter(({ tag, version }) => !(Date.parse(tag.date) < since) || compareVersions(version, last.version) <= 0)
}

function schemeOfGroup(releases: readonly Release[]): Scheme | 'other' {
  const finals = releases.filter(r => r.version.final)
  const judged = (finals.length > 1 ? finals : releases).slice(0, 50)
  const share = (scheme: Scheme) => judged.filter(r => r.version.scheme === scheme).length / judged.length
  return share('semver') >= 0.5 ? 'semver' : share('calver') >= 0.5 ? 'calver' : 'other'
}

/** Whether a tag of a group is a final release, not a pre-release. */
export function isFinal(tag: Tag): boolean {
  return versionOf(tag.name)?.final ?? false
}

/** The final releases of a group, newest first. */
export function finalTags(group: TagGroup | undefined): readonly Tag[] {
  return group ? finalsOf(group) : []
}

const finalsOf = once((group: TagGroup): readonly Tag[] => group.tags.filter(isFinal))

/** Sorts tags into groups of releases by the prefix of their names. `partial`: the clone may lack some. */
export function groupTags(tags: readonly Tag[], partial = false): Tags {
  const byPrefix = new Map<string, Release[]>()
  for (const tag of tags) {
    const version = versionOf(tag.name)
    if (!version) continue
    const releases = byPrefix.get(version.prefix)
    if (releases) releases.push({ tag, version })
    else byPrefix.set(version.prefix, [{ tag, version }])
  }
  const groups = [...byPrefix].map(([prefix, found]) => {
    const releases = [...withoutMoving(withoutFormer(found))].sort(
      (a, b) => compareVersions(b.version, a.version) || (a.tag.date < b.tag.date ? 1 : -1)
    )
    const finals = releases.filter(r => r.version.final).map(r => r.tag)
    const newest = releases.reduce((date, r) => (r.tag.date > date ? r.tag.date : date), '')
    return { group: { prefix, tags: releases.map(r => r.tag), scheme: schemeOfGroup(releases) }, finals, newest }
  })
  // Old components with many releases, and old ways to name them, must not outweigh what is released today.
  const finals = groups.flatMap(g => g.finals).sort((a, b) => (a.date < b.date ? 1 : -1))
  const since = Date.parse(finals[0]?.date ?? '') - RECENT_YEARS * YEAR
  const recent = new Set(finals.slice(0, RECENT).filter(({ date }) => Date.parse(date) >= since))
  const weight = new Map(groups.map(g => [g, g.finals.filter(tag => recent.has(tag)).length]))
  const whole = (g: (typeof groups)[number]): number => Number(BARE.test(g.group.prefix) && (weight.get(g) ?? 0) >= IN_USE)
  groups.sort((a, b) => whole(b) - whole(a) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a.newest < b.newest ? 1 : -1))
  return { all: tags, groups: groups.map(g => g.group), ...(partial && { partial }) }
}
