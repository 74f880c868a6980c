// SPDX-License-Identifier: MIT
import * as core from '@actions/core'
import { LEVELS } from '../criteria/criterion.js'
import type { Report } from '../report.js'
import { regressed } from './words.js'

/**
 * The action's outputs; action.yml documents them. `file` is where the JSON report was written, or empty.
 * @throws when they cannot be written
 */
export function setOutputs(report: Report, file: string): void {
  // Without it they would be printed, which no runner reads any more.
  if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is not set')
  core.setOutput('level', report.levels.level)
  core.setOutput('previous-level', report.base.known ? report.base.value.level : '')
  core.setOutput('regressed', regressed(report))
  for (const level of LEVELS) core.setOutput(level, report.levels.levels[level].state)
  core.setOutput('report', file)
}
