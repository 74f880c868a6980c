// SPDX-License-Identifier: MIT
// Coverage reports that lie in the tree: what the tests reached when somebody last committed one.
import { posix } from 'node:path'
import type { CoverageFigure } from './coverage.js'
import { shareMeasured } from './coverage-scope.js'
import type { Evidence } from '../../evidence/evidence.js'
import { at } from '../../facts/manifests/draft.js'
import { parseJson, parseXml } from '../../facts/manifests/formats.js'
import { testFolderOf } from '../../facts/source/test-path.js'
import { once } from '../../core/memo.js'
import { isForeign } from '../../core/foreign-path.js'
import type { Metric } from './coverage-config.js'
import { OUTPUT } from './coverage-reports.phrases.generated.js'

/** A figure of a committed report. */
export interface CommittedCoverage extends CoverageFigure {
  readonly path: string
  /** When the report was made, as it says itself, else when it was last committed; undefined when neither is known. */
  readonly date: string | undefined
  /** How much of the product (0..1) lies where the report speaks of. */
  readonly share: number
}
interface Read {
  readonly figures: readonly (readonly [Metric, number])[]
  readonly date?: string | undefined
}

const MAX_REPORTS = 20

const SAMPLE = /(?:^|\/)(?:examples?|samples?|demos?|templates?)\//i

/** Whether a path is that of a coverage report. */
export function isCoverageReport(path: string): boolean {
  return readerOf(path) !== undefined
}

/** The figures of the reports in the tree; those of tests' own data and of samples are left out. */
export const committedCoverage = once(
  ({ tree, history, source }: Pick<Evidence, 'tree' | 'history' | 'source'>): readonly CommittedCoverage[] =>
    tree
      .find(isOwnReport)
      .slice(0, MAX_REPORTS)
      .flatMap(({ path }) => {
        const reader = readerOf(path)
        const read = reader && tree.derive('coverage report', path, text => tolerant(reader.read, text))
        if (!read?.known) return []
        const commit = history.known ? history.value.commits.find(({ changes }) => changes.some(change => change.path === path)) : undefined
        const share = shareMeasured({ tool: reader?.tool ?? '', place: { path: posix.join(codeOf(path), 'x') } }, source)
        return read.value.figures.map(([metric, percent]) => ({
          metric,
          percent,
          tool: reader?.tool ?? '',
          place: { path },
          path,
          share,
          date: read.value.date ?? commit?.date
        }))
      })
)

function isOwnReport(path: string): boolean {
  return isCoverageReport(path) && !isForeign(path) && !SAMPLE.test(path) && testFolderOf(path) === undefined
}

/** The folder whose code a report is about. */
function codeOf(path: string): string {
  let folder = posix.dirname(path)
  while (OUTPUT.test(posix.basename(folder))) folder = posix.dirname(folder)
  return folder
}

function tolerant(read: (text: string) => Read, text: string): Read {
  try {
    const { figures, date } = read(text)
    return { figures: figures.filter(([, percent]) => percent >= 0 && percent <= 100), date }
  } catch {
    return { figures: [] }
  }
}

/** A share in percent with one digit; nothing when there is nothing to count. */
function percentOf(covered: unknown, all: unknown, metric: Metric): Read['figures'] {
  const [part, whole] = [Number(covered), Number(all)]
  return whole > 0 && part >= 0 ? [[metric, Math.floor((part / whole) * 1000) / 10]] : []
}

function value(percent: unknown, metric: Metric): Read['figures'] {
  return typeof percent === 'number' ? [[metric, percent]] : []
}

/** A time as seconds or milliseconds since 1970; other than ours some tools write none. */
function dateOf(time: unknown): string | undefined {
  const number = Number(time)
  const date = new Date(number < 1e11 ? number * 1000 : number)
  return number > 1e9 && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

/** Found and hit lines and branches of each file, summed. */
function lcov(text: string): Read {
  const sums = new Map<string, number>()
  for (const [, key = '', count] of text.matchAll(/^(LF|LH|BRF|BRH):(\d{1,9})$/gm)) sums.set(key, (sums.get(key) ?? 0) + Number(count))
  return { figures: [...percentOf(sums.get('LH'), sums.get('LF'), 'line'), ...percentOf(sums.get('BRH'), sums.get('BRF'), 'branch')] }
}

/** An element's start tag, read alone: the rest of a report is long and of no use. */
function attributesOf(tag: string | undefined, name: string): unknown {
  return tag === undefined ? undefined : at(parseXml(`${tag.replace(/\/?>$/, '')}/>`), name)
}

/** Cobertura's format, which many tools write, and Clover's, whose root has the same name. */
function coverageXml(text: string): Read {
  const root = attributesOf(/<coverage\b[^<>]{0,2000}>/.exec(text.slice(0, 20_000))?.[0], 'coverage')
  const clover = at(root, '@generated')
  if (clover !== undefined) {
    const whole = [...text.matchAll(/<metrics\b[^<>]{0,1000}>/g)].map(([tag]) => tag).find(tag => /\sfiles="/.test(tag))
    const metrics = attributesOf(whole, 'metrics')
    return {
      figures: [
        ...percentOf(at(metrics, '@coveredstatements'), at(metrics, '@statements'), 'statement'),
        ...percentOf(at(metrics, '@coveredconditionals'), at(metrics, '@conditionals'), 'branch')
      ],
      date: dateOf(clover)
    }
  }
  const lines = percentOf(at(root, '@lines-covered'), at(root, '@lines-valid'), 'line')
  return {
    figures: [
      ...(lines.length > 0 ? lines : percentOf(at(root, '@line-rate'), 1, 'line')),
      // A rate of branches stands there too when none were counted.
      ...percentOf(at(root, '@branches-covered'), at(root, '@branches-valid'), 'branch')
    ],
    date: dateOf(at(root, '@timestamp'))
  }
}

/** JaCoCo's totals stand at the end, after the packages. */
function jacoco(text: string): Read {
  const end = Math.max(text.lastIndexOf('</package>'), text.lastIndexOf('</group>'))
  const counters = end < 0 ? [] : [...text.slice(end, end + 5000).matchAll(/<counter\b[^<>]{0,200}>/g)]
  const found = counters.map(([tag]) => attributesOf(tag, 'counter'))
  const share = (type: string, metric: Metric): Read['figures'] => {
    const counter = found.find(one => at(one, '@type') === type)
    const covered = Number(at(counter, '@covered'))
    return percentOf(covered, covered + Number(at(counter, '@missed')), metric)
  }
  const session = attributesOf(/<sessioninfo\b[^<>]{0,500}>/.exec(text.slice(0, 20_000))?.[0], 'sessioninfo')
  return { figures: [...share('LINE', 'line'), ...share('BRANCH', 'branch')], date: dateOf(at(session, '@dump')) }
}

/** Istanbul's summary, which nyc, c8, Jest and Vitest write. */
function istanbul(text: string): Read {
  const total = at(parseJson(text), 'total')
  return {
    figures: [
      ...value(at(total, 'statements', 'pct'), 'statement'),
      ...value(at(total, 'lines', 'pct'), 'line'),
      ...(Number(at(total, 'branches', 'total')) > 0 ? value(at(total, 'branches', 'pct'), 'branch') : [])
    ]
  }
}

/** coverage.py's report; or what shows a badge: `{ "label": "coverage", "message": "93%" }`. */
function coverageJson(text: string): Read {
  const json = parseJson(text)
  const [label, message] = [at(json, 'label'), at(json, 'message')]
  if (typeof label === 'string' && typeof message === 'string')
    return { figures: /\bcoverage\b/i.test(label) ? value(badgePercent(message), 'line') : [] }
  const totals = at(json, 'totals')
  const time = at(json, 'meta', 'timestamp')
  return {
    figures: [
      ...percentOf(at(totals, 'covered_lines'), at(totals, 'num_statements'), 'statement'),
      ...percentOf(at(totals, 'covered_branches'), at(totals, 'num_branches'), 'branch')
    ],
    date: typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? new Date(time).toISOString() : undefined
  }
}

function badgePercent(message: string): number | undefined {
  const found = /^\s{0,4}(\d{1,3}(?:\.\d{1,4})?)\s?%\s{0,4}$/.exec(message)?.[1]
  return found === undefined ? undefined : Number(found)
}

function badge(text: string): Read {
  const label = /(?:aria-label="|<title>)coverage: (\d{1,3}(?:\.\d{1,4})?%)/i.exec(text.slice(0, 20_000))?.[1]
  return { figures: label === undefined ? [] : value(badgePercent(label), 'line') }
}

/** SimpleCov's last result. */
function simplecov(text: string): Read {
  const result = at(parseJson(text), 'result')
  return {
    figures: [...value(at(result, 'line') ?? at(result, 'covered_percent'), 'line'), ...value(at(result, 'branch'), 'branch')]
  }
}

interface Reader {
  readonly tool: string
  readonly read: (text: string) => Read
}
const BY_NAME: readonly (readonly [RegExp, string, Reader['read']])[] = [
  [/^(?:lcov|coverage)(?:\.info|\.lcov)$/, 'LCOV', lcov],
  [/^(?:coverage|cov|clover|cobertura)(?:-coverage|\.cobertura)?\.xml$/, 'a coverage report', coverageXml],
  [/^jacoco(?:TestReport)?\.xml$/, 'JaCoCo', jacoco],
  [/^coverage-summary\.json$/, 'Istanbul', istanbul],
  [/^(?:coverage|cov)(?:[-_]badge)?\.json$/, 'coverage', coverageJson],
  [/^coverage(?:[-_]badge)?\.svg$/, 'a badge', badge],
  [/^\.last_run\.json$/, 'SimpleCov', simplecov]
]

function readerOf(path: string): Reader | undefined {
  if (path.length > 400 || path.split('/').length > 6) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = BY_NAME.find(([pattern]) => pattern.test(name))
  return found && { tool: found[1], read: found[2] }
}
