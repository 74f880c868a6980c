// SPDX-License-Identifier: MIT
// Made from release_notes.phrases.yml by scripts/generate.mjs. Do not edit.
/** Lines that GitHub writes by itself: one per pull request, new contributors, and the link to the comparison. */
export const GENERATED =
  /^\W{0,5}(?:.{1,500} by @\S{1,80} in (?:https?:\/\/|#)\S{1,200}|@\S{1,80} made their first contribution in .{1,300}|\*{0,2}full changelog\W.{0,300}|#{1,6} {1,3}(?:what's changed|new contributors|other changes))$/i

export const FRAGMENTS =
  /^(?:\.changeset|changelog\.d|changes\.d|news\.d|releasenotes\/notes|\.changes|changelogs\/unreleased)\/.+\.(?:md|rst|txt|ya?ml)$|^(?:docs\/)?newsfragments\//

export const SERVICE =
  /^(?:Procfile|app\.json|fly\.toml|render\.yaml|heroku\.yml|app\.yaml)$/
