// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../inputs/tree.js'
import { quote, type ReadAnswers } from './answer.js'
import { parseAnswers } from './parse.js'
/** Where answers are looked for, in this order. The badge site knows the first and the last. */
const ANSWERS_PATHS: readonly string[] = [
  '.bestpractices.json',
  '.bestpractices.yml',
  '.bestpractices.yaml',
  '.project.d/bestpractices.json'
]

/** The project's answers in one commit: in the file that is asked for, else in the first of the usual ones. */
export function readAnswers(tree: Tree, wanted?: string): ReadAnswers {
  if (wanted !== undefined && wanted.trim() !== '') return readWanted(tree, wanted.trim())
  const [path, ...others] = ANSWERS_PATHS.filter(candidate => tree.has(candidate))
  if (path === undefined) return { answers: undefined, problems: [], error: undefined }
  const found = read(tree, path)
  if (others.length === 0 || found.error !== undefined) return found
  return {
    ...found,
    error: `The answers are in more than one file: ${quote(path)} is read and ${others.map(quote).join(', ')} not; keep one.`
  }
}

function readWanted(tree: Tree, wanted: string): ReadAnswers {
  const path = posix.normalize(wanted.replaceAll('\\', '/')).replace(/^\.\//, '')
  if (path.startsWith('../') || path.startsWith('/'))
    return {
      answers: undefined,
      problems: [],
      error: `The answers file ${quote(wanted)} is outside of the repository: give a path inside it.`
    }
  if (tree.has(path)) return read(tree, path)
  const what = tree.hasFolder(path)
    ? 'is a folder: name a file in it'
    : tree.complete
      ? 'does not exist in this commit: check the path'
      : 'is not in the part of the commit that could be read'
  return { answers: undefined, problems: [], error: `The answers file ${quote(wanted)} ${what}.` }
}

function read(tree: Tree, path: string): ReadAnswers {
  const size = tree.entry(path)?.mode === 'symlink' ? undefined : tree.entry(path)?.size
  const parsed = tree.derive('answers', path, text => parseAnswers(text, path, size))
  return parsed.known ? parsed.value : { answers: undefined, problems: [], error: `The answers cannot be read: ${parsed.why}.` }
}
