// SPDX-License-Identifier: MIT
import { shellOfTasks } from '../ci/task-readers.js'
import { commandsOf, commandsOfStep, type Command } from '../commands/command.js'
import { commandLines, type CommandLine } from '../commands/lines.js'
import type { Task } from '../ci/task-file.js'
import { readMakefile, readPythonTasks, readRakefile } from '../ci/tasks.js'
import type { Tree } from '../../inputs/tree.js'
import { forgives, toolsOfCommand, toolsOfHook, toolsOfUses } from './match.js'
import { COMPILER } from './settings.js'
import { SANITIZERS, STRICT_OPTIONS } from './settings.generated.js'
import type { Tool } from './tool.js'
import { CODEQL_ALL, CODEQL_LANGUAGES } from './tools.generated.js'
import { runsByItself, triggersOf, type Job, type Step } from '../ci/job.js'
import type { Manifests } from '../manifests/manifest.js'
import type { ToolUse } from './tool-use.js'
import { isForeign } from '../../core/foreign-path.js'

/** Installing a checker, or naming its options in an echo, is no use of it. */
const ONLY_INSTALLS =
  /\b(?:(?:apt(?:-get)?|yum|dnf|brew|pip|choco|zypper|conda)(?: -\w{1,20}){0,3} install|apk (?:--\w{1,20} )?add|pacman -S)/

/** The tools that a step of a CI job runs. */
export function usesOfStep(job: Job, step: Step): readonly ToolUse[] {
  const local = job.system === 'pre-commit' && !runsByItself(job.triggers)
  const where = {
    how: local ? ('task' as const) : ('ci' as const),
    path: step.path,
    line: step.line,
    triggers: local ? [] : triggersOf(job, step),
    job: { name: job.name, workflow: job.workflow, system: job.system, ...(job.onlyPaths && { onlyPaths: job.onlyPaths }) }
  }
  const inputs = Object.values(step.with ?? {})
    .join(' ')
    .slice(0, 4000)
  const use = (tool: Tool, text: string, blocking = true): ToolUse => ({
    tool: tool.name,
    roles: tool.roles,
    languages: tool.languages,
    ...where,
    ...((step.with?.['only-new-issues'] === 'true' || /--new(?:-from-rev)?[= ]/.test(text)) && { onlyNew: true }),
    blocking: blocking && step.blocking && job.blocking && !forgives(text),
    ...strictOption(tool.name, text, step)
  })
  if (step.command !== undefined)
    return [...usesOfCommands(commandsOfStep(step), use), ...sanitizersOf(step.command, where, step.blocking && job.blocking)]
  const tools = step.hook === undefined ? toolsOfUses(step.uses ?? '') : toolsOfHook(step.hook)
  return tools.map(tool => {
    const plain = use(tool, inputs)
    if (tool.name === 'CodeQL') return codeql(plain, job)
    if (tool.name === 'Snyk Open Source' && /^code\b/.test(step.with?.['command'] ?? ''))
      return { ...plain, tool: 'Snyk Code', roles: ['sast', 'sast-security'] }
    if (tool.name === 'golangci-lint' && enables(inputs, 'gosec')) return { ...plain, roles: [...plain.roles, 'sast-security'] }
    return plain
  })
}

function usesOfCommands(commands: readonly Command[], use: (tool: Tool, text: string, blocking: boolean) => ToolUse): ToolUse[] {
  return commands.flatMap(command => toolsOfCommand(command).map(tool => secured(use(tool, command.text, command.blocking), command.text)))
}

const RUFF_SECURITY = /(?:^|,)(?:S\d{0,4}|ALL)(?:,|$)/

function enables(text: string, linter: string): boolean {
  return / ?(?:-E|--enable)[= ]/.test(` ${text}`) && text.includes(linter)
}

function selected(text: string): string {
  return /--(?:extend-)?select[= ](\S{1,400})/.exec(text)?.[1] ?? ''
}

/** Options that add rules for vulnerabilities. */
function secured(use: ToolUse, text: string): ToolUse {
  const adds =
    (use.tool === 'golangci-lint' && enables(text, 'gosec')) ||
    (use.tool === 'Ruff' && RUFF_SECURITY.test(selected(text))) ||
    (use.tool === 'clang-tidy' && /cert-|clang-analyzer/.test(text))
  return adds && !use.roles.includes('sast-security') ? { ...use, roles: [...use.roles, 'sast-security'] } : use
}

function strictOption(tool: string, text: string, at: { readonly path: string; readonly line: number }): Pick<ToolUse, 'strict'> {
  const option = STRICT_OPTIONS.find(o => o.tool === tool && o.text.test(text))
  return option ? { strict: { setting: option.setting, path: at.path, line: at.line } } : {}
}

/** CodeQL's languages stand in the `init` of its job; none given means those that it finds. */
function codeql(use: ToolUse, job: Job): ToolUse {
  const inits = job.steps.filter(s => s.uses?.startsWith('github/codeql-action/init@') === true)
  const given = inits.flatMap(s => (s.with?.['languages'] === undefined ? [] : s.with['languages'].split(/[\s,]+/))).filter(Boolean)
  const languages =
    given.length === 0
      ? CODEQL_ALL
      : [...new Set(given.flatMap(l => (Object.hasOwn(CODEQL_LANGUAGES, l) ? (CODEQL_LANGUAGES[l] ?? []) : [])))]
  // Queries of the project's own, or a configuration that drops the usual ones, may look for anything.
  const own = inits.some(
    s => /^\.{1,2}\//.test(s.with?.['queries'] ?? '') || /disable-default-queries:\s{0,4}true/.test(s.with?.['config'] ?? '')
  )
  return { ...use, languages, roles: own ? ['sast'] : use.roles }
}

function sanitizersOf(
  text: string,
  where: Pick<ToolUse, 'how' | 'path' | 'line' | 'triggers' | 'job'>,
  blocking: boolean
): readonly ToolUse[] {
  if (ONLY_INSTALLS.test(text) || /^(?:echo|printf)\b/.test(text)) return []
  return SANITIZERS.filter(s => s.text.test(text) && (s.also?.test(text) ?? true)).map(s => ({
    tool: s.tool,
    roles: ['sanitizer'],
    languages: s.languages,
    ...where,
    blocking
  }))
}

/** What variables of a job turn on: `RUSTFLAGS: -D warnings`, `CFLAGS: -fsanitize=address`, `ASAN_OPTIONS`. */
export function usesOfVariables(job: Job): readonly ToolUse[] {
  const where = {
    how: 'ci' as const,
    path: job.path,
    triggers: job.triggers,
    job: { name: job.name, workflow: job.workflow, system: job.system }
  }
  return (job.env ?? []).flatMap((setting): ToolUse[] => {
    const at = { ...where, line: setting.line, blocking: job.blocking }
    const sanitizers = sanitizersOf(`${setting.name}=${setting.value}`, at, job.blocking)
    const strict = { setting: setting.value.slice(0, 60), path: job.path, line: setting.line }
    if (/^(?:CARGO_BUILD_)?RUSTFLAGS$/.test(setting.name) && /-D ?warnings/.test(setting.value))
      return [...sanitizers, { tool: COMPILER, roles: ['lint'], languages: ['Rust'], ...at, strict }]
    if (/^(?:C|CXX|CPP)FLAGS$/.test(setting.name) && /-W(?:all|extra|error)\b/.test(setting.value))
      return [
        ...sanitizers,
        {
          tool: COMPILER,
          roles: ['lint'],
          languages: ['C', 'C++'],
          ...at,
          ...(/-Wextra|-Werror(?![\w=-])/.test(setting.value) && { strict })
        }
      ]
    return [...sanitizers]
  })
}

/** Tasks that developers run, whether or not CI runs them too. */
export function usesOfTasks(tree: Tree, manifests: Manifests): ToolUse[] {
  const own: (readonly [RegExp, string, (text: string) => ReadonlyMap<string, Task>])[] = [
    [/^(?:[^/]+\/){0,2}(?:GNUm|[Mm])akefile$/, 'makefile', readMakefile],
    [/^(?:Rakefile|(?:lib\/tasks|tasks|rakelib)\/[^/]+\.rake)$/, 'rakefile', readRakefile],
    [/^noxfile\.py$/, 'noxfile.py', readPythonTasks]
  ]
  const read = own.flatMap(([files, name, reader]) =>
    tree
      .find(files)
      .slice(0, 60)
      .filter(e => !isForeign(e.path))
      .map(({ path }) =>
        tree.derive(`tools in ${name}`, path, text => [...new Set(reader(text).values())].flatMap(t => usesOfTask(path, t.commands)))
      )
  )
  const named = manifests.all
    .filter(m => m.ecosystem !== 'make' && !/(?:^|\/)(?:Rakefile|noxfile\.py)$/.test(m.path))
    .slice(0, 100)
    .map(m =>
      tree.derive('tools in tasks', m.path, () =>
        Object.values(m.tasks)
          .slice(0, 200)
          .flatMap(t => usesOfTask(m.path, commandLines(t.command, t.line, { shell: shellOfTasks(m.path) })))
      )
    )
  return [...read, ...named].flatMap(uses => (uses.known ? uses.value : []))
}

function usesOfTask(path: string, commands: readonly CommandLine[]): readonly ToolUse[] {
  return commands.flatMap(command => {
    const where = { how: 'task' as const, path, line: command.line, triggers: [] }
    const use = (tool: Tool, text: string, blocking = true): ToolUse => ({
      tool: tool.name,
      roles: tool.roles,
      languages: tool.languages,
      ...where,
      blocking: blocking && command.blocking,
      ...strictOption(tool.name, text, { path, line: command.line })
    })
    return [...usesOfCommands(commandsOf(command.text, command.shell), use), ...sanitizersOf(command.text, where, command.blocking)]
  })
}
