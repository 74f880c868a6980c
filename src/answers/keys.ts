// SPDX-License-Identifier: MIT
import { CRITERIA, CRITERION_IDS, isCriterionId } from '../criteria/catalogue.js'

/** Ids that the badge has renamed since it began. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['oss_license', 'floss_license'],
  ['oss_license_osi', 'floss_license_osi'],
  ['build_oss_tools', 'build_floss_tools'],
  ['crypto_oss', 'crypto_floss'],
  ['changelog', 'release_notes'],
  ['changelog_vulns', 'release_notes_vulns'],
  ['description_sufficient', 'description_good'],
  ['contribution_criteria', 'contribution_requirements'],
  ['repo_url', 'repo_public'],
  ['project_homepage_https', 'sites_https'],
  ['project_sites_https', 'sites_https']
])

/** Ids that the badge no longer asks. */
const RETIRED: ReadonlySet<string> = new Set(['homepage_url', 'project_homepage_url', 'report_url', 'crypto_alternatives', 'osps_br_01_02'])

/** What a name in an answers file stands for. `spelled` tells how it was written; the site takes only `exactly`. */
export type Meaning =
  | {
      readonly kind: 'criterion' | 'baseline'
      readonly id: string
      readonly spelled: 'exactly' | 'otherwise' | 'as renamed' | 'as displayed'
    }
  | { readonly kind: 'computed' | 'retired' | 'unknown' }

const COMPUTED: ReadonlySet<string> = new Set(
  CRITERIA.filter(criterion => criterion.automation === 'computed').map(criterion => criterion.id)
)
const BY_LOOSE_NAME: ReadonlyMap<string, string> = new Map(CRITERION_IDS.map(id => [loose(id), id]))

function loose(name: string): string {
  return name.trim().toLowerCase().replace(/[-. ]/g, '_')
}

export function meaningOf(name: string): Meaning {
  if (name.length > 80) return { kind: 'unknown' }
  const exact = isCriterionId(name)
  const id = exact ? name : BY_LOOSE_NAME.get(loose(name))
  if (id !== undefined) return COMPUTED.has(id) ? { kind: 'computed' } : { kind: 'criterion', id, spelled: exact ? 'exactly' : 'otherwise' }
  const renamed = RENAMED.get(name)
  if (renamed !== undefined) return { kind: 'criterion', id: renamed, spelled: 'as renamed' }
  const control = loose(name)
  if (RETIRED.has(control)) return { kind: 'retired' }
  if (!/^osps_[a-z]{2}_\d\d_\d\d$/.test(control)) return { kind: 'unknown' }
  return { kind: 'baseline', id: control, spelled: name === control ? 'exactly' : 'as displayed' }
}

/** The criterion id that a wrong one most likely means, or undefined when none is near enough to suggest. */
export function nearestId(name: string): string | undefined {
  const wrong = loose(name)
  return nearest(wrong, CRITERION_IDS) ?? onlyLonger(wrong)
}

/** The candidate that few typing errors lead to. */
export function nearest(wrong: string, candidates: readonly string[]): string | undefined {
  if (wrong.length < 3 || wrong.length > 60) return undefined
  const most = wrong.length < 8 ? 1 : wrong.length < 20 ? 2 : 3
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) >= least) continue
    const distance = editDistance(wrong, candidate)
    if (distance >= least) continue
    least = distance
    best = candidate
  }
  return best
}

/** The one id that continues a cut one, at its end or before its start: `crypto_used`, `continuous_integration`. */
function onlyLonger(wrong: string): string | undefined {
  if (wrong.length < 8) return undefined
  const longer = CRITERION_IDS.filter(id => id.startsWith(wrong) || id.endsWith(`_${wrong}`))
  return longer.length === 1 ? longer[0] : undefined
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
