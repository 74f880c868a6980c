// SPDX-License-Identifier: MIT
import { byText } from '../../core/memo.js'

// What command lines run, and which of them run tests. A command is cut into words as a shell would, so that text about tests
// (`echo "run npm test"`, an argument that is called `test`) is not taken for running them.

const MAX_COMMAND = 4000
const MAX_WORDS = 200
const MAX_DEPTH = 3

/** Words in a task's name that make it a test task, and those that say it only prepares, checks style or reports. */
const TEST_WORD = /^(?:tests?|testing|unit-?tests?|specs?|e2e|pytest|vitest|jest|rspec|check-?world)\d*$/
const NO_TEST_WORD =
  /^(?:lint\w*|ruff|pylint|mypy|flake8|eslint|bandit|black|remove|format\w*|fmt|style|deps|dependencies|requirements?|install|setup|prepare|bootstrap|build|image|images|docker|compile|clean|docs?|report|reports|results?|upload|data|fixtures?|generate|gen|types?|typecheck|publish|deploy|release|env|up|down|stop|teardown|destroy|create|db|assets|init|update|print|list|help|no|skip|without|latest)$/

/**
 * Whether a task's name (a make target, a package script ...) says that it runs tests: `test`, `unit-tests`, `test:e2e`, but not `test-deps`,
 * `lint-tests` or `check-format`. `check` is the tests by make's convention; `checks` is not.
 */
export function isTestTask(name: string): boolean {
  if (name.length > 80) return false
  if (/^(?:check|checktest|distcheck|installcheck|run-?tests?)$/i.test(name)) return true
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:./+ ]/)
  return words.some(word => TEST_WORD.test(word)) && !words.some(word => NO_TEST_WORD.test(word))
}

/** `no`: runs no tests; `own`: tests, by a way of the project's own; `standard`: by the usual way of its ecosystem. */
type Verdict = 'no' | 'own' | 'standard'
type Rule = (args: readonly string[], depth: number) => Verdict

const always: Rule = args =>
  args.some(a =>
    /^(?:--version|--help|-V|--collect-only|--co|init|install|install-deps|codegen|verify|info|open|cache|show-report)$/.test(a)
  )
    ? 'no'
    : 'standard'

/** The first argument that is no option is one of these. */
function sub(...names: string[]): Rule {
  const wanted = new Set(names)
  return args => (wanted.has(args.find(isWord) ?? '') ? 'standard' : 'no')
}

/** Any argument is one of these, and none switches the tests off. */
function goal(wanted: RegExp, off?: RegExp): Rule {
  return args => (args.some(a => wanted.test(a)) && !(off && args.some(a => off.test(a))) ? 'standard' : 'no')
}

/** A task runner: the tasks named on the line; `usual` are those that its users expect to find. */
function runner(usual: RegExp): Rule {
  return args => {
    const tasks = args.filter(isWord).filter(isTestTask)
    return tasks.some(t => usual.test(t)) ? 'standard' : tasks.length > 0 ? 'own' : 'no'
  }
}

const make: Rule = (args, depth) =>
  args.some(a => /^(?:-n|--dry-run|--just-print)$/.test(a))
    ? 'no'
    : runner(/^(?:check|distcheck|tests?|unit-?tests?)$/)(
        args.filter((_, i) => !/^(?:-[Cf]|--directory|--file)$/.test(args[i - 1] ?? '')),
        depth
      )

/** npm, pnpm, yarn, bun: `test`, `run <script>`, or a program of a package. */
const packageManager: Rule = (args, depth) => {
  const words = args.filter((a, i) => isWord(a) && !/^(?:--prefix|--dir|--cwd|-C|--filter|-F|-w|--workspace)$/.test(args[i - 1] ?? ''))
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (/^(?:test|t|tst)$/.test(word)) return 'standard'
    if (/^(?:run|run-script)$/.test(word)) return scriptNamed(words.slice(at + 1), depth)
    if (/^(?:exec|x|dlx)$/.test(word)) return simple(words.slice(at + 1), depth)
    if (/^(?:install|i|ci|add|remove|publish|init|create|pack|link|config|cache|audit|why|set|global)$/.test(word)) return 'no'
  }
  return scriptNamed(words, depth)
}

/** A script of the package, or else a program. */
function scriptNamed(words: readonly string[], depth: number): Verdict {
  const task = words.slice(0, 3).find(isTestTask)
  return task === undefined ? simple(words, depth) : task === 'test' ? 'standard' : 'own'
}

/** tox and nox: everything, unless the environments that are named are for something else. */
function sessions(option: RegExp): Rule {
  return args => {
    if (args.some(a => /^(?:-l|--list|-a|--listenvs|list|devenv|config|--version|--help|--notest|--install-only)$/.test(a))) return 'no'
    const named = args.flatMap((a, i) => {
      const [flag = '', value] = a.split('=', 2)
      return option.test(args[i - 1] ?? '') ? a.split(',') : value !== undefined && option.test(flag) ? value.split(',') : []
    })
    return named.length === 0 || named.some(isTestSession) ? 'standard' : 'no'
  }
}

function isTestSession(name: string): boolean {
  return name === 'ALL' || /^py(?:py|\d|$)/.test(name) || isTestTask(name.split('(')[0] ?? '')
}

const go: Rule = (args, depth) => {
  if (args[0] === 'tool' || args[0] === 'run')
    return simple(
      args.slice(1).map(a => a.split('@')[0]?.split('/').at(-1) ?? ''),
      depth
    )
  // `-c` only compiles the tests.
  return args[args[0] === '-C' ? 2 : 0] === 'test' && !args.includes('-c') ? 'standard' : 'no'
}

const python: Rule = (args, depth) => {
  const module = args.indexOf('-m')
  if (module >= 0 && module < 6) return simple(args.slice(module + 1), depth)
  const [first = '', ...rest] = args.filter(a => isWord(a) && a !== 'run')
  if (/(?:^|\/)(?:manage|setup)\.py$/.test(first)) return rest[0] === 'test' || rest[0] === 'pytest' ? 'standard' : 'no'
  return script(first, rest)
}

const cargo: Rule = args => {
  const [first = '', ...rest] = args.filter(isWord)
  if (args.includes('--no-run')) return 'no'
  if (/^(?:test|t|tarpaulin)$/.test(first)) return 'standard'
  if (first === 'nextest') return rest.length === 0 || /^(?:r|run)$/.test(rest[0] ?? '') ? 'standard' : 'no'
  if (first === 'llvm-cov') return /^(?:report|clean|show-env)$/.test(rest[0] ?? '') ? 'no' : 'standard'
  if (/^(?:hack|miri|careful|insta)$/.test(first)) return rest.slice(0, 4).some(w => /^(?:test|nextest)$/.test(w)) ? 'standard' : 'no'
  return /^(?:xtask|make|x)$/.test(first) && rest.some(isTestTask) ? 'own' : 'no'
}

const rscript: Rule = args =>
  args.some(a => /\b(?:devtools::(?:test|check)|testthat::test_|rcmdcheck|covr::|tinytest::|test_check|test_dir|test_local)/.test(a))
    ? 'standard'
    : 'no'

const nx: Rule = (args, depth) =>
  args.some(
    (a, i) => /^(?:test|e2e)$/.test(lastPart(a)) || /^--?t(?:argets?)?=(?:test|e2e)\b/.test(a) || (args[i - 1] === '-t' && a === 'test')
  )
    ? 'standard'
    : runner(/^$/)(args, depth)

const JVM_OFF = /^(?:-DskipTests(?:=true)?|-Dmaven\.test\.skip(?:=true)?|-Pskip-?tests|-DskipITs)$/i
const gradle: Rule = args => {
  const without = args.flatMap((a, i) => (/^(?:-x|--exclude-task)$/.test(args[i - 1] ?? '') ? [lastPart(a)] : []))
  const tasks = args.filter((a, i) => isWord(a) && !/^(?:-x|--exclude-task|-p|-b)$/.test(args[i - 1] ?? '')).map(lastPart)
  // `build` and `check` run the tests unless told otherwise.
  if (
    tasks.some(t => /^(?:test|check|build|allTests|connectedCheck|connectedAndroidTest)$/.test(t)) &&
    !without.some(t => /^(?:test|check)$/.test(t))
  )
    return 'standard'
  return tasks.some(t => isTestTask(t) && !without.includes(t)) && !/^(?:test|check)$/.test(without[0] ?? '') ? 'own' : 'no'
}

function lastPart(task: string): string {
  return task.slice(task.lastIndexOf(':') + 1)
}

const RULES = new Map<string, Rule>([
  ...entry(
    'pytest py.test nose2 nosetests trial stestr gotestsum ginkgo richgo vitest jest mocha ava jasmine karma playwright cypress wtr web-test-runner testcafe ' +
      'qunit tap tape rspec parallel_rspec cucumber phpunit paratest pest codecept behat atoum ctest prove pg_prove bats shellspec behave robot pabot busted Invoke-Pester ' +
      'rcmdcheck twister unittest doctest',
    always
  ),
  ...entry(
    'stack lein aspect buck buck2 pants plz gleam forge hardhat truffle anchor molecule ansible-test opa kitchen pio platformio kuttl chainsaw terraform tofu ng ' +
      'react-scripts nimble luarocks dune crystal fastlane rye pdm ember snforge scarb swift meson',
    sub('test', 'tests', 'runtest', 'spec', 'scan')
  ),
  ...entry('dotnet', sub('test', 'vstest')),
  ...entry('cabal', sub('test', 'v2-test', 'new-test')),
  ...entry('rebar3', sub('ct', 'eunit', 'proper')),
  ...entry('helm', sub('unittest')),
  ...entry('west', sub('twister')),
  ...entry('go', go),
  ...entry('cargo cross', cargo),
  ...entry('python py pypy coverage', python),
  ...entry('tox', sessions(/^(?:-e|--env)$/)),
  ...entry('nox', sessions(/^(?:-e|-s|--sessions?|-t|--tags)$/)),
  ...entry('hatch', (args, depth) =>
    args[0] === 'run' ? scriptNamed(args.slice(1).map(lastPart), depth) : args[0] === 'test' ? 'standard' : 'no'
  ),
  ...entry('npm pnpm yarn bun', packageManager),
  ...entry('deno', (args, depth) =>
    args[0] === 'test' ? 'standard' : args[0] === 'task' ? scriptNamed(args.slice(1).filter(isWord), depth) : 'no'
  ),
  ...entry('nx turbo lerna rush', nx),
  ...entry('node', node),
  ...entry('tsx ts-node bash sh zsh dash ksh pwsh powershell perl ruby php lua', shell),
  ...entry('composer', (args, depth) => scriptNamed(args.filter(a => isWord(a) && !/^run(?:-script)?$/.test(a)).slice(0, 1), depth)),
  ...entry('mvn mvnw mvnd', goal(/^(?:test|verify|install|package|integration-test|surefire:test|failsafe:integration-test)$/, JVM_OFF)),
  ...entry('gradle gradlew', gradle),
  ...entry('sbt', goal(/(?:^|[/+:;\s])test(?:Only|Quick)?(?:$|[\s;])/)),
  ...entry('mill', goal(/(?:^|\.)test(?:$|\.)/)),
  ...entry('clojure clj', args => (args.some(a => /^-[MXT]/.test(a) && /:test\b/.test(a)) ? 'standard' : 'no')),
  ...entry('rake', args =>
    args.some(isWord)
      ? runner(/^(?:test|spec|default)$/)(
          args.map(a => (a === 'default' ? 'test' : a)),
          0
        )
      : 'standard'
  ),
  ...entry('make gmake gnumake bmake nmake mingw32-make', make),
  ...entry('ninja samu ant scons waf', runner(/^(?:check|tests?)$/)),
  ...entry('just task go-task invoke inv mise poe doit mage grunt gulp earthly moon', runner(/^$/)),
  ...entry('cmake', args =>
    args.some((a, i) => /^(?:--target|-t)$/.test(args[i - 1] ?? '') && /^(?:test|check|RUN_TESTS)$/.test(a)) ? 'standard' : 'no'
  ),
  ...entry('bazel bazelisk', sub('test', 'coverage')),
  ...entry('zig', args => (args[0] === 'test' || (args[0] === 'build' && args.some(isTestTask)) ? 'standard' : 'no')),
  ...entry('dart flutter', goal(/^test$/)),
  ...entry('mix', goal(/^(?:test|coveralls)(?:[.,]\w+)*,?$/)),
  ...entry('rails', goal(/^test(?::|$)/)),
  ...entry('xcodebuild', goal(/^(?:test|test-without-building)$/)),
  ...entry('R', (args, depth) => (args.includes('CMD') && args.includes('check') ? 'standard' : rscript(args, depth))),
  ...entry('Rscript', rscript),
  ...entry('julia', goal(/\bPkg\.test\(|(?:^|\/)runtests\.jl$/)),
  ...entry('emacs', goal(/ert-run-tests-batch/)),
  ...entry('ceedling', goal(/^test(?::|$)/))
])

function entry(names: string, rule: Rule): [string, Rule][] {
  return names.split(' ').map(name => [name, rule])
}

/** What may stand before the command proper, with the number of words of its own that it takes besides its options. */
const PREFIX = new Map<string, number>([
  ...'sudo env time exec command nice nohup xvfb-run unbuffer catchsegv npx bunx pnpx uvx cross-env cross-env-shell dotenv dotenvx retry stdbuf then do else if ! { ( c8 nyc valgrind caffeinate concurrently start-server-and-test'
    .split(' ')
    .map((name): [string, number] => [name, 0]),
  ['timeout', 1],
  ['gtimeout', 1]
])
/** Programs that run another command, and the verb that says so: `bundle exec`, `poetry run` ... */
const HOSTS = new Map<string, RegExp>([
  ...['poetry', 'pipenv', 'uv', 'pdm', 'rye', 'pipx', 'pixi', 'conda', 'micromamba', 'devbox'].map((name): [string, RegExp] => [
    name,
    /^run$/
  ]),
  ...['bundle', 'opam', 'asdf', 'mise', 'direnv', 'stack', 'carton', 'ddev', 'melos', 'lerna', 'kubectl'].map((name): [string, RegExp] => [
    name,
    /^(?:exec|x)$/
  ]),
  ['nix', /^(?:develop|shell)$/],
  ['docker', /^(?:run|exec|compose)$/],
  ['podman', /^(?:run|exec)$/],
  ['docker-compose', /^(?:run|exec)$/],
  ['nix-shell', /^--(?:run|command)$/],
  ['fvm', /^(?:flutter|dart)$/]
])

const ASSIGNMENT = /^[a-z_]\w*=/i

function isWord(arg: string): boolean {
  return !arg.startsWith('-') && !ASSIGNMENT.test(arg) && !arg.startsWith('+')
}

/** An interpreter: `-c` takes a command, else a script follows. */
function shell(args: readonly string[], depth: number): Verdict {
  const inline = args.slice(0, 6).findIndex(a => /^-[a-z]{0,6}c$/i.test(a) || a === '-Command')
  if (inline >= 0) return judge(args[inline + 1] ?? '', depth)
  const [first = '', ...rest] = args.filter(isWord)
  if (/(?:^|\/)(?:artisan|bin\/console)$/.test(first)) return rest[0] === 'test' ? 'standard' : 'no'
  if (/(?:^|\/)(?:phpunit|pest|rspec|rails|rake|prove)$/.test(first)) return simple([first, ...rest], depth)
  return script(first, rest)
}

function node(args: readonly string[]): Verdict {
  if (args.includes('--test')) return 'standard'
  const [file = '', ...rest] = args.filter(isWord)
  const at = file.lastIndexOf('node_modules/')
  const tool =
    at < 0
      ? undefined
      : file
          .slice(at)
          .replace(/^node_modules\/(?:\.bin\/)?/, '')
          .split('/')[0]
  return tool === undefined ? script(file, rest) : (RULES.get(tool)?.(rest, MAX_DEPTH) ?? 'no')
}

/** Documents, data and sources that have to be compiled are named, not run. */
const NO_PROGRAM = /\.(?:md|rst|txt|html?|json|ya?ml|toml|xml|go|rs|c|cc|cpp|h|java|kt|cs|swift|feature|robot|sql|log|csv|snap)$/i

/** A script of the project: its own name, its folder or its first argument speaks of tests. */
function script(path: string, args: readonly string[]): Verdict {
  if (!/[/.]/.test(path) || path.length > 200 || NO_PROGRAM.test(path)) return 'no'
  const name = (path.split('/').at(-1) ?? '').replace(/\.[a-z0-9]{1,5}$/i, '')
  if (name !== '' && isTestTask(name)) return 'own'
  if (/(?:^|\/)tests?\/[^/]*$/.test(path) && /^(?:run|all|main|index|check)/.test(name)) return 'own'
  return args.slice(0, 1).some(a => /^(?:tests?|unit-?tests?|e2e)$/.test(a)) ? 'own' : 'no'
}

/** A simple command without what stands before it (`sudo`, `env X=1`, `npx` ...). */
function unwrap(words: readonly string[]): { readonly word: string; readonly program: string; readonly args: readonly string[] } {
  let at = 0
  for (let steps = 0; steps < 12; steps++) {
    const word = words[at] ?? ''
    const own = PREFIX.get(word)
    if (own === undefined && !ASSIGNMENT.test(word)) break
    at += 1 + (own ?? 0)
    while (own !== undefined && words[at]?.startsWith('-')) at++
  }
  const word = words[at] ?? ''
  return { word, program: programOf(word), args: words.slice(at + 1) }
}

function isHost(program: string, args: readonly string[]): boolean {
  const verb = HOSTS.get(program)
  return verb !== undefined && args.slice(0, 3).some(a => verb.test(a))
}

/** One simple command, as words. */
function simple(words: readonly string[], depth: number): Verdict {
  if (depth > MAX_DEPTH) return 'no'
  const { word, program, args } = unwrap(words)
  if (isHost(program, args)) return hosted(args, depth)
  const rule = RULES.get(program)
  // A tool that is known by its name decides alone; of anything else only a path of the project's own is a script.
  if (rule) return rule(args, depth + 1)
  return word.includes('/') || /\.(?:sh|bash|py|ps1|bat|cmd)$/.test(word) ? script(word, args.filter(isWord)) : 'no'
}

/** A program that a command line runs, by its name without folder and version, and its arguments. */
export interface Invocation {
  readonly program: string
  readonly args: readonly string[]
  /** The program as it was written. */
  readonly word: string
}

/** The programs that a command line runs, those behind `sudo`, `poetry run`, `bash -c` ... included. At most 100. */
export const invocations = byText(command => invocationsIn(command, 0))

function invocationsIn(command: string, depth: number): readonly Invocation[] {
  if (depth > MAX_DEPTH || command.length > MAX_COMMAND) return []
  return commandsOf(command)
    .slice(0, 100)
    .flatMap(words => {
      const found = unwrap(words[0] === '$' ? words.slice(1) : words)
      const inner = found.args.find(a => a.includes(' '))
      const shell = /^(?:bash|sh|zsh|pwsh|nix-shell)$/.test(found.program) && inner !== undefined ? invocationsIn(inner, depth + 1) : []
      const from = isHost(found.program, found.args) ? found.args.findIndex((a, i) => i > 0 && isWord(a)) : -1
      return [found, ...shell, ...(from > 0 ? [unwrap(found.args.slice(from))] : [])].filter(({ program }) => program !== '')
    })
    .slice(0, 100)
}

function programOf(word: string): string {
  const name = (word.split(/[/\\]/).at(-1) ?? '').replace(/\.(?:exe|bat|cmd)$/i, '')
  return name.length < 40 ? name.replace(/^(python|pypy|phpunit|rspec|ruby|lua)-?\d[\d.]*$/, '$1') : ''
}

/** What belongs to the host and what to the command that it runs is not known: the first part that runs tests decides. */
function hosted(args: readonly string[], depth: number): Verdict {
  for (let from = 1; from < Math.min(args.length, depth === 0 ? 40 : 6); from++) {
    const part = args[from] ?? ''
    const verdict = part.includes(' ') ? judge(part, depth + 1) : isWord(part) ? simple(args.slice(from), depth + 1) : 'no'
    if (verdict !== 'no') return verdict
  }
  return 'no'
}

/** The words of each simple command of a command line. Quotes are honoured; substitutions and redirections are not looked into. */
function commandsOf(line: string): string[][] {
  const commands: string[][] = []
  let words: string[] = []
  let word = ''
  let open: string | undefined
  let quoted = false
  const endWord = (): void => {
    if ((word !== '' || quoted) && words.length < MAX_WORDS) words.push(word)
    word = ''
    quoted = false
  }
  const endCommand = (): void => {
    endWord()
    if (words.length > 0) commands.push(words)
    words = []
  }
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i)
    if (open !== undefined) {
      if (c === open) open = undefined
      else word += c
    } else if (c === '"' || c === "'" || c === '`') {
      open = c
      quoted = true
    } else if (c === '\\' && line.charAt(i + 1) === '\n') i++
    else if (c === '#' && word === '') {
      while (i + 1 < line.length && line.charAt(i + 1) !== '\n') i++
    } else if (c === '\n' || c === ';' || c === '&' || c === '|') endCommand()
    else if (c === ' ' || c === '\t') endWord()
    else word += c
  }
  endCommand()
  return commands
}

function judge(command: string, depth: number): Verdict {
  if (depth > MAX_DEPTH || command.length > MAX_COMMAND) return 'no'
  let best: Verdict = 'no'
  for (const words of commandsOf(command)) {
    const [first, ...rest] = words
    // The prompt of an example in a document.
    const verdict = simple(first === '$' || first === '>' || first === '%' ? rest : words, depth)
    if (verdict === 'standard') return verdict
    if (verdict === 'own') best = verdict
  }
  return best
}

/**
 * Whether a command line runs tests. `standard` tells the usual way of an ecosystem (`cargo test`, `npm test`, `make check`) from a script or
 * task of the project's own. Undefined when it runs none that we know.
 */
export const testCommand = byText((command): { readonly standard: boolean } | undefined => {
  const verdict = judge(command, 0)
  return verdict === 'no' ? undefined : { standard: verdict === 'standard' }
})

const TEST_ACTION =
  /^(?:julia-actions\/julia-runtest|r-lib\/actions\/check-r-package|cypress-io\/github-action|pavelzw\/pytest-action|helm-unittest\/helm-unittest-action|d3adb5\/helm-unittest-action|robherley\/go-test-action|circleci\/(?:go|python|node|ruby)\/test)(?:@|$)/i

/** Whether an action or orb runs tests. Those that only report results tell no way to run them. */
export function testAction(uses: string): boolean {
  return TEST_ACTION.test(uses.slice(0, 200))
}
