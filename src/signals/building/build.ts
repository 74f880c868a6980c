// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { commandsOf } from '../../facts/commands/command.js'
import { testCommand } from '../../facts/commands/test-command.js'
import { stepsOf, type Job, type Step } from '../../facts/ci/job.js'
import type { Ecosystem, Manifest } from '../../facts/manifests/manifest.js'
import { once } from '../../core/memo.js'
import { PROPRIETARY_ACTION } from './build.phrases.generated.js'

/** A tool that builds software, and whether it is free software and what its ecosystem commonly uses. */
export interface BuildTool {
  readonly name: string
  /** `platform`: it only comes with a proprietary platform, such as Xcode. */
  readonly floss: boolean
  readonly common: boolean
}
export interface BuildManifest {
  readonly manifest: Manifest
  readonly tool: BuildTool
}
export interface BuildStep {
  readonly tool: BuildTool
  readonly command: string
  readonly job: Job
  readonly step: Step
}
export interface Build {
  /** Manifests that say how to build, those of the primary language first. */
  readonly manifests: readonly BuildManifest[]
  /** What CI runs to build. */
  readonly steps: readonly BuildStep[]
  /** A build script of the project's own, at the root. */
  readonly scripts: readonly string[]
  /** Why nothing has to be built: the language that is run as it is written, and its share. Undefined when something has, or may have. */
  readonly unnecessary: { readonly language: string; readonly share: number } | undefined
}

const FLOSS: Omit<BuildTool, 'name'> = { floss: true, common: true }

const TOOLS = new Map<Ecosystem, string>([
  ['npm', 'npm'],
  ['pypi', "Python's packaging tools"],
  ['cargo', 'Cargo'],
  ['go', 'Go'],
  ['maven', 'Maven'],
  ['gradle', 'Gradle'],
  ['nuget', 'the .NET SDK'],
  ['rubygems', 'RubyGems'],
  ['cmake', 'CMake'],
  ['make', 'Make'],
  ['autotools', 'Autotools'],
  ['meson', 'Meson'],
  ['bazel', 'Bazel'],
  ['r', 'R CMD build'],
  ['hex', 'Mix or rebar3'],
  ['pub', 'Dart pub'],
  ['swift', 'Swift Package Manager'],
  ['cabal', 'Cabal or Stack'],
  ['nix', 'Nix'],
  ['dune', 'Dune'],
  ['zig', 'zig build'],
  ['perl', "Perl's ExtUtils"],
  ['sbt', 'sbt'],
  ['scons', 'SCons'],
  ['just', 'just'],
  ['task', 'Task']
])
/** Languages and the ecosystems that build them; a tool for any language is not listed. */
const BUILDERS: Readonly<Record<string, readonly Ecosystem[]>> = {
  TypeScript: ['npm'],
  JavaScript: ['npm'],
  Vue: ['npm'],
  Svelte: ['npm'],
  Python: ['pypi'],
  Cython: ['pypi'],
  Rust: ['cargo'],
  Go: ['go'],
  Java: ['maven', 'gradle', 'other'],
  Kotlin: ['gradle', 'maven'],
  Scala: ['sbt', 'maven', 'gradle'],
  Groovy: ['gradle', 'maven'],
  Clojure: ['other'],
  Crystal: ['other'],
  Nim: ['other'],
  'C#': ['nuget'],
  'F#': ['nuget'],
  'Visual Basic .NET': ['nuget'],
  Ruby: ['rubygems'],
  C: ['cmake', 'autotools', 'meson', 'other'],
  'C++': ['cmake', 'autotools', 'meson', 'other'],
  R: ['r'],
  Elixir: ['hex'],
  Erlang: ['hex'],
  Dart: ['pub'],
  Swift: ['swift'],
  Haskell: ['cabal'],
  Nix: ['nix'],
  OCaml: ['dune'],
  Zig: ['zig'],
  Perl: ['perl']
}
const ANY_LANGUAGE: readonly Ecosystem[] = ['make', 'bazel', 'nix', 'scons', 'cmake', 'meson', 'just', 'task', 'autotools']
/** Run as they are written, unless a manifest says otherwise. Markup and data have no bytes of source. */
const INTERPRETED = new Set([
  'Python',
  'Ruby',
  'JavaScript',
  'Shell',
  'PHP',
  'Lua',
  'Perl',
  'R',
  'PowerShell',
  'Batchfile',
  'Awk',
  'Tcl',
  'Raku',
  'Vim script',
  'Emacs Lisp',
  'SQL',
  'PLpgSQL',
  'PLSQL',
  'Makefile',
  'Dockerfile',
  'CMake',
  'HCL',
  'Fish'
])
const NEEDED_SHARE = 0.95

/** What builds: programs, and the first arguments with which they do. */
const COMMANDS: readonly (readonly [program: RegExp, args: RegExp, name: string, traits: Omit<BuildTool, 'name'>])[] = [
  [
    /^(?:make|gmake|mingw32-make)$/,
    /^$|^(?!.*(?:docker|image|container|docs?\b|chart|clean))(?:all\b|compile|install|dist|package|release|bin|lib|[a-z_-]{0,40}build)/,
    'Make',
    FLOSS
  ],
  [/^cmake$/, /--build\b|^-[BSGD]|^\.|^\//, 'CMake', FLOSS],
  [/^(?:ninja|samu)$/, /^(?!.*\b(?:clean|test)\b)/, 'Ninja', FLOSS],
  [/^meson$/, /^(?:compile|setup|install|build)/, 'Meson', FLOSS],
  [/^(?:configure|autoreconf|autogen\.sh|bootstrap\.sh)$/, /^/, 'Autotools', FLOSS],
  [/^(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+)$/, /^(?!--version|-v$)/, 'a C compiler', FLOSS],
  // `go install module@version` brings a tool, not the project.
  [/^go$/, /^(?:build|install)\b(?!.*@)/, 'Go', FLOSS],
  [/^goreleaser$/, /^(?:build|release|$|-)/, 'Go', FLOSS],
  [/^(?:cargo|cross)$/, /^(?:\+\S+ )?(?:build|b|check|rustc|install --path|zigbuild|ndk|doc)\b/, 'Cargo', FLOSS],
  [/^(?:npm|pnpm|yarn|bun)$/, /^(?:-\S+ )*(?:run )?(?:build|compile|bundle|dist|package)\b|^pack\b/, 'npm', FLOSS],
  [/^(?:tsc|webpack|rollup|esbuild|parcel|ncc|tsup|swc)$/, /^(?!--version)/, 'npm', FLOSS],
  [/^(?:vite|next|nuxt|ng|nx|turbo|astro)$/, /\bbuild\b/, 'npm', FLOSS],
  [/^(?:mvn|mvnw|mvnd)$/, /\b(?:compile|package|install|verify|deploy)\b/, 'Maven', FLOSS],
  [/^(?:gradle|gradlew)$/, /\b(?:build|assemble\w{0,40}|jar|shadowJar|installDist|publish\w{0,60})\b/, 'Gradle', FLOSS],
  [/^(?:sbt|mill)$/, /compile|package|assembly|publish/, 'sbt', FLOSS],
  [/^ant$/, /^/, 'Ant', FLOSS],
  [/^dotnet$/, /^(?:build|publish|pack)\b/, 'the .NET SDK', FLOSS],
  [/^(?:bazel|bazelisk)$/, /\bbuild\b/, 'Bazel', FLOSS],
  [/^(?:python|py)$/, /^-m build\b|^setup\.py (?:build|sdist|bdist)/, "Python's packaging tools", FLOSS],
  [/^(?:pyproject-build|cibuildwheel|maturin|flit)$/, /^/, "Python's packaging tools", FLOSS],
  [/^(?:poetry|uv|hatch|pdm|flit)$/, /^build\b/, "Python's packaging tools", FLOSS],
  [/^(?:pip|pip3)$/, /^install (?:-\S+ )*["']?\.{1,2}(?:$|[/[ "'])/, "Python's packaging tools", FLOSS],
  [/^swift$/, /^build\b/, 'Swift Package Manager', FLOSS],
  [/^(?:cabal|stack)$/, /^(?:v2-|new-)?(?:build|install)\b/, 'Cabal or Stack', FLOSS],
  [/^R$/, /^CMD (?:build|INSTALL|check)\b/, 'R CMD build', FLOSS],
  [/^(?:mix|rebar3)$/, /compile|release|escript/, 'Mix or rebar3', FLOSS],
  [/^(?:flutter|dart)$/, /^(?:build|compile)\b/, 'Dart pub', FLOSS],
  [/^dune$/, /^build\b/, 'Dune', FLOSS],
  [/^zig$/, /^build(?! test)/, 'zig build', FLOSS],
  [/^(?:nix|nix-build)$/, /^(?:build\b|-|\.|$)/, 'Nix', FLOSS],
  [/^gem$/, /^build\b/, 'RubyGems', FLOSS],
  [/^rake$/, /^(?:build|compile)\b/, 'Rake', FLOSS],
  [/^scons$/, /^/, 'SCons', FLOSS],
  [/^xcodebuild$/, /^(?!-version)/, 'Xcode', { floss: false, common: true }],
  [/^(?:msbuild|MSBuild|devenv)$/, /^/, 'Visual Studio', { floss: false, common: true }],
  [
    /^(?:nvcc|mcc|matlab|iarbuild|uv4|UV4|armcc|quartus_sh|vivado|dcc32|dcc64|unity-editor)$/,
    /^/,
    'a proprietary compiler',
    { floss: false, common: true }
  ]
]

/** The build tool that a command line runs; undefined when it builds nothing that we know. Building an image is packaging. */
function buildTool(command: string): BuildTool | undefined {
  for (const { program, args } of commandsOf(command.slice(0, 4000))) {
    const line = args
      .filter(arg => !/^-j\d*$|^-C$|^-s$/.test(arg))
      .slice(0, 20)
      .join(' ')
      .slice(0, 500)
    const found = COMMANDS.find(([by, how]) => by.test(program) && how.test(line))
    if (found) return { name: found[2], ...found[3] }
  }
  return undefined
}

export const buildOf = once((evidence: Pick<Evidence, 'tree' | 'ci' | 'manifests' | 'source'>): Build => {
  const { tree, ci, manifests, source } = evidence
  const own = source.primary === undefined ? [] : (BUILDERS[source.primary] ?? [])
  const rank = ({ ecosystem, path }: Manifest): number =>
    (own.includes(ecosystem) ? 0 : ANY_LANGUAGE.includes(ecosystem) ? 1 : 2) * 10 + path.split('/').length
  const building = manifests.all
    .filter(manifest => saysHow(manifest, source.primary))
    .map(manifest => ({ manifest, tool: toolOf(manifest) }))
    .sort((a, b) => rank(a.manifest) - rank(b.manifest))
  const fitting = building.filter(
    ({ manifest }) => own.length === 0 || own.includes(manifest.ecosystem) || ANY_LANGUAGE.includes(manifest.ecosystem)
  )
  const first = fitting[0]?.tool.name
  const steps = stepsOf(ci).flatMap(({ job, step }): BuildStep[] => {
    // Hooks mostly run on a developer's machine.
    if (job.system === 'pre-commit') return []
    const tool = step.command === undefined ? toolOfAction(step.uses) : (buildTool(step.command) ?? testing(step.command))
    return tool ? [{ tool, command: (step.command ?? step.uses ?? '').split('\n')[0]?.slice(0, 200) ?? '', job, step }] : []
  })
  return {
    manifests: fitting.slice(0, 50),
    // The steps of the tool that is shown come first, then short ones, which build the whole.
    steps: [...steps]
      .sort((a, b) => Number(b.tool.name === first) - Number(a.tool.name === first) || a.command.length - b.command.length)
      .slice(0, 200),
    scripts: tree.entries
      .filter(({ path }) => /^(?:(?:scripts?|build|tools)\/)?build\.(?:sh|py|bat|cmd|ps1|pl|rb)$/.test(path))
      .map(({ path }) => path),
    unnecessary:
      building.length > 0 || steps.some(({ step }) => step.command !== undefined && buildTool(step.command))
        ? undefined
        : interpreted(evidence)
  }
})

/** A makefile of lint and test targets builds nothing, whatever its targets are called: what they run decides, or the rules that make has for C. */
function saysHow({ builds, ecosystem, tasks }: Manifest, primary: string | undefined): boolean {
  if (!builds || (ecosystem !== 'make' && ecosystem !== 'just' && ecosystem !== 'task')) return builds
  if (ecosystem === 'make' && /^(?:C|C\+\+|Fortran|Assembly|D|Ada|Pascal|Cuda)$/.test(primary ?? '')) return true
  const commands = Object.values(tasks).flatMap(({ command }) => command.split('\n'))
  return commands.some(line => !/^\s*make\b/.test(line) && buildTool(line) !== undefined)
}

function toolOf({ ecosystem, path }: Manifest): BuildTool {
  if (path.endsWith('.vcxproj')) return { name: 'Visual Studio', floss: false, common: true }
  if (path.endsWith('build.xml')) return { name: 'Ant', ...FLOSS }
  const name = TOOLS.get(ecosystem)
  return name === undefined ? { name: path.slice(path.lastIndexOf('/') + 1), floss: true, common: false } : { name, ...FLOSS }
}

function toolOfAction(uses: string | undefined): BuildTool | undefined {
  if (uses?.startsWith('r-lib/actions/check-r-package')) return { name: 'R CMD build', ...FLOSS }
  return uses !== undefined && PROPRIETARY_ACTION.test(uses) ? { name: uses.split('@')[0] ?? uses, floss: false, common: true } : undefined
}

/** Running the tests of a compiled language builds it. */
function testing(command: string): BuildTool | undefined {
  if (!testCommand(command)) return undefined
  const built = new Map([
    ['go', 'Go'],
    ['cargo', 'Cargo'],
    ['cross', 'Cargo'],
    ['mvn', 'Maven'],
    ['mvnw', 'Maven'],
    ['gradle', 'Gradle'],
    ['gradlew', 'Gradle'],
    ['dotnet', 'the .NET SDK'],
    ['swift', 'Swift Package Manager'],
    ['bazel', 'Bazel'],
    ['sbt', 'sbt'],
    ['mix', 'Mix or rebar3']
  ])
  const name = commandsOf(command)
    .map(({ program }) => built.get(program))
    .find(found => found !== undefined)
  return name === undefined ? undefined : { name, ...FLOSS }
}

function interpreted({ tree, source }: Pick<Evidence, 'tree' | 'source'>): Build['unnecessary'] {
  const total = source.languages.reduce((sum, { bytes }) => sum + bytes, 0)
  const plain = source.languages.filter(({ language }) => INTERPRETED.has(language) && !(language === 'R' && tree.hasFolder('src')))
  const bytes = plain.reduce((sum, one) => sum + one.bytes, 0)
  const [largest] = plain
  // What cannot be listed may hold the compiled part.
  return tree.complete && total > 0 && largest && bytes / total >= NEEDED_SHARE
    ? { language: largest.language, share: bytes / total }
    : undefined
}
