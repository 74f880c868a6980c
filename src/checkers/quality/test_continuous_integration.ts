// SPDX-License-Identifier: MIT
import { inWords } from '../../evidence/analysis.js'
import { checksOf, isExternalCi, isTestName, outcome } from '../../evidence/checks.js'
import { onEveryChange, stepsOf, triggersOf, type Job, type Trigger } from '../../evidence/ci.js'
import { simpleCommands } from '../../evidence/ci/shell.js'
import type { Evidence } from '../../evidence/evidence.js'
import { cannotTell, met, undecided, unmet, type Checker, type Finding, type Place } from '../checker.js'

const REPORTERS = /^(?:dorny\/test-reporter|mikepenz\/action-junit-report|EnricoMi\/publish-unit-test-result-action)@/i
const HALF_A_YEAR = 183 * 86_400_000

interface TestRun {
  readonly job: Job
  readonly triggers: readonly Trigger[]
  readonly command: string
  readonly standard: boolean
  readonly place: Place
}

/** CI jobs that run a test command, switched-off workflows aside. */
function testRuns({ ci, tests, github }: Evidence): TestRun[] {
  const off = new Set(github.workflows.known ? github.workflows.value.filter(w => w.state.startsWith('disabled')).map(w => w.path) : [])
  const commands = new Map(tests.commands.filter(c => c.where === 'ci').map(c => [`${c.path}:${c.line}`, c]))
  return stepsOf(ci).flatMap(({ job, step }) => {
    const command = commands.get(`${step.path}:${step.line}`)
    if (!command || off.has(job.path) || job.system === 'pre-commit') return []
    return [
      {
        job,
        triggers: triggersOf(job, step),
        command: command.command,
        standard: command.standard,
        place: { path: command.path, line: command.line }
      }
    ]
  })
}

/** Runs on pull requests and pushes come before those on one of them, and usual commands before scripts. */
function rank({ triggers, standard }: TestRun): number {
  return (triggers.includes('pull-request') ? 2 : 0) + (triggers.includes('push') ? 2 : 0) + (standard ? 1 : 0)
}

/** Programs of the repository and runners that may run tests out of sight. */
const OPAQUE =
  /^(?:nox|tox|invoke|inv|doit|poe|hatch|earthly|dagger|mage|bazel|bazelisk|buck2|pants|nix|docker|docker-compose|podman|python|node|ruby|perl|pwsh|deno|bun|tsx|eirctl|Rscript)$/

function mayTestOutOfSight({ ci }: Evidence): boolean {
  return stepsOf(ci).some(
    ({ job, step }) =>
      step.command !== undefined &&
      onEveryChange(triggersOf(job, step)) &&
      simpleCommands(step.command).some(c => OPAQUE.test(c.program) || c.file.startsWith('./') || /^\w[\w-]*\/[\w./-]+$/.test(c.file))
  )
}

/** Checks of CI services outside of GitHub, on the default branch and on merged pull requests. */
function externalChecks({ github }: Evidence) {
  const checks = [
    ...(github.checks.known ? github.checks.value : []),
    ...(github.mergedPullRequests.known ? github.mergedPullRequests.value.newest.flatMap(p => p.checks) : [])
  ]
  return checks.filter(isExternalCi)
}

export const checker: Checker = {
  criterion: 'test_continuous_integration',
  looksAt:
    'CI jobs that run the tests on pull requests or on pushes to the default branch, through tasks and scripts of the repository; their checks on the default branch and on merged pull requests.',
  neverClaims: 'That any check at all is a test, or that a configuration of a service outside of GitHub is still in use.',
  needs: ['checks: read', 'pull-requests: read', 'actions: read'],
  check(evidence) {
    const { ci, github, history, now, repository } = evidence
    const runs = testRuns(evidence)
    const onChange = runs.filter(r => onEveryChange(r.triggers)).toSorted((a, b) => rank(b) - rank(a))
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
        good.place,
        ...(good.check.url === undefined ? [] : [{ url: good.check.url }])
      )
    if (first)
      return met(
        dormant ? 'hint' : 'strong',
        `CI runs \`${short(first.command)}\` on ${inWords(first.triggers)}${dormant ? ', but no change was integrated for half a year' : ''}.`,
        first.place
      )
    const [outside] = onChange
    if (outside) return external(evidence, outside)
    return withoutCommand(evidence, runs, ci.files.length > 0)
  }
}

function external(evidence: Evidence, run: TestRun): Finding {
  const check = externalChecks(evidence).find(c => c.conclusion === 'success' || c.conclusion === 'failure')
  const said = `\`${short(run.command)}\` is in the configuration of ${run.job.workflow}`
  if (!check) return met('hint', `${said}, but no check shows that the service still runs it.`, run.place)
  return met('strong', `${said}, and that service reports its checks.`, run.place, ...(check.url === undefined ? [] : [{ url: check.url }]))
}

/** No test command was recognised: names may still speak of tests, or CI may be somewhere else. */
function withoutCommand(evidence: Evidence, runs: readonly TestRun[], files: boolean): Finding {
  const { ci, github, tree } = evidence
  const reported = stepsOf(ci).find(({ job, step }) => REPORTERS.test(step.uses ?? '') && onEveryChange(triggersOf(job, step)))
  if (reported)
    return met('hint', 'A CI job publishes test results; the command that makes them was not recognised.', {
      path: reported.step.path,
      line: reported.step.line
    })
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
  if (rare) return unmet('hint', `CI runs tests only on ${inWords(rare.triggers)}, not for each change.`, rare.place)
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
