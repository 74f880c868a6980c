// SPDX-License-Identifier: MIT
import type { Place } from '../checkers/checker.js'
import { checksOf, isExternalCi } from './checks.js'
import { stepsOf, triggersOf, type Job, type Trigger } from './ci.js'
import type { Evidence } from './evidence.js'
import type { CheckFacts } from './github.js'

/** A CI job's step that runs tests. */
export interface TestRun {
  readonly job: Job
  readonly triggers: readonly Trigger[]
  readonly command: string
  readonly place: Place
}

/** CI jobs that run a test command, switched-off workflows aside. */
export function testRuns({ ci, tests, github }: Evidence): readonly TestRun[] {
  const off = new Set(github.workflows.known ? github.workflows.value.filter(w => w.state.startsWith('disabled')).map(w => w.path) : [])
  const commands = new Map(tests.commands.filter(c => c.where === 'ci').map(c => [`${c.path}:${c.line}`, c]))
  return stepsOf(ci).flatMap(({ job, step }) => {
    const command = commands.get(`${step.path}:${step.line}`)
    if (!command || off.has(job.path) || job.system === 'pre-commit') return []
    return [{ job, triggers: triggersOf(job, step), command: command.command, place: { path: command.path, line: command.line } }]
  })
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
