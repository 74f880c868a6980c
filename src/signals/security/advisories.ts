// SPDX-License-Identifier: MIT
import type { Advisory } from '../../inputs/github.js'
import type { Tag } from '../../inputs/tags.js'
import { versionOf } from '../../inputs/tags.js'

const DAY = 86_400_000

/** Whole days from one moment to another. */
export function daysBetween(from: string, to: Date | string): number {
  return Math.floor((new Date(to).getTime() - Date.parse(from)) / DAY)
}

/**
 * Whether an advisory names no version that repairs what it describes. `unclear`: it names none, but says up to which
 * version it holds, so that a later one may well be sound.
 */
export function openness(advisory: Advisory): 'open' | 'unclear' | 'patched' {
  if (advisory.withdrawn || advisory.patchedVersions.length > 0) return 'patched'
  const ranges = advisory.vulnerableRanges ?? []
  return ranges.length > 0 && ranges.every(range => range.includes('<')) ? 'unclear' : 'open'
}

/** When the first tag of a version that an advisory names as patched was made; undefined when no tag tells. */
export function patchedOn(advisory: Advisory, tags: readonly Tag[]): string | undefined {
  const wanted = new Set(
    advisory.patchedVersions.flatMap(text => text.split(/[,|]/).map(version => version.replace(/^[\s<>=^~v]{1,10}/i, '').trim()))
  )
  const dates = tags
    .filter(tag => {
      const version = versionOf(tag.name)
      return version !== undefined && wanted.has(version.text)
    })
    .map(tag => tag.date)
  return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
