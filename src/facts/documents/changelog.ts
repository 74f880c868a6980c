// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document, Documents } from './documents.js'
import { versionOf, type Version } from '../../inputs/tags.js'
import { AFTER } from './changelog.phrases.generated.js'

/** A release that a changelog has an entry for. */
export interface ChangelogEntry {
  readonly version: Version
  readonly path: string
  /** Undefined when the file's name says the version: `CHANGELOG/CHANGELOG-0.8.md`. */
  readonly line: number | undefined
}

const MAX_ENTRIES = 2_000
/** A heading of a plain text is a short line. */
const SHORT = 100

function headingVersion(text: string): Version | undefined {
  const words = text.trim().split(/\s+/).slice(0, 4)
  for (const [index, word] of words.slice(0, 3).entries()) {
    const version = versionOf(word.replace(/^[[("'*#=]{1,5}/, '').replace(/[\])"'*:,;]{1,5}$/, ''))
    // `7945407b - 2017-03-09` is a commit and its date; only a heading that begins with a date is an entry of that name.
    if (!version || (version.numbers.length === 1 && index === 0) || (index > 0 && /^\d{4}-/.test(version.text))) continue
    const next = words[index + 1]
    if (next === undefined || AFTER.test(next)) return version
  }
  return undefined
}

function entriesOf(document: Document): ChangelogEntry[] {
  const entry = ({ text, line }: { readonly text: string; readonly line: number }): ChangelogEntry[] => {
    const version = text.length <= SHORT * 2 ? headingVersion(text) : undefined
    return version ? [{ version, path: document.path, line }] : []
  }
  const headings = document.headings.flatMap(entry)
  const found = headings.length > 0 ? headings : document.sentences.filter(s => s.text.length <= SHORT).flatMap(entry)
  const named = versionOf(posix.basename(document.path).replace(/\.[a-z]{2,8}$/i, ''))
  return named && named.numbers.length > 1 ? [...found, { version: named, path: document.path, line: undefined }] : found
}

/** The releases that the changelogs of a project have entries for, in their order. */
export function changelogEntries(documents: Documents): readonly ChangelogEntry[] {
  return documents.of('changelog').flatMap(entriesOf).slice(0, MAX_ENTRIES)
}

function same(a: Version, b: Version): boolean {
  if (a.text === b.text) return true
  const length = Math.max(a.numbers.length, b.numbers.length)
  return a.final && b.final && Array.from({ length }, (_, i) => (a.numbers[i] ?? 0) === (b.numbers[i] ?? 0)).every(Boolean)
}

/** The entry for a release; a file that is named after a series (`0.8`) is an entry for all of it. */
export function entryFor(entries: readonly ChangelogEntry[], release: Version): ChangelogEntry | undefined {
  return (
    entries.find(entry => same(entry.version, release)) ??
    entries.find(
      ({ line, version: { numbers } }) =>
        line === undefined && numbers.length < release.numbers.length && numbers.every((n, i) => n === release.numbers[i])
    )
  )
}
