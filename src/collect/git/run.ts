// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { endChild, trackChild } from '../interrupt.js'
import { gitProgram } from './program.js'

/** A git command that failed: its exit code and what it said, for a person. */
export class GitError extends Error {
  constructor(
    readonly args: readonly string[],
    readonly code: number | undefined,
    readonly stderr: string
  ) {
    super(`git ${args.find(arg => !arg.startsWith('-')) ?? ''} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`)
    this.name = 'GitError'
  }
}

/**
 * Settings that keep a hostile repository's configuration from running or fetching anything: no hooks, no pager, no
 * file-system monitor, no prompts, and no transport, so that a partial clone cannot fetch behind our back.
 */
const SAFE_CONFIG = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'protocol.allow=never',
  '-c',
  'safe.bareRepository=explicit'
]

/** Where the repository of a folder is. Said to git, which then looks for none itself: a tree may hold what looks like one. */
function gitDirOf(directory: string): string {
  const inside = join(directory, '.git')
  return existsSync(inside) ? inside : directory
}

function environment(directory: string): NodeJS.ProcessEnv {
  // Of git's own variables only what the network needs: any other can point git at another repository or run a program.
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/TOKEN|^INPUT_|^GIT_(?!SSL_|HTTP_|PROXY_|DISCOVERY_)/.test(name))
  )
  return {
    ...kept,
    GIT_DIR: gitDirOf(directory),
    NoDefaultCurrentDirectoryInExePath: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C'
  }
}

export interface GitOptions {
  readonly input?: string | Buffer
  /** Bytes of output after which the command is ended and fails. */
  readonly maxBytes?: number
  /** Takes the output as it comes; then nothing of it is kept, and the answer is empty. */
  readonly each?: (chunk: Buffer) => void
  /** Variables for this command, such as a further folder of objects. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the command is ended and fails. */
  readonly milliseconds?: number
  /** Lets this one command reach the network: the protocol, and settings that must not be seen among the arguments. */
  readonly network?: { readonly protocol: string; readonly config: readonly (readonly [string, string])[] }
}

/** Settings travel in the environment, which unlike arguments other users of the machine cannot read. */
function networkEnvironment({ protocol, config }: NonNullable<GitOptions['network']>): NodeJS.ProcessEnv {
  return {
    GIT_ALLOW_PROTOCOL: protocol,
    GIT_ASKPASS: 'true',
    GIT_CONFIG_COUNT: String(config.length),
    ...Object.fromEntries(
      config.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value]
      ])
    )
  }
}

/**
 * Runs one git command in the top folder of a repository, or in a bare one, and gives its standard output.
 * @throws GitError when git fails, is missing, takes too long, or prints more than `maxBytes`.
 */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const maxBytes = options.maxBytes ?? 256 * 1024 * 1024
  const program = gitProgram()
  if (program === undefined) return Promise.reject(new GitError(args, undefined, 'git is not installed or not on the PATH'))
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['-c', 'safe.directory=*', ...SAFE_CONFIG, ...args], {
      cwd: directory,
      env: { ...environment(directory), ...(options.network && networkEnvironment(options.network)), ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own can be ended with all that git starts.
      detached: process.platform !== 'win32',
      windowsHide: true
    })
    child.on('error', error => reject(new GitError(args, undefined, error.message)))
    // Without file handles left there are no pipes, and the error is all that comes.
    if (!(child.stdout as unknown)) return
    trackChild(child)
    let ended: string | undefined
    const end = (why: string): void => {
      ended ??= why
      endChild(child)
    }
    const { milliseconds } = options
    const limit = milliseconds === undefined ? undefined : setTimeout(() => end(`took more than ${milliseconds / 1000} s`), milliseconds)
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) end(`printed more than ${maxBytes} bytes`)
      else if (options.each) options.each(chunk)
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      // What made it fail comes last.
      stderr = (stderr + chunk.toString('utf8')).slice(-4096)
    })
    child.on('close', code => {
      clearTimeout(limit)
      if (ended !== undefined) reject(new GitError(args, undefined, ended))
      else if (code === 0) resolve(Buffer.concat(chunks))
      else reject(new GitError(args, code ?? undefined, stderr))
    })
    // A child that ends early breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input)
  })
}

/** The same, as trimmed text. */
export async function gitText(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(directory, args, options)).toString('utf8').trim()
}

/** The same, or undefined when git fails. For questions where failure is an answer. */
export async function gitMaybe(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string | undefined> {
  try {
    return await gitText(directory, args, options)
  } catch (error) {
    if (error instanceof GitError && error.code !== undefined) return undefined
    throw error
  }
}
