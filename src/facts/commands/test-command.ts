// SPDX-License-Identifier: MIT
import { byText } from '../../core/memo.js'
import { CI_SHELL, commandsOf, type Command, type Shell } from './command.js'
import { cargo, go, gradle, interpreter, JVM_OFF, node, nx, python, rscript, script } from './test-languages.js'
import {
  always,
  goal,
  isWord,
  lastPart,
  make,
  packageManager,
  runner,
  scriptNamed,
  sessions,
  sub,
  unless,
  type Rule,
  type Verdict
} from './test-runners.js'
import { isTestTask } from './test-task.js'

// Which commands run tests. Text about tests (`echo "run npm test"`, an argument that is called `test`) is no command.

const RULES = new Map<string, Rule>([
  ...entry(
    'nose2 nosetests trial stestr gotestsum ginkgo richgo vitest jest mocha pytest py.test ava jasmine karma playwright cypress wtr web-test-runner testcafe ' +
      'qunit tap tape rspec parallel_rspec cucumber phpunit paratest pest codecept behat atoum prove pg_prove shellspec behave robot pabot busted Invoke-Pester ' +
      'rcmdcheck twister unittest doctest',
    always
  ),
  ...entry(
    'stack lein aspect buck buck2 pants plz gleam forge hardhat truffle anchor molecule ansible-test opa kitchen pio platformio kuttl chainsaw terraform tofu ng ' +
      'react-scripts nimble luarocks dune crystal fastlane rye pdm ember snforge scarb swift meson',
    sub('test', 'tests', 'runtest', 'spec', 'scan')
  ),
  ...entry('ctest', unless(/^(?:-N|--show-only(?:=.*)?)$/)),
  ...entry('bats', unless(/^(?:-c|--count)$/)),
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
  ...entry('hatch', (args, named) => {
    const words = args.filter((a, i) => isWord(a) && !/^(?:-e|--env|-p|--project)$/.test(args[i - 1] ?? ''))
    return words[0] === 'run' ? scriptNamed(words.slice(1).map(lastPart), named) : words[0] === 'test' ? 'standard' : 'no'
  }),
  ...entry('npm pnpm yarn bun', packageManager),
  ...entry('deno', (args, named) =>
    args[0] === 'test' ? 'standard' : args[0] === 'task' ? scriptNamed(args.slice(1).filter(isWord), named) : 'no'
  ),
  ...entry('nx turbo lerna rush', nx),
  ...entry('node', node),
  ...entry('tsx ts-node bash sh zsh dash ksh pwsh powershell perl ruby php lua', interpreter),
  ...entry('composer', (args, named) => scriptNamed(args.filter(a => isWord(a) && !/^run(?:-script)?$/.test(a)).slice(0, 1), named)),
  ...entry('mvn mvnw mvnd', goal(/^(?:test|verify|install|package|integration-test|surefire:test|failsafe:integration-test)$/, JVM_OFF)),
  ...entry('gradle gradlew', gradle),
  ...entry('sbt', goal(/(?:^|[/+:;\s])test(?:Only|Quick)?(?:$|[\s;])/)),
  ...entry('mill', goal(/(?:^|\.)test(?:$|\.)/)),
  ...entry('clojure clj', args => (args.some(a => /^-[MXT]/.test(a) && /:test\b/.test(a)) ? 'standard' : 'no')),
  ...entry('rake', (args, named) =>
    args.some(isWord)
      ? runner(/^(?:test|spec|default)$/)(
          args.map(a => (a === 'default' ? 'test' : a)),
          named
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
  ...entry('R', (args, named) => (args.includes('CMD') && args.includes('check') ? 'standard' : rscript(args, named))),
  ...entry('Rscript', rscript),
  ...entry('julia', goal(/\bPkg\.test\(|(?:^|\/)runtests\.jl$/)),
  ...entry('emacs', goal(/ert-run-tests-batch/)),
  ...entry('ceedling', goal(/^test(?::|$)/))
])

function entry(names: string, rule: Rule): [string, Rule][] {
  return names.split(' ').map(name => [name, rule])
}

/** Variables with which a run writes what it expects, and can find no difference. */
const REWRITES =
  /^(?:(?:TRYCMD|SNAPSHOTS|EXPECTORATE)=overwrite|UPDATE_EXPECT=.|INSTA_UPDATE=(?:always|force)|INSTA_FORCE_UPDATE=1|UPDATE_(?:SNAPSHOTS?|GOLDENS?|GOLDEN_FILES)=(?:1|true)|BLESS=1)/

/** Whether a command runs tests, and how. */
function testVerdict({ program, args, file, env, image, runs }: Command): Verdict {
  if (image || runs === 'never' || env.some(set => REWRITES.test(set))) return 'no'
  const rule = RULES.get(program)
  // A tool that is known by its name decides alone; of anything else only a path of the project's own is a script.
  if (rule) return rule(args, named)
  return file.includes('/') || /\.(?:sh|bash|py|ps1|bat|cmd)$/.test(file) ? script(file, args.filter(isWord)) : 'no'
}

function named([program = '', ...args]: readonly string[]): Verdict {
  return RULES.get(program)?.(args, () => 'no') ?? 'no'
}

/** The prompt of an example in a document. */
const PROMPT = /^[ \t]{0,20}[$>%] /gm
const MAX_TEXT = 4_000

type TestVerdict = { readonly standard: boolean } | undefined

const ANSWERS = byText((): { answer?: TestVerdict | undefined } => ({}))

/**
 * Whether a text runs tests. `standard` tells the usual way of an ecosystem (`cargo test`, `npm test`, `make check`) from a script or
 * task of the project's own. Undefined when it runs none that we know. The shell changes no answer: the one that others read the text for
 * spares reading it again.
 */
export function testCommand(text: string, shell: Shell = CI_SHELL): TestVerdict {
  if (text.length > MAX_TEXT) return undefined
  const kept = ANSWERS(text)
  if (!('answer' in kept)) {
    const verdicts = commandsOf(text.replace(PROMPT, ''), shell).map(testVerdict)
    kept.answer = verdicts.includes('standard') ? { standard: true } : verdicts.includes('own') ? { standard: false } : undefined
  }
  return kept.answer
}
