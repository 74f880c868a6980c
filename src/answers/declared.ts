// SPDX-License-Identifier: MIT
import { relative, sep } from 'node:path'
import type { Collected } from '../collect/collect.js'
import type { Known } from '../core/known.js'
import type { Inputs } from '../evidence/evidence.js'
import { quote, type Answer, type Answers, type Problem, type ReadAnswers } from './answer.js'
import { readAnswers, usedPath } from './find.js'
import { answerProblems } from './problems.js'
import { parseAnswers } from './parse.js'
import type { AnswersSource } from './source.js'

/** A commit's answers. */
export interface Declared {
  readonly answers: ReadonlyMap<string, Answer>
  readonly answersPath: string | undefined
}

/** The answers of head and base, and what is wrong with the head's. */
export interface DeclaredAnswers {
  readonly head: Declared
  readonly base: Declared
  readonly problems: readonly Problem[]
  /** The head's file as it was read. */
  readonly file: Answers | undefined
  /** Why the head's answers could not be used. Everything else goes on. */
  readonly error: string | undefined
}

/**
 * The answers that both commits declare. A file that was named is read as it is on disk; the base has its own only when
 * the file is part of the repository, else the same answers serve both.
 */
export function declaredAnswers(source: AnswersSource, { directory, head, base }: Collected): DeclaredAnswers {
  if (source.kind === 'standard') {
    const now = readAnswers(head.tree)
    const before = base.known ? readAnswers(base.value.tree) : undefined
    return { head: declared(now), base: before ? declared(before) : NONE, ...judged(now, before, usedPath(head.tree), head, base) }
  }
  const path = directory === undefined ? source.given : relative(directory, source.absolute).split(sep).join('/')
  const tracked = head.tree.has(path) || (base.known && base.value.tree.has(path))
  const now = source.text.known
    ? parseAnswers(source.text.value, tracked ? path : source.given)
    : { answers: undefined, problems: [], error: source.text.why }
  const before = tracked && base.known ? readAnswers(base.value.tree, path) : now
  return { head: declared(now), base: declared(before), ...judged(now, before, path, head, base) }
}

/**
 * What is wrong with the head's answers. What the base has too is no reason to stop a change: a file that cannot be read, or
 * two that differ, are then a warning.
 */
function judged(
  now: ReadAnswers,
  before: ReadAnswers | undefined,
  used: string,
  head: Inputs,
  base: Known<Inputs>
): Pick<DeclaredAnswers, 'file' | 'problems' | 'error'> {
  const { answers, error, differing = [] } = now
  const isAdded = (path: string): boolean => base.known && !base.value.tree.has(path)
  const known = error !== undefined && before?.error !== undefined && base.known && head.tree.has(used) && !isAdded(used)
  const isNew = differing.length > 0 && [used, ...differing].some(isAdded)
  const problems = [
    ...(answers ? answerProblems(answers, head.now) : now.problems),
    ...(known && now.problems.length === 0 ? [warning(used, error)] : []),
    ...differing.map(path => warning(path, `${quote(path)} is not used, and differs from ${quote(used)}, which is: keep one of them.`))
  ]
  const two = `This change adds a second answers file that differs: ${quote(used)} is used and ${differing.map(quote).join(', ')} not. Keep one.`
  return { file: answers, problems, error: isNew ? two : known ? undefined : error }
}

function warning(path: string, message: string): Problem {
  return { path, line: 1, column: 1, severity: 'warning', message, siteIgnores: false }
}

const NONE: Declared = { answers: new Map(), answersPath: undefined }

function declared({ answers }: ReadAnswers): Declared {
  return answers ? { answers: answers.answers, answersPath: answers.path } : NONE
}
