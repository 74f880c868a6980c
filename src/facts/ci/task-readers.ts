// SPDX-License-Identifier: MIT
import { PLAIN_SHELL, CI_SHELL, type Shell } from '../commands/command.js'
import { commandLines } from '../commands/lines.js'
import type { Manifest } from '../manifests/manifest.js'
import { readEarthfile, readFlake, readGradle, readJustfile, readPants, readStages } from './recipes.js'
import type { Runner, TaskFormat } from './runner.js'
import type { TaskFile } from './task-file.js'
import { readTomlTasks, readYamlTasks } from './task-tables.js'
import { readMakefile, readPythonTasks, readRakefile } from './tasks.js'

type Reader = (text: string, runner: Runner) => TaskFile | { readonly why: string }

const NO_TASKS: TaskFile = new Map()

/** How each format is read. Manifests have parsers of their own, and the hooks of pre-commit are steps. */
const READERS: Readonly<Record<Exclude<TaskFormat, 'manifest' | 'pre-commit'>, Reader>> = {
  yaml: readYamlTasks,
  toml: readTomlTasks,
  makefile: readMakefile,
  justfile: readJustfile,
  rakefile: readRakefile,
  python: readPythonTasks,
  gradle: readGradle,
  earthfile: readEarthfile,
  dockerfile: readStages,
  flake: readFlake,
  pants: readPants,
  none: () => NO_TASKS
}

/** The tasks of a file that is no manifest, or why they are not known. */
export function readTasks(text: string, runner: Runner): TaskFile | { readonly why: string } {
  const { format } = runner
  return format === 'manifest' || format === 'pre-commit' ? NO_TASKS : READERS[format](text, runner)
}

/** The tasks of a manifest; each is cut into commands when it is asked for. */
export function tasksOfManifest({ tasks, path }: Manifest, { mutual }: Runner): TaskFile {
  return {
    keys: () => Object.keys(tasks).values(),
    get(name) {
      const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
      if (!task) return undefined
      const commands = commandLines(task.command, task.line, { shell: shellOfTasks(path) })
      if (!mutual) return { line: task.line, commands, needs: [] }
      // Composer: `@lint` is another script, `@php tool` and `@composer install` are programs.
      const needs = commands.flatMap(({ text }) => /^@([\w:.-]{1,80})/.exec(text)?.[1] ?? []).filter(need => Object.hasOwn(tasks, need))
      const own = commands
        .filter(({ text }) => !needs.some(need => text === `@${need}` || text.startsWith(`@${need} `)))
        .map(command => ({ ...command, text: command.text.replace(/^@(?=(?:php|composer) )/, '') }))
      return { line: task.line, commands: own, needs }
    }
  }
}

/** Scripts of a package are one text for a shell; elsewhere each line of a task is a command of its own, whose failure counts. */
export function shellOfTasks(path: string): Shell {
  return /(?:^|\/)(?:package|composer)\.json$/.test(path) ? PLAIN_SHELL : CI_SHELL
}
