// SPDX-License-Identifier: MIT
import { valueOf, watched, type Watched } from './unread.js'

const MAX_ANSWERS = 20_000

/**
 * The same question about a short text (a command line), asked once for each: several facts ask it, and head and base hold
 * nearly the same ones. `answer` depends on nothing but the text; what it gives is shared and must not be changed.
 */
export function byText<T>(answer: (text: string) => T, most = MAX_ANSWERS): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    let known = answers.get(text)
    if (known === undefined && !answers.has(text)) {
      if (answers.size >= most) answers.clear()
      known = answer(text)
      answers.set(text, known)
    }
    return known as T
  }
}

/** A fact that several checkers ask for, derived once for each evidence (or other object) that it is asked of. */
export function once<E extends object, T>(derive: (evidence: E) => T): (evidence: E) => T {
  const answers = new WeakMap<E, Watched<T>>()
  return evidence => {
    const answer = answers.get(evidence)
    if (answer) return valueOf(answer)
    const made = watched(() => derive(evidence))
    answers.set(evidence, made)
    return made.value
  }
}

/** What is worked out when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * The same question about paths, asked once for each: head and base have nearly the same ones, and several facts ask.
 * `answer` depends on nothing but the path.
 */
export function byPath<T>(answer: (path: string) => T): (path: string) => T {
  return byText(answer, Infinity)
}
