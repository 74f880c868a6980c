// SPDX-License-Identifier: MIT
// Made from security-knowledge.phrases.yml by scripts/generate.mjs. Do not edit.
export const TRAINING =
  /\b(?:LFD121|SKF100|secure software development fundamentals|secure (?:coding|software|development) (?:course|training))\b/i

export const MODEL =
  /\b(?:threat[- ]model|assurance case|security (?:architecture|design|self[- ]assessment))/i
