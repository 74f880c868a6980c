// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { commandsOf } from '../../facts/commands/command.js'
import { testCommand } from '../../facts/commands/test-command.js'
import { thresholdsIn, type Family, type Metric } from './coverage-config.js'
import { type Place, placeOf } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import { STATUS } from './coverage.phrases.generated.js'

/** A share of the code that the tests reach, demanded by a setting or measured by a service. */
export interface CoverageFigure {
  /** `mixed`: lines and branches in one number (coverage.py with branches on). Of services the number is of lines. */
  readonly metric: Metric
  readonly percent: number
  readonly tool: string
  readonly place: Place
}
interface CoverageThreshold extends CoverageFigure {
  /** CI runs what fails below it (or the service that does is fed by CI). A setting that nothing runs is only a wish. */
  readonly enforced: boolean
}
export interface Coverage {
  readonly thresholds: readonly CoverageThreshold[]
  /** From commit statuses of the default branch's newest commit; `date` is of the last push. */
  readonly measured: readonly (CoverageFigure & { readonly date: string | undefined })[]
  /** Where measuring branches is switched on. */
  readonly branches: readonly Place[]
}

const MAX_FIGURES = 50

/** How CI shows that it runs what a family of settings needs. */
const RUNS: Readonly<Record<Family, readonly RegExp[]>> = {
  'coverage.py': [/\bcoverage3?\s+(?:report|html|xml)\b|--cov\b|\bslipcover\b/],
  javascript: [/\b(?:coverage|cov|nyc|c8)\b/],
  codecov: [/\bcodecov\b/i],
  ruby: [/\b(?:rspec|rake|rails test|minitest)\b/],
  jvm: [/\b(?:gradlew?|mvnw?)\b/, /\b(?:check|build|verify|install|jacoco\w{0,60}|kover\w{0,60})\b/],
  go: [/go-test-coverage/],
  dotnet: [/\bdotnet\s+test\b/],
  rust: [/\btarpaulin\b/],
  elixir: [/\bmix\b/, /\bcoveralls|--cover\b/]
}

/** What is known of test coverage: thresholds in configurations and commands, and values that services reported. */
export const coverageOf = once((evidence: Pick<Evidence, 'tree' | 'ci' | 'manifests' | 'github'>): Coverage => {
  const { tree, ci, manifests, github } = evidence
  const found = thresholdsIn(tree)
  const steps = stepsOf(ci).flatMap(({ step }) =>
    step.command === undefined ? (step.uses === undefined ? [] : [step.uses]) : [step.command]
  )
  const always = new Set(found.always)
  const runs = (family: Family): boolean =>
    steps.some(step => step.length < 10_000 && RUNS[family].every(pattern => pattern.test(step))) ||
    (always.has(family) && steps.some(step => testCommand(step) !== undefined))
  const configured = found.thresholds.map(({ family, path, line, ...figure }) => ({
    ...figure,
    place: { path, line },
    enforced: runs(family)
  }))
  const inCi = stepsOf(ci).flatMap(({ step }) =>
    step.command === undefined
      ? []
      : commandThresholds(step.command).map(figure => ({ ...figure, place: placeOf(step), enforced: step.blocking }))
  )
  const inTasks = manifests.all.flatMap(({ path, tasks }) =>
    Object.values(tasks).flatMap(({ command, line }) =>
      commandThresholds(command).map(figure => ({ ...figure, place: { path, line }, enforced: false }))
    )
  )
  const statuses = github.checks.known ? github.checks.value : []
  const date = github.repository.known ? github.repository.value.pushedAt : undefined
  return {
    thresholds: [...configured, ...inCi, ...inTasks].slice(0, MAX_FIGURES),
    measured: statuses.slice(0, 500).flatMap(({ name, description, url }) => {
      const percent = STATUS.test(name) ? measuredIn(description ?? '') : undefined
      return percent === undefined || url === undefined ? [] : [{ metric: 'line' as const, percent, tool: name, place: { url }, date }]
    }),
    branches: found.branches
  }
})

/** The value in a status: `85.3% (+0.1%) compared to 0a1b2c3`, `Coverage increased (+0.1%) to 85.3%`. Not a change, not a target. */
function measuredIn(description: string): number | undefined {
  if (/\bpatch\b|\bdiff\b/i.test(description)) return undefined
  const text = description.slice(0, 300)
  const found = /\b(?:to|at)\s(\d{1,3}(?:\.\d{1,6})?)%/.exec(text) ?? /^(?:[a-z ]{0,40}[: ])?(\d{1,3}(?:\.\d{1,6})?)%/i.exec(text)
  const percent = Number(found?.[1])
  return percent >= 0 && percent <= 100 ? percent : undefined
}

/** Options that make a command fail below a share. Only of programs that measure tests: `interrogate --fail-under` counts docstrings. */
const OPTIONS: readonly (readonly [program: RegExp, option: RegExp, metric: Metric])[] = [
  [/^(?:pytest|py\.test|python|coverage|tox|nox)$/, /^--cov-fail-under$/, 'statement'],
  [/^(?:coverage|python|coverage3|python-coverage)$/, /^--fail-under$/, 'statement'],
  [/^gcovr$/, /^--fail-under-line$/, 'line'],
  [/^gcovr$/, /^--fail-under-branch$/, 'branch'],
  [/^cargo$/, /^--fail-under(?:-lines)?$/, 'line'],
  [/^(?:nyc|c8)$/, /^--lines$/, 'line'],
  [/^(?:nyc|c8)$/, /^--statements$/, 'statement'],
  [/^(?:nyc|c8)$/, /^--branches$/, 'branch'],
  [/^(?:vitest|npm|pnpm|yarn|bun)$/, /^--coverage\.(?:thresholds?\.)?lines$/, 'line'],
  [/^(?:vitest|npm|pnpm|yarn|bun)$/, /^--coverage\.(?:thresholds?\.)?statements$/, 'statement'],
  [/^(?:vitest|npm|pnpm|yarn|bun)$/, /^--coverage\.(?:thresholds?\.)?branches$/, 'branch'],
  [/^pest$/, /^--min$/, 'line'],
  [/^node$/, /^--test-coverage-lines$/, 'line'],
  [/^node$/, /^--test-coverage-branches$/, 'branch'],
  [/^go-test-coverage$/, /^--threshold-total$/, 'statement'],
  [/^dotnet$/, /^\/p:Threshold$/, 'line']
]

function commandThresholds(command: string): readonly Omit<CoverageFigure, 'place'>[] {
  if (!/fail-under|-lines|--lines|--statements|branches|statements|--min\b|threshold/i.test(command.slice(0, 4000))) return []
  return commandsOf(command).flatMap(({ program, args }) => {
    if (/^(?:nyc|c8)$/.test(program) && !args.includes('--check-coverage')) return []
    return args.flatMap((arg, i) => {
      const [name = '', value = args[i + 1]] = arg.split('=', 2)
      const percent = Number(value)
      const [, , metric] = OPTIONS.find(([by, option]) => by.test(program) && option.test(name)) ?? []
      const branch = args.some(a => /^\/p:ThresholdType=branch$/i.test(a))
      return metric === undefined || !(percent > 0 && percent <= 100)
        ? []
        : [{ metric: branch ? ('branch' as const) : metric, percent, tool: `${program} ${name}` }]
    })
  })
}
