// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { places } from '../../facts/source/source.js'
import { mainLanguage } from './analysis.js'
import type { Place } from '../../finding.js'
import { byFrequency, looksAt, runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'
import { once } from '../../core/memo.js'

/** Compiler warnings and linters, and whether they look at the main language. */
export interface Warnings {
  readonly language: string | undefined
  /** Uses for the main language, CI first. */
  readonly main: readonly ToolUse[]
  readonly inCi: readonly ToolUse[]
  /** Formatters, and linters of other languages. */
  readonly others: readonly ToolUse[]
  /** There is no source at all in a whole tree. */
  readonly noCode: boolean
}

export const warningsOf = once((evidence: Evidence): Warnings => {
  const { tools, tree, source } = evidence
  const language = mainLanguage(evidence)
  const linters = tools.with('lint', 'types')
  // A type checker that is only configured is the compiler's ordinary work, unless it is set to be strict.
  const useful = linters.filter(u => !(u.tool === 'TypeScript' && u.how === 'config' && !u.strict))
  const main = language === undefined ? [] : useful.filter(u => looksAt(u, language))
  return {
    language,
    main,
    inCi: byFrequency(main.filter(runsInCi)),
    others: [...useful.filter(u => !main.includes(u)), ...tools.with('format')],
    noCode: source.files.length === 0 && tree.complete && tree.entries.length > 0
  }
})

/** Hits of a topic are capped; as many files as this are enough to tell. */
const MANY_FILES = 200

/** Where nearly every file of the main language asks for the safe mode of the language itself (`use strict`). */
export function safeMode(evidence: Evidence): readonly Place[] {
  const language = mainLanguage(evidence)
  const files = evidence.source.files.filter(file => file.language === language && !file.test && !file.sample)
  const hits = evidence.source.of('safe-mode', { test: false }).filter(hit => hit.language === language)
  const safe = new Set(hits.map(hit => hit.path)).size
  return files.length > 0 && safe >= 0.8 * Math.min(files.length, MANY_FILES) ? places(hits, 3) : []
}

/** Its findings fail the build. A compiler warns only, unless it is told to treat warnings as errors. */
export function failsOnFindings(use: ToolUse): boolean {
  return use.blocking && (use.tool !== 'compiler warnings' || /error|deny|-D ?warnings|WX/i.test(use.strict?.setting ?? ''))
}
