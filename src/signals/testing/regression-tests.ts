// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { isMachine } from '../community/people.js'
import { pageOf } from '../../inputs/repository.js'
import type { Place } from '../../finding.js'
import { once } from '../../core/memo.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { BUG_LABEL, FIX, OF_OTHER_THINGS } from './regression-tests.phrases.generated.js'

/** A fix of the product that was made in the last months. */
export interface Fix {
  readonly place: readonly Place[]
  /** It changes test files too. */
  readonly tested: boolean
  /** It changes files that hold tests beside the code, so that nobody can tell. */
  readonly perhaps: boolean
}
export interface Fixes {
  readonly since: string
  readonly fixes: readonly Fix[]
  /** Changes of all kinds that people made since then. */
  readonly changes: number
  readonly from: 'pull requests' | 'commits'
}

const MONTHS = 6
const FEW = 10
const MAX_FIXES = 200
/** A commit that touches more is a merge of much, a move or a reformatting. */
const BULK = 200

function isFix(title: string, labels: readonly string[] = []): boolean {
  return !OF_OTHER_THINGS.test(title) && (FIX.test(title) || labels.some(label => BUG_LABEL.test(label)))
}

/** Fixes of product code in the last six months: by pull requests when there are enough, else by commits, which may keep tests apart. */
export const recentFixes = once(({ history, github, source, tests, now, repository }: Evidence): Fixes | undefined => {
  const start = new Date(now)
  start.setUTCMonth(start.getUTCMonth() - MONTHS)
  const since = start.toISOString().slice(0, 10)
  const product = new Set(source.files.filter(({ test, sample }) => !test && sample !== true).map(({ path }) => path))
  const inline = new Set(tests.inline)
  const fixOf = (paths: readonly string[], place: readonly Place[]): Fix[] => {
    if (paths.length >= BULK || !paths.some(path => product.has(path))) return []
    const tested = paths.some(isTestPath)
    return [{ place, tested, perhaps: !tested && paths.some(path => inline.has(path)) }]
  }

  const pulls = github.mergedPullRequests.known
    ? github.mergedPullRequests.value.newest.filter(({ author, mergedAt }) => author?.bot !== true && mergedAt.slice(0, 10) >= since)
    : []
  const inPulls = pulls
    .filter(({ title, labels }) => isFix(title, labels))
    .flatMap(({ files, url }) =>
      fixOf(
        files.map(f => f.path),
        [{ url }]
      )
    )
  if (inPulls.length >= FEW) return { since, fixes: inPulls, changes: pulls.length, from: 'pull requests' }

  if (!history.known) return inPulls.length > 0 ? { since, fixes: inPulls, changes: pulls.length, from: 'pull requests' } : undefined
  const { commits, total } = history.value
  const recent = commits.filter(commit => commit.date.slice(0, 10) >= since && !isMachine(commit))
  const oldest = commits.at(-1)?.date.slice(0, 10)
  const fixes = recent
    .filter(({ subject }) => isFix(subject))
    .flatMap(({ oid, changes }) =>
      fixOf(
        changes.map(c => c.path),
        pageOf(repository, `commit/${oid}`)
      )
    )
    .slice(0, MAX_FIXES)
  const cut = commits.length < total && oldest !== undefined && oldest > since
  return { since: cut ? oldest : since, fixes, changes: recent.length, from: 'commits' }
})
