// SPDX-License-Identifier: MIT
// Made from documentation_architecture.phrases.yml by scripts/generate.mjs. Do not edit.
export const FILE =
  /(?:^|\/)(?:[a-z\d]{1,30}[-_ ])?(?:architecture|architectural[-_ ]overview|high[-_ ]level[-_ ]design|design|design[-_ ](?:doc|document|overview)|internals|how[-_ ]it[-_ ]works|technical[-_ ]overview|system[-_ ]overview)(?:[-_ ](?:overview|doc|document|guide|and[-_ ]design))?\.[a-z]{2,8}$/i

/** The first word of a name such as `ssd_internals.md` tells of what; these mean the software as a whole. */
export const WHOLE =
  /^(?:software|system|technical|project|product|internal|overall|general|main|app|application|code|service|platform|high|how|design|architecture|architectural|internals)(?:[-_ .]|$)/i

export const HEADING =
  /\barchitectur(?:e|al)\b|\b(?:high[- ]level|system|software|technical) (?:design|overview)\b|^\W{0,8}(?:how .{1,30} works|components|internals|design overview|under the hood)\W{0,3}$/i

/** In other texts "How it works" and "Internals" are about the matter of that text. */
export const OVERVIEW =
  /^\W{0,8}(?:(?:software|system|project|overall|high[- ]level|general|code|the) ){0,2}(?:architecture|design overview|system design|technical overview)(?: overview| and design|: .{1,40})?\W{0,3}$/i

/** `Architecture: amd64, arm64` is about processors. */
export const PROCESSOR =
  /\b(?:amd64|arm64|aarch64|x86(?:[-_]64)?|armv7|ppc64le|s390x|riscv64|i386)\b/i
