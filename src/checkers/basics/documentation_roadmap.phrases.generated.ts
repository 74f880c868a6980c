// SPDX-License-Identifier: MIT
// Made from documentation_roadmap.phrases.yml by scripts/generate.mjs. Do not edit.
export const HEADING =
  /\broad ?map\b|\bfuture (?:plans?|work|directions?|development)\b|\bproject direction\b|^\W{0,4}(?:planned (?:features|work)|what['’]?s next|plans)\b/i

export const FRONT =
  /(?:^|\/)(?:index|home|overview|about|introduction|project|faq|status)\.[a-z]{2,8}$/i

export const AHEAD =
  /\b(?:next|upcoming|planned|plan(?:s|ning)? to|future|will (?:be|add|support|not)|intend|non-?goals?|Q[1-4]|milestones?|in progress|to ?do|long[- ]term|short[- ]term)\b/i
