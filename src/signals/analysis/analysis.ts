// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { Unknown } from '../../core/known.js'
import { pageOf } from '../../inputs/repository.js'
import { CODEQL_ALL, TOOLS } from '../../facts/tools/tools.generated.js'
import { type Place, placeOf } from '../../finding.js'
import { onEveryChange, type Trigger } from '../../facts/ci/job.js'
import { byFrequency, looksAt, runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'
import { isForeign } from '../../core/foreign-path.js'
import { FUZZ_FOLDER, OTHER_ANALYSER, VULNERABILITY_ANALYSER } from './analysis.phrases.generated.js'

const RECENT_DAYS = 90
const NO_SOURCE: Unknown = { known: false, why: 'No source was found in the tree.' }
const DAY = 86_400_000

/** Languages that build a project written in another one, or hold its data. */
const GLUE = new Set(['Makefile', 'CMake', 'Starlark', 'Dockerfile', 'Meson', 'M4', 'Batchfile', 'Just', 'Earthly', 'Nix', 'SQL'])

/** The language with most bytes of the project's own source, build files aside; GitHub's count when the tree shows none. */
export function mainLanguage({ source, github }: Pick<Evidence, 'source' | 'github'>): string | undefined {
  return (
    source.languages.find(l => !GLUE.has(l.language))?.language ??
    source.primary ??
    (github.repository.known ? github.repository.value.languages[0]?.name : undefined)
  )
}

/** Whether a name under which something reports is that of a static analyser. */
export function isAnalyser(name: string, role: 'sast' | 'sast-security'): boolean {
  return VULNERABILITY_ANALYSER.test(name) || (role === 'sast' && OTHER_ANALYSER.test(name))
}

/** How static analysis is done for the main language, from the best evidence to none. */
export type Analysed =
  /** A tool of the CI configuration whose results GitHub holds, too. */
  | {
      readonly how: 'confirmed' | 'ci' | 'partial'
      readonly uses: readonly ToolUse[]
      readonly names: string
      readonly places: readonly Place[]
    }
  /** A service that leaves no file in the tree: default setup, an app. */
  | { readonly how: 'service'; readonly uses: readonly ToolUse[]; readonly names: string; readonly places: readonly Place[] }
  | { readonly how: 'nothing' }
  | { readonly how: 'no-code' }
  | { readonly how: 'unsupported' }
  | { readonly how: 'unknown'; readonly fact: Unknown }

export function staticAnalysis(evidence: Evidence, role: 'sast' | 'sast-security'): Analysed {
  const { tools, tree, github, repository, ci, source, insights } = evidence
  const language = mainLanguage(evidence)
  const uses = tools.with(role)
  const main = language === undefined ? [] : uses.filter(u => looksAt(u, language))
  const inCi = byFrequency(main.filter(runsInCi))
  const observed = recentAnalysers(evidence, role)
  if (inCi.length > 0) {
    const confirmed = inCi.some(u => observed.some(name => sameTool(name, u.tool)))
    return { how: confirmed ? 'confirmed' : 'ci', uses: inCi, names: namesOf(inCi), places: placesOf(inCi) }
  }
  const service = serviceOf(evidence, role, observed, language)
  if (service) return service
  const partial = uses.filter(u => u.how !== 'config' || main.includes(u))
  if (partial.length > 0) return { how: 'partial', uses: partial, names: namesOf(partial), places: placesOf(partial) }
  const declared = Object.entries(insights.values).find(([key, i]) => /tools?\.\d+\.type$/.test(key) && /^SAST$/i.test(i.value))?.[1]
  if (declared) return { how: 'partial', uses: [], names: 'A tool named in the security insights', places: [declared] }
  if (source.files.length === 0) return tree.complete && tree.entries.length > 0 ? { how: 'no-code' } : { how: 'unknown', fact: NO_SOURCE }
  if (language !== undefined && !TOOLS.some(t => t.roles.includes(role) && t.languages.includes(language))) return { how: 'unsupported' }
  if (!tree.complete) return { how: 'unknown', fact: { known: false, why: 'The listing of the tree is not complete.' } }
  if (ci.unreadable[0])
    return {
      how: 'unknown',
      fact: { known: false, why: `What CI runs is not all visible: ${ci.unreadable[0].path}, ${ci.unreadable[0].why}.` }
    }
  // The default setup of CodeQL leaves no file.
  if (!github.workflows.known && (!repository.known || repository.value.host === 'github.com'))
    return { how: 'unknown', fact: github.workflows }
  return { how: 'nothing' }
}

function sameTool(observed: string, tool: string): boolean {
  return observed.toLowerCase().includes(tool.toLowerCase().split(' ', 1)[0] ?? tool)
}

/** Analysers whose results GitHub received in the last 90 days. */
function recentAnalysers({ github, now }: Evidence, role: 'sast' | 'sast-security'): readonly string[] {
  if (!github.codeScanning.known) return []
  return github.codeScanning.value.tools
    .filter(t => isAnalyser(t.name, role) && now.getTime() - Date.parse(t.newest) <= RECENT_DAYS * DAY)
    .map(t => t.name)
}

function serviceOf(
  evidence: Evidence,
  role: 'sast' | 'sast-security',
  observed: readonly string[],
  language: string | undefined
): Analysed | undefined {
  const { github, repository, tools } = evidence
  // A workflow for CodeQL that leaves out the main language explains CodeQL's results.
  const partly = tools.uses.some(u => u.tool === 'CodeQL' && u.how === 'ci')
  const codeql = !partly && language !== undefined && CODEQL_ALL.includes(language)
  const setup =
    github.workflows.known && github.workflows.value.some(w => w.path === 'dynamic/github-code-scanning/codeql' && w.state === 'active')
  const place = pageOf(repository, 'actions')
  if (setup && codeql) return { how: 'service', uses: [], names: 'CodeQL (default setup)', places: place }
  const results = observed.filter(name => !/codeql/i.test(name) || codeql)
  if (results[0] !== undefined)
    return { how: 'service', uses: [], names: results.slice(0, 3).join(', '), places: pageOf(repository, 'security/code-scanning') }
  if (!github.checks.known) return undefined
  const check = github.checks.value.find(
    c => isAnalyser(c.name, role) && c.conclusion === 'success' && (!/codeql|analy[sz]e/i.test(c.name) || codeql) && !isActionsJob(c.app)
  )
  return (
    check && { how: 'service', uses: [], names: check.name.slice(0, 60), places: check.url === undefined ? place : [{ url: check.url }] }
  )
}

/** A job of the repository's own workflows may have any name; only what it runs counts. */
function isActionsJob(app: string | undefined): boolean {
  return app === 'github-actions'
}

export function namesOf(uses: readonly ToolUse[]): string {
  return [...new Set(uses.map(u => u.tool))].slice(0, 4).join(', ')
}

/** Where tools are used: one place for each, at most five. */
export function placesOf(uses: readonly ToolUse[]): readonly Place[] {
  const first = new Map<string, ToolUse>()
  for (const use of uses) if (!first.has(use.tool)) first.set(use.tool, use)
  return [...first.values()].slice(0, 5).map(placeOf)
}

const WORDS: Readonly<Record<Trigger, string>> = {
  'pull-request': 'pull requests',
  push: 'pushes',
  daily: 'a daily schedule',
  weekly: 'a schedule',
  release: 'releases',
  manual: 'demand',
  other: 'other events'
}

/** `pull requests and pushes`. */
export function inWords(triggers: readonly Trigger[]): string {
  const all = (Object.keys(WORDS) as Trigger[]).filter(t => triggers.includes(t))
  const regular = all.filter(t => t !== 'manual' && t !== 'other')
  const words = (regular.length > 0 ? regular : all).map(t => WORDS[t])
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : (words[0] ?? 'demand')
}

/** A use that runs for every change to the code, not only when some of its files change. */
export function coversEveryChange(use: Pick<ToolUse, 'triggers' | 'job'>): boolean {
  const paths = use.job?.onlyPaths
  return onEveryChange(use.triggers) && (paths === undefined || paths.some(p => !p.startsWith('!') && p.includes('**')))
}

/** How dynamic analysis is done. A sanitizer or a race detector watches runs; it does not vary what is run. */
export interface DynamicAnalysis {
  /** Fuzzers and scanners of running services that CI runs. */
  readonly inCi: readonly ToolUse[]
  /** Traces of them: targets, configurations, property tests, sanitizers. */
  readonly traces: readonly { readonly name: string; readonly place: Place }[]
}

export function dynamicAnalysis({ tools, source, insights, tree }: Evidence): DynamicAnalysis {
  const uses = tools.with('fuzz', 'dast')
  const hits = [...source.of('fuzz'), ...source.of('property', { test: true })]
  const declared = Object.entries(insights.values).filter(
    ([key, i]) => /tools?\.\d+\.type$/.test(key) && /^(?:fuzzing|DAST)$/i.test(i.value)
  )
  return {
    inCi: uses.filter(runsInCi),
    traces: [
      ...uses.filter(u => !runsInCi(u)).map(u => ({ name: u.tool, place: placeOf(u) })),
      ...tree
        .find(FUZZ_FOLDER)
        .filter(e => !isForeign(e.path))
        .slice(0, 2)
        .map(e => ({ name: 'a folder of fuzz targets', place: { path: e.path } })),
      ...hits.slice(0, 5).map(h => ({ name: h.topic === 'fuzz' ? 'a fuzz target' : 'property-based tests', place: placeOf(h) })),
      ...declared.map(([, i]) => ({ name: 'the security insights', place: i })),
      ...tools
        .with('sanitizer')
        .filter(u => u.how !== 'config')
        .slice(0, 3)
        .map(u => ({ name: u.tool, place: placeOf(u) }))
    ]
  }
}
