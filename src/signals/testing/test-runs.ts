// SPDX-License-Identifier: MIT
import { checksOf, isExternalCi } from './checks.js'
import { commandsOfStep } from '../../facts/commands/command.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { CheckFacts } from '../../inputs/github.js'
import { type Place, placeOf } from '../../finding.js'
import { onEveryChange, stepsOf, triggersOf, type Job, type Trigger } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import { OPAQUE, REPORTERS } from './test-runs.phrases.generated.js'

/** A CI job's step that runs tests. */
export interface TestRun {
  readonly job: Job
  readonly triggers: readonly Trigger[]
  readonly command: string
  readonly standard: boolean
  /** The step; when it stands in a script of a manifest, the job that calls it comes first. */
  readonly place: Place
  readonly places: readonly Place[]
}

/** CI jobs that run a test command, switched-off workflows aside: on pull requests and pushes first, usual and plain commands first. */
export const testRuns = once(({ ci, tests, github }: Evidence): readonly TestRun[] => {
  const off = new Set(github.workflows.known ? github.workflows.value.filter(w => w.state.startsWith('disabled')).map(w => w.path) : [])
  const commands = tests.commands.filter(c => c.where === 'ci')
  return stepsOf(ci)
    .flatMap(({ job, step }): TestRun[] => {
      const text = step.command ?? step.uses ?? ''
      const found = commands.find(c => c.line === step.line && c.path === step.path && text.includes(c.command))
      if (!found || off.has(job.path) || job.system === 'pre-commit') return []
      const { command, standard, path, line } = found
      const place = { path, line }
      const places = path === job.path ? [place] : [placeOf(job), place]
      return [{ job, triggers: triggersOf(job, step), command, standard, place, places }]
    })
    .toSorted((a, b) => rank(b) - rank(a) || a.command.length - b.command.length)
})

function rank({ triggers, standard }: TestRun): number {
  return (triggers.includes('pull-request') ? 2 : 0) + (triggers.includes('push') ? 2 : 0) + (standard ? 1 : 0)
}

/** CI runs a program on changes that may run tests without a word of it. */
export function mayTestOutOfSight({ ci }: Evidence): boolean {
  return stepsOf(ci).some(
    ({ job, step }) =>
      onEveryChange(triggersOf(job, step)) &&
      commandsOfStep(step).some(c => OPAQUE.test(c.program) || c.file.startsWith('./') || /^\w[\w-]*\/[\w./-]+$/.test(c.file))
  )
}

/** Where CI publishes the results of tests for each change. */
export function testReport({ ci }: Evidence): Place | undefined {
  const found = stepsOf(ci).find(({ job, step }) => REPORTERS.test(step.uses ?? '') && onEveryChange(triggersOf(job, step)))
  return found && placeOf(found.step)
}

/** Checks of CI services outside of GitHub, on the default branch and on merged pull requests. */
export function externalChecks({ github }: Evidence): readonly CheckFacts[] {
  const checks = [
    ...(github.checks.known ? github.checks.value : []),
    ...(github.mergedPullRequests.known ? github.mergedPullRequests.value.newest.flatMap(p => p.checks) : [])
  ]
  return checks.filter(isExternalCi)
}

/** How many of the newest merged pull requests carry a finished check of one of these runs; undefined when their checks could not be read. */
export function checkedPulls(
  runs: readonly TestRun[],
  { github }: Evidence,
  newest = 20
): { readonly checked: number; readonly of: number } | undefined {
  if (!github.mergedPullRequests.known) return undefined
  const pulls = github.mergedPullRequests.value.newest.slice(0, newest)
  if (pulls.some(({ checksUnread }) => checksUnread === true)) return undefined
  const finished = (checks: readonly CheckFacts[]) => checks.some(({ conclusion }) => conclusion === 'success' || conclusion === 'failure')
  return { checked: pulls.filter(({ checks }) => runs.some(({ job }) => finished(checksOf(job, checks)))).length, of: pulls.length }
}
