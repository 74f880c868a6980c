// SPDX-License-Identifier: MIT
import { byPath } from '../../core/memo.js'
import { BARE, FOREIGN, FRAMEWORK, NOT_A_TEST, PROGRAM, TEST_FOLDER, TEST_NAME } from './test-path.phrases.generated.js'

/**
 * Whether a path names a test file. Shared with the history's "did this change come with tests". Below a test folder programs count, and files
 * without an extension (their first line decides in `deriveTests`); data and documents do not.
 */
export const isTestPath = byPath(path => {
  if (path.length > 1000 || FOREIGN.test(path) || NOT_A_TEST.test(path)) return false
  return TEST_NAME.test(path) || (TEST_FOLDER.test(path) && (PROGRAM.test(path) || BARE.test(path)))
})

/** Whether its name alone says that a file is a test; a program in a test folder may also be something that tests use. */
export function isNamedTest(path: string): boolean {
  return TEST_NAME.test(path)
}

/** Whether a path is the configuration of a test framework. */
export function isTestConfiguration(path: string): boolean {
  return path.length < 1000 && !FOREIGN.test(path) && FRAMEWORK.test(path)
}

/** The outermost test folder that a path lies in. */
export function testFolderOf(path: string): string | undefined {
  const found = path.length < 1000 && !FOREIGN.test(path) ? TEST_FOLDER.exec(path) : null
  return found ? path.slice(0, found.index + found[0].length - 1) : undefined
}
