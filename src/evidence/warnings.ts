// SPDX-License-Identifier: MIT
import { once } from './once.js'
import type { Evidence } from './evidence.js'
import { mainLanguage } from './analysis.js'
import { byFrequency, looksAt, runsInCi, type ToolUse } from './tools.js'

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

/** Its findings fail the build. A compiler warns only, unless it is told to treat warnings as errors. */
export function failsOnFindings(use: ToolUse): boolean {
  return use.blocking && (use.tool !== 'compiler warnings' || /error|deny|-D ?warnings|WX/i.test(use.strict?.setting ?? ''))
}
