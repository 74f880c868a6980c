// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Documents } from '../documents/documents.js'
import { commandsOfStep } from '../commands/command.js'
import { testCommand } from '../commands/test-command.js'
import { isTestTask, testAction } from '../commands/test-task.js'
import { isNamedTest, isTestConfiguration, isTestPath, testFolderOf } from '../source/test-path.js'
import type { TreeEntry, Tree } from '../../inputs/tree.js'
import { stepsOf, type Ci, type Step } from '../ci/job.js'
import type { Ecosystem, Manifest, Manifests } from '../manifests/manifest.js'
import type { Source } from '../source/source-file.js'
import { SPOKEN, TEST_TOKEN } from './tests.phrases.generated.js'

/** How the tests are run, and where that is written. */
export interface TestCommand {
  readonly command: string
  readonly path: string
  readonly line: number
  readonly where: 'ci' | 'document' | 'task'
  /** The usual way of its ecosystem (`cargo test`, `npm test`, `make check` ...), not a script of the project's own. */
  readonly standard: boolean
}
export interface Tests {
  /** Paths of test files, by name, folder or shebang below a test folder. */
  readonly files: readonly string[]
  /** Files with tests inside the source (Rust `#[cfg(test)]`, doctests ...). */
  readonly inline: readonly string[]
  /** A test folder or framework configuration without any recognised file. */
  readonly traces: readonly string[]
  /** Written down in CI, in a document or as a task, in this order. */
  readonly commands: readonly TestCommand[]
  /** What an ecosystem's convention makes the command, as its manifest and test files are there (`go test ./...`). Nobody wrote it down. */
  readonly conventional: readonly TestCommand[]
}

const MAX_COMMANDS = 200
const MAX_TRACES = 50
/** Documents that tell people how to work on the project. */
const GUIDES = ['readme', 'contributing', 'development', 'agents', 'releasing', 'pull-request-template', 'docs'] as const
/** Of the many pages below a documentation folder only these are for people who build. */
const GUIDE_PAGE = /test|develop|contribut|build|hacking|install|getting[-_]started/i

/** Ecosystems that need no configuration: with test files of these paths this is the command. */
const CONVENTIONS: readonly (readonly [Ecosystem, RegExp, string])[] = [
  ['go', /_test\.go$/, 'go test ./...'],
  ['cargo', /\.rs$/, 'cargo test'],
  ['maven', /(?:^|\/)src\/(?:test|it)\//, 'mvn test'],
  ['gradle', /(?:^|\/)src\/(?:test|[a-zA-Z]{1,40}Test)\//, './gradlew test'],
  ['sbt', /(?:^|\/)src\/test\//, 'sbt test'],
  ['hex', /_test\.exs$/, 'mix test'],
  ['hex', /\.erl$/, 'rebar3 eunit'],
  ['swift', /\.swift$/, 'swift test'],
  ['pub', /_test\.dart$/, 'dart test'],
  ['julia', /(?:^|\/)test\/runtests\.jl$/, "julia -e 'using Pkg; Pkg.test()'"],
  ['perl', /\.t$/, 'prove -l'],
  ['r', /\.r$/i, 'R CMD check'],
  ['dune', /\.ml$/, 'dune runtest']
]

export function deriveTests(tree: Tree, source: Source, ci: Ci, manifests: Manifests, documents: Documents): Tests {
  const files = tree
    .find(isTestPath)
    .filter(entry => isTestFile(tree, entry))
    .map(({ path }) => path)
  const inline = [...new Set(source.of('inline-test').map(({ path }) => path))].filter(path => !isTestPath(path))
  return {
    files,
    inline,
    traces: tracesIn(tree, files),
    commands: unique([...commandsInCi(tree, ci), ...commandsInDocuments(documents), ...commandsInManifests(tree, manifests)]),
    conventional: conventional(manifests, [...files, ...inline])
  }
}

function isTestFile(tree: Tree, { path, mode }: TreeEntry): boolean {
  if (mode !== 'file' && mode !== 'executable') return false
  if (isNamedTest(path)) return true
  const program = path.slice(path.lastIndexOf('/')).includes('.')
  const fits = tree.derive('test-file', path, text => (program ? TEST_TOKEN.test(text.slice(0, 100_000)) : text.startsWith('#!')))
  return fits.known ? fits.value : program
}

function isTrace(path: string): boolean {
  return testFolderOf(path) !== undefined || isTestConfiguration(path) || /(?:^|\/)(?:tests?|specs?)$/i.test(path)
}

function tracesIn(tree: Tree, files: readonly string[]): readonly string[] {
  const used = new Set(files.map(testFolderOf))
  const traces = new Set<string>()
  for (const { path } of tree.find(isTrace)) {
    if (traces.size >= MAX_TRACES) break
    const folder = testFolderOf(path)
    if (folder !== undefined && !used.has(folder)) traces.add(folder)
    else if (folder === undefined || isTestConfiguration(path)) traces.add(path)
  }
  return [...traces]
}

function commandsInCi(tree: Tree, ci: Ci): readonly TestCommand[] {
  return stepsOf(ci).flatMap(({ step }): TestCommand[] => {
    const { command, uses, path, line, shell } = step
    const verdict = command === undefined || namesNoTest(tree, step) ? undefined : testCommand(command, shell)
    if (command !== undefined && verdict) return [{ command: shown(command), path, line, where: 'ci', standard: verdict.standard }]
    return uses !== undefined && testAction(uses) ? [{ command: uses, path, line, where: 'ci', standard: true }] : []
  })
}

/** `pytest x.py`, where no file that it names holds a test. */
function namesNoTest(tree: Tree, step: Step): boolean {
  if (step.command?.includes('.py') !== true) return false
  const runs = commandsOfStep(step).filter(({ text }) => testCommand(text) !== undefined)
  return runs.length > 0 && runs.every(({ program, args }) => program === 'pytest' && onlyOtherFiles(tree, step.folder ?? '', args))
}

function onlyOtherFiles(tree: Tree, folder: string, args: readonly string[]): boolean {
  const named = args.filter((arg, i) => !arg.startsWith('-') && !/^-[kmpcnoW]$/.test(args[i - 1] ?? ''))
  const files = named.map(arg => arg.split('::', 1)[0] ?? '')
  return files.length > 0 && files.every(file => /^[\w./-]+\.py$/.test(file) && !holdsTests(tree, folder, file))
}

/** pytest collects from a file that it is given, whatever its name. */
function holdsTests(tree: Tree, folder: string, file: string): boolean {
  const path = [posix.join(folder, file), posix.normalize(file)].find(one => tree.has(one))
  if (path === undefined) return false
  const tests = tree.derive(
    'python tests',
    path,
    text =>
      text.includes('unittest') ||
      />>> /.test(text) ||
      [...text.matchAll(/\b(?:def|class) (\w{1,80})/g)].some(([, name = '']) => /^[Tt]est|Tests?$/.test(name))
  )
  return tests.known ? tests.value : isTestPath(path)
}

function commandsInDocuments(documents: Documents): readonly TestCommand[] {
  return documents
    .of(...GUIDES)
    .filter(({ kind, path }) => kind !== 'docs' || GUIDE_PAGE.test(path.slice(path.lastIndexOf('/') + 1)))
    .filter(document => !document.survey)
    .flatMap(({ path, code, sentences }) => [
      ...code.flatMap(({ text, line, section }): TestCommand[] => {
        const verdict = testCommand(text)
        // The name of a tool or the path of a file alone may only be a mention of it; a bar starts the row of a table.
        const alone = !/\S\s+\S/.test(text.trim()) && !text.startsWith('./')
        const mention =
          text.startsWith('|') || (alone && (!verdict?.standard || !/test|develop|contribut|build|check|quality|hack/i.test(section ?? '')))
        return verdict && !mention ? [{ command: shown(text), path, line, where: 'document', standard: verdict.standard }] : []
      }),
      ...sentences.flatMap(({ text, line }): TestCommand[] => {
        const said = text.length < 1000 ? SPOKEN.exec(text)?.[1] : undefined
        const verdict = said === undefined ? undefined : testCommand(said)
        return said !== undefined && verdict ? [{ command: said, path, line, where: 'document', standard: verdict.standard }] : []
      })
    ])
}

function commandsInManifests(tree: Tree, manifests: Manifests): readonly TestCommand[] {
  return manifests.all.flatMap(manifest => {
    const { path, testing } = manifest
    const set: TestCommand[] = testing ? [{ ...testing, path, where: 'task', standard: true }] : []
    const tasks = Object.entries(manifest.tasks).flatMap(([name, task]): TestCommand[] => {
      if (!runsTests(name, task.command)) return []
      const command = invocation(tree, manifest, name, task.command)
      return [{ command, path, line: task.line, where: 'task', standard: testCommand(command)?.standard ?? false }]
    })
    return [...tasks, ...set]
  })
}

/** `check` is often a name for linters: then what it runs has to speak of tests. A script that only prints is a stub. */
function runsTests(name: string, command: string): boolean {
  if (isStub(command)) return false
  if (isTestTask(name)) return !/^check$/i.test(name) || /test|spec/i.test(command)
  return /^(?:testenv|default|ci|verify|validate|all|py\w*)$/.test(name) && testCommand(command) !== undefined
}

function isStub(command: string): boolean {
  return (
    command.split(/\n|&&|;/).every(part => /^\s*@?(?:echo|printf|exit|true|false|help|:|$)/.test(part)) ||
    /no tests? specified/i.test(command)
  )
}

/** What a person types to run a task. */
function invocation(tree: Tree, { ecosystem, path }: Manifest, name: string, command: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (file === 'tox.ini') return name === 'testenv' ? 'tox' : `tox -e ${name}`
  if (file === 'noxfile.py') return `nox -s ${name}`
  if (file.startsWith('deno.') || file === 'jsr.json') return `deno task ${name}`
  switch (ecosystem) {
    case 'npm': {
      const manager = tree.has('pnpm-lock.yaml')
        ? 'pnpm'
        : tree.has('yarn.lock')
          ? 'yarn'
          : tree.has('bun.lock') || tree.has('bun.lockb')
            ? 'bun'
            : 'npm'
      return name === 'test' && manager !== 'bun' ? `${manager} test` : `${manager} run ${name}`
    }
    case 'make':
    case 'autotools':
      return `make ${name}`
    case 'just':
    case 'task':
      return `${ecosystem} ${name}`
    case 'composer':
      return `composer ${name}`
    case 'rubygems':
      return `rake ${name}`
    case 'gradle':
      return `./gradlew ${name}`
    default:
      return file === 'build.xml' ? `ant ${name}` : shown(command)
  }
}

function conventional(manifests: Manifests, files: readonly string[]): readonly TestCommand[] {
  return CONVENTIONS.flatMap(([ecosystem, pattern, command]): TestCommand[] => {
    const [manifest] = manifests.of(ecosystem)
    return manifest && files.some(path => pattern.test(path))
      ? [{ command, path: manifest.path, line: 1, where: 'task', standard: true }]
      : []
  })
}

function shown(command: string): string {
  const text = command.trim().replace(/^[$>%]\s+/, '')
  const line = text.split('\n').find(part => testCommand(part)) ?? text
  return line.trim().slice(0, 200)
}

function unique(commands: readonly TestCommand[]): readonly TestCommand[] {
  const seen = new Set<string>()
  return commands
    .filter(({ command, path, line }) => !seen.has(`${path}:${line}:${command}`) && seen.add(`${path}:${line}:${command}`))
    .slice(0, MAX_COMMANDS)
}
