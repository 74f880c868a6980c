// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../inputs/tree.js'
import { quote, type Answer, type Answers, type ReadAnswers } from './answer.js'
import { parseAnswers } from './parse.js'
/** Where answers are looked for, in this order. The badge site knows the first and the last. */
const ANSWERS_PATHS: readonly string[] = [
  '.bestpractices.json',
  '.bestpractices.yml',
  '.bestpractices.yaml',
  '.project.d/bestpractices.json'
]

/**
 * The project's answers in one commit: in the file that is asked for, else in the first of the usual ones. Others may stand
 * beside it as long as they say the same, such as a YAML source and the JSON made from it.
 */
export function readAnswers(tree: Tree, wanted?: string): ReadAnswers {
  if (wanted !== undefined && wanted.trim() !== '') return readWanted(tree, wanted.trim())
  const [path, ...others] = ANSWERS_PATHS.filter(candidate => tree.has(candidate))
  if (path === undefined) return { answers: undefined, problems: [], error: undefined }
  const found = read(tree, path)
  const differing = others.filter(other => !saysTheSame(found.answers, read(tree, other).answers))
  return differing.length === 0 ? found : { ...found, differing }
}

/** The usual answers file that is used in a commit, whether it can be read or not; empty when there is none. */
export function usedPath(tree: Tree): string {
  return ANSWERS_PATHS.find(path => tree.has(path)) ?? ''
}

/** Whether two files give the same answers, however they are written; where one cannot be read, nobody knows. */
function saysTheSame(one: Answers | undefined, other: Answers | undefined): boolean {
  return one !== undefined && other !== undefined && sameAnswers(one.answers, other.answers) && sameAnswers(one.baseline, other.baseline)
}

function sameAnswers(some: Answers['answers'], others: Answers['answers']): boolean {
  const [ours, theirs] = [some, others].map(answers => [...answers.values()].filter(isGiven))
  return (
    ours?.length === theirs?.length &&
    ours?.every(({ id, status, justification }) => {
      const other = others.get(id)
      return other?.status === status && other.justification === justification
    }) === true
  )
}

function isGiven({ status, justification }: Answer): boolean {
  return status !== '?' || justification !== ''
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
