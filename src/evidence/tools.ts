// SPDX-License-Identifier: MIT
import { stepsOf, triggersOf, runsByItself, type Ci, type Job, type Step, type Trigger } from './ci.js'
import { commandLines, simpleCommands, type Command, type CommandLine } from './ci/shell.js'
import { readMakefile, readNoxfile, readRakefile, type TaskFile } from './ci/tasks.js'
import type { Manifests } from './manifests.js'
import { isForeign } from './source.js'
import { forgives, toolsOfCommand, toolsOfFile, toolsOfHook, toolsOfUses } from './tools/match.js'
import { MEMORY_CHECKERS, ONLY_INSTALLS, SANITIZERS } from './tools/sanitizers.js'
import { deriveSettings, STRICT_OPTIONS, type Setting, type Settings } from './tools/settings.js'
import { CODEQL_ALL, CODEQL_LANGUAGES, TOOLS, type Tool } from './tools/table.js'
import type { Tree } from './tree.js'

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
const MAX_SECTION_FILES = 200
const COMPILER = 'compiler warnings'
const COMPILED = ['C', 'C++', 'Objective-C', 'Objective-C++', 'Java', 'Kotlin', 'Rust', 'Assembly']
const HOW = ['ci', 'task', 'config']

/** Whether a use looks at a language; JavaScript and TypeScript are one family to most tools. */
export function looksAt(use: Pick<ToolUse, 'languages'>, language: string): boolean {
  return use.languages.includes('*') || use.languages.includes(language)
}

/** A use that CI runs for every change or on a schedule, not only when somebody starts it by hand. */
export function runsInCi(use: ToolUse): boolean {
  return use.how === 'ci' && runsByItself(use.triggers)
}

export { MEMORY_CHECKERS }

/** The builds that CI runs: tools that a manifest plugs into the build run with them. */
type Builds = ReadonlyMap<string, { readonly triggers: readonly Trigger[]; readonly blocking: boolean }>
const BUILDERS: readonly (readonly [name: string, program: RegExp, args: RegExp])[] = [
  ['maven', /^mvnw?$|^mvnd$/, /\b(?:compile|test|package|verify|install|deploy)\b/],
  ['gradle', /^gradlew?$/, /\b(?:build|check|assemble\w*|test\w*|publish\w*|compile\w*)\b/],
  ['msbuild', /^(?:dotnet|msbuild)$/, /^(?:build|test|publish|pack|restore|[^-].{0,200}\.sln)/i],
  ['cargo', /^cargo$/, /\b(?:build|b|test|t|check|clippy|nextest|bench|run)\b/],
  ['native', /^(?:c?make|gmake|ninja|bazel|bazelisk|meson|scons|configure|autoreconf|ctest|waf|xmake|R|Rscript)$/, /.?/],
  ['javascript', /^(?:npm|pnpm|yarn|bun|tsc|tsup|vite|nx|turbo)$/, /.?/]
]

/** Every use of a known tool. Installing one, naming one in a comment or an echo, and a mere dependency are no uses. */
export function deriveTools(tree: Tree, ci: Ci, manifests: Manifests): Tools {
  const settings = deriveSettings(tree)
  const builds = buildsOf(ci)
  const inCi = stepsOf(ci).flatMap(({ job, step }) => usesOfStep(job, step))
  const variables = ci.jobs.flatMap(usesOfVariables)
  const reached = new Set(inCi.map(u => `${u.tool} ${u.path} ${u.line ?? 0}`))
  const inTasks = tasksOf(tree, manifests).filter(u => !reached.has(`${u.tool} ${u.path} ${u.line ?? 0}`))
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

function usesOfStep(job: Job, step: Step): readonly ToolUse[] {
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
  const use = (tool: Tool, text: string): ToolUse => ({
    tool: tool.name,
    roles: tool.roles,
    languages: tool.languages,
    ...where,
    blocking: step.blocking && job.blocking && !forgives(text) && step.with?.['only-new-issues'] !== 'true',
    ...strictOption(tool.name, text, step)
  })
  if (step.command !== undefined)
    return [...usesOfCommands(simpleCommands(step.command), use), ...sanitizersOf(step.command, where, step.blocking && job.blocking)]
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

function usesOfCommands(commands: readonly Command[], use: (tool: Tool, text: string) => ToolUse): ToolUse[] {
  return commands.flatMap(command => toolsOfCommand(command).map(tool => secured(use(tool, command.text), command.text)))
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
function usesOfVariables(job: Job): readonly ToolUse[] {
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
function tasksOf(tree: Tree, manifests: Manifests): ToolUse[] {
  const own: (readonly [RegExp, string, (text: string) => TaskFile])[] = [
    [/^(?:[^/]+\/){0,2}(?:GNUm|[Mm])akefile$/, 'makefile', readMakefile],
    [/^(?:Rakefile|(?:lib\/tasks|tasks|rakelib)\/[^/]+\.rake)$/, 'rakefile', readRakefile],
    [/^noxfile\.py$/, 'noxfile.py', readNoxfile]
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
          .flatMap(t => usesOfTask(m.path, commandLines(t.command, t.line)))
      )
    )
  return [...read, ...named].flatMap(uses => (uses.known ? uses.value : []))
}

function usesOfTask(path: string, commands: readonly CommandLine[]): readonly ToolUse[] {
  return commands.flatMap(command => {
    const where = { how: 'task' as const, path, line: command.line, triggers: [] }
    const use = (tool: Tool, text: string): ToolUse => ({
      tool: tool.name,
      roles: tool.roles,
      languages: tool.languages,
      ...where,
      blocking: command.blocking,
      ...strictOption(tool.name, text, { path, line: command.line })
    })
    return [...usesOfCommands(simpleCommands(command.text), use), ...sanitizersOf(command.text, where, command.blocking)]
  })
}

function configured(tool: Tool, path: string, line?: number): ToolUse {
  return {
    tool: tool.name,
    roles: tool.roles,
    languages: tool.languages,
    how: 'config',
    path,
    ...(line !== undefined && { line }),
    triggers: [],
    blocking: false
  }
}

/** Files whose place, not whose name, tells what they configure. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^\.clusterfuzzlite\/Dockerfile$/, 'ClusterFuzzLite'],
  [/^(?:[^/]+\/){0,2}fuzz\/Cargo\.toml$/, 'cargo-fuzz']
]

function configFiles(tree: Tree): ToolUse[] {
  return tree.entries.flatMap(({ path, mode }) => {
    if (mode === 'submodule') return []
    const place = path.includes('fuzz') ? PLACES.find(([file]) => file.test(path))?.[1] : undefined
    if (place !== undefined) return TOOLS.filter(t => t.name === place).map(tool => configured(tool, path))
    const tools = toolsOfFile(path.slice(path.lastIndexOf('/') + 1))
    return tools.length === 0 || path.split('/').length > 4 || path.startsWith('.github/workflows/') || isForeign(path)
      ? []
      : tools.map(tool => configured(tool, path))
  })
}

const SECTIONS = TOOLS.flatMap(tool => (tool.section ?? []).map(([file, text]) => ({ tool, file, text })))
const SECTION_FILE = new RegExp([...new Set(SECTIONS.map(s => s.file.source))].join('|'))
const BUILDER_OF: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)pom\.xml$/, 'maven'],
  [/\.gradle(?:\.kts)?$/, 'gradle'],
  [/\.(?:cs|fs|vb)proj$|Directory\.Build\./, 'msbuild'],
  [/(?:^|\/)BUILD/, 'native']
]

/** Tools that a shared file configures; plugins of a build run whenever CI builds. */
function sections(tree: Tree, builds: Builds): ToolUse[] {
  return tree
    .find(SECTION_FILE)
    .filter(e => e.path.split('/').length <= 5 && !isForeign(e.path))
    .slice(0, MAX_SECTION_FILES)
    .flatMap(({ path }) => {
      const found = tree.derive('tool sections', path, (text, at) =>
        SECTIONS.flatMap(s => {
          const index = s.file.test(at) ? text.slice(0, 400_000).search(s.text) : -1
          return index < 0 ? [] : [{ tool: s.tool, line: text.slice(0, index).split('\n').length }]
        })
      )
      if (!found.known) return []
      const build = builds.get(BUILDER_OF.find(([file]) => file.test(path))?.[1] ?? '')
      return found.value.map(({ tool, line }) => {
        const use = configured(tool, path, line)
        return build ? { ...use, how: 'ci' as const, triggers: build.triggers, blocking: build.blocking } : use
      })
    })
}

/** Warnings and sanitizers that build files set; they are in force wherever CI builds. */
function builtIn(settings: Settings, builds: Builds): ToolUse[] {
  const builder = (path: string): string =>
    /\.rs$|Cargo\.toml$/.test(path) ? 'cargo' : /pom\.xml$/.test(path) ? 'maven' : /\.gradle(?:\.kts)?$/.test(path) ? 'gradle' : 'native'
  const warnings = settings.warnings.map((s): ToolUse => {
    const build = builds.get(builder(s.path))
    const languages = /\.rs$/.test(s.path) ? ['Rust'] : /pom\.xml$|\.gradle/.test(s.path) ? ['Java', 'Kotlin'] : COMPILED.slice(0, 4)
    const base = { tool: COMPILER, roles: ['lint' as const], languages, path: s.path, line: s.line }
    return build
      ? { ...base, how: 'ci', triggers: build.triggers, blocking: build.blocking }
      : { ...base, how: 'config', triggers: [], blocking: false }
  })
  const sanitizers = settings.sanitizers.map((s): ToolUse => ({
    tool: 'AddressSanitizer',
    roles: ['sanitizer'],
    languages: COMPILED.slice(0, 4),
    how: 'config',
    path: s.path,
    line: s.line,
    triggers: [],
    blocking: false
  }))
  return [...warnings, ...sanitizers]
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

function buildsOf(ci: Ci): Builds {
  const found = new Map<string, { triggers: Set<Trigger>; blocking: boolean }>()
  for (const { job, step } of stepsOf(ci)) {
    const triggers = triggersOf(job, step)
    if (step.command === undefined || !runsByItself(triggers)) continue
    for (const command of simpleCommands(step.command)) {
      const args = command.args.join(' ').slice(0, 2000)
      for (const [name, program, wanted] of BUILDERS) {
        if (!program.test(command.program) || !wanted.test(args)) continue
        const build = found.get(name) ?? { triggers: new Set(), blocking: false }
        for (const t of triggers) build.triggers.add(t)
        found.set(name, { triggers: build.triggers, blocking: build.blocking || (step.blocking && job.blocking) })
      }
    }
  }
  return new Map([...found].map(([name, b]) => [name, { triggers: [...b.triggers], blocking: b.blocking }]))
}
