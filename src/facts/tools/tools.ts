// SPDX-License-Identifier: MIT
import { onEveryChange, runsByItself, stepsOf, type Ci, type Job, type Trigger } from '../ci/ci.js'
import type { Manifests } from '../manifests/manifests.js'
import { buildsOf, builtIn, configFiles, sections } from './configured.js'
import { usesOfStep, usesOfTasks, usesOfVariables } from './runs.js'
import { MEMORY_CHECKERS } from './sanitizers.js'
import { COMPILER, deriveSettings, type Setting, type Settings } from './settings.js'
import type { Tree } from '../../inputs/tree.js'

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

const MAX_USES = 2000
const HOW = ['ci', 'task', 'config']

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

export { MEMORY_CHECKERS }

/** Every use of a known tool. Installing one, naming one in a comment or an echo, and a mere dependency are no uses. */
export function deriveTools(tree: Tree, ci: Ci, manifests: Manifests): Tools {
  const settings = deriveSettings(tree)
  const builds = buildsOf(ci)
  const inCi = stepsOf(ci).flatMap(({ job, step }) => usesOfStep(job, step))
  const variables = ci.jobs.flatMap(usesOfVariables)
  const reached = new Set(inCi.map(u => `${u.tool} ${u.path} ${u.line ?? 0}`))
  const inTasks = usesOfTasks(tree, manifests).filter(u => !reached.has(`${u.tool} ${u.path} ${u.line ?? 0}`))
  const configured = [...configFiles(tree), ...sections(tree, builds), ...builtIn(settings, builds)]
  const all = unique([...inCi, ...variables, ...inTasks, ...configured]).map(use => withSettings(use, settings))
  const uses = all.toSorted((a, b) => HOW.indexOf(a.how) - HOW.indexOf(b.how)).slice(0, MAX_USES)
  return { uses, with: (...roles) => uses.filter(use => use.roles.some(r => roles.includes(r))) }
}

function unique(uses: readonly ToolUse[]): ToolUse[] {
  const seen = new Map<string, ToolUse>()
  for (const use of uses) {
    const key = `${use.tool}|${use.how}|${use.path}|${use.line ?? ''}|${use.triggers.join()}|${use.blocking}|${use.languages.length}`
    if (!seen.has(key)) seen.set(key, use)
  }
  return [...seen.values()]
}

function withSettings(use: ToolUse, settings: Settings): ToolUse {
  const matching = (s: Setting): boolean => s.tool === use.tool && (use.tool !== COMPILER || s.path === use.path)
  const strict = use.strict ?? settings.strict.find(matching)
  const security = !use.roles.includes('sast-security') && settings.security.some(s => s.tool === use.tool)
  return {
    ...use,
    ...(strict && { strict: { setting: strict.setting, path: strict.path, line: strict.line } }),
    ...(security && { roles: [...use.roles, 'sast-security'] })
  }
}
