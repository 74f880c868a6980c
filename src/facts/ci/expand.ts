// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../../inputs/tree.js'
import { readComposite, readInputs } from './github.js'
import { readPreCommit } from './others.js'
import type { RawStep } from './parsed-job.js'
import { CI_SHELL, commandsOf, commandsOfStep, PLAIN_SHELL, type Command, type Shell } from '../commands/command.js'
import { commandLines, singleLine, type CommandLine } from '../commands/lines.js'
import { readMakefile, readNoxfile, readRakefile, type TaskFile } from './tasks.js'
import { entries, get, readYaml, textOf, type Value } from './yaml.js'
import type { Step, Trigger } from './job.js'
import type { Manifest, Manifests } from '../manifests/manifest.js'

const MAX_STEPS = 5_000
const MAX_STEPS_OF_A_JOB = 1_500
const MAX_DEPTH = 4
const PRE_COMMIT = '.pre-commit-config.yaml'
/** Lines of a script that can run no tool. Long scripts are called by many jobs, and most of their lines are such. */
const TRIVIAL = new Set(
  'echo printf export local readonly declare return exit shift set unset shopt trap cat mkdir rm cp mv ln chmod chown touch read usage die fail log log_info log_error info warn warning error fi done esac break continue function case for select in true false : [ [[ ]] { } ;; test tee sleep date dirname basename pwd realpath readlink head tail wc sort uniq tr cut sed awk grep egrep rg jq yq ls stat mktemp getopts command which type id uname nproc pushd popd kill wait umask git tar unzip zip curl wget sha256sum file find apt-get apt brew dnf pip'.split(
    ' '
  )
)

/** A piece of work that a command stands for. */
interface Target {
  readonly key: string
  readonly path: string
  readonly folder: string
  readonly commands: readonly CommandLine[]
}

interface Context {
  readonly path: string
  readonly folder: string
  readonly depth: number
  readonly blocking: boolean
  readonly runs: 'maybe' | undefined
  readonly only: readonly Trigger[] | undefined
  readonly from: { readonly path: string; readonly line: number } | undefined
}

/** Follows commands into the tasks, scripts and local actions of the same repository: bounded, and never in a circle. */
export class Hops {
  readonly #tree: Tree
  readonly #manifests: Manifests
  readonly #packages: ReadonlyMap<string, Manifest>
  readonly #rake: () => readonly (readonly [string, TaskFile])[]
  #left = MAX_STEPS

  constructor(tree: Tree, manifests: Manifests) {
    this.#tree = tree
    this.#manifests = manifests
    this.#packages = new Map(manifests.all.map(m => [m.path, m]))
    let rake: (readonly [string, TaskFile])[] | undefined
    this.#rake = () =>
      (rake ??= tree
        .find(/^(?:Rakefile|lib\/tasks\/[^/]+\.rake|tasks\/[^/]+\.rake|rakelib\/[^/]+\.rake)$/)
        .slice(0, 50)
        .map(e => [e.path, this.#tasks('rakefile', e.path, readRakefile)] as const))
  }

  /** The steps of a job with everything that they lead to, in order. */
  expand(path: string, steps: readonly RawStep[]): Step[] {
    const out: Step[] = []
    const seen = new Set<string>()
    for (const step of steps)
      this.#add(
        step,
        { path, folder: step.folder ?? '', depth: 0, blocking: step.blocking, runs: step.runs, only: step.only, from: undefined },
        seen,
        out
      )
    return out
  }

  #add(raw: RawStep, at: Context, seen: Set<string>, out: Step[]): void {
    if (this.#left <= 0 || out.length >= MAX_STEPS_OF_A_JOB) return
    this.#left--
    out.push({
      ...raw,
      path: at.path,
      blocking: raw.blocking && at.blocking,
      ...(at.runs && { runs: at.runs }),
      ...(at.only && { only: at.only }),
      ...(at.from && { from: at.from })
    })
    if (at.depth >= MAX_DEPTH) return
    const next = {
      ...at,
      depth: at.depth + 1,
      blocking: raw.blocking && at.blocking,
      runs: raw.runs ?? at.runs,
      from: at.from ?? { path: at.path, line: raw.line }
    }
    if (raw.uses?.startsWith('./')) this.#localAction(raw, next, seen, out)
    else if (raw.uses?.startsWith('pre-commit/action')) this.#hooks(next, seen, out)
    if (raw.command === undefined) return
    let folder = at.folder
    for (const command of commandsOfStep(raw)) {
      const inner = { ...next, blocking: next.blocking && command.blocking, runs: command.runs === 'maybe' ? command.runs : next.runs }
      if (command.program === 'cd' && command.args[0]) folder = posix.join(folder, command.args[0])
      else if ((command.program === 'pre-commit' || command.program === 'prek') && command.args.includes('run'))
        this.#hooks(inner, seen, out)
      else for (const target of this.#targets(command, folder)) this.#follow(target, inner, seen, out)
    }
  }

  #follow(target: Target, at: Context, seen: Set<string>, out: Step[]): void {
    if (seen.has(target.key)) return
    seen.add(target.key)
    for (const c of target.commands) {
      const raw = { command: c.text, line: c.line, blocking: c.blocking, shell: c.shell, ...(c.runs === 'maybe' && { runs: c.runs }) }
      this.#add(raw, { ...at, path: target.path, folder: c.folder === '' ? target.folder : posix.join(target.folder, c.folder) }, seen, out)
    }
  }

  #localAction(raw: RawStep, at: Context, seen: Set<string>, out: Step[]): void {
    const folder = posix.normalize(raw.uses ?? '')
    const path = [`${folder}/action.yml`, `${folder}/action.yaml`].map(p => posix.normalize(p)).find(p => this.#tree.has(p))
    if (!path || seen.has(`${path} ${raw.line}`)) return
    seen.add(`${path} ${raw.line}`)
    const steps = this.#tree.derive('composite action', path, readComposite)
    const defaults = this.#tree.derive('action inputs', path, readInputs)
    if (!steps.known || !defaults.known) return
    const fill = (text: string): string =>
      text.replace(
        /\$\{\{ {0,4}inputs\.([\w-]{1,80}) {0,4}\}\}/g,
        (whole, name: string) => raw.with?.[name] ?? defaults.value.get(name) ?? whole
      )
    for (const step of steps.value) {
      const given = step.with && Object.fromEntries(Object.entries(step.with).map(([k, v]) => [k, fill(v)]))
      const filled = { ...step, ...(step.command !== undefined && { command: fill(step.command) }), ...(given && { with: given }) }
      this.#add(filled, { ...at, path, folder: step.folder ?? '' }, seen, out)
    }
  }

  #hooks(at: Context, seen: Set<string>, out: Step[]): void {
    if (seen.has(PRE_COMMIT)) return
    seen.add(PRE_COMMIT)
    const file = this.#tree.derive('ci file', PRE_COMMIT, readPreCommit)
    if (file.known)
      for (const step of file.value.jobs.flatMap(j => j.steps)) this.#add(step, { ...at, path: PRE_COMMIT, folder: '' }, seen, out)
  }

  #targets(command: Command, folder: string): readonly Target[] {
    const { program, args } = command
    if (/^g?make$|^gnumake$|^bmake$|^mingw32-make$/.test(program)) return this.#make(args, folder)
    if (/^(?:npm|pnpm|yarn|bun|run-s|run-p|npm-run-all2?|lerna|turbo|nx|wireit)$/.test(program)) return this.#script(program, args, folder)
    if (program === 'rake' || program === 'rails') return this.#rakeTasks(program === 'rake' ? args : args.slice(0, 1))
    if (program === 'nox') return this.#fileTasks('noxfile.py', readNoxfile, optionValues(args, /^(?:-s|--sessions?|-e)$/), folder)
    if (program === 'tox')
      return this.#manifestTasks(/(?:^|\/)(?:tox\.ini|tox\.toml|setup\.cfg|pyproject\.toml)$/, optionValues(args, /^(?:-e|--env)$/), folder)
    if (program === 'just') return this.#manifestTasks(/(?:^|\/)\.?justfile$/i, plain(args), folder)
    if (program === 'task' || program === 'go-task') return this.#manifestTasks(/(?:^|\/)Taskfile\.(?:dist\.)?ya?ml$/, plain(args), folder)
    if (/^mvn[wd]?$/.test(program) && args.every(arg => arg.startsWith('-')))
      return this.#manifestTasks(/(?:^|\/)pom\.xml$/, ['defaultGoal'], folder)
    if (program === 'composer') return this.#manifestTasks(/(?:^|\/)composer\.json$/, plain(args), folder)
    if (program === 'deno' && args[0] === 'task') return this.#manifestTasks(/(?:^|\/)deno\.jsonc?$/, plain(args.slice(1)), folder)
    if (/^(?:poe|hatch|pdm|pixi|taskipy)$/.test(program))
      return this.#manifestTasks(
        /(?:^|\/)(?:pyproject|pixi)\.toml$/,
        plain(args).map(a => a.replace(/^[^:]{0,60}:/, '')),
        folder
      )
    return this.#shellScript(command, folder)
  }

  #tasks(name: string, path: string, read: (text: string) => TaskFile): TaskFile {
    const file = this.#tree.derive(name, path, read)
    return file.known ? file.value : new Map()
  }

  #make(args: readonly string[], folder: string): readonly Target[] {
    const into = optionValues(args, /^(?:-C|--directory)$/)[0] ?? ''
    const where = inside(folder, into)
    const named = optionValues(args, /^(?:-f|--file|--makefile)$/)[0]
    const path = [...(named ? [named] : ['GNUmakefile', 'makefile', 'Makefile'])].map(n => inside(where, n)).find(p => this.#tree.has(p))
    if (!path) return []
    const goals = plain(args).filter(a => !a.includes('=') && a !== into && a !== named)
    return this.#withNeeds(path, this.#tasks('makefile', path, readMakefile), goals.length > 0 ? goals : [''], where)
  }

  #fileTasks(name: string, read: (text: string) => TaskFile, wanted: readonly string[], folder: string): readonly Target[] {
    const path = [inside(folder, name), name].find(p => this.#tree.has(p))
    return path ? this.#withNeeds(path, this.#tasks(name, path, read), wanted.length > 0 ? wanted : [''], posix.dirname(path)) : []
  }

  #rakeTasks(args: readonly string[]): readonly Target[] {
    const wanted = plain(args).map(a => a.split('[', 1)[0] ?? '')
    const files = this.#rake()
    const found: Target[] = []
    const open = wanted.length > 0 ? [...wanted] : ['default']
    const done = new Set<string>()
    for (let name = open.shift(); name !== undefined && done.size < 200; name = open.shift()) {
      if (done.has(name)) continue
      done.add(name)
      for (const [path, tasks] of files) {
        const task = tasks.get(name)
        if (!task) continue
        found.push({ key: `${path} ${name}`, path, folder: '', commands: task.commands })
        open.push(...task.needs)
      }
    }
    // `rake test` of Rails needs no task of the project's own.
    return found
  }

  #withNeeds(path: string, tasks: TaskFile, wanted: readonly string[], folder: string): readonly Target[] {
    const found: Target[] = []
    const open = [...wanted]
    const done = new Set<string>()
    for (let name = open.shift(); name !== undefined && done.size < 200; name = open.shift()) {
      const task = tasks.get(name)
      if (!task || done.has(name)) continue
      done.add(name)
      found.push({ key: `${path} ${task.line}`, path, folder, commands: task.commands })
      open.push(...task.needs)
    }
    return found
  }

  /** Scripts of package.json; of every package where the command addresses workspaces. */
  #script(program: string, args: readonly string[], folder: string): readonly Target[] {
    const runsMany = /^(?:run-s|run-p|npm-run-all2?)$/.test(program)
    const into = optionValues(args, /^(?:--prefix|--cwd|--dir|-C)$/)[0]
    const workspaces =
      /^(?:lerna|turbo|nx)$/.test(program) ||
      args.some(a => /^(?:-w|-ws|-r|-F|--workspaces?(?:=.*)?|--recursive|--filter(?:=.*)?)$/.test(a)) ||
      /^workspaces?$/.test(args[0] ?? '')
    const named = plain(args)
      .filter(a => a !== into && !/^(?:run|run-script|workspaces?|foreach|run-many)$/.test(a))
      .slice(0, 4)
    const wanted = [...(runsMany ? named : workspaces ? named : named.slice(0, 1)), ...optionValues(args, /^(?:-t|--targets?)$/)]
      .flatMap(n => n.split(','))
      .map(n => (n === 't' || n === 'tst' ? 'test' : n))
    const where = inside(folder, into ?? '')
    const homes = workspaces
      ? this.#manifests
          .of('npm')
          .slice(0, 30)
          .map(m => m.path)
      : [nearest(this.#packages, where, 'package.json')]
    return homes.flatMap(path => {
      const manifest = path === undefined ? undefined : this.#packages.get(path)
      if (!manifest) return []
      const names = Object.keys(manifest.tasks)
      return wanted
        .flatMap(name => (name.endsWith('*') ? names.filter(n => n.startsWith(name.slice(0, -1))) : [`pre${name}`, name, `post${name}`]))
        .flatMap(name => task(manifest, name))
    })
  }

  #manifestTasks(file: RegExp, wanted: readonly string[], folder: string): readonly Target[] {
    const fitting = this.#manifests.all.filter(m => file.test(m.path))
    const here = fitting.filter(m => posix.dirname(m.path) === (folder || '.'))
    return (here.length > 0 ? here : fitting.filter(m => !m.path.includes('/'))).flatMap(manifest => {
      const names = Object.keys(manifest.tasks)
      const chosen =
        wanted.length === 0
          ? names
          : names.filter(n =>
              wanted.some(w => w.split(',').some(one => one === n || n === `testenv:${one}` || (/^py\d/.test(one) && n === 'testenv')))
            )
      return chosen.slice(0, 50).flatMap(name => task(manifest, name))
    })
  }

  /** A shell script of the repository, with its arguments filled in where it hands them all on. */
  #shellScript(command: Command, folder: string): readonly Target[] {
    const runs = /^(?:ba|z|da|k)?sh$|^source$|^\.$/.test(command.program)
    const file = runs ? command.args.find(a => !a.startsWith('-')) : command.file
    if (file === undefined || !/^[\w.${}/-]{3,200}$/.test(file) || !(runs || file.includes('/'))) return []
    const bare = file.replace(/^\$\{?(?:GITHUB_WORKSPACE|PWD|CI_PROJECT_DIR|ROOT\w{0,20}|REPO_ROOT)\}?\//, '')
    const path = [inside(folder, bare), posix.normalize(bare)].find(
      p => this.#tree.entry(p)?.mode === 'file' || this.#tree.entry(p)?.mode === 'executable'
    )
    if (path === undefined) return []
    const lines = /^(?:source|\.)$/.test(command.program)
      ? this.#tree.derive('sourced shell script', path, readSourced)
      : this.#tree.derive('shell script', path, readScript)
    if (!lines.known || lines.value.length === 0) return []
    const args = (runs ? command.args.slice(command.args.indexOf(file) + 1) : command.args).join(' ').slice(0, 1000)
    const commands = lines.value.map(c =>
      /\$[@*]|\$\{[@*]/.test(c.text) ? { ...c, text: c.text.replace(/"?\$(?:[@*]|\{[@*](?::\d{1,2})?\})"?/g, () => args) } : c
    )
    return [{ key: `${path} ${args}`, path, folder, commands }, ...this.#tables(path)]
  }

  /** Tables of arguments beside a script that reads them: `args: "--config=asan"` in a YAML file it names. */
  #tables(path: string): readonly Target[] {
    const folder = posix.dirname(path)
    const names = this.#tree.derive('tables of a script', path, text =>
      [
        ...new Set(
          text
            .split(/[^\w./-]+/)
            .filter(w => /\.ya?ml$/.test(w))
            .map(w => posix.basename(w))
        )
      ].slice(0, 20)
    )
    if (!names.known) return []
    return names.value.flatMap(name => {
      const at = inside(folder, name)
      const table = this.#tree.derive('table of arguments', at, readTable)
      return table.known && /^(?:ci|\.ci|\.github|\.buildkite|\.circleci)\//.test(at)
        ? [{ key: at, path: at, folder: '', commands: table.value }]
        : []
    })
  }
}

function readTable(text: string): readonly CommandLine[] {
  const read = readYaml(text)
  if ('why' in read) return []
  const found: CommandLine[] = []
  const visit = (value: Value, depth: number): void => {
    if (depth > 8 || found.length > 200 || /^true$/i.test(textOf(get(value, 'disabled')))) return
    if (value.text?.startsWith('-')) found.push(singleLine(value.text.slice(0, 500), value.line))
    for (const item of value.list ?? []) visit(item, depth + 1)
    for (const [, child] of entries(value)) visit(child, depth + 1)
  }
  for (const document of read.documents) visit(document, 0)
  return found
}

/** The commands of a shell script; other programs are not read. */
function readScript(text: string, path: string, sourced = false): readonly CommandLine[] {
  const first = text.slice(0, 200).split('\n', 1)[0] ?? ''
  const shell = first.startsWith('#!') ? /\b(?:ba|[zakd]|da)?sh\b/.test(first) : /\.(?:sh|bash|zsh|bat|cmd|ps1)$/.test(path)
  const strict = /^#!.{0,100}sh\s{1,4}-[a-z]{0,6}e/.test(first)
  return shell
    ? commandLines(text, 1, {
        shell: sourced ? CI_SHELL : strict ? CI_SHELL : PLAIN_SHELL,
        plain: /\.(?:bat|cmd|ps1)$/.test(path),
        sourced
      })
        .filter(
          c =>
            /\$[@*]|\$\{[@*]/.test(c.text) ||
            commandsOf(c.text, c.shell).some(x => !TRIVIAL.has(x.program) && !/\(?\)$|^[$\d]/.test(x.program))
        )
        .slice(0, 500)
    : []
}

/** A script that another one sources: the other may call its functions. */
function readSourced(text: string, path: string): readonly CommandLine[] {
  return readScript(text, path, true)
}

/** Scripts of a package are one text for a shell; elsewhere each line of a task is a command of its own, whose failure counts. */
export function shellOfTasks(path: string): Shell {
  return /(?:^|\/)(?:package|composer)\.json$/.test(path) ? PLAIN_SHELL : CI_SHELL
}

function task(manifest: Manifest, name: string): readonly Target[] {
  const found = Object.hasOwn(manifest.tasks, name) ? manifest.tasks[name] : undefined
  if (!found) return []
  return [
    {
      key: `${manifest.path} ${name}`,
      path: manifest.path,
      folder: manifest.path.includes('/') ? posix.dirname(manifest.path) : '',
      commands: commandLines(found.command, found.line, { shell: shellOfTasks(manifest.path) })
    }
  ]
}

/** A path inside the repository; what leads out of it is left as it is, and is found nowhere. */
function inside(folder: string, name: string): string {
  return posix
    .join(folder || '.', name || '.')
    .replace(/\/$/, '')
    .replace(/^\.$/, '')
}

function nearest(files: ReadonlyMap<string, unknown>, folder: string, name: string): string | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    const path = at === '' || at === '.' ? name : `${at}/${name}`
    if (files.has(path)) return path
    if (at === '' || at === '.' || at === '/' || at.startsWith('..')) return undefined
  }
}

function plain(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).filter(a => a !== '' && !a.startsWith('-'))
}

function optionValues(args: readonly string[], option: RegExp): readonly string[] {
  return args.flatMap((a, i) => {
    const [name, value] = a.split('=', 2)
    if (value !== undefined && option.test(name ?? '')) return value.split(',')
    return option.test(args[i - 1] ?? '') ? a.split(',') : []
  })
}
