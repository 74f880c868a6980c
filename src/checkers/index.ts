// SPDX-License-Identifier: MIT
import type { Checker } from './checker.js'

/** Every checker, sorted by criterion. A criterion that is not here is declared only. */
export const CHECKERS: readonly Checker[] = []
