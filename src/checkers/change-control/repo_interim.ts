// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { finalTags } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet, type Finding } from '../../finding.js'
import { IMPORT } from './repo_interim.phrases.generated.js'

const ENOUGH = 3
const DAY = 86_400_000

function fromHistory({ history, tags, repository }: Evidence): Finding | undefined {
  if (!history.known) return undefined
  const { between, sinceRelease, commits, total, first, last } = history.value
  const [pair] = between.filter(b => b.commits >= ENOUGH)
  if (pair)
    return met(
      'strong',
      `${pair.commits} commits lie between ${pair.from} and ${pair.to}.`,
      ...pageOf(repository, `compare/${encodeURIComponent(pair.from)}...${encodeURIComponent(pair.to)}`)
    )
  if (between.length >= ENOUGH && between.every(b => b.commits === 1 && b.subjects.length === 1 && b.subjects.every(s => IMPORT.test(s))))
    return unmet(
      'strong',
      `Each of the last ${between.length} releases came as one commit, so the work between them is not visible.`,
      ...pageOf(repository, 'tags')
    )
  const imports = commits.filter(commit => IMPORT.test(commit.subject)).length
  if (commits.length === 0 || imports > commits.length / 2) return undefined
  if (sinceRelease && sinceRelease.commits >= ENOUGH)
    return met('strong', `${sinceRelease.commits} commits were made since ${sinceRelease.tag}.`, ...pageOf(repository, 'commits'))
  const days = first === undefined || last === undefined ? 0 : (Date.parse(last) - Date.parse(first)) / DAY
  const page = pageOf(repository, 'commits')
  if (total < 10 || days < 14) return undefined
  const releases = tags.known ? tags.value.groups.flatMap(finalTags).length : 0
  // Where every merged change is released at once, no pair of releases has many commits, but the work is there to see.
  return total >= ENOUGH * releases
    ? met(
        'strong',
        `The history shows ${total} commits over ${Math.floor(days)} days${releases > 0 ? ` for ${releases} tagged releases` : ''}.`,
        ...page
      )
    : undefined
}

/** Pull requests that were merged after the release before the newest one, for a run that has no history. */
function fromPullRequests({ github }: Evidence): Finding | undefined {
  if (!github.mergedPullRequests.known || !github.releases.known) return undefined
  const dates = github.releases.value.newest.filter(r => !r.draft).flatMap(r => r.publishedAt ?? []).sort() // prettier-ignore
  const merged = github.mergedPullRequests.value.newest
  // Between two adjacent releases, or since the newest one.
  const spans = dates.map((from, index) => merged.filter(p => p.mergedAt > from && p.mergedAt < (dates[index + 1] ?? '9')))
  const visible = spans.find(span => span.length >= ENOUGH)
  return (
    visible &&
    met(
      'strong',
      `${visible.length} pull requests were merged in public between two releases or since the newest.`,
      ...visible.slice(0, ENOUGH).map(({ url }) => ({ url }))
    )
  )
}

export const checker: Checker = {
  criterion: 'repo_interim',
  looksAt:
    'The commits between the newest releases of the same component and since the newest one, or the pull requests merged between them.',
  neverClaims: 'That all work is public.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { history, github } = evidence
    const found = fromHistory(evidence) ?? fromPullRequests(evidence)
    if (found) return found
    if (!history.known) return undecided(history.why, history, ...[github.mergedPullRequests, github.releases].filter(fact => !fact.known))
    return undecided('There are too few commits yet to see work between releases.')
  }
}
