// SPDX-License-Identifier: MIT
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** Node 24, the runtime that `using: node24` names. */
export const NODE24 = resolve('node_modules/.bin/node')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  started: (child: ChildProcess) => void = () => undefined
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', code => done({ code, stdout, stderr }))
    child.stdin.end()
    started(child)
  })
}

/** Runs the committed command line. Nothing of the caller's environment reaches it but the PATH. */
export function runCli(
  args: readonly string[],
  { node = process.execPath, cwd = process.cwd(), env = {} as NodeJS.ProcessEnv } = {}
): Promise<Ran> {
  return run(node, [resolve('dist/cli.js'), ...args], { PATH: process.env.PATH, HOME: tmpdir(), ...env }, cwd)
}

export interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What is left in the runner's temporary folder. */
  readonly left: readonly string[]
}

export interface ActionOptions {
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event: string
  readonly payload: object
  readonly env?: NodeJS.ProcessEnv
  readonly node?: string
  /** Is given the process, and its temporary folder, as soon as it runs. */
  started?(child: ChildProcess, temporary: string): void
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
}

/** The names that action.yml documents. */
export const DOCUMENTED = { inputs: Object.keys(ACTION.inputs), outputs: Object.keys(ACTION.outputs) }

/**
 * Runs the committed action as a runner does: defaults of action.yml applied, inputs as `INPUT_*`, the event in a file,
 * command files for outputs and summary, which exist and are empty.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { workspace, inputs = {}, event, payload, env = {}, node = NODE24, started } = options
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const file = (name: string, text = ''): string => {
      writeFileSync(join(temp, name), text)
      return join(temp, name)
    }
    mkdirSync(join(temp, 'tmp'))
    const given: Record<string, string> = {}
    for (const [name, { default: value = '' }] of Object.entries(ACTION.inputs))
      given[name] = inputs[name] ?? (value.includes('github.token') ? '' : value)
    const variables: NodeJS.ProcessEnv = {
      PATH: process.env.PATH,
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'example/project',
      GITHUB_SHA: headOf(workspace),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_ENV: file('env'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: join(temp, 'tmp'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...env
    }
    const temporary = join(temp, 'tmp')
    const ran = await run(node, [resolve('dist/index.js')], variables, workspace, child => started?.(child, temporary))
    return {
      ...ran,
      outputs: outputsOf(readFileSync(join(temp, 'output'), 'utf8')),
      summary: readFileSync(join(temp, 'summary.md'), 'utf8'),
      left: readdirSync(temporary)
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** What is checked out, as it is when the runner's own commit is; empty when nothing is. */
function headOf(workspace: string): string {
  if (!existsSync(workspace)) return ''
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).stdout.trim()
}

/** The runner's format: `name<<delimiter`, the value's lines, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[i] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, i + 1)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}
