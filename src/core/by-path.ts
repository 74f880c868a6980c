// SPDX-License-Identifier: MIT
import { byText } from './memo.js'

/**
 * The same question about paths, asked once for each: head and base have nearly the same ones, and several facts ask.
 * `answer` depends on nothing but the path.
 */
export function byPath<T>(answer: (path: string) => T): (path: string) => T {
  return byText(answer, Infinity)
}
