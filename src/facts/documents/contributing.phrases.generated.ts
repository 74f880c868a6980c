// SPDX-License-Identifier: MIT
// Made from contributing.phrases.yml by scripts/generate.mjs. Do not edit.
export const GUIDANCE =
  /contribut(?:e|ing|ions?)\b|submi(?:t|ssion)[\w -]{0,30}(?:guid|patch)|\bdev(?:eloper|elopment)?s?[-_ ]?guide|\bhacking\b/i

/** Pages about contributing at large, not to this project. */
export const AT_LARGE =
  /^https?:\/\/(?:docs\.github\.com|opensource\.guide|(?:www\.)?firstcontributions|makeapullrequest)/i
