// SPDX-License-Identifier: MIT
import { inWords } from '../../signals/analysis/analysis.js'
import { checksOf, isTestName, outcome } from '../../signals/testing/checks.js'
import type { Evidence } from '../../evidence/evidence.js'
import { checkedPulls, externalChecks, mayTestOutOfSight, testReport, testRuns, type TestRun } from '../../signals/testing/test-runs.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding } from '../../finding.js'
import { onEveryChange } from '../../facts/ci/job.js'

const MANY_CHECKED = 10
const RECENT_PULLS = 20

/** Only changes of some files start it, and these patterns are not as wide as the source. */
function isNarrow({ job }: TestRun): boolean {
  return job.onlyPaths !== undefined && !job.onlyPaths.some(path => path.startsWith('!') || path.includes('**'))
}

function short(command: string): string {
  return shorten(command.replaceAll('`', '').replace(/https?:\/\/\S{1,200}/g, '…'), 80)
}

/** The tests run inside the forge that holds the repository, so the configuration alone makes them run. */
function inside(evidence: Evidence, runs: readonly TestRun[]): Finding {
  const { checks } = evidence.github
  const wide = runs.filter(run => !isNarrow(run))
  const [run] = wide.length > 0 ? wide : runs
  if (!run) return undecided('No CI run was found.')
  const said = `CI runs \`${short(run.command)}\` on ${inWords(run.triggers)}`
  if (wide.length === 0) return met('hint', `${said}, but only when some files change.`, ...run.places)
  const last = wide.flatMap(({ job }) => (checks.known ? checksOf(job, checks.value) : [])).find(check => outcome([check]) !== undefined)
  const pulls = checkedPulls(wide, evidence)
  if (pulls && pulls.checked >= MANY_CHECKED)
    return met(
      'conclusive',
      `${said}; ${pulls.checked} of the newest ${pulls.of} merged pull requests carry its result.`,
      ...run.places,
      ...(last?.url === undefined ? [] : [{ url: last.url }])
    )
  return met('strong', `${said}, and reports whether they pass.`, ...run.places, ...(last?.url === undefined ? [] : [{ url: last.url }]))
}

/** A service outside of the forge may have been switched off long ago: its checks show that it still runs. */
function outside(evidence: Evidence, run: TestRun): Finding {
  const said = `\`${short(run.command)}\` is in the configuration of ${run.job.workflow}`
  const check = externalChecks(evidence).find(c => outcome([c]) !== undefined)
  if (!check) return met('hint', `${said}, but no check shows that the service still runs it.`, ...run.places)
  return met(
    'strong',
    `${said}, and that service reports its checks.`,
    ...run.places,
    ...(check.url === undefined ? [] : [{ url: check.url }])
  )
}

/** No command that tests was recognised: names may still speak of tests, or CI may be somewhere else. */
function without(evidence: Evidence, runs: readonly TestRun[]): Finding {
  const { ci, github, tree } = evidence
  const published = testReport(evidence)
  if (published) return met('hint', 'A CI job publishes test results; the command that makes them was not recognised.', published)
  const named = ci.jobs.find(job => onEveryChange(job.triggers) && isTestName(job.name) && job.steps.length > 0)
  if (named)
    return met('hint', `A CI job is called "${named.name.slice(0, 60)}"; the command that it tests with was not recognised.`, {
      path: named.path,
      line: named.line
    })
  const pulls = github.mergedPullRequests.known ? github.mergedPullRequests.value.newest.slice(0, RECENT_PULLS) : []
  const checks = [...(github.checks.known ? github.checks.value : []), ...pulls.flatMap(pull => pull.checks)]
  const reported = checks.find(check => isTestName(check.name) && outcome([check]) !== undefined)
  if (reported)
    return met(
      'hint',
      `A check called "${reported.name.slice(0, 60)}" reports on changes.`,
      ...(reported.url === undefined ? [] : [{ url: reported.url }])
    )
  if (ci.unreadable[0]) return undecided(`What CI runs is not all visible: ${ci.unreadable[0].path}, ${ci.unreadable[0].why}.`)
  if (!tree.complete) return undecided('The listing of the tree is not complete.')
  const [rare] = runs
  if (rare) return unmet('hint', `CI runs tests only on ${inWords(rare.triggers)}, not for each change.`, ...rare.places)
  const told = github.checks.known && pulls.length >= RECENT_PULLS / 2 && pulls.every(({ checksUnread }) => checksUnread !== true)
  if (mayTestOutOfSight(evidence)) return undecided('CI runs programs that may test; what they do was not seen.')
  if (ci.files.length > 0)
    return unmet(
      told ? 'strong' : 'hint',
      `CI is configured, but no job that runs tests was recognised${told ? ', and no check of the newest changes speaks of tests' : ''}.`,
      ...ci.files.slice(0, 3).map(path => ({ path }))
    )
  if (!github.mergedPullRequests.known) return cannotTell(github.mergedPullRequests)
  if (told && checks.length === 0)
    return unmet('strong', `There is no CI configuration, and none of the newest ${pulls.length} merged pull requests carries a check.`)
  return undecided('There is no CI configuration in the tree; tests may run somewhere else.')
}

export const checker: Checker = {
  criterion: 'automated_integration_testing',
  looksAt:
    'CI jobs that run the tests on pull requests or on pushes to the default branch, through tasks and scripts of the repository, and their checks on the newest merged pull requests.',
  neverClaims:
    'That any check at all is a test, that a run on a schedule or by hand tests each change, or that a service outside of GitHub is still in use.',
  needs: ['checks: read', 'pull-requests: read', 'actions: read'],
  check(evidence) {
    const { repository } = evidence
    const runs = testRuns(evidence)
    const onChange = runs.filter(({ triggers }) => onEveryChange(triggers))
    const foreign = repository.known && !repository.value.host.includes('github')
    const own = onChange.filter(({ job }) => job.system === 'github' || foreign)
    if (own.length > 0) return inside(evidence, own)
    const [service] = onChange
    return service ? outside(evidence, service) : without(evidence, runs)
  }
}
