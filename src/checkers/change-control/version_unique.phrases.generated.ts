// SPDX-License-Identifier: MIT
// Made from version_unique.phrases.yml by scripts/generate.mjs. Do not edit.
/** Tags that are moved from one release to the next. */
export const ROLLING =
  /^(?:latest|nightly|continuous|current|stable|edge|dev|devel|snapshot|head|tip|master|main|unstable|preview|canary|weekly|daily|rolling)(?:[-_/](?:latest|build|release|snapshot))?$/i
