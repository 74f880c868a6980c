// SPDX-License-Identifier: MIT
import { deploymentOf } from './deployment.js'
import type { Evidence } from '../../evidence/evidence.js'
import type { Tree } from '../../inputs/tree.js'
import { stepsOf } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import type { SourceHit } from '../../facts/source/source-file.js'
import { isForeign } from '../../core/foreign-path.js'
import { ASKS, BUILD_FILES, BUILD_FLAG, FRAMEWORK, READS, SETS } from './hardening.phrases.generated.js'

/**
 * A mechanism that makes flaws harder to exploit. `compiler`: a flag of compiler or linker; `web`: headers that a browser
 * obeys; `language`: a promise that the compiler enforces; `sandbox`: limits of the process. Least privilege is none.
 */
export interface Mechanism {
  readonly kind: 'compiler' | 'web' | 'language' | 'sandbox'
  readonly what: string
  readonly path: string
  readonly line: number
  /** It holds in the usual build or response, not only when somebody asks for it, and not on a hosted page alone. */
  readonly usual: boolean
}
export interface Hardening {
  readonly mechanisms: readonly Mechanism[]
  /** Every file that could set flags was read: what was not found is not there. */
  readonly wholeBuild: boolean
}

const MAX_LINE = 2000
const HEADER = /^(?:Content-Security-Policy|Strict-Transport-Security)$/i

const FLAGS = /FLAGS|export |configure|--copt|-D\w|gcc|clang|\bcc\b/
/** Needed for shared libraries anyhow. */
const INCIDENTAL = /^POSITION_INDEPENDENT_CODE$/

type HardenedBuild = readonly { readonly what: string; readonly line: number }[]

function flagsOf(text: string): HardenedBuild {
  if (!BUILD_FLAG.test(text)) return []
  return text.split('\n').flatMap((code, index) => {
    const what = code.length > MAX_LINE || /^\s*(?:#|\/\/|;)/.test(code) ? undefined : BUILD_FLAG.exec(code)?.[1]
    return what === undefined ? [] : [{ what, line: index + 1 }]
  })
}

/** Lines inside of a condition that does not hold unless somebody asks: an option that is off, a variable that is not set. */
function askedFor(text: string, language: string): ReadonlySet<number> {
  const lines = text.split('\n')
  const off = new Set([...text.matchAll(/\boption\(\s{0,40}(\w{1,80})\s{1,40}"[^"]{0,400}"\s{1,40}OFF\b/g)].map(match => match[1]))
  const opens = language === 'CMake' ? /^\s*if\s{0,4}\((.{0,200})/i : language === 'Makefile' ? /^\s*ifn?(?:def|eq)\b(.{0,200})/ : undefined
  const closes = language === 'CMake' ? /^\s*endif\b/i : /^\s*endif\b/
  const inside = new Set<number>()
  if (!opens) return inside
  const open: boolean[] = []
  for (const [index, line] of lines.entries()) {
    const condition = line.length > MAX_LINE ? undefined : opens.exec(line)?.[1]
    if (condition !== undefined)
      open.push(
        language === 'Makefile'
          ? /^\s*ifn?def\b|,\s{0,4}(?:1|y|yes|true|on)\s{0,4}\)/i.test(line)
          : [...off].some(name => name && condition.split(/\W+/)[0] === name)
      )
    else if (closes.test(line)) open.pop()
    else if (open.includes(true)) inside.add(index + 1)
  }
  return inside
}

function judge(tree: Tree, hit: SourceHit, serves: boolean): Mechanism | undefined {
  const { path, line, what, language } = hit
  const text = tree.text(path)
  if (!text.known) return undefined
  const lines = text.value.split('\n')
  const code = lines[line - 1] ?? ''
  const at = { what, path, line }
  if (HEADER.test(what)) return { kind: 'web', ...at, usual: serves && SETS.test(code) && !READS.test(code) }
  if (FRAMEWORK.test(what)) return { kind: 'web', ...at, usual: true }
  if (what.startsWith('forbid')) return { kind: 'language', ...at, usual: false }
  const before = lines.slice(Math.max(0, line - 2), line).join('\n')
  if (ASKS.test(before) || (language === 'Shell' && !FLAGS.test(code))) return undefined
  const asked = tree.derive('asked for', path, t => askedFor(t, language ?? ''))
  return { kind: 'compiler', ...at, usual: !INCIDENTAL.test(what) && !(asked.known && asked.value.has(line)) }
}

/** The mechanisms that the source, the build and the deployed configuration show; tests, samples and vendored code aside. */
export const hardeningOf = once(({ tree, source, manifests, ci }: Pick<Evidence, 'tree' | 'source' | 'manifests' | 'ci'>): Hardening => {
  // Scanners name headers too; only what serves pages sends them.
  const serves = source.of('server', { test: false }).length > 0
  const inSource = source.of('hardening', { test: false }).flatMap(hit => judge(tree, hit, serves) ?? [])
  const seen = new Set(inSource.map(({ path, line }) => `${path}:${line}`))
  const builds = tree.find(BUILD_FILES).filter(({ path }) => !isForeign(path) && !/(?:^|\/)(?:examples?|tests?|fuzz|bench)\//.test(path))
  const inBuild = builds.slice(0, 200).flatMap(({ path }): Mechanism[] => {
    const flags = tree.derive('hardening flags', path, flagsOf)
    return flags.known
      ? flags.value.filter(({ line }) => !seen.has(`${path}:${line}`)).map(flag => ({ kind: 'compiler', ...flag, path, usual: true }))
      : []
  })
  const deployed = deploymentOf(tree).flatMap(({ kind, what, path, line, hosted }): Mechanism[] =>
    kind === 'header' || kind === 'sandbox'
      ? [{ kind: kind === 'header' ? 'web' : 'sandbox', what, path, line, usual: kind === 'header' && !hosted }]
      : []
  )
  // What CI publishes may be built so; who builds it elsewhere gets none of it.
  const inCi = stepsOf(ci).flatMap(({ step: { command, path, line } }): Mechanism[] =>
    command === undefined || !FLAGS.test(command) || seen.has(`${path}:${line}`)
      ? []
      : flagsOf(command.slice(0, 10_000)).map(({ what }) => ({ kind: 'compiler', what, path, line, usual: false }))
  )
  // A matrix runs one step many times.
  const inSteps = new Map(inCi.map(mechanism => [`${mechanism.path}:${mechanism.line}`, mechanism]))
  const mechanisms = [...inSource, ...inBuild, ...deployed, ...inSteps.values()]
  return {
    mechanisms: [...mechanisms.filter(m => m.usual), ...mechanisms.filter(m => !m.usual)],
    wholeBuild:
      tree.complete && source.scanned >= 0.95 && manifests.unreadable.length === 0 && builds.every(({ path }) => tree.text(path).known)
  }
})
