// SPDX-License-Identifier: MIT
import { withBundled } from './bundles.js'
import { buildsOf, builtIn, configFiles, sections } from './configured.js'
import { usesOfStep, usesOfTasks, usesOfVariables } from './runs.js'
import { COMPILER, deriveSettings, type Setting, type Settings } from './settings.js'
import type { Tree } from '../../inputs/tree.js'
import { stepsOf, type Ci } from '../ci/job.js'
import type { Manifests } from '../manifests/manifest.js'
import type { Tools, ToolUse } from './tool-use.js'

const MAX_USES = 2000
const HOW = ['ci', 'task', 'config']

/** Every use of a known tool. Installing one, naming one in a comment or an echo, and a mere dependency are no uses. */
export function deriveTools(tree: Tree, ci: Ci, manifests: Manifests): Tools {
  const settings = deriveSettings(tree)
  const builds = buildsOf(ci)
  const inCi = stepsOf(ci).flatMap(({ job, step }) => withBundled(usesOfStep(job, step), job, step, tree))
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
  const matching = (s: Setting): boolean =>
    s.tool === use.tool && (use.tool !== COMPILER || s.path === use.path) && usesSettingsOf(use, s.path)
  const strict = use.strict ?? settings.strict.find(matching)
  const security = !use.roles.includes('sast-security') && settings.security.some(matching)
  return {
    ...use,
    ...(strict && { strict: { setting: strict.setting, path: strict.path, line: strict.line } }),
    ...(security && { roles: [...use.roles, 'sast-security'] })
  }
}

/** Super-Linter passes configurations of its own folder to what it bundles, whatever stands elsewhere. */
function usesSettingsOf(use: ToolUse, path: string): boolean {
  return use.bundle !== 'Super-Linter' || path.startsWith('.github/linters/')
}
