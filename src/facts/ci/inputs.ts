// SPDX-License-Identifier: MIT
import { commandLines } from '../commands/lines.js'
import type { RawStep } from './parsed-job.js'

const INPUT = /\$\{\{ {0,4}inputs\.([\w-]{1,80}) {0,4}\}\}/g
const MAX_TEXT = 4_000

/** A step with the inputs that its caller gives. A command that was an input is cut into its own commands. */
export function fillInputs(step: RawStep, inputs: ReadonlyMap<string, string>): readonly RawStep[] {
  const fill = (text: string): string => text.replace(INPUT, (whole, name: string) => inputs.get(name) ?? whole).slice(0, MAX_TEXT)
  const given = step.with && Object.fromEntries(Object.entries(step.with).map(([key, value]) => [key, fill(value)]))
  const filled = { ...step, ...(given && { with: given }) }
  if (step.command === undefined) return [filled]
  const command = fill(step.command)
  if (command === step.command) return [filled]
  return commandLines(command, step.line, step.shell && { shell: step.shell }).map(line => ({
    ...filled,
    command: line.text,
    shell: line.shell,
    blocking: line.blocking && step.blocking,
    ...(line.runs === 'maybe' && { runs: line.runs })
  }))
}
