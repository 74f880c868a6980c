// SPDX-License-Identifier: MIT
import { BadEnvironment, BadUsage } from './config/config.js'
import { CannotOpen } from './collect/git/open.js'
import { GitError } from './collect/git/run.js'
import { leaveNothing } from './collect/interrupt.js'
import { RecordingError } from './collect/record/recording.js'
import type { Report } from './report.js'

/** Exit codes of a run: 0 fine, 1 the gate failed, 2 bad usage or configuration, 3 could not evaluate. One that a signal stops ends with 130 or 143. */
export type ExitCode = 0 | 1 | 2 | 3

export function exitCodeOf(report: Report): ExitCode {
  if (report.answersError !== undefined) return 2
  if (report.decision.failed) return 1
  return report.decision.missingBase !== undefined && report.gate.onMissingBase === 'fail' ? 3 : 0
}

/** An error as a sentence for the user, with the exit code of its kind. An unforeseen one keeps its stack: it is a defect. */
export function explainError(error: unknown): { readonly message: string; readonly code: ExitCode } {
  if (error instanceof BadUsage) return { message: error.message, code: 2 }
  const expected = [BadEnvironment, CannotOpen, GitError, RecordingError].some(kind => error instanceof kind)
  if (expected && error instanceof Error) return { message: error.message, code: 3 }
  if (isRefusal(error)) return { message: `The machine refused what the evaluation needs: ${error.message}.`, code: 3 }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { message: `This is a defect of best-practices-action; please report it.\n${detail}`, code: 3 }
}

/** What the operating system refuses, such as more open files. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Sees to it that a run ends as documented, whatever happens to it: an interrupted one with 130 or 143 and nothing left
 * behind, and one that fails where nobody waits for it with 3, not with the 1 of a failed gate.
 */
export function endCleanly(say: (message: string) => void): void {
  const end = (message: string, code: number): void => {
    leaveNothing()
    say(message)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => end(`Stopped by ${signal}; nothing was decided.`, SIGNALS[signal]))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      const { message, code } = explainError(error)
      end(message, code)
    })
}
