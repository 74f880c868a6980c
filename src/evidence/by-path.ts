// SPDX-License-Identifier: MIT

/**
 * The same question about paths, asked once for each: head and base have nearly the same ones, and several facts ask.
 * `answer` depends on nothing but the path.
 */
export function byPath<T>(answer: (path: string) => T): (path: string) => T {
  const answers = new Map<string, T>()
  return path => {
    let known = answers.get(path)
    if (known === undefined && !answers.has(path)) {
      known = answer(path)
      answers.set(path, known)
    }
    return known as T
  }
}
