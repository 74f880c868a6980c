// SPDX-License-Identifier: MIT
import type { CheckFacts } from '../../inputs/github.js'
import { EXTERNAL_CI, EXTERNAL_CONTEXT, TEST_NAME } from './checks.phrases.generated.js'

/** A check or status that a CI service outside of GitHub reports. */
export function isExternalCi(check: CheckFacts): boolean {
  return EXTERNAL_CI.test(check.app ?? '') || EXTERNAL_CONTEXT.test(check.name)
}

/** A name that speaks of tests. */
export function isTestName(name: string): boolean {
  return name.length < 200 && TEST_NAME.test(name)
}

/** The checks of a job: its name, the name with a cell of its matrix, or below the job that called it. */
export function checksOf(job: { readonly name: string; readonly workflow: string }, checks: readonly CheckFacts[]): readonly CheckFacts[] {
  const name = job.name.split('${{', 1)[0]?.trim() ?? ''
  if (name === '') return []
  return checks.filter(
    c =>
      (c.name === job.name ||
        c.name.startsWith(`${name} (`) ||
        c.name.endsWith(` / ${job.name}`) ||
        (name !== job.name && c.name.startsWith(name))) &&
      (c.workflow === undefined || c.workflow === job.workflow)
  )
}

/** What the newest run of a job came to: `failure` as soon as one of its checks failed, undefined when none is there. */
export function outcome(checks: readonly CheckFacts[]): 'success' | 'failure' | undefined {
  if (checks.some(c => c.conclusion === 'failure' || c.conclusion === 'error' || c.conclusion === 'timed_out')) return 'failure'
  return checks.some(c => c.conclusion === 'success') ? 'success' : undefined
}
