// SPDX-License-Identifier: MIT
import { commandsOfStep } from '../commands/command.js'
import type { Tree } from '../../inputs/tree.js'
import { toolsOfFile } from './match.js'
import { COMPILER, type Settings } from './settings.js'
import type { Tool } from './tool.js'
import { TOOLS } from './tools.generated.js'
import { runsByItself, stepsOf, triggersOf, type Ci, type Trigger } from '../ci/job.js'
import type { ToolUse } from './tool-use.js'
import { isForeign } from '../../core/foreign-path.js'

const MAX_SECTION_FILES = 200
const COMPILED = ['C', 'C++', 'Objective-C', 'Objective-C++', 'Java', 'Kotlin', 'Rust', 'Assembly']

/** The builds that CI runs: tools that a manifest plugs into the build run with them. */
export type Builds = ReadonlyMap<string, { readonly triggers: readonly Trigger[]; readonly blocking: boolean }>
const BUILDERS: readonly (readonly [name: string, program: RegExp, args: RegExp])[] = [
  ['maven', /^mvnw?$|^mvnd$/, /\b(?:compile|test|package|verify|install|deploy)\b/],
  ['gradle', /^gradlew?$/, /\b(?:build|check|assemble\w*|test\w*|publish\w*|compile\w*)\b/],
  ['msbuild', /^(?:dotnet|msbuild)$/, /^(?:build|test|publish|pack|restore|[^-].{0,200}\.sln)/i],
  ['cargo', /^cargo$/, /\b(?:build|b|test|t|check|clippy|nextest|bench|run)\b/],
  ['native', /^(?:c?make|gmake|ninja|bazel|bazelisk|meson|scons|configure|autoreconf|ctest|waf|xmake|R|Rscript)$/, /.?/],
  ['javascript', /^(?:npm|pnpm|yarn|bun|tsc|tsup|vite|nx|turbo)$/, /.?/]
]

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

/** Tools that have a configuration file of their own. */
export function configFiles(tree: Tree): ToolUse[] {
  return tree.entries.flatMap(({ path, mode }) => {
    // Beside a file that can hold no comment, REUSE keeps its licence.
    if (mode === 'submodule' || path.endsWith('.license')) return []
    const place = path.includes('fuzz') ? PLACES.find(([file]) => file.test(path))?.[1] : undefined
    if (place !== undefined) return TOOLS.filter(t => t.name === place).map(tool => configured(tool, path))
    const tools = toolsOfFile(path.slice(path.lastIndexOf('/') + 1))
    return tools.length === 0 || path.split('/').length > 4 || /^\.(?:github|forgejo|gitea)\/workflows\//.test(path) || isForeign(path)
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
export function sections(tree: Tree, builds: Builds): ToolUse[] {
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
export function builtIn(settings: Settings, builds: Builds): ToolUse[] {
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

export function buildsOf(ci: Ci): Builds {
  const found = new Map<string, { triggers: Set<Trigger>; blocking: boolean }>()
  for (const { job, step } of stepsOf(ci)) {
    const triggers = triggersOf(job, step)
    if (step.command === undefined || !runsByItself(triggers)) continue
    for (const command of commandsOfStep(step)) {
      const args = command.args.join(' ').slice(0, 2000)
      for (const [name, program, wanted] of BUILDERS) {
        if (!program.test(command.program) || !wanted.test(args)) continue
        const build = found.get(name) ?? { triggers: new Set(), blocking: false }
        for (const t of triggers) build.triggers.add(t)
        found.set(name, { triggers: build.triggers, blocking: build.blocking || (step.blocking && job.blocking && command.blocking) })
      }
    }
  }
  return new Map([...found].map(([name, b]) => [name, { triggers: [...b.triggers], blocking: b.blocking }]))
}
