// SPDX-License-Identifier: MIT
// Made from settings.yml by scripts/generate.mjs. Do not edit.
import type { FileSetting, Option, Sanitizer } from './tool.js'

/** Settings by file and line. `-Werror=one-warning` alone is not strict. */
export const STRICT: readonly FileSetting[] = [
  { tool: "compiler warnings", setting: "-Werror", file: /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|CMakeLists\.txt|CMake(?:User)?Presets\.json|meson\.build|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE|SConstruct|wscript)$|\.(?:cmake|bzl|mk|bazelrc|vcxproj|gyp|pro)$/, line: /-Werror(?![\w=-])|-pedantic-errors|\bCOMPILE_WARNING_AS_ERROR\s+(?:ON|TRUE|1)|\bwerror\s?=\s?true|["\s;]\/WX(?![\w:-])/i },
  { tool: "compiler warnings", setting: "-Wextra", file: /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|CMakeLists\.txt|CMake(?:User)?Presets\.json|meson\.build|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE|SConstruct|wscript)$|\.(?:cmake|bzl|mk|bazelrc|vcxproj|gyp|pro)$/, line: /-Wextra\b|-Wpedantic\b|\bwarning_level\s?=\s?['"]?3|["\s;]\/W4\b/ },
  { tool: "compiler warnings", setting: "javac -Werror", file: /(?:^|\/)pom\.xml$/, line: /<arg>-Werror<|<failOnWarning>true</ },
  { tool: "compiler warnings", setting: "-Werror", file: /\.gradle(?:\.kts)?$/, line: /['"]-Werror['"]|allWarningsAsErrors\W{1,6}(?:set\W)?true/ },
  { tool: "compiler warnings", setting: "deny(warnings)", file: /(?:^|\/)src\/(?:lib|main)\.rs$/, line: /^\s{0,8}#!\[(?:deny|forbid)\((?:[^)]{0,400}[\s,])?warnings\s{0,8}[,)]/ },
  { tool: "Clippy", setting: "deny(clippy::all)", file: /(?:^|\/)src\/(?:lib|main)\.rs$/, line: /^\s{0,8}#!\[(?:deny|forbid)\((?:[^)]{0,400}[\s,])?clippy::all\s{0,8}[,)]/ },
  { tool: "Clippy", setting: "clippy::pedantic", file: /(?:^|\/)src\/(?:lib|main)\.rs$/, line: /^\s{0,8}#!\[(?:deny|warn|forbid)\([^)]{0,400}clippy::pedantic/ },
  { tool: "Clippy", setting: "lints", file: /(?:^|\/)Cargo\.toml$/, line: /^\s{0,8}(?:pedantic|warnings|all)\s?=\s?(?:"(?:deny|forbid|warn)"|\{[^}]{0,80}(?:deny|forbid|warn))/ },
  { tool: "TypeScript", setting: "strict", file: /(?:^|\/)tsconfig[^/]{0,40}\.json$/, line: /^\s{0,40}\{?\s{0,8}"strict"\s{0,4}:\s{0,4}true|"compilerOptions"\s{0,4}:\s{0,4}\{[^}]{0,200}"strict"\s{0,4}:\s{0,4}true/ },
  { tool: "ESLint", setting: "a strict set of rules", file: /(?:^|\/)(?:\.eslintrc[^/]*|eslint\.config\.[cm]?[jt]s|package\.json)$/, line: /\b(?:strict-?type-?checked|recommended-?type-?checked|recommended-requiring-type-checking|airbnb|neostandard|eslint:all)\b|\bconfigs\.(?:strict|all)\b|tseslint\.configs\.strict/i },
  { tool: "ESLint", setting: "--max-warnings 0", file: /(?:^|\/)package\.json$/, line: /--max-warnings[= ]0\b/ },
  { tool: "mypy", setting: "strict", file: /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|\.?mypy\.ini)$/, line: /^\s{0,8}(?:strict|disallow_untyped_defs)\s?=\s?true\b/i },
  { tool: "mypy", setting: "disallow-untyped-defs", file: /(?:^|\/)Makefile$/, line: /^MYPY\w{0,20}\s?[:?+]?=.{0,400}--(?:strict|disallow-untyped-defs)\b/ },
  { tool: "Pyright", setting: "strict", file: /(?:^|\/)(?:pyproject\.toml|pyrightconfig\.json)$/, line: /\btypeCheckingMode"?\s?[=:]\s?"(?:strict|all)"/ },
  { tool: "golangci-lint", setting: "all linters", file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/, line: /^ {0,3}(?:default:\s{0,4}all|enable-all:\s{0,4}true|default = "all")/ },
  { tool: "PHPStan", setting: "level", file: /(?:^|\/)phpstan(?:\.dist)?\.neon(?:\.dist)?$/, line: /^\s{0,20}level:\s{0,4}(?:[6-9]|10|max)\b/ },
  { tool: "Psalm", setting: "errorLevel", file: /(?:^|\/)psalm\.xml(?:\.dist)?$/, line: /\berrorLevel="[12]"/ },
  { tool: "RuboCop", setting: "NewCops", file: /(?:^|\/)\.rubocop\.yml$/, line: /^\s{0,20}NewCops:\s{0,4}enable/ },
  { tool: "Roslyn analyzers", setting: "TreatWarningsAsErrors", file: /\.(?:csproj|fsproj|vbproj)$|(?:^|\/)Directory\.Build\.(?:props|targets)$/, line: /<TreatWarningsAsErrors>\s{0,4}true|<AnalysisMode>\s{0,4}All\b|<AnalysisLevel>[\w.-]{0,20}-all\b/i },
  { tool: "lintr", setting: "LINTR_ERROR_ON_LINT", file: /^\.github\/workflows\/[^/]+\.ya?ml$/, line: /^\s{0,40}LINTR_ERROR_ON_LINT:\s{0,4}"?true/i },
  { tool: "R CMD check", setting: "error-on warning", file: /^\.github\/workflows\/[^/]+\.ya?ml$/, line: /^[^#]{0,200}error[-_]on['"]?\s?[:=]\s?['"\\]{0,4}(?:warning|note)/ }
]

export const WARNINGS: readonly FileSetting[] = [
  { tool: "compiler warnings", setting: "-Wall", file: /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|CMakeLists\.txt|CMake(?:User)?Presets\.json|meson\.build|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE|SConstruct|wscript)$|\.(?:cmake|bzl|mk|bazelrc|vcxproj|gyp|pro)$/, line: /-W(?:all|extra|error|pedantic)\b|["\s;]\/W[34]\b|\bwarning_level\s?=\s?['"]?[123]|COMPILE_WARNING_AS_ERROR/ },
  { tool: "compiler warnings", setting: "-Xlint", file: /(?:^|\/)pom\.xml$|\.gradle(?:\.kts)?$/, line: /-Xlint(?::all)?\b/ },
  { tool: "compiler warnings", setting: "warn(…)", file: /(?:^|\/)src\/(?:lib|main)\.rs$/, line: /^\s{0,8}#!\[(?:deny|warn|forbid)\(/ }
]

export const SECURITY: readonly FileSetting[] = [
  { tool: "golangci-lint", setting: "gosec", file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/, line: /^\s{0,20}-\s{0,4}gosec\b|["']gosec["']|^ {0,3}(?:default:\s{0,4}all|enable-all:\s{0,4}true|default = "all")/ },
  { tool: "ESLint", setting: "security rules", file: /(?:^|\/)(?:\.eslintrc[^/]*|eslint\.config\.[cm]?[jt]s|package\.json)$/, line: /eslint-plugin-(?:security|no-unsanitized|no-secrets|xss)|plugin:(?:security|no-unsanitized)|\bpluginSecurity\b|["']no-unsanitized["']/ },
  { tool: "clang-tidy", setting: "clang-analyzer and cert checks", file: /(?:^|\/)\.clang-tidy$/, line: /(?:^|[\s,'"])(?:clang-analyzer-\*|cert-\*|\*)(?:$|[\s,'"])/ },
  { tool: "Flake8", setting: "flake8-bandit", file: /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|\.flake8|requirements[^/]*\.txt|\.pre-commit-config\.yaml)$/, line: /\bflake8[-_]bandit\b/ },
  { tool: "Psalm", setting: "taint analysis", file: /(?:^|\/)psalm\.xml(?:\.dist)?$/, line: /\brunTaintAnalysis="true"/ },
  { tool: "SpotBugs", setting: "Find Security Bugs", file: /(?:^|\/)pom\.xml$|\.gradle(?:\.kts)?$/, line: /findsecbugs/ }
]

/** Sanitizers that a build file can turn on. */
export const SANITIZER_OPTIONS: readonly FileSetting[] = [
  { tool: "sanitizer option", setting: "sanitizer", file: /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.(?:am|in))?|CMakeLists\.txt|CMake(?:User)?Presets\.json|meson\.build|configure\.(?:ac|in)|BUILD(?:\.bazel)?|WORKSPACE|SConstruct|wscript)$|\.(?:cmake|bzl|mk|bazelrc|vcxproj|gyp|pro)$/, line: /-fsanitize=[\w,]{0,80}(?:address|memory|undefined|leak)|\bb_sanitize[^,]{1,40}address|\bSANITIZE_ADDRESS\b|\bvalgrind\b|memcheck|\bENABLE_(?:ASAN|MSAN|UBSAN|SANITIZERS?)/i }
]

/** Strict options on a command line or in a variable. */
export const STRICT_OPTIONS: readonly Option[] = [
  { tool: "Clippy", setting: "-D warnings", text: /(?:-D|--deny)[ =]?(?:warnings|clippy::(?:all|pedantic))|-W ?clippy::pedantic/ },
  { tool: "ESLint", setting: "--max-warnings 0", text: /--max-warnings[= ]0\b/ },
  { tool: "mypy", setting: "--strict", text: /--strict\b|--disallow-untyped-defs\b/ },
  { tool: "Ruff", setting: "--select ALL", text: /--(?:extend-)?select[= ]ALL\b/ },
  { tool: "golangci-lint", setting: "--enable-all", text: /--enable-all\b|--default[= ]all\b/ },
  { tool: "PHPStan", setting: "--level", text: /(?:--level[= ]|-l ?)(?:[6-9]|10|max)\b/ },
  { tool: "Roslyn analyzers", setting: "-warnaserror", text: /[-/]warnaserror\b|TreatWarningsAsErrors=true/i },
  { tool: "Biome", setting: "--error-on-warnings", text: /--error-on-warnings\b/ },
  { tool: "Oxlint", setting: "--deny-warnings", text: /--deny-warnings\b|--max-warnings[= ]0\b/ },
  { tool: "Dart analyzer", setting: "--fatal-infos", text: /--fatal-(?:infos|warnings)\b/ },
  { tool: "Credo", setting: "--strict", text: /--strict\b/ },
  { tool: "R CMD check", setting: "error on warning", text: /error[-_]on['"]?\s?[:=]\s?['"\\]{0,4}(?:warning|note)/ }
]

/** Run-time checkers that a command or a variable turns on. */
export const SANITIZERS: readonly Sanitizer[] = [
  { tool: "AddressSanitizer", languages: ["C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /-fsanitize=[\w,-]{0,80}\b(?:address|hwaddress|leak)|--config[= ](?:asan|hwasan|lsan)\b|\bASAN_OPTIONS\b|\bLSAN_OPTIONS\b|-D\w{0,40}(?:ASAN|SANITIZE_?ADDRESS|SANITIZERS?)(?::\w{1,10})?=(?:ON|1|TRUE|YES|address)|--preset[= ][\w-]{0,40}(?:asan|sanitiz)|CMAKE_BUILD_TYPE=ASAN|-D\w{0,40}SANITIZE\w{0,10}=[\w;,]{0,40}address/i },
  { tool: "MemorySanitizer", languages: ["C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /-fsanitize=[\w,-]{0,80}\bmemory|--config[= ]msan\b|\bMSAN_OPTIONS\b|-D\w{0,40}MSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i },
  { tool: "UndefinedBehaviorSanitizer", languages: ["C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /-fsanitize=[\w,-]{0,80}\bundefined|--config[= ]ubsan\b|\bUBSAN_OPTIONS\b|-D\w{0,40}UBSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i },
  { tool: "Valgrind", languages: ["C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /(?:^|[\s'"/(])valgrind\b(?!-)|-T ?memcheck\b|--use-valgrind|drmemory\b/i },
  { tool: "ThreadSanitizer", languages: ["C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /-fsanitize=[\w,-]{0,80}\bthread|--config[= ]tsan\b|\bTSAN_OPTIONS\b|-D\w{0,40}TSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i },
  { tool: "Miri", languages: ["Rust"], text: /\bcargo(?: \+[\w.-]{1,40})? miri\b/ },
  { tool: "Rust sanitizers", languages: ["Rust", "C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /-Z ?sanitizer=(?:address|memory|leak)/ },
  { tool: "Go memory sanitizers", languages: ["Go", "C", "C++", "Objective-C", "Objective-C++", "Assembly"], text: /\s-[am]san\b/, also: /\bgo (?:test|build)\b/ },
  { tool: "Go race detector", languages: ["Go"], text: /\s--?race\b|--config[= ]go_race\b/, also: /\bgo (?:test|build|run)\b|ginkgo|go_race/i }
]

/** Those of them that find errors of memory safety; detectors of races do not. */
export const MEMORY_CHECKERS: ReadonlySet<string> = new Set(["AddressSanitizer", "MemorySanitizer", "UndefinedBehaviorSanitizer", "Valgrind", "Miri", "Rust sanitizers", "Go memory sanitizers"])
