// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { Tree } from '../../inputs/tree.js'
import { runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'
import { ALLOWED, PYTHON } from './deprecation.phrases.generated.js'

/** A tool in use that reports deprecated interfaces, and what makes it do so. */
export interface DeprecationCheck {
  readonly use: ToolUse
  readonly what: string
  readonly path: string
  readonly line: number
  /** It fails on them; otherwise it may only warn, or depends on what is set elsewhere. */
  readonly sure: boolean
}

interface Switch {
  readonly tool: string
  readonly what: string
  readonly file: RegExp
  /** The setting that turns it on; without one the tool does it by default. */
  readonly on?: RegExp
  /** What turns it off. */
  readonly off?: RegExp
  readonly sure: boolean
}

const ESLINT = /(?:^|\/)(?:\.eslintrc[^/]*|eslint\.config\.[cm]?[jt]s|package\.json)$/

const GOLANGCI = /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/

const SWITCHES: readonly Switch[] = [
  {
    tool: 'ESLint',
    what: 'no-deprecated',
    file: ESLINT,
    on: /\bno-deprecated(?:-api)?["']|eslint-plugin-deprecation|\bdeprecation\/deprecation|\bstrict-?type-?checked(?:-only)?\b/i,
    off: /no-deprecated["']\s{0,4}:\s{0,4}\[?["']?(?:off|0)\b/,
    sure: true
  },
  { tool: 'Ruff', what: 'Ruff’s UP rules', file: PYTHON, on: /^[^#]{0,300}["'](?:UP\d{0,3}|ALL)["']/, sure: true },
  { tool: 'mypy', what: 'mypy’s deprecated check', file: PYTHON, on: /^\s{0,8}enable_error_code\s?=.{0,200}deprecated/, sure: true },
  { tool: 'Pyright', what: 'reportDeprecated', file: PYTHON, on: /\breportDeprecated\W{1,6}(?:error|true)/, sure: true },
  {
    tool: 'PHPStan',
    what: 'PHPStan’s deprecation rules',
    file: /(?:^|\/)(?:composer\.json|phpstan[^/]{0,20}\.neon[^/]{0,10})$/,
    on: /phpstan-deprecation-rules/,
    sure: true
  }
]

const MAX_FILES = 60

/** A line of a file that fits, as `{ path, line }`. */
function lineIn(tree: Tree, file: RegExp, pattern: RegExp, name: string): { readonly path: string; readonly line: number } | undefined {
  for (const { path } of tree.find(file).slice(0, MAX_FILES)) {
    if (path.split('/').length > 4) continue
    const found = tree.derive(`deprecation ${name}`, path, text =>
      text.split('\n', 5000).findIndex(line => line.length < 2000 && pattern.test(line))
    )
    if (found.known && found.value >= 0) return { path, line: found.value + 1 }
  }
  return undefined
}

/** golangci-lint runs staticcheck unless told otherwise; SA1019 is its rule about deprecated interfaces. */
function golangci(tree: Tree, use: ToolUse): DeprecationCheck | undefined {
  const silenced = lineIn(tree, GOLANGCI, /^[^#]{0,200}(?:-SA1019|\bSA1019\b|-SA\*)/, 'SA1019')
  const named = lineIn(tree, GOLANGCI, /^\s{0,20}-\s{0,4}["']?staticcheck\b/, 'staticcheck')
  const none = lineIn(tree, GOLANGCI, /^\s{0,20}(?:default:\s{0,4}none|disable-all:\s{0,4}true)/, 'none')
  const configured = tree.find(GOLANGCI)[0]
  const disabled = configured ? tree.derive('staticcheck disabled', configured.path, text => disables(text, 'staticcheck')) : undefined
  if (disabled?.known && disabled.value) return undefined
  if (none && !named) return undefined
  return { use, what: 'staticcheck', ...(named ?? { path: use.path, line: use.line ?? 1 }), sure: silenced === undefined }
}

/** Whether a list under `disable:` holds a linter. */
function disables(text: string, linter: string): boolean {
  let inside = false
  for (const line of text.split('\n', 3000)) {
    if (/^\s{0,20}disable:/.test(line)) inside = true
    else if (inside && !/^\s{0,20}(?:-|#|$)/.test(line)) inside = false
    if (inside && line.includes(linter) && !line.trimStart().startsWith('#')) return true
  }
  return false
}

function checkOf(tree: Tree, use: ToolUse): DeprecationCheck | undefined {
  const here = { path: use.path, line: use.line ?? 1 }
  const strict = use.strict
  switch (use.tool) {
    case 'golangci-lint':
      return golangci(tree, use)
    case 'Staticcheck':
      return { use, what: 'staticcheck', ...here, sure: use.path.endsWith('.conf') ? false : true }
    case 'compiler warnings':
    case 'Clippy': {
      const fatal = strict && /-Werror|-D|deny|WX|warnings/i.test(strict.setting)
      const passing = lineIn(
        tree,
        /(?:^|\/)(?:(?:GNU)?[Mm]akefile|CMakeLists\.txt|[^/]+\.cmake|meson\.build|pom\.xml|Cargo\.toml|src\/(?:lib|main)\.rs|\.bazelrc|[^/]+\.bzl)$/,
        ALLOWED,
        'allowed'
      )
      return {
        use,
        what: fatal ? `warnings as errors (${strict.setting})` : 'compiler warnings',
        path: strict?.path ?? here.path,
        line: strict?.line ?? here.line,
        sure: Boolean(fatal) && passing === undefined
      }
    }
    case 'Roslyn analyzers':
      return strict && /error/i.test(strict.setting)
        ? {
            use,
            what: strict.setting,
            path: strict.path,
            line: strict.line,
            sure: lineIn(tree, /\.csproj$|Directory\.Build\.props$/, ALLOWED, 'allowed') === undefined
          }
        : undefined
    case 'Dart analyzer':
      return { use, what: 'deprecated_member_use', ...here, sure: strict !== undefined }
    case 'Error Prone':
    case 'Pylint':
    case 'RuboCop':
      return { use, what: `${use.tool}’s rules`, ...here, sure: false }
  }
  for (const { tool, what, file, on, off, sure } of SWITCHES) {
    if (tool !== use.tool || on === undefined) continue
    const found = lineIn(tree, file, on, what)
    if (found && !(off && lineIn(tree, file, off, `${what} off`))) return { use, what, ...found, sure }
  }
  return undefined
}

/** Tests in which warnings of deprecated interfaces are errors. */
const WARNINGS_IN_TESTS =
  /^\s{0,20}(?:filterwarnings\s?=\s?(?:\[\s?)?["']?error|["']error(?:::(?:Pending)?DeprecationWarning)?["'],?$)|-W ?error(?:::DeprecationWarning)?\b/

export function deprecationChecks({ tree, tools, tests }: Evidence): readonly DeprecationCheck[] {
  const found = new Map<string, DeprecationCheck>()
  // One program may start others that its own configuration names.
  const arcanist = tools.uses.find(use => use.tool === 'Arcanist lint' && runsInCi(use) && use.blocking)
  const started = arcanist ? lineIn(tree, /^\.arclint$/, /golangci/, 'arclint') : undefined
  for (const one of tools.uses) {
    const use =
      started && arcanist && one.tool === 'golangci-lint' && one.how === 'config'
        ? { ...arcanist, tool: one.tool, languages: one.languages }
        : one
    const key = `${use.tool} ${use.how} ${use.blocking} ${use.strict?.setting ?? ''}`
    if (found.has(key) || found.size > 60) continue
    const check = checkOf(tree, use)
    if (check) found.set(key, check)
  }
  const strictTests = lineIn(tree, PYTHON, WARNINGS_IN_TESTS, 'filterwarnings')
  const run = tests.commands.find(({ where }) => where === 'ci')
  const python: ToolUse = {
    tool: 'pytest',
    roles: ['lint'],
    languages: ['Python'],
    how: run ? 'ci' : 'task',
    path: run?.path ?? '',
    triggers: run ? ['push'] : [],
    blocking: true
  }
  return strictTests
    ? [...found.values(), { use: python, what: 'deprecation warnings are errors in tests', ...strictTests, sure: true }]
    : [...found.values()]
}
