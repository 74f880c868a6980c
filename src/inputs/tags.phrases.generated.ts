// SPDX-License-Identifier: MIT
// Made from tags.phrases.yml by scripts/generate.mjs. Do not edit.
export const DOTTED =
  /^(?:\d{1,8}(?:\.\d{1,8}){1,4}|\d{1,4}(?:_\d{1,4}){1,3}|(?:19|20)\d\d-\d\d(?:-\d\d)?)(?!\d)/

/** Marks of deployments and builds: dated, but no releases. */
export const MARK =
  /(?:^|[/_-])(?:sbom|deploy(?:ed|ments?)?|staging|prod(?:uction)?|nightly|snapshots?|backups?|archived?|canary|latest|daily|weekly|baseline|tmp|wip)(?:[/_-]|$)/i

export const FINAL_SUFFIX =
  /^(?:[a-z]|\+.*|[._-]?(?:final|release|ga|stable|lts)|[._-]?(?:post|rev|build|pl|p|r|sp)[._-]?\d{1,6}|-\d{1,3})?$/i
