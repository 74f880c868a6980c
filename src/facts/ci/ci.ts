// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import { Hops } from './expand.js'
import { readGitlab } from './gitlab.js'
import { fillInputs } from './inputs.js'
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { CI_FILE, SYSTEMS } from './systems.js'
import { narrowed } from './triggers.js'
import type { Ci, Job, Trigger } from './job.js'
import type { Manifests } from '../manifests/manifest.js'

const MAX_FILES = 500
const MAX_CALLERS = 12

type Parsed = readonly [path: string, file: CiFile]

/**
 * All jobs of all CI systems that the tree configures: every CI file is read, called workflows get the triggers of their
 * callers, and tasks, scripts, local actions and workflows are followed one hop.
 */
export function deriveCi(tree: Tree, manifests: Manifests): Ci {
  const files = tree
    .find(CI_FILE)
    .filter(e => e.mode !== 'submodule')
    .slice(0, MAX_FILES)
  const unreadable: { path: string; why: string }[] = []
  const parsed: Parsed[] = []
  const add = (path: string, file: CiFile): void => {
    parsed.push([path, file])
    for (const why of file.unreadable ?? []) unreadable.push({ path, why })
  }
  const systemOf = new Map(files.map(({ path }) => [path, SYSTEMS.find(s => s.files.test(path))]))
  const gitlab = [...systemOf].flatMap(([path, system]) => (system?.name === 'gitlab' ? [path] : []))
  for (const [path, system] of systemOf) {
    if (system?.name === 'gitlab') {
      if (path === gitlab[0]) for (const [one, file] of readGitlab(tree, gitlab)) add(one, file)
      continue
    }
    const read = system?.read
    if (!read) {
      unreadable.push({ path, why: 'what this CI system runs is not read' })
      continue
    }
    const file = tree.derive('ci file', path, read)
    if (!file.known) unreadable.push({ path, why: file.why })
    else add(path, file.value)
  }
  const triggers = triggersOfWorkflows(parsed)
  const callers = callersOfWorkflows(parsed)
  const hops = new Hops(tree, manifests)
  const jobs = parsed.flatMap(([path, file]) =>
    file.jobs.map((raw): Job => {
      const job: Job & Partial<RawJob> = {
        ...raw,
        path,
        triggers: finalTriggers(raw, triggers.get(path) ?? []),
        steps: hops.expand(path, filledSteps(raw.steps, file, callers.get(path) ?? []))
      }
      return job
    })
  )
  return {
    files: [...new Set([...files.map(e => e.path), ...parsed.map(([path]) => path)])],
    jobs,
    unreadable: [...unreadable, ...hops.unreadable]
  }
}

type Inputs = Readonly<Record<string, string>>

/** What local callers hand to each reusable workflow. */
function callersOfWorkflows(parsed: readonly Parsed[]): ReadonlyMap<string, readonly Inputs[]> {
  const callers = new Map<string, Inputs[]>()
  for (const [, file] of parsed)
    for (const { calls, steps } of file.jobs) {
      if (calls === undefined) continue
      const all = callers.get(calls) ?? []
      if (all.length < MAX_CALLERS) all.push(steps[0]?.with ?? {})
      callers.set(calls, all)
    }
  return callers
}

/** The steps of a reusable workflow with what each of its callers gives, so that all that runs is seen. */
function filledSteps(steps: readonly RawStep[], { inputs }: CiFile, callers: readonly Inputs[]): readonly RawStep[] {
  if (inputs === undefined || callers.length === 0) return steps
  const given = callers.map(own => new Map([...inputs, ...Object.entries(own)]))
  return steps.flatMap(step => {
    const filled = given.map(own => fillInputs(step, own))
    const texts = filled.map(one => JSON.stringify(one))
    return filled.filter((_, i) => texts.indexOf(texts[i] ?? '') === i).flat()
  })
}

function finalTriggers(job: RawJob, ofFile: readonly Trigger[]): readonly Trigger[] {
  const all = job.system === 'github' ? [...new Set([...job.triggers, ...ofFile])] : job.triggers
  const left = narrowed(all, job.condition ?? '')
  return left.length > 0 ? left : ['other']
}

/** Triggers that workflows have from those that call them, or after which they run. */
function triggersOfWorkflows(parsed: readonly Parsed[]): ReadonlyMap<string, readonly Trigger[]> {
  const triggers = new Map<string, Set<Trigger>>()
  const byName = new Map<string, string>()
  for (const [path, file] of parsed) {
    if (!path.startsWith('.github/')) continue
    triggers.set(path, new Set(file.jobs[0]?.triggers ?? []))
    if (file.workflow !== undefined) byName.set(file.workflow, path)
  }
  // Chains of callers are short; four rounds reach the end of every real one.
  for (let round = 0; round < 4; round++) {
    for (const [path, file] of parsed) {
      for (const job of file.jobs) {
        const called = job.calls === undefined ? undefined : triggers.get(job.calls)
        if (called) for (const t of narrowed([...(triggers.get(path) ?? [])], job.condition ?? '')) called.add(t)
      }
      for (const name of file.after ?? []) {
        const before = triggers.get(byName.get(name) ?? '')
        if (before) for (const t of before) triggers.get(path)?.add(t)
      }
    }
  }
  return new Map([...triggers].map(([path, set]) => [path, [...set]]))
}
