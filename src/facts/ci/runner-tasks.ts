// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../../inputs/tree.js'
import { isForeign } from '../../core/foreign-path.js'
import type { CommandLine } from '../commands/lines.js'
import type { Manifest, Manifests } from '../manifests/manifest.js'
import { taskNames, type RunnerCall } from './runner-call.js'
import type { Runner } from './runner.js'
import { RUNNERS } from './runners.generated.js'
import type { TaskFile } from './task-file.js'
import { readTasks, tasksOfManifest } from './task-readers.js'

/** A piece of work that a command stands for. */
export interface Target {
  readonly key: string
  readonly path: string
  readonly folder: string
  readonly commands: readonly CommandLine[]
}

/** Where the tasks of a call are, and those that cannot be read. */
export interface CalledTasks {
  readonly targets: readonly Target[]
  /** Scripts of the repository that are tasks. */
  readonly scripts: readonly string[]
  readonly unreadable: readonly { readonly path: string; readonly why: string }[]
}

const MAX_FILES = 30
const MAX_TASKS = 200
const FINDERS = new Map(RUNNERS.map(runner => [runner, finder(runner)]))

/** Finds the tasks that a call of a runner starts, with those that they need. */
export function tasksOfCall(call: RunnerCall, folder: string, tree: Tree, manifests: Manifests): CalledTasks {
  const { runner } = call
  const where = inside(folder, call.folder)
  const unreadable: { path: string; why: string }[] = []
  const files = filesOf(call, where, tree).flatMap((path): readonly (readonly [string, TaskFile])[] => {
    const read = tasksIn(path, runner, tree, manifests)
    if (!('why' in read)) return [[path, read]]
    unreadable.push({ path, why: read.why })
    return []
  })
  const targets = started(call, files)
  const scripts = (runner.scripts ?? [])
    .flatMap(form =>
      call.names.map(name =>
        inside(
          where,
          form.replace('{}', () => name.replaceAll(':', '/'))
        )
      )
    )
    .filter(path => tree.has(path))
  const [first] = files
  if (runner.opaque && first && targets.length === 0) unreadable.push({ path: first[0], why: `what ${runner.name} runs is not read` })
  return { targets, scripts, unreadable }
}

function started(call: RunnerCall, files: readonly (readonly [string, TaskFile])[]): readonly Target[] {
  const found: Target[] = []
  const open = [...new Set(files.flatMap(([, tasks]) => taskNames(call, tasks.keys())))]
  const done = new Set<string>()
  for (let name = open.shift(); name !== undefined && done.size < MAX_TASKS; name = open.shift()) {
    if (done.has(name)) continue
    done.add(name)
    for (const [path, tasks] of files) {
      const task = tasks.get(name)
      if (!task) continue
      const start = call.runner.search === 'root' || path.startsWith('.') ? '' : posix.dirname(path)
      const key = `${path} ${task.line} ${task.commands[0]?.text ?? name}`
      found.push({ key, path, folder: start === '.' ? '' : start, commands: task.commands })
      open.push(...task.needs)
    }
  }
  return found
}

function tasksIn(path: string, runner: Runner, tree: Tree, manifests: Manifests): TaskFile | { readonly why: string } {
  if (runner.format === 'manifest') {
    const manifest = byPath(manifests).get(path)
    const why = manifests.unreadable.find(one => one.path === path)?.why
    return manifest ? tasksOfManifest(manifest, runner) : why === undefined ? new Map() : { why }
  }
  const read = tree.derive(`tasks of ${runner.name}`, path, text => readTasks(text, runner))
  return read.known ? read.value : { why: read.why }
}

const PATHS = new WeakMap<Manifests, ReadonlyMap<string, Manifest>>()

function byPath(manifests: Manifests): ReadonlyMap<string, Manifest> {
  const known = PATHS.get(manifests) ?? new Map(manifests.all.map(manifest => [manifest.path, manifest]))
  PATHS.set(manifests, known)
  return known
}

function filesOf({ runner, file, everywhere }: RunnerCall, where: string, tree: Tree): readonly string[] {
  const isFile = (path: string): boolean => tree.has(path) && tree.entry(path)?.mode !== 'submodule'
  if (file !== undefined) return [inside(where, file)].filter(isFile)
  if (everywhere) {
    const depth = (path: string): number => path.split('/').length
    const found = tree.find(FINDERS.get(runner) ?? (() => false)).filter(({ path, mode }) => mode !== 'submodule' && !isForeign(path))
    return found
      .map(({ path }) => path)
      .toSorted((a, b) => depth(a) - depth(b))
      .slice(0, MAX_FILES)
  }
  if (runner.search === 'here')
    return runner.files
      .map(name => inside(where, name))
      .filter(isFile)
      .slice(0, 1)
  for (let at = where; ; at = posix.dirname(at)) {
    const top = at === '' || at === '.' || at === '/' || at.startsWith('..')
    const found = runner.files.map(name => inside(top ? '' : at, name)).filter(isFile)
    if (found.length > 0 || top) return found
  }
}

/** Whether a path is one of a runner's files: at any depth, or in the root alone. */
function finder({ files, search }: Runner): (path: string) => boolean {
  const plain = files.filter(name => !name.includes('*'))
  const globs = files.filter(name => name.includes('*')).map(name => name.split('*', 2))
  return path =>
    plain.some(name => path === name || (search !== 'root' && path.endsWith(`/${name}`))) ||
    globs.some(([before = '', after = '']) => path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/'))
}

/** A path inside the repository; what leads out of it is left as it is, and is found nowhere. */
export function inside(folder: string, name: string): string {
  return posix
    .join(folder || '.', name || '.')
    .replace(/\/$/, '')
    .replace(/^\.$/, '')
}
