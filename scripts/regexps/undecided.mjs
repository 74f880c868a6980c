// SPDX-License-Identifier: MIT

/** Patterns that recheck cannot decide, each with the reason why it is linear. */
export const UNDECIDED = []
