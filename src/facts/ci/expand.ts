// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../../inputs/tree.js'
import type { Command } from '../commands/command.js'
import { commandsOf, commandsOfStep } from '../commands/command.js'
import type { Manifests } from '../manifests/manifest.js'
import { readComposite, readInputs } from './github.js'
import { fillInputs } from './inputs.js'
import type { Step, Trigger } from './job.js'
import { readPreCommit } from './others.js'
import type { RawStep } from './parsed-job.js'
import { runnerCall, runnersOf, taskNames, type RunnerCall } from './runner-call.js'
import { tasksOfCall, type Target } from './runner-tasks.js'
import { targetsOfScript } from './scripts.js'

const MAX_STEPS = 5_000
const MAX_STEPS_OF_A_JOB = 1_500
const MAX_DEPTH = 4
const PRE_COMMIT = '.pre-commit-config.yaml'
/** They come with the project as scripts, but what they do is known. */
const WRAPPER_SCRIPT = /^(?:gradlew|mvnw)$/

interface Context {
  readonly path: string
  readonly folder: string
  readonly depth: number
  readonly blocking: boolean
  readonly runs: 'maybe' | undefined
  readonly only: readonly Trigger[] | undefined
  readonly from: { readonly path: string; readonly line: number } | undefined
}

/** Follows commands into the tasks, scripts and local actions of the same repository: bounded, and never in a circle. */
export class Hops {
  readonly #tree: Tree
  readonly #manifests: Manifests
  readonly #unreadable = new Map<string, string>()
  #left = MAX_STEPS

  constructor(tree: Tree, manifests: Manifests) {
    this.#tree = tree
    this.#manifests = manifests
  }

  /** Files of tasks that were started and could not be read. */
  get unreadable(): readonly { readonly path: string; readonly why: string }[] {
    return [...this.#unreadable].map(([path, why]) => ({ path, why }))
  }

  /** The steps of a job with everything that they lead to, in order. */
  expand(path: string, steps: readonly RawStep[]): Step[] {
    const out: Step[] = []
    const seen = new Set<string>()
    for (const step of steps)
      this.#add(
        step,
        { path, folder: step.folder ?? '', depth: 0, blocking: step.blocking, runs: step.runs, only: step.only, from: undefined },
        seen,
        out
      )
    return out
  }

  #add(raw: RawStep, at: Context, seen: Set<string>, out: Step[]): void {
    if (this.#left <= 0 || out.length >= MAX_STEPS_OF_A_JOB) return
    this.#left--
    out.push({
      ...raw,
      path: raw.path ?? at.path,
      blocking: raw.blocking && at.blocking,
      ...(at.runs && { runs: at.runs }),
      ...(at.only && { only: at.only }),
      ...(at.from && { from: at.from })
    })
    if (at.depth >= MAX_DEPTH) return
    const next = {
      ...at,
      depth: at.depth + 1,
      blocking: raw.blocking && at.blocking,
      runs: raw.runs ?? at.runs,
      from: at.from ?? { path: raw.path ?? at.path, line: raw.line }
    }
    if (raw.uses?.startsWith('./')) this.#localAction(raw, next, seen, out)
    else if (raw.uses?.startsWith('pre-commit/action'))
      for (const command of commandsOf(`pre-commit run ${raw.with?.['extra_args'] ?? '--all-files'}`))
        this.#start(command, at.folder, next, seen, out)
    if (raw.command === undefined) return
    let folder = at.folder
    for (const command of commandsOfStep(raw)) {
      const inner = { ...next, blocking: next.blocking && command.blocking, runs: command.runs === 'maybe' ? command.runs : next.runs }
      if (command.program === 'cd' && command.args[0]) folder = posix.join(folder, command.args[0])
      else this.#start(command, folder, inner, seen, out)
    }
  }

  /** Follows one command: into the tasks of a runner, or into a script. */
  #start(command: Command, folder: string, at: Context, seen: Set<string>, out: Step[]): void {
    const runners = runnersOf(command.program)
    if (runners.length === 0 || (command.file.includes('/') && !WRAPPER_SCRIPT.test(command.program)))
      for (const target of targetsOfScript(command, folder, this.#tree)) this.#follow(target, at, seen, out)
    for (const runner of runners) {
      const call = runnerCall(runner, command.args)
      if (call?.runner.format === 'pre-commit') this.#hooks(call, at, seen, out)
      else if (call) this.#tasks(call, folder, at, seen, out)
    }
  }

  #tasks(call: RunnerCall, folder: string, at: Context, seen: Set<string>, out: Step[]): void {
    const { targets, scripts, unreadable } = tasksOfCall(call, folder, this.#tree, this.#manifests)
    for (const { path, why } of unreadable) this.#unreadable.set(path, why)
    for (const target of targets) this.#follow(target, at, seen, out)
    for (const script of scripts)
      for (const command of commandsOf(`./${script}`))
        for (const target of targetsOfScript(command, '', this.#tree)) this.#follow(target, at, seen, out)
  }

  #follow(target: Target, at: Context, seen: Set<string>, out: Step[]): void {
    if (seen.has(target.key)) return
    seen.add(target.key)
    for (const c of target.commands) {
      const raw = { command: c.text, line: c.line, blocking: c.blocking, shell: c.shell, ...(c.runs === 'maybe' && { runs: c.runs }) }
      this.#add(raw, { ...at, path: target.path, folder: c.folder === '' ? target.folder : posix.join(target.folder, c.folder) }, seen, out)
    }
  }

  #localAction(raw: RawStep, at: Context, seen: Set<string>, out: Step[]): void {
    const folder = posix.normalize(raw.uses ?? '')
    const path = [`${folder}/action.yml`, `${folder}/action.yaml`].map(p => posix.normalize(p)).find(p => this.#tree.has(p))
    if (!path || seen.has(`${path} ${raw.line}`)) return
    seen.add(`${path} ${raw.line}`)
    const steps = this.#tree.derive('composite action', path, readComposite)
    const defaults = this.#tree.derive('action inputs', path, readInputs)
    if (!steps.known || !defaults.known) return
    const inputs = new Map([...defaults.value, ...Object.entries(raw.with ?? {})])
    for (const step of steps.value.flatMap(one => fillInputs(one, inputs)))
      this.#add(step, { ...at, path, folder: step.folder ?? '' }, seen, out)
  }

  /** The hooks that are named, or all of them. */
  #hooks(call: RunnerCall, at: Context, seen: Set<string>, out: Step[]): void {
    const file = this.#tree.derive('ci file', PRE_COMMIT, readPreCommit)
    if (!file.known) return
    const steps = file.value.jobs.flatMap(job => job.steps)
    const wanted = taskNames(call, new Set(steps.flatMap(step => step.id ?? [])))
    for (const [i, step] of steps.entries()) {
      const key = `${PRE_COMMIT} ${i}`
      if (step.id === undefined || !wanted.includes(step.id) || seen.has(key)) continue
      seen.add(key)
      this.#add(step, { ...at, path: PRE_COMMIT, folder: '' }, seen, out)
    }
  }
}
