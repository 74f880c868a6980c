// SPDX-License-Identifier: MIT
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { CI_SHELL, STRICT_SHELL } from '../commands/command.js'
import type { LineOptions } from '../commands/lines.js'
import { settings, stepsOfScript, textRecord } from './parsed-job.js'
import { githubTriggers, narrowed, neverRuns } from './triggers.js'
import { entries, get, items, readYaml, textOf, texts, type Value } from './yaml.js'
import type { Trigger } from './job.js'
import { WRAPPER } from './github.phrases.generated.js'

const MAX_ROWS = 24
/** Inputs of wrapper actions (retry, run-in-container ...) that hold a command. */
const COMMAND_INPUTS = ['command', 'run', 'script', 'args', 'cmd', 'commands', 'custom-command', 'runCmd']

type Row = ReadonlyMap<string, string>

/** A GitHub Actions workflow. */
export function readWorkflow(text: string, path: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const root = read.documents[0]
  const workflow = textOf(get(root, 'name')) || path.slice(path.lastIndexOf('/') + 1)
  const { triggers, onlyPaths, after } = githubTriggers(get(root, 'on') ?? get(root, 'true'))
  const folder = textOf(get(root, 'defaults', 'run', 'working-directory'))
  const env = settings(get(root, 'env'))
  const unreadable: string[] = []
  const jobs = entries(get(root, 'jobs')).flatMap(([id, job]): RawJob[] => {
    const condition = textOf(get(job, 'if'))
    if (!job.map || neverRuns(condition)) return []
    const uses = textOf(get(job, 'uses'))
    if (uses && !uses.startsWith('./')) unreadable.push(`it calls the reusable workflow ${uses}, which is elsewhere`)
    const rows = matrixRows(get(job, 'strategy', 'matrix'))
    const runner = texts(get(job, 'runs-on')).map(textOf).join(', ')
    const usual = /^windows-/.test(runner) ? 'pwsh' : ''
    const shell = textOf(get(job, 'defaults', 'run', 'shell')) || textOf(get(root, 'defaults', 'run', 'shell')) || usual
    const steps = items(get(job, 'steps')).flatMap(step =>
      readStep(step, rows, textOf(get(job, 'defaults', 'run', 'working-directory')) || folder, triggers, shell)
    )
    return [
      {
        system: 'github',
        line: job.line,
        id,
        name: fill(textOf(get(job, 'name')), rows[0]) || id,
        workflow,
        triggers,
        condition,
        ...(runner && { runner }),
        ...(onlyPaths && { onlyPaths }),
        blocking: textOf(get(job, 'continue-on-error')) !== 'true',
        env: [...env, ...settings(get(job, 'env')), ...items(get(job, 'steps')).flatMap(s => settings(get(s, 'env')))].slice(0, 300),
        ...(uses.startsWith('./') && { calls: uses.slice(2) }),
        steps: uses
          ? [{ uses, ...withOf(job, rows), name: textOf(get(job, 'name')) || id, line: get(job, 'uses')?.line ?? job.line, blocking: true }]
          : steps
      }
    ]
  })
  const inputs = get(root, 'on', 'workflow_call', 'inputs')
  return {
    jobs,
    workflow,
    ...(inputs && { inputs: defaultsOf(inputs) }),
    ...(after && { after }),
    ...(unreadable.length > 0 && { unreadable })
  }
}

/** The steps of a local composite action, with the inputs that the caller gives. */
export function readComposite(text: string): readonly RawStep[] {
  const read = readYaml(text)
  if ('why' in read) return []
  const root = read.documents[0]
  if (textOf(get(root, 'runs', 'using')) !== 'composite') return []
  return items(get(root, 'runs', 'steps')).flatMap(step => readStep(step, [], '', [], ''))
}

/** Default values of an action's inputs. */
export function readInputs(text: string): ReadonlyMap<string, string> {
  const read = readYaml(text)
  const inputs = 'why' in read ? undefined : get(read.documents[0], 'inputs')
  return defaultsOf(inputs)
}

function defaultsOf(inputs: Value | undefined): ReadonlyMap<string, string> {
  return new Map(entries(inputs).map(([name, v]) => [name, textOf(get(v, 'default'))]))
}

function readStep(step: Value, rows: readonly Row[], folder: string, triggers: readonly Trigger[], shell: string): RawStep[] {
  const condition = textOf(get(step, 'if'))
  if (!step.map || neverRuns(condition)) return []
  const only = narrowed(triggers, condition)
  const name = fill(textOf(get(step, 'name')), rows[0])
  const here = (textOf(get(step, 'working-directory')) || folder).replace(/^\.\//, '')
  const more = {
    ...(name && { name }),
    ...(here && here !== '.' && { folder: here }),
    ...(only.length < triggers.length && { only }),
    blocking: textOf(get(step, 'continue-on-error')) !== 'true'
  }
  const run = get(step, 'run')
  const uses = textOf(get(step, 'uses'))
  if (run?.text !== undefined) {
    const options = shellOf(textOf(get(step, 'shell')) || shell)
    return filled(run.text, rows).flatMap(text => stepsOfScript(text, run, more, options))
  }
  if (!uses) return []
  const steps: RawStep[] = [{ ...more, uses, ...withOf(step, rows), line: get(step, 'uses')?.line ?? step.line }]
  if (!WRAPPER.test(uses)) return steps
  for (const input of COMMAND_INPUTS) {
    const value = get(step, 'with', input)
    if (value?.text === undefined) continue
    const program = input === 'args' ? wrapped(uses) : ''
    for (const text of filled(value.text, rows)) steps.push(...stepsOfScript(program + text, value, more))
  }
  return steps
}

/** Shells whose scripts are nothing like Bash. Whatever else is named (`msys2 {0}`, `cpa.sh {0}`) starts one that is. */
const OTHER_LANGUAGE = /^(?:pwsh|powershell|cmd|python[\d.]{0,5}|node|deno|perl|ruby|nu|fish|julia|Rscript)\b/i

/** What `shell:` makes of a script. Options that are written out count alone: `bash -l {0}` goes on after a failure. */
function shellOf(name: string): LineOptions {
  if (name === 'bash') return { shell: STRICT_SHELL }
  if (OTHER_LANGUAGE.test(name)) return { plain: true }
  const [program = '', ...options] = name.trim().split(/\s+/)
  if (!options.some(option => option.includes('{0}')) || !/(?:^|[\\/])(?:ba|z|da|k)?sh(?:\.exe)?$/i.test(program))
    return { shell: CI_SHELL }
  return { shell: { errexit: options.some(o => /^-[a-z]{0,6}e/.test(o)), pipefail: options.includes('pipefail'), last: true } }
}

/** `args` of an action that stands for a program. */
function wrapped(uses: string): string {
  const program = /(?:^|\/)(?:\w{1,30}-)?(gradle|maven|tox|nox|bazel|earthly)/i.exec(uses)?.[1]
  return program ? `${program.toLowerCase() === 'maven' ? 'mvn' : program.toLowerCase()} ` : ''
}

function withOf(step: Value, rows: readonly Row[]): { with?: Readonly<Record<string, string>> } {
  const record = textRecord(get(step, 'with'))
  if (!record) return {}
  const full = Object.create(null) as Record<string, string>
  for (const [key, value] of Object.entries(record)) full[key] = filled(value, rows).join(',').slice(0, 4000)
  return { with: full }
}

/** Literal tables of a matrix: `include` rows and crossed axes. What is computed elsewhere stays an expression. */
function matrixRows(matrix: Value | undefined): readonly Row[] {
  let rows: Map<string, string>[] = []
  for (const [axis, values] of entries(matrix)) {
    if (axis === 'include' || axis === 'exclude' || !values.list) continue
    const cells = values.list.slice(0, MAX_ROWS).map(v => flat(axis, v))
    const crossed = (rows.length > 0 ? rows : [new Map<string, string>()]).flatMap(row => cells.map(cell => new Map([...row, ...cell])))
    // Too large a product: one axis after the other still shows every value.
    rows = crossed.length <= MAX_ROWS ? crossed : [...rows, ...cells].slice(0, 2 * MAX_ROWS)
  }
  const included = items(get(matrix, 'include'))
    .slice(0, 2 * MAX_ROWS)
    .map(row => new Map(entries(row).flatMap(([key, v]) => [...flat(key, v)])))
  return [...rows, ...included]
}

function flat(key: string, value: Value): Map<string, string> {
  if (!value.map) return new Map([[key, value.list ? texts(value).map(textOf).join(' ') : textOf(value)]])
  return new Map(
    entries(value)
      .flatMap(([k, v]) => [...flat(`${key}.${k}`, v)])
      .slice(0, 50)
  )
}

function filled(text: string, rows: readonly Row[]): readonly string[] {
  if (!text.includes('matrix.') || rows.length === 0) return [text]
  return [...new Set(rows.map(row => fill(text, row)))].filter((t, i, all) => all.length === 1 || t !== text || i === 0).slice(0, MAX_ROWS)
}

function fill(text: string, row: Row | undefined): string {
  if (!row || !text.includes('matrix.')) return text
  return text.replace(/\$\{\{ {0,4}matrix\.([\w.-]{1,80}) {0,4}\}\}/g, (whole, key: string) => row.get(key) ?? whole)
}
