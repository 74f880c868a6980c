// SPDX-License-Identifier: MIT
import { type Trigger, type Job, onEveryChange, runsByItself } from '../ci/job.js'

/** What a tool does for the project. `sast-security`: a static analyser with rules for vulnerabilities. */
export type ToolRole =
  | 'lint'
  | 'format'
  | 'types'
  | 'sast'
  | 'sast-security'
  | 'fuzz'
  | 'property'
  | 'dast'
  | 'sanitizer'
  | 'coverage'
  | 'secrets'
  | 'sca'
  | 'publish'
  | 'sign'
  | 'provenance'
  | 'sbom'
  | 'docs'
  | 'links'
  | 'accessibility'

/** One use of a known tool: run by CI, run by a task on a developer's machine, or only configured. */
export interface ToolUse {
  readonly tool: string
  readonly roles: readonly ToolRole[]
  /** Languages it looks at, in linguist's names; `*` for any. */
  readonly languages: readonly string[]
  readonly how: 'ci' | 'task' | 'config'
  readonly path: string
  readonly line?: number
  /** Of the job that runs it; empty unless `how` is `ci`. */
  readonly triggers: readonly Trigger[]
  /** Its findings fail the job; meaningful when `how` is `ci`. */
  readonly blocking: boolean
  /** Only findings that a change brings fail the job; older ones may stay. */
  readonly onlyNew?: true
  /** The tool that bundles it and runs it with settings of its own. */
  readonly bundle?: string
  /** A strict setting found with it (`-D warnings`, `strict: true` ...), where it is written. */
  readonly strict?: { readonly setting: string; readonly path: string; readonly line: number }
  /** The CI job that runs it, by the name of its check on GitHub. */
  readonly job?: {
    readonly name: string
    readonly workflow: string
    readonly system: Job['system']
    readonly onlyPaths?: readonly string[]
  }
}

export interface Tools {
  readonly uses: readonly ToolUse[]
  /** Uses with any of these roles, CI first. */
  with(...roles: ToolRole[]): readonly ToolUse[]
}

/** Whether a use looks at a language; JavaScript and TypeScript are one family to most tools. */
export function looksAt(use: Pick<ToolUse, 'languages'>, language: string): boolean {
  return use.languages.includes('*') || use.languages.includes(language)
}

/** Uses that see every change first, then the rarer ones. */
export function byFrequency(uses: readonly ToolUse[]): readonly ToolUse[] {
  return uses.toSorted((a, b) => Number(onEveryChange(b.triggers)) - Number(onEveryChange(a.triggers)))
}

/** A use that CI runs for every change or on a schedule, not only when somebody starts it by hand. */
export function runsInCi(use: ToolUse): boolean {
  return use.how === 'ci' && runsByItself(use.triggers)
}
