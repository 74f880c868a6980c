// SPDX-License-Identifier: MIT
// Coverage thresholds in the configuration files of test tools. Per-file limits, limits of functions and of patches say nothing of the whole.
import { at, fields, lineOfMatch, listOf } from '../../facts/manifests/draft.js'
import { parseIni, parseJsonWithComments, parseToml, parseYaml } from '../../facts/manifests/formats.js'
import type { Tree } from '../../inputs/tree.js'
import { NOT_OWN } from './coverage-config.phrases.generated.js'

export type Metric = 'statement' | 'line' | 'branch' | 'mixed'
/** What has to run for the threshold to count. */
export type Family = 'coverage.py' | 'javascript' | 'codecov' | 'ruby' | 'jvm' | 'go' | 'dotnet' | 'rust' | 'elixir'

export interface Threshold {
  readonly metric: Metric
  readonly percent: number
  readonly tool: string
  readonly family: Family
  readonly path: string
  readonly line: number
}
interface FoundThreshold {
  readonly thresholds: readonly Omit<Threshold, 'path'>[]
  /** The line that switches the measuring of branches on. */
  readonly branches?: number | undefined
  /** Coverage is measured in every run of the tests. */
  readonly always?: Family | undefined
}
type Read = (text: string) => FoundThreshold

const NOTHING: FoundThreshold = { thresholds: [] }
const MAX_FILES = 200

/** All thresholds that the tree's configuration files hold. */
export function thresholdsIn(tree: Tree): {
  readonly thresholds: readonly Threshold[]
  readonly branches: readonly { readonly path: string; readonly line: number }[]
  readonly always: readonly Family[]
} {
  const found = tree
    .find(isRead)
    .flatMap(({ path }) => {
      const read = readerOf(path)
      return read ? [{ path, read }] : []
    })
    .slice(0, MAX_FILES)
    .flatMap(({ path, read }) => {
      const result = tree.derive('coverage', path, text => tolerant(read, text))
      return result.known ? [{ path, ...result.value }] : []
    })
  return {
    thresholds: found.flatMap(({ path, thresholds }) => thresholds.map(threshold => ({ ...threshold, path }))),
    branches: found.flatMap(({ path, branches }) => (branches === undefined ? [] : [{ path, line: branches }])),
    always: found.flatMap(({ always }) => always ?? [])
  }
}

function isRead(path: string): boolean {
  return readerOf(path) !== undefined
}

function tolerant(read: Read, text: string): FoundThreshold {
  try {
    return read(text)
  } catch {
    return NOTHING
  }
}

function readerOf(path: string): Read | undefined {
  if (NOT_OWN.test(path) || path.split('/').length > 5) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1]
}

/** A share in percent; tools that count in fractions are scaled by `by`. */
function percentOf(value: unknown, by = 1): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/%$/, '') : value
  const percent =
    typeof text === 'number' ? text * by : typeof text === 'string' && /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) * by : NaN
  return percent > 0 && percent <= 100 ? percent : undefined
}

function one(metric: Metric, value: unknown, tool: string, family: Family, line: number | undefined, by = 1): FoundThreshold['thresholds'] {
  const percent = percentOf(value, by)
  return percent === undefined ? [] : [{ metric, percent, tool, family, line: line ?? 1 }]
}

/** coverage.py's settings, wherever they stand; with branches on its total is of lines and branches together. */
function coveragePy(failUnder: unknown, branch: boolean, text: string): FoundThreshold {
  return {
    thresholds: one(
      branch ? 'mixed' : 'statement',
      failUnder,
      'coverage.py fail_under',
      'coverage.py',
      lineOfMatch(text, /^\s*fail_under\s*=/)
    ),
    branches: branch ? (lineOfMatch(text, /^\s*branch\s*=\s*(?:true|yes|on|1)/i) ?? 1) : undefined
  }
}

const pytestOption = (text: string): FoundThreshold => {
  const line = lineOfMatch(text, /--cov-fail-under[= ]/)
  const value = /--cov-fail-under[= ](\d{1,3}(?:\.\d{1,6})?)/.exec(text.split('\n')[(line ?? 0) - 1] ?? '')?.[1]
  const always = lineOfMatch(text, /^\s*addopts\b.*--cov\b/) ?? lineOfMatch(text, /^\s+["']?--cov[=\s"',]/)
  return {
    thresholds: one('statement', value, 'pytest --cov-fail-under', 'coverage.py', line),
    always: always === undefined ? undefined : 'coverage.py'
  }
}

function both(a: FoundThreshold, b: FoundThreshold): FoundThreshold {
  return { thresholds: [...a.thresholds, ...b.thresholds], branches: a.branches ?? b.branches, always: a.always ?? b.always }
}

const ini: Read = text => {
  const sections = parseIni(text)
  const value = (section: string, key: string): string | undefined =>
    (sections.get(section) ?? sections.get(`coverage:${section}`))?.get(key)?.value
  return both(
    coveragePy(value('report', 'fail_under'), /^(?:true|yes|on|1)$/i.test(value('run', 'branch') ?? ''), text),
    pytestOption(text)
  )
}

const pyproject: Read = text => {
  const coverage = at(parseToml(text), 'tool', 'coverage')
  return both(coveragePy(at(coverage, 'report', 'fail_under'), at(coverage, 'run', 'branch') === true, text), pytestOption(text))
}

const METRICS: readonly (readonly [string, Metric])[] = [
  ['statements', 'statement'],
  ['lines', 'line'],
  ['branches', 'branch']
]

function limits(table: unknown, tool: string, text: string, by = 1): FoundThreshold['thresholds'] {
  return METRICS.flatMap(([key, metric]) =>
    one(metric, at(table, key), tool, 'javascript', lineOfMatch(text, new RegExp(`["']?\\b${key}\\b["']?\\s*:`)), by)
  )
}

const packageJson: Read = text => {
  const json = parseJsonWithComments(text)
  const nyc = [at(json, 'nyc'), at(json, 'c8')].find(table => at(table, 'check-coverage') === true)
  return {
    thresholds: [
      ...limits(at(json, 'jest', 'coverageThreshold', 'global'), 'jest coverageThreshold', text),
      ...limits(nyc, 'nyc check-coverage', text)
    ],
    always: at(json, 'jest', 'collectCoverage') === true ? 'javascript' : undefined
  }
}

const nycrc: Read = text => {
  const json = /^\s*\{/.test(text) ? parseJsonWithComments(text) : parseYaml(text)
  return at(json, 'check-coverage') === true ? { thresholds: limits(json, 'nyc check-coverage', text) } : NOTHING
}

/** Configurations that are programs: the literals of the block that holds the limits. */
const javascript: Read = text => {
  const code = text
    .split('\n')
    .map(line => (line.length > 2000 || /^\s*(?:\/\/|\*)/.test(line) ? '' : line))
    .join('\n')
  const start = /\bcoverageThreshold\b|\bthresholds?\s?:\s?\{/.exec(code)
  if (!start) return NOTHING
  const rest = code.slice(start.index, start.index + 1500)
  // Jest's limits of single paths stand beside those of `global`; only the latter are about the whole.
  const jest = /^coverageThreshold/.test(rest)
  const from = jest ? rest.search(/["']?global["']?\s?:/) : 0
  const block = from < 0 ? '' : (/\{([^{}]{0,800})/.exec(rest.slice(from))?.[1] ?? '')
  const tool = jest ? 'jest coverageThreshold' : 'vitest thresholds'
  const first = code.slice(0, start.index + Math.max(0, from)).split('\n').length
  const all = /\b100\s?:\s?true\b/.test(block)
  const thresholds = METRICS.flatMap(([key, metric]) => {
    const value = all ? '100' : new RegExp(`\\b${key}["']?\\s?:\\s?(\\d{1,3}(?:\\.\\d{1,6})?)\\b`).exec(block)?.[1]
    const offset = block.split('\n').findIndex(line => line.includes(key))
    return one(metric, value, tool, 'javascript', first + Math.max(0, offset))
  })
  const settings = code.slice(Math.max(0, code.search(/\bcoverage["']?\s?:\s?\{/)), start.index + 1500).slice(0, 3000)
  const always = /\bcollectCoverage["']?\s?:\s?true/.test(code) || (!jest && /\benabled\s?:\s?true/.test(settings))
  return { thresholds, always: always ? 'javascript' : undefined }
}

/** Codecov: `auto` compares with the base and says nothing; `informational` never fails; named parts are not the whole. */
const codecov: Read = text => {
  const status = at(parseYaml(text), 'coverage', 'status')
  const project = at(status, 'project', 'default') ?? at(status, 'project')
  if (at(project, 'informational') === true || at(status, 'default_rules', 'informational') === true || at(project, 'enabled') === false)
    return NOTHING
  const flags = listOf(at(project, 'flags')).length + listOf(at(project, 'paths')).length
  return {
    thresholds:
      flags > 0 ? [] : one('line', at(project, 'target'), 'codecov project target', 'codecov', lineOfMatch(text, /^\s*target\s*:/))
  }
}

const simplecov: Read = text => {
  const line = lineOfMatch(text, /^\s*(?:\w{1,20}\.)?minimum_coverage\b/)
  if (line === undefined) return NOTHING
  const said = text.split('\n')[line - 1] ?? ''
  const value = (pattern: RegExp): string | undefined => pattern.exec(said)?.[1]
  return {
    thresholds: [
      ...one(
        'line',
        value(/\bminimum_coverage[ (]{1,2}(\d{1,3}(?:\.\d+)?)/) ?? value(/\bline:?\s?(?:=>)?\s?(\d{1,3}(?:\.\d+)?)/),
        'SimpleCov minimum_coverage',
        'ruby',
        line
      ),
      ...one('branch', value(/\bbranch:?\s?(?:=>)?\s?(\d{1,3}(?:\.\d+)?)/), 'SimpleCov minimum_coverage', 'ruby', line)
    ],
    branches: lineOfMatch(text, /\benable_coverage[ (]{1,2}:branch|\bprimary_coverage :branch/)
  }
}

/** JaCoCo's rules, in Maven's XML and in Gradle's scripts; a limit of a class or a package is not one of the whole. */
const jacoco: Read = text => {
  if (!/jacoco|kover/i.test(text)) return NOTHING
  const lines = text.split('\n')
  let metric: Metric = 'statement'
  let whole = true
  const thresholds = lines.flatMap((line, index) => {
    if (line.length > 2000) return []
    const element = /<element>\s?(\w+)|\belement\s?=\s?["'](\w+)/.exec(line)
    if (/<rule>|\brule\s?\{/.test(line)) [metric, whole] = ['statement', true]
    if (element) whole = /^BUNDLE$/i.test(element[1] ?? element[2] ?? '')
    const counter = /<counter>\s?(\w+)|\bcounter\s?=\s?["'](\w+)/.exec(line)
    const kind = counter?.[1] ?? counter?.[2]
    if (kind !== undefined) metric = kind === 'BRANCH' ? 'branch' : kind === 'LINE' ? 'line' : 'statement'
    if (kind !== undefined && /^(?:METHOD|CLASS|COMPLEXITY)$/.test(kind)) whole = false
    const minimum = /<minimum>\s?(0?\.\d{1,4}|1\.0+)|\bminimum\s?=\s?(?:BigDecimal\()?["']?(0?\.\d{1,4}|1\.0+)/.exec(line)
    const bound = /\bminBound\((\d{1,3})\)/.exec(line)?.[1]
    return whole
      ? [
          ...one(metric, minimum?.[1] ?? minimum?.[2], 'JaCoCo minimum', 'jvm', index + 1, 100),
          ...one('line', bound, 'Kover minBound', 'jvm', index + 1)
        ]
      : []
  })
  return { thresholds }
}

const goTestCoverage: Read = text => ({
  thresholds: one(
    'statement',
    at(parseYaml(text), 'threshold', 'total'),
    'go-test-coverage total',
    'go',
    lineOfMatch(text, /^\s*total\s*:/)
  )
})

const coverlet: Read = text => {
  const line = lineOfMatch(text, /<Threshold>/)
  const metric = /<ThresholdType>\s?branch\s?</i.test(text) ? 'branch' : 'line'
  return { thresholds: one(metric, /<Threshold>\s?(\d{1,3})/.exec(text)?.[1], 'coverlet Threshold', 'dotnet', line) }
}

const tarpaulin: Read = text => ({
  thresholds: Object.values(fields(parseToml(text))).flatMap(table =>
    one('line', at(table, 'fail-under'), 'tarpaulin fail-under', 'rust', lineOfMatch(text, /^\s*fail-under/))
  )
})

const coveralls: Read = text => ({
  thresholds: one(
    'line',
    at(parseJsonWithComments(text), 'coverage_options', 'minimum_coverage'),
    'ExCoveralls minimum_coverage',
    'elixir',
    lineOfMatch(text, /minimum_coverage/)
  )
})

const BY_NAME: readonly (readonly [RegExp, Read])[] = [
  [/^(?:\.coveragerc|setup\.cfg|tox\.ini|pytest\.ini)$/, ini],
  [/^pyproject\.toml$/, pyproject],
  [/^package\.json$/, packageJson],
  [/^\.(?:nycrc|c8rc)(?:\.json|\.ya?ml)?$/, nycrc],
  [/^(?:jest|vitest|vite)(?:\.[\w-]{1,30})?\.config(?:\.[\w-]{1,30})?\.[cm]?[jt]s$/, javascript],
  [/^\.?codecov\.ya?ml$/, codecov],
  [/^(?:\.simplecov|simplecov\.rb|spec_helper\.rb|test_helper\.rb|rails_helper\.rb)$/, simplecov],
  [/^(?:pom\.xml|build\.gradle(?:\.kts)?)$/, jacoco],
  [/^\.testcoverage\.ya?ml$/, goTestCoverage],
  [/\.(?:cs|fs)proj$|^Directory\.Build\.props$/, coverlet],
  [/^\.?tarpaulin\.toml$/, tarpaulin],
  [/^coveralls\.json$/, coveralls]
]
