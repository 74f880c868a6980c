// SPDX-License-Identifier: MIT
import { known, unknown, type Known } from '../../core/known.js'
import { compareVersions, isFinal, versionOf, type Tags } from '../../inputs/tags.js'
import type { GitRepository } from './open.js'
import { gitMaybe } from './run.js'
import type { Candidate } from './candidate.js'

const NEEDS = 'fetch-depth: 0'

/** The release before a tag: the newest version of its series that the commit comes from. A final release follows a final one. */
export async function previousRelease(repository: GitRepository, head: string, name: string, tags: Known<Tags>): Promise<Known<Candidate>> {
  const version = versionOf(name)
  if (!version) return unknown('The tag names no version, so no release comes before it.')
  if (!tags.known) return unknown(`Which release came before cannot be told: ${tags.why}.`, tags.needs)
  if (repository.shallow || tags.value.partial)
    return unknown('Which release came before cannot be told from this clone; check out with `fetch-depth: 0` to compare.', NEEDS)
  const series = tags.value.groups.find(group => group.tags.some(tag => tag.name === name))?.tags
  // `v4`, which moves along with v4.1.2, is in no series.
  if (!series) return unknown('The tag is no release of its own.')
  const merged = await gitMaybe(repository.directory, ['for-each-ref', `--merged=${head}`, '--format=%(refname:strip=2)', 'refs/tags'])
  const before = new Set((merged ?? '').split('\n'))
  const previous = series.find(tag => {
    const other = versionOf(tag.name)
    if (!other || tag.commit === head || !before.has(tag.name) || (version.final && !isFinal(tag))) return false
    return compareVersions(other, version) < 0
  })
  if (!previous) return unknown('No earlier release is among the commits that this one comes from.')
  return known({ commit: previous.commit, what: `the last release, ${previous.name}` })
}
