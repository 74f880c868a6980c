// SPDX-License-Identifier: MIT
import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { actionConfig, type ActionConfig } from './config/action.js'
import { evaluate } from './evaluate.js'
import { endCleanly, exitCodeOf, explainError } from './exit.js'
import type { Report } from './report.js'
import { annotate } from './reports/annotations.js'
import { plain } from './reports/escape.js'
import { jsonText } from './reports/json.js'
import { setOutputs } from './reports/outputs.js'
import { publish } from './reports/publish.js'
import { recordText } from './reports/record.js'
import { sarifText } from './reports/sarif.js'
import { summary } from './reports/summary.js'
import { textReport } from './reports/text.js'

/** Reasons may name files of the repository. */
const MAX_REASONS = 4000

/** The action: evaluates, reports, and fails the step when the gate says so. Reports never decide. */
export async function runAction(): Promise<void> {
  endCleanly(core.error)
  try {
    const config = await actionConfig()
    const report = await evaluate(config, new Date())
    const told = await show(report, config)
    if (config.record !== '') await attempt('the record', () => write(config.record, recordText(report)))
    const code = exitCodeOf(report)
    if (code !== 0) {
      const { reasons, missingBase } = report.decision
      const sentences = [report.answersError, ...reasons, code === 3 ? missingBase : undefined].filter(sentence => sentence !== undefined)
      core.setFailed(plain(sentences.join(' '), MAX_REASONS))
      process.exitCode = code
    } else if (!told) {
      core.setFailed('The outputs could not be written, so later steps cannot rely on them.')
      process.exitCode = 3
    }
  } catch (error) {
    const { message, code } = explainError(error)
    core.setFailed(message)
    process.exitCode = code
  }
}

/** Every report on its own: one that fails warns, and the others still appear. Gives whether the outputs are set. */
async function show(report: Report, { report: file, sarif, github, publication }: ActionConfig): Promise<boolean> {
  const written = file === '' ? '' : inWorkspace(file)
  await attempt('the log', () => log(textReport(report, false)))
  await attempt('the annotations', () => annotate(report))
  await attempt('the job summary', async () => {
    await core.summary.addRaw(summary(report)).write()
  })
  const wrote = await attempt('the JSON report', async () => {
    if (written !== '') await write(file, jsonText(report))
  })
  if (sarif !== '') await attempt('the SARIF report', () => write(sarif, sarifText(report)))
  const told = await attempt('the outputs', () => setOutputs(report, wrote ? written : ''))
  await attempt('the reports on GitHub', async () => {
    for (const refusal of await publish(report, github, publication)) core.notice(refusal)
  })
  return told
}

function inWorkspace(file: string): string {
  return resolve(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), file)
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(inWorkspace(file)), { recursive: true })
  await writeFile(inWorkspace(file), text)
}

/** Prints text from outside: the runner obeys no workflow command between the two marks, of which only we know the name. */
function log(text: string): void {
  const mark = randomUUID()
  core.info(`::stop-commands::${mark}`)
  core.info(text)
  core.info(`::${mark}::`)
}

async function attempt(what: string, report: () => void | Promise<void>): Promise<boolean> {
  try {
    await report()
    return true
  } catch (error) {
    core.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
