// SPDX-License-Identifier: MIT
// Made from regression-tests.phrases.yml by scripts/generate.mjs. Do not edit.
/** Repairs of what is not the product. */
export const OF_OTHER_THINGS =
  /\b(?:docs?|typos?|lint(?:er|ing|s)?|ci|bump|comments?|spelling|readme|format(?:ting)?|changelog|workflows?|badges?|links?|wording|grammar|indentation|whitespace|flaky)\b|\bfix(?:e[sd])?(?:\([\w-]{1,30}\))?:? (?:(?:the|a|some|failing|broken) ){0,3}(?:unit |integration |e2e )?tests?\b|^(?:fixup!|squash!|merge\b|revert\b|(?:chore|style|build|test|refactor)\b)/i

export const FIX =
  /\b(?:fix(?:e[sd])?|bug(?:fix)?|hotfix|regression|crash(?:es)?)\b|🐛/iu

export const BUG_LABEL =
  /(?:^|[\s:/_-])(?:bug|defect|regression|crash)(?:$|[\s:/_-])/i
