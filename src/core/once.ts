// SPDX-License-Identifier: MIT

/** A fact that several checkers ask for, derived once for each evidence (or other object) that it is asked of. */
export function once<E extends object, T>(derive: (evidence: E) => T): (evidence: E) => T {
  const answers = new WeakMap<E, { readonly value: T }>()
  return evidence => {
    let answer = answers.get(evidence)
    if (!answer) {
      answer = { value: derive(evidence) }
      answers.set(evidence, answer)
    }
    return answer.value
  }
}

/** What is worked out when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
