// SPDX-License-Identifier: MIT
import { coversEveryChange, inWords, isAnalyser, staticAnalysis } from '../../signals/analysis/analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { type Checker } from '../checker.js'
import { cannotTell, type Finding, met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'
import { onEveryChange } from '../../facts/ci/job.js'

const ENOUGH_PULL_REQUESTS = 10

/** Most merged pull requests carry the check of an analyser. Jobs of own workflows may have any name, so they do not count. */
function onMergedChanges({ github }: Evidence): Finding | undefined {
  if (!github.mergedPullRequests.known) return undefined
  const newest = github.mergedPullRequests.value.newest.slice(0, 20)
  const analysed = newest.filter(p => p.checks.some(c => c.app !== 'github-actions' && isAnalyser(c.name, 'sast')))
  if (newest.length < ENOUGH_PULL_REQUESTS || analysed.length < 0.8 * newest.length) return undefined
  return met(
    'conclusive',
    `${analysed.length} of the newest ${newest.length} merged pull requests carry the check of a static analyser.`,
    ...analysed.slice(0, 3).map(p => ({ url: p.url }))
  )
}

export const checker: Checker = {
  criterion: 'static_analysis_often',
  looksAt:
    'The triggers of the CI jobs with static analysers (every change, or at least daily), the default setup of code scanning, and checks on merged pull requests.',
  neverClaims: 'That a weekly schedule is often enough.',
  needs: ['actions: read', 'pull-requests: read'],
  check(evidence) {
    const found = staticAnalysis(evidence, 'sast')
    if (found.how === 'unknown') return cannotTell(found.fact)
    if (found.how === 'no-code') return notApplicable('hint', 'No source code was found that could be analysed.')
    if (found.how === 'nothing' || found.how === 'unsupported')
      return undecided('No static analyser was found, so nothing tells how often one runs.')
    const observed = onMergedChanges(evidence)
    if (observed) return observed
    const often = found.uses.find(u => coversEveryChange(u) || u.triggers.includes('daily'))
    if (found.how === 'service')
      return met('strong', `${found.names} runs on pushes and pull requests without any configuration.`, ...found.places)
    if (often) return met(found.how === 'partial' ? 'hint' : 'strong', `${often.tool} runs on ${inWords(often.triggers)}.`, placeOf(often))
    const some = found.uses.find(u => onEveryChange(u.triggers))
    if (some) return met('hint', `${some.tool} runs on ${inWords(some.triggers)}, but only when certain files change.`, placeOf(some))
    const hook = found.uses.find(u => u.how === 'task' && u.path.startsWith('.pre-commit'))
    if (hook) return met('hint', `${hook.tool} runs as a hook before each commit, for those who installed it.`, placeOf(hook))
    const [rare] = found.uses.filter(u => u.how === 'ci')
    if (rare) return unmet('hint', `${rare.tool} runs only on ${inWords(rare.triggers)}, not for every change or daily.`, placeOf(rare))
    return undecided('A static analyser is set up, but nothing shows how often it runs.')
  }
}
