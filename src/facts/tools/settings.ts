// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import { isForeign } from '../../core/foreign-path.js'
import { NO_SETTING } from './settings.phrases.generated.js'

/** A setting that makes a tool stricter, or gives it rules for vulnerabilities. */
export interface Setting {
  readonly tool: string
  readonly setting: string
  readonly path: string
  readonly line: number
}

interface Rule {
  readonly tool: string
  readonly setting: string
  readonly file: RegExp
  readonly line: RegExp
}

const MAX_LINE = 2000
const MAX_FILES = 400

/** Files that tell a C or C++ compiler what to do. */
const BUILD_FILE =
  /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|CMakeLists\.txt|CMake(?:User)?Presets\.json|meson\.build|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE|\.bazelrc|SConstruct|wscript)$|\.(?:cmake|bzl|mk|bazelrc|vcxproj|gyp|pro)$/
export const COMPILER = 'compiler warnings'
const PYPROJECT = /(?:^|\/)pyproject\.toml$/
const ESLINT = /(?:^|\/)(?:\.eslintrc[^/]*|eslint\.config\.[cm]?[jt]s|package\.json)$/
const MSBUILD = /\.(?:csproj|fsproj|vbproj)$|(?:^|\/)Directory\.Build\.(?:props|targets)$/
const GRADLE = /\.gradle(?:\.kts)?$/
const POM = /(?:^|\/)pom\.xml$/
const RUST_ROOT = /(?:^|\/)src\/(?:lib|main)\.rs$/
const CARGO = /(?:^|\/)Cargo\.toml$/
/** Further in, it is one linter's setting: `enable-all` of gocritic turns on its own checks. */
const ALL_LINTERS = /^ {0,3}(?:default:\s{0,4}all|enable-all:\s{0,4}true|default = "all")/

/** Settings by file and line. `-Werror=one-warning` alone is not strict. */
const STRICT: readonly Rule[] = [
  {
    tool: COMPILER,
    setting: '-Werror',
    file: BUILD_FILE,
    line: /-Werror(?![\w=-])|-pedantic-errors|\bCOMPILE_WARNING_AS_ERROR\s+(?:ON|TRUE|1)|\bwerror\s?=\s?true|["\s;]\/WX(?![\w:-])/i
  },
  { tool: COMPILER, setting: '-Wextra', file: BUILD_FILE, line: /-Wextra\b|-Wpedantic\b|\bwarning_level\s?=\s?['"]?3|["\s;]\/W4\b/ },
  { tool: COMPILER, setting: 'javac -Werror', file: POM, line: /<arg>-Werror<|<failOnWarning>true</ },
  { tool: COMPILER, setting: '-Werror', file: GRADLE, line: /['"]-Werror['"]|allWarningsAsErrors\W{1,6}(?:set\W)?true/ },
  {
    tool: COMPILER,
    setting: 'deny(warnings)',
    file: RUST_ROOT,
    // Lints by their names, such as `missing_docs`, leave all others as they are.
    line: /^\s{0,8}#!\[(?:deny|forbid)\((?:[^)]{0,400}[\s,])?warnings\s{0,8}[,)]/
  },
  {
    tool: 'Clippy',
    setting: 'deny(clippy::all)',
    file: RUST_ROOT,
    line: /^\s{0,8}#!\[(?:deny|forbid)\((?:[^)]{0,400}[\s,])?clippy::all\s{0,8}[,)]/
  },
  { tool: 'Clippy', setting: 'clippy::pedantic', file: RUST_ROOT, line: /^\s{0,8}#!\[(?:deny|warn|forbid)\([^)]{0,400}clippy::pedantic/ },
  {
    tool: 'Clippy',
    setting: 'lints',
    file: CARGO,
    line: /^\s{0,8}(?:pedantic|warnings|all)\s?=\s?(?:"(?:deny|forbid|warn)"|\{[^}]{0,80}(?:deny|forbid|warn))/
  },
  {
    tool: 'TypeScript',
    setting: 'strict',
    file: /(?:^|\/)tsconfig[^/]{0,40}\.json$/,
    line: /^\s{0,40}\{?\s{0,8}"strict"\s{0,4}:\s{0,4}true|"compilerOptions"\s{0,4}:\s{0,4}\{[^}]{0,200}"strict"\s{0,4}:\s{0,4}true/
  },
  {
    tool: 'ESLint',
    setting: 'a strict set of rules',
    file: ESLINT,
    line: /\b(?:strict-?type-?checked|recommended-?type-?checked|recommended-requiring-type-checking|airbnb|neostandard|eslint:all)\b|\bconfigs\.(?:strict|all)\b|tseslint\.configs\.strict/i
  },
  { tool: 'ESLint', setting: '--max-warnings 0', file: /(?:^|\/)package\.json$/, line: /--max-warnings[= ]0\b/ },
  {
    tool: 'mypy',
    setting: 'strict',
    file: /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|\.?mypy\.ini)$/,
    line: /^\s{0,8}(?:strict|disallow_untyped_defs)\s?=\s?true\b/i
  },
  {
    tool: 'mypy',
    setting: 'disallow-untyped-defs',
    file: /(?:^|\/)Makefile$/,
    line: /^MYPY\w{0,20}\s?[:?+]?=.{0,400}--(?:strict|disallow-untyped-defs)\b/
  },
  {
    tool: 'Pyright',
    setting: 'strict',
    file: /(?:^|\/)(?:pyproject\.toml|pyrightconfig\.json)$/,
    line: /\btypeCheckingMode"?\s?[=:]\s?"(?:strict|all)"/
  },
  {
    tool: 'golangci-lint',
    setting: 'all linters',
    file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/,
    line: ALL_LINTERS
  },
  {
    tool: 'PHPStan',
    setting: 'level',
    file: /(?:^|\/)phpstan(?:\.dist)?\.neon(?:\.dist)?$/,
    line: /^\s{0,20}level:\s{0,4}(?:[6-9]|10|max)\b/
  },
  { tool: 'Psalm', setting: 'errorLevel', file: /(?:^|\/)psalm\.xml(?:\.dist)?$/, line: /\berrorLevel="[12]"/ },
  { tool: 'RuboCop', setting: 'NewCops', file: /(?:^|\/)\.rubocop\.yml$/, line: /^\s{0,20}NewCops:\s{0,4}enable/ },
  {
    tool: 'Roslyn analyzers',
    setting: 'TreatWarningsAsErrors',
    file: MSBUILD,
    line: /<TreatWarningsAsErrors>\s{0,4}true|<AnalysisMode>\s{0,4}All\b|<AnalysisLevel>[\w.-]{0,20}-all\b/i
  },
  {
    tool: 'lintr',
    setting: 'LINTR_ERROR_ON_LINT',
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    line: /^\s{0,40}LINTR_ERROR_ON_LINT:\s{0,4}"?true/i
  },
  {
    tool: 'R CMD check',
    setting: 'error-on warning',
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    line: /^[^#]{0,200}error[-_]on['"]?\s?[:=]\s?['"\\]{0,4}(?:warning|note)/
  }
]

const WARNINGS: readonly Rule[] = [
  {
    tool: COMPILER,
    setting: '-Wall',
    file: BUILD_FILE,
    line: /-W(?:all|extra|error|pedantic)\b|["\s;]\/W[34]\b|\bwarning_level\s?=\s?['"]?[123]|COMPILE_WARNING_AS_ERROR/
  },
  { tool: COMPILER, setting: '-Xlint', file: /(?:^|\/)pom\.xml$|\.gradle(?:\.kts)?$/, line: /-Xlint(?::all)?\b/ },
  { tool: COMPILER, setting: 'warn(…)', file: RUST_ROOT, line: /^\s{0,8}#!\[(?:deny|warn|forbid)\(/ }
]

const SECURITY: readonly Rule[] = [
  {
    tool: 'golangci-lint',
    setting: 'gosec',
    file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/,
    line: new RegExp(`^\\s{0,20}-\\s{0,4}gosec\\b|["']gosec["']|${ALL_LINTERS.source}`)
  },
  {
    tool: 'ESLint',
    setting: 'security rules',
    file: ESLINT,
    line: /eslint-plugin-(?:security|no-unsanitized|no-secrets|xss)|plugin:(?:security|no-unsanitized)|\bpluginSecurity\b|["']no-unsanitized["']/
  },
  {
    tool: 'clang-tidy',
    setting: 'clang-analyzer and cert checks',
    file: /(?:^|\/)\.clang-tidy$/,
    line: /(?:^|[\s,'"])(?:clang-analyzer-\*|cert-\*|\*)(?:$|[\s,'"])/
  },
  {
    tool: 'Flake8',
    setting: 'flake8-bandit',
    file: /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|\.flake8|requirements[^/]*\.txt|\.pre-commit-config\.yaml)$/,
    line: /\bflake8[-_]bandit\b/
  },
  { tool: 'Psalm', setting: 'taint analysis', file: /(?:^|\/)psalm\.xml(?:\.dist)?$/, line: /\brunTaintAnalysis="true"/ },
  { tool: 'SpotBugs', setting: 'Find Security Bugs', file: /(?:^|\/)pom\.xml$|\.gradle(?:\.kts)?$/, line: /findsecbugs/ }
]

/** Sanitizers that a build file can turn on. */
const SANITIZERS: readonly Rule[] = [
  {
    tool: 'sanitizer option',
    setting: 'sanitizer',
    file: BUILD_FILE,
    line: /-fsanitize=[\w,]{0,80}(?:address|memory|undefined|leak)|\bb_sanitize[^,]{1,40}address|\bSANITIZE_ADDRESS\b|\bvalgrind\b|memcheck|\bENABLE_(?:ASAN|MSAN|UBSAN|SANITIZERS?)/i
  }
]

const RULES: readonly Rule[] = [...STRICT, ...WARNINGS, ...SECURITY, ...SANITIZERS]
const SETTING_FILE = new RegExp([...new Set(RULES.map(rule => rule.file.source))].join('|'))

function search(tree: Tree): readonly Setting[] {
  const found: Setting[] = []
  let read = 0
  for (const { path } of tree.find(SETTING_FILE)) {
    if (isForeign(path) || isSample(path)) continue
    if (read++ >= MAX_FILES) break
    const settings = tree.derive('tool settings', path, settingsOf)
    if (settings.known) found.push(...settings.value)
  }
  return found
}

/** A strict configuration of an example says nothing of the project. */
function isSample(path: string): boolean {
  return /(?:^|\/)(?:examples?|samples?|templates?|demos?|tutorials?|docs?)\//i.test(path)
}

function settingsOf(text: string, path: string): readonly Setting[] {
  const found: Setting[] = []
  const open = new Set(RULES.filter(rule => rule.file.test(path)))
  for (const [i, line] of text.split('\n', 20_000).entries()) {
    if (open.size === 0) break
    if (line.length > MAX_LINE || /^\s*(?:#(?!!)|\/\/|\*|<!--|--)/.test(line) || NO_SETTING.test(line)) continue
    for (const rule of open) {
      if (!rule.line.test(line)) continue
      found.push({ tool: rule.tool, setting: rule.setting, path, line: i + 1 })
      open.delete(rule)
    }
  }
  return found
}

/** Lists of rules that are long: Ruff's families, golangci-lint's linters. */
function longLists(tree: Tree): { readonly strict: readonly Setting[]; readonly security: readonly Setting[] } {
  const strict: Setting[] = []
  const security: Setting[] = []
  for (const { path } of tree.find(/(?:^|\/)(?:pyproject\.toml|\.?ruff\.toml)$/).slice(0, 50)) {
    if (isForeign(path)) continue
    const families = tree.derive('ruff families', path, ruffFamilies)
    if (!families.known || families.value === undefined) continue
    const { line, names } = families.value
    if (names.includes('ALL') || names.length >= 8)
      strict.push({ tool: 'Ruff', setting: names.includes('ALL') ? 'ALL' : `${names.length} rule families`, path, line })
    if (names.includes('ALL') || names.includes('S')) security.push({ tool: 'Ruff', setting: 'S (security) rules', path, line })
  }
  for (const { path } of tree.find(/(?:^|\/)\.golangci\.ya?ml$/).slice(0, 20)) {
    const linters = tree.derive('golangci linters', path, golangciLinters)
    if (linters.known && linters.value.count >= 20)
      strict.push({ tool: 'golangci-lint', setting: `${linters.value.count} linters`, path, line: linters.value.line })
  }
  return { strict, security }
}

function ruffFamilies(text: string, path: string): { line: number; names: readonly string[] } | undefined {
  const names = new Set<string>()
  let line = 0
  let inRuff = !PYPROJECT.test(path)
  let inSelect = false
  for (const [i, raw] of text.split('\n', 5000).entries()) {
    const at = raw.slice(0, MAX_LINE).split('#', 1)[0] ?? ''
    if (/^\s*\[/.test(at) && !inSelect) inRuff = PYPROJECT.test(path) ? at.trimStart().startsWith('[tool.ruff') : true
    if (inRuff && /^\s*"?(?:lint\.)?(?:extend-)?select"?\s{0,4}=/.test(at)) {
      inSelect = true
      line ||= i + 1
    }
    if (!inSelect) continue
    for (const code of at.matchAll(/["']([A-Z]{1,6})\d{0,4}["']/g)) if (code[1]) names.add(code[1])
    if (at.includes(']')) inSelect = false
  }
  return names.size > 0 ? { line, names: [...names] } : undefined
}

function golangciLinters(text: string): { count: number; line: number } {
  let count = 0
  let line = 1
  let indent = -1
  for (const [i, raw] of text.split('\n', 3000).entries()) {
    const start = /^( {0,20})enable:\s{0,8}$/.exec(raw.slice(0, 200))
    if (start) {
      indent = start[1]?.length ?? 0
      line = i + 1
      continue
    }
    if (indent < 0) continue
    if (/^ {0,20}- \w/.test(raw)) count++
    // Other lists called `enable` belong to the settings of single linters.
    else if (raw.trim() !== '' && !raw.trimStart().startsWith('#') && raw.search(/\S/) <= indent) break
  }
  return { count, line }
}

export interface Settings {
  readonly strict: readonly Setting[]
  readonly warnings: readonly Setting[]
  readonly security: readonly Setting[]
  readonly sanitizers: readonly Setting[]
}

/** What configuration and build files set. Samples and vendored files are left out. */
export function deriveSettings(tree: Tree): Settings {
  const all = search(tree)
  const of = (rules: readonly Rule[]): readonly Setting[] =>
    all.filter(s => rules.some(r => r.tool === s.tool && r.setting === s.setting && r.file.test(s.path)))
  const lists = longLists(tree)
  return {
    strict: [...of(STRICT), ...lists.strict],
    warnings: of(WARNINGS),
    security: [...of(SECURITY), ...lists.security],
    sanitizers: of(SANITIZERS)
  }
}

/** Strict options on a command line or in a variable. */
export const STRICT_OPTIONS: readonly { readonly tool: string; readonly setting: string; readonly text: RegExp }[] = [
  {
    tool: 'Clippy',
    setting: '-D warnings',
    text: /(?:-D|--deny)[ =]?(?:warnings|clippy::(?:all|pedantic))|-W ?clippy::pedantic/
  },
  { tool: 'ESLint', setting: '--max-warnings 0', text: /--max-warnings[= ]0\b/ },
  { tool: 'mypy', setting: '--strict', text: /--strict\b|--disallow-untyped-defs\b/ },
  { tool: 'Ruff', setting: '--select ALL', text: /--(?:extend-)?select[= ]ALL\b/ },
  { tool: 'golangci-lint', setting: '--enable-all', text: /--enable-all\b|--default[= ]all\b/ },
  { tool: 'PHPStan', setting: '--level', text: /(?:--level[= ]|-l ?)(?:[6-9]|10|max)\b/ },
  { tool: 'Roslyn analyzers', setting: '-warnaserror', text: /[-/]warnaserror\b|TreatWarningsAsErrors=true/i },
  { tool: 'Biome', setting: '--error-on-warnings', text: /--error-on-warnings\b/ },
  { tool: 'Oxlint', setting: '--deny-warnings', text: /--deny-warnings\b|--max-warnings[= ]0\b/ },
  { tool: 'Dart analyzer', setting: '--fatal-infos', text: /--fatal-(?:infos|warnings)\b/ },
  { tool: 'Credo', setting: '--strict', text: /--strict\b/ },
  { tool: 'R CMD check', setting: 'error on warning', text: /error[-_]on['"]?\s?[:=]\s?['"\\]{0,4}(?:warning|note)/ }
]
