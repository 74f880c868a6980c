// SPDX-License-Identifier: MIT
import { relative, sep } from 'node:path'
import type { Collected } from '../collect/collect.js'
import type { Answer, Answers, Problem, ReadAnswers } from './answer.js'
import { readAnswers } from './find.js'
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
    return { head: declared(now), base: base.known ? declared(readAnswers(base.value.tree)) : NONE, ...problems(now, head.now) }
  }
  const path = directory === undefined ? source.given : relative(directory, source.absolute).split(sep).join('/')
  const tracked = head.tree.has(path) || (base.known && base.value.tree.has(path))
  const now = source.text.known
    ? parseAnswers(source.text.value, tracked ? path : source.given)
    : { answers: undefined, problems: [], error: source.text.why }
  const before = tracked && base.known ? readAnswers(base.value.tree, path) : now
  return { head: declared(now), base: declared(before), ...problems(now, head.now) }
}

function problems({ answers, problems, error }: ReadAnswers, now: Date): Pick<DeclaredAnswers, 'file' | 'problems' | 'error'> {
  return { file: answers, problems: answers ? answerProblems(answers, now) : problems, error }
}

const NONE: Declared = { answers: new Map(), answersPath: undefined }

function declared({ answers }: ReadAnswers): Declared {
  return answers ? { answers: answers.answers, answersPath: answers.path } : NONE
}
