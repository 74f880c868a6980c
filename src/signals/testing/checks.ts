// SPDX-License-Identifier: MIT
import type { CheckFacts } from '../../inputs/github.js'

/** Apps of CI services that report to GitHub from outside of it. */
const EXTERNAL_CI =
  /^(?:circleci-checks|circleci|travis-ci|azure-pipelines|appveyor|cirrus-ci|buildkite|jenkins|semaphore|drone|woodpecker|gitlab|bitrise|codefresh|teamcity|wercker|codemagic|google-cloud-build|packit-as-a-service|prow|netlify-ci)\b/i
const EXTERNAL_CONTEXT =
  /^(?:ci\/circleci|continuous-integration\/(?:travis|appveyor|jenkins|drone)|buildkite\/|ci\/gitlab|azure-pipelines|semaphoreci|bors)/i
const TEST_NAME = /\b(?:unit|integration|e2e|acceptance)?[-_ ]?(?:tests?|testing|specs?|pytest|jest|vitest|rspec|check)\b/i

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
