// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto'
import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** A file that is not written, with the reason as a sentence. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite'
}

interface WriteOptions {
  /** Makes the folders that are missing. */
  readonly folders?: boolean
  /** Overwrites nothing. */
  readonly fresh?: boolean
}

/**
 * Writes a file into one of the folders, in whose trees strangers may have put anything: a link there would lead the text to a
 * file outside, so none is followed, and git's own folder is left alone.
 * @throws CannotWrite for a path that is refused; the error of the file system for everything else
 */
export async function writeInside(
  roots: readonly string[],
  file: string,
  data: string | Uint8Array,
  options: WriteOptions = {}
): Promise<void> {
  const all = await Promise.all(roots.map(async root => [root, await realpath(root).catch(() => root)]))
  const root = all.flat().find(folder => isInside(folder, file))
  if (root === undefined) throw new CannotWrite(`${file} is outside of the workspace; name a file inside it.`)
  const parts = relative(root, file).split(sep)
  if (parts.some(part => part.toLowerCase() === '.git')) throw new CannotWrite(`${file} is in git's own folder; name another file.`)
  for (let i = 1; i <= parts.length; i++) {
    const path = join(root, ...parts.slice(0, i))
    const found = await lstat(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)))
    if (found?.isSymbolicLink())
      throw new CannotWrite(`${parts.slice(0, i).join('/')} is a symbolic link, which is not followed; name another file.`)
    if (found && i === parts.length && !found.isFile()) throw new CannotWrite(`${file} is not a plain file; name another one.`)
    if (!found && i < parts.length && options.folders) await mkdir(path)
    if (found && i === parts.length && options.fresh) throw Object.assign(new Error(`${file} is there already`), { code: 'EEXIST' })
  }
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, data, { flag: 'wx' })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Writes a file that the user named: as any program does, except inside of a repository. */
export async function writeNamed(given: string, data: string | Uint8Array, options: WriteOptions = {}): Promise<void> {
  const file = resolve(given)
  const root = await repositoryAround(dirname(file))
  if (root !== undefined) await writeInside([root], file, data, options)
  else await writeFile(file, data, { flag: options.fresh ? 'wx' : 'w' })
}

/** The nearest folder above that holds a repository and is no link, which a repository could have put there. */
async function repositoryAround(folder: string): Promise<string | undefined> {
  const isLink = (await lstat(folder).catch(() => undefined))?.isSymbolicLink() ?? false
  if (!isLink && (await lstat(join(folder, '.git')).catch(() => undefined))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryAround(above)
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
