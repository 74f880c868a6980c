// SPDX-License-Identifier: MIT

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
