// SPDX-License-Identifier: MIT
import { inWords } from '../../signals/analysis/analysis.js'
import { checksOf, isTestName, outcome } from '../../signals/testing/checks.js'
import type { Evidence } from '../../evidence/evidence.js'
import { externalChecks, mayTestOutOfSight, testReport, testRuns, type TestRun } from '../../signals/testing/test-runs.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding } from '../../finding.js'
import { onEveryChange } from '../../facts/ci/job.js'

const HALF_A_YEAR = 183 * 86_400_000

export const checker: Checker = {
  criterion: 'test_continuous_integration',
  looksAt:
    'CI jobs that run the tests on pull requests or on pushes to the default branch, through tasks and scripts of the repository; their checks on the default branch and on merged pull requests.',
  neverClaims: 'That any check at all is a test, or that a configuration of a service outside of GitHub is still in use.',
  needs: ['checks: read', 'pull-requests: read', 'actions: read'],
  check(evidence) {
    const { ci, github, history, now, repository } = evidence
    const runs = testRuns(evidence)
    const onChange = runs.filter(r => onEveryChange(r.triggers))
    const own = (run: TestRun): boolean => run.job.system === 'github' || (repository.known && !repository.value.host.includes('github'))
    const dormant = history.known && history.value.last !== undefined && now.getTime() - Date.parse(history.value.last) > HALF_A_YEAR
    const inside = onChange.filter(own)
    const passed = github.checks.known
      ? inside.flatMap(r => checksOf(r.job, github.checks.known ? github.checks.value : []).map(c => ({ ...r, check: c })))
      : []
    const good = passed.find(r => outcome([r.check]) === 'success')
    const [first] = inside
    if (good && !dormant)
      return met(
        'conclusive',
        `CI runs \`${short(good.command)}\` on ${inWords(good.triggers)}, and it passed on the default branch.`,
        ...good.places,
        ...(good.check.url === undefined ? [] : [{ url: good.check.url }])
      )
    if (first)
      return met(
        dormant ? 'hint' : 'strong',
        `CI runs \`${short(first.command)}\` on ${inWords(first.triggers)}${dormant ? ', but no change was integrated for half a year' : ''}.`,
        ...first.places
      )
    const [outside] = onChange
    if (outside) return external(evidence, outside)
    return withoutCommand(evidence, runs, ci.files.length > 0)
  }
}

function external(evidence: Evidence, run: TestRun): Finding {
  const check = externalChecks(evidence).find(c => c.conclusion === 'success' || c.conclusion === 'failure')
  const said = `\`${short(run.command)}\` is in the configuration of ${run.job.workflow}`
  if (!check) return met('hint', `${said}, but no check shows that the service still runs it.`, ...run.places)
  return met(
    'strong',
    `${said}, and that service reports its checks.`,
    ...run.places,
    ...(check.url === undefined ? [] : [{ url: check.url }])
  )
}

/** No test command was recognised: names may still speak of tests, or CI may be somewhere else. */
function withoutCommand(evidence: Evidence, runs: readonly TestRun[], files: boolean): Finding {
  const { ci, github, tree } = evidence
  const reported = testReport(evidence)
  if (reported) return met('hint', 'A CI job publishes test results; the command that makes them was not recognised.', reported)
  const service = externalChecks(evidence).find(c => isTestName(c.name) || c.conclusion === 'success')
  if (service)
    return met(
      'hint',
      `A CI service outside of GitHub reports "${service.name.slice(0, 60)}".`,
      ...(service.url === undefined ? [] : [{ url: service.url }])
    )
  const named = ci.jobs.find(job => onEveryChange(job.triggers) && isTestName(job.name) && job.steps.length > 0)
  if (named)
    return met('hint', `A CI job is called "${named.name.slice(0, 60)}"; the command that it tests with was not recognised.`, {
      path: named.path,
      line: named.line
    })
  if (ci.unreadable[0]) return undecided(`What CI runs is not all visible: ${ci.unreadable[0].path}, ${ci.unreadable[0].why}.`)
  if (!tree.complete) return undecided('The listing of the tree is not complete.')
  const [rare] = runs
  if (rare) return unmet('hint', `CI runs tests only on ${inWords(rare.triggers)}, not for each change.`, ...rare.places)
  if (files && mayTestOutOfSight(evidence))
    return undecided('CI runs programs of the repository that may run tests; no test command was recognised.')
  if (files)
    return unmet('hint', 'CI is configured, but no job that runs tests was recognised.', ...ci.files.slice(0, 3).map(path => ({ path })))
  if (!github.mergedPullRequests.known) return cannotTell(github.mergedPullRequests)
  const merged = github.mergedPullRequests.value.newest
  if (merged.length >= 20 && merged.slice(0, 20).every(p => p.checks.length === 0 && p.checksUnread !== true))
    return unmet('strong', 'There is no CI configuration, and none of the newest 20 merged pull requests carries a check.')
  return undecided('There is no CI configuration in the tree; tests may run somewhere else.')
}

function short(command: string): string {
  const line = command.replaceAll('`', '').replace(/https?:\/\/\S{1,200}/g, '…')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
