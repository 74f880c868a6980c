// SPDX-License-Identifier: MIT
import { BadUsage } from './config/config.js'
import { CannotOpen } from './collect/git/open.js'
import { GitError } from './collect/git/run.js'
import { RecordingError } from './collect/record/recording.js'
import type { Report } from './report.js'

/** Exit codes of a run: 0 fine, 1 the gate failed, 2 bad usage or configuration, 3 could not evaluate. */
export type ExitCode = 0 | 1 | 2 | 3

export function exitCodeOf(report: Report): ExitCode {
  if (report.answersError !== undefined) return 2
  if (report.decision.failed) return 1
  return report.decision.missingBase !== undefined && report.gate.onMissingBase === 'fail' ? 3 : 0
}

/** An error as a sentence for the user, with the exit code of its kind. An unforeseen one keeps its stack: it is a defect. */
export function explainError(error: unknown): { readonly message: string; readonly code: ExitCode } {
  if (error instanceof BadUsage) return { message: error.message, code: 2 }
  if (error instanceof CannotOpen || error instanceof GitError || error instanceof RecordingError)
    return { message: error.message, code: 3 }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { message: `This is a defect of best-practices-action; please report it.\n${detail}`, code: 3 }
}
