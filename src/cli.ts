// SPDX-License-Identifier: MIT
import { writeFile } from 'node:fs/promises'
import { nearestId } from './answers/keys.js'
import { CHECKERS } from './checkers/index.generated.js'
import { commandLine, type Format, type Request } from './config/command-line.js'
import { BadUsage } from './config/config.js'
import { entriesOf } from './criteria/catalogue.js'
import { evaluate } from './evaluate.js'
import { endCleanly, exitCodeOf, explainError, type ExitCode } from './exit.js'
import type { Report } from './report.js'
import { explain } from './reports/explain.js'
import { draft } from './reports/draft.js'
import { jsonText } from './reports/json.js'
import { sarifText } from './reports/sarif.js'
import { summary } from './reports/summary.js'
import { textReport } from './reports/text.js'

/** A progress line is worth showing only when somebody waits. */
const PATIENCE_MS = 1500

const RENDERERS: Readonly<Record<Format, (report: Report, color: boolean) => string>> = {
  text: textReport,
  json: jsonText,
  markdown: summary,
  sarif: sarifText,
  answers: draft
}

/** The command line: parses the arguments, writes the report, and sets the exit code. */
export async function runCli(): Promise<void> {
  endCleanly(message => process.stderr.write(`${message}\n`))
  // Whoever reads the output may stop early (`| head`), which is no failure; a full disk is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`The report cannot be written: ${error.message}.\n`)
    process.exitCode = 3
  })
  try {
    process.exitCode = await run(await commandLine(process.argv.slice(2), process.env, process.cwd(), process.stdout.isTTY))
  } catch (error) {
    const { message, code } = explainError(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = code
  }
}

async function run(request: Request): Promise<ExitCode> {
  switch (request.command) {
    case 'print':
      process.stdout.write(request.text)
      return 0
    case 'explain': {
      const [first, ...rest] = entriesOf(request.criterion)
      if (!first) {
        const near = nearestId(request.criterion)
        throw new BadUsage(`${request.criterion.slice(0, 60)} is no criterion${near === undefined ? '.' : `; did you mean ${near}?`}`)
      }
      process.stdout.write(
        explain(
          [first, ...rest],
          CHECKERS.find(checker => checker.criterion === request.criterion)
        )
      )
      return 0
    }
    case 'evaluate': {
      const waiting = setTimeout(() => process.stderr.isTTY && process.stderr.write('Evaluating …\r'), PATIENCE_MS)
      const report = await evaluate(request.config, new Date()).finally(() => clearTimeout(waiting))
      const text = RENDERERS[request.format](report, request.color)
      if (request.output === undefined) process.stdout.write(text)
      else await writeReport(request.output, text, request.format)
      if (report.answersError !== undefined) process.stderr.write(`${report.answersError}\n`)
      return exitCodeOf(report)
    }
  }
}

async function writeReport(file: string, text: string, format: Format): Promise<void> {
  // Answers are written by people: a draft must not take their place.
  const flag = format === 'answers' ? 'wx' : 'w'
  await writeFile(file, text, { flag }).catch((error: NodeJS.ErrnoException) => {
    throw new BadUsage(
      error.code === 'EEXIST'
        ? `${file} is there already, and a draft overwrites nothing; name another file and compare.`
        : `The report cannot be written to ${file}: ${error.code === 'ENOENT' ? 'its folder does not exist' : error.message}.`
    )
  })
}
