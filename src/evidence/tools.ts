// SPDX-License-Identifier: MIT
import type { Ci, Trigger } from './ci.js'
import type { Manifests } from './manifests.js'
import type { Tree } from './tree.js'

/** What a tool does for the project. `sast-security`: a static analyser with rules for vulnerabilities. */
export type ToolRole =
  | 'lint' | 'format' | 'types' | 'sast' | 'sast-security' | 'fuzz' | 'property' | 'dast' | 'sanitizer' | 'coverage' | 'secrets' | 'sca'
  | 'publish' | 'sign' | 'provenance' | 'sbom' | 'docs' | 'links' | 'accessibility'

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
  /** A strict setting found with it (`-D warnings`, `strict: true` ...), where it is written. */
  readonly strict?: { readonly setting: string; readonly path: string; readonly line: number }
}
export interface Tools {
  readonly uses: readonly ToolUse[]
  /** Uses with any of these roles, CI first. */
  with(...roles: ToolRole[]): readonly ToolUse[]
}

export function deriveTools(_tree: Tree, _ci: Ci, _manifests: Manifests): Tools {
  throw new Error('not written yet')
}
