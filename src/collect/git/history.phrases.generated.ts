// SPDX-License-Identifier: MIT
// Made from history.phrases.yml by scripts/generate.mjs. Do not edit.
export const TRAILER =
  /^(Signed-off-by|Co-authored-by|Reviewed-by|Approved-by):[ \t]{0,20}(\S.{0,200})$/gim

/** What git says when an object is not here and must not be fetched. */
export const LACKING =
  /missing|unable to read|lazy|promisor|could not fetch|transport|bad tree|not allowed/i
