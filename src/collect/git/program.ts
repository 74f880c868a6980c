// SPDX-License-Identifier: MIT
import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** What decides where a program is: for tests of other systems than the one they run on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  isProgram(path: string): boolean
}

/**
 * The absolute path of a program, from the PATH. Relative entries and the current folder are left out, because what lies
 * there can come from the repository: Windows would look there first of all.
 */
export function findProgram(name: string, { platform, env, cwd, isProgram }: Machine): string | undefined {
  const windows = platform === 'win32'
  const { delimiter, isAbsolute, join, normalize, resolve } = windows ? win32 : posix
  const same = (path: string): string => (windows ? resolve(path).toLowerCase() : resolve(path))
  // Without a shell, Windows starts no scripts.
  const endings = windows ? extensionsOf(variable(env, 'PATHEXT') ?? '.COM;.EXE') : ['']
  const folders = (variable(env, 'PATH') ?? '')
    .split(delimiter)
    .map(entry => (windows ? entry.replaceAll('"', '') : entry))
    .filter(entry => isAbsolute(entry) && !(windows && /^[\\/](?![\\/])/.test(entry)) && same(entry) !== same(cwd))
  for (const folder of folders)
    for (const ending of endings) {
      const path = join(normalize(folder), name + ending)
      if (isProgram(path)) return path
    }
  return undefined
}

/** On Windows the names of variables are of any case. */
function variable(env: Machine['env'], name: string): string | undefined {
  return env[name] ?? Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1]
}

function extensionsOf(pathext: string): string[] {
  return pathext
    .toLowerCase()
    .split(';')
    .filter(ending => ending === '.exe' || ending === '.com')
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

let found: string | undefined

/** Where git is; looked for once. */
export function gitProgram(): string | undefined {
  found ??= findProgram('git', { platform: process.platform, env: process.env, cwd: process.cwd(), isProgram })
  return found
}
