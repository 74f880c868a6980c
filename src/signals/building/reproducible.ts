// SPDX-License-Identifier: MIT
import { commandsOfStep } from '../../facts/commands/command.js'
import { buildOf } from './build.js'
import { buildFiles, type BuildLine } from './build-files.js'
import type { Evidence } from '../../evidence/evidence.js'
import { nativeCode } from './product.js'
import { LOCKFILE } from './third-party-code.phrases.generated.js'
import { runsByItself, stepsOf, triggersOf, type Job, type Step } from '../../facts/ci/job.js'
import { once } from '../../core/memo.js'
import { COMPARES, NAME, OTHER_SENSE, SCRIPT_LANGUAGE } from './reproducible.phrases.generated.js'

/** A CI step that builds again and compares, or whose name only says that it does. */
export interface RebuildComparison {
  readonly job: Job
  readonly step: Step
  /** A tool that compares was seen in the job. */
  readonly compares: boolean
}

/** What speaks for builds that give the same bits each time. */
export interface Reproducible {
  readonly comparisons: readonly RebuildComparison[]
  /** Settings that take time and place out of the result, one line for each kind. */
  readonly settings: readonly BuildLine[]
  readonly lockfile: string | undefined
  /** Why nothing is built; `packaged` when source is only packed (a wheel, a gem, an image). */
  readonly unbuilt: { readonly how: 'run-as-written' | 'packaged'; readonly language: string } | undefined
}

const BUILDS_TWICE = /^(?:diffoscope|reprotest|diffoci|reprozip-build|repro-build)$/

function comparisonsOf({ ci }: Pick<Evidence, 'ci'>): RebuildComparison[] {
  const found: RebuildComparison[] = []
  const comparing = new Set(
    stepsOf(ci)
      .filter(({ step }) => commandsOfStep(step).some(c => COMPARES.test(c.program)))
      .map(({ job }) => job)
  )
  for (const { job, step } of stepsOf(ci)) {
    const commands = commandsOfStep(step)
    const names = [job.id, job.name, job.workflow, step.name ?? '', ...commands.map(c => c.file)].map(name => name.slice(0, 200))
    const named = names.some(name => NAME.test(name) && !OTHER_SENSE.test(name))
    const twice = commands.some(c => BUILDS_TWICE.test(c.program) && !/^--?(?:version|help)/.test(c.args[0] ?? ''))
    if (!runsByItself(triggersOf(job, step)) || !(named || twice)) continue
    found.push({ job, step, compares: twice || comparing.has(job) })
  }
  return found.sort((a, b) => Number(b.compares) - Number(a.compares)).slice(0, 50)
}

export const reproducible = once((evidence: Evidence): Reproducible => {
  const { tree, source, manifests } = evidence
  const settings = new Map<string, BuildLine>()
  for (const line of buildFiles(evidence).of('fixed-result')) if (!settings.has(line.what)) settings.set(line.what, line)
  return {
    comparisons: comparisonsOf(evidence),
    settings: [...settings.values()],
    lockfile: tree.entries.find(({ path }) => LOCKFILE.test(path) && !path.includes('/'))?.path ?? tree.find(LOCKFILE)[0]?.path,
    unbuilt: unbuilt(evidence, manifests, source)
  }
})

function unbuilt(evidence: Evidence, manifests: Evidence['manifests'], source: Evidence['source']): Reproducible['unbuilt'] {
  if (!evidence.tree.complete || nativeCode(source) !== 'none' || manifests.unreadable.length > 0) return undefined
  const { unnecessary, manifests: building, steps } = buildOf(evidence)
  if (unnecessary)
    return {
      how: SCRIPT_LANGUAGE.test(unnecessary.language) && manifests.of('docker').length === 0 ? 'run-as-written' : 'packaged',
      language: unnecessary.language
    }
  // A wheel or a gem of pure scripts is only packed.
  const language = source.primary
  const packs = (name: string) => /^(?:Python's packaging tools|RubyGems|R CMD build)$/.test(name)
  return language !== undefined &&
    SCRIPT_LANGUAGE.test(language) &&
    [...building.map(b => b.tool.name), ...steps.map(s => s.tool.name)].every(packs) &&
    !manifests.of('npm').some(({ builds }) => builds)
    ? { how: 'packaged', language }
    : undefined
}
