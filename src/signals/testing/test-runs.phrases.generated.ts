// SPDX-License-Identifier: MIT
// Made from test-runs.phrases.yml by scripts/generate.mjs. Do not edit.
export const REPORTERS =
  /^(?:dorny\/test-reporter|mikepenz\/action-junit-report|EnricoMi\/publish-unit-test-result-action)@/i

/** Programs of the repository and runners that may run tests out of sight. */
export const OPAQUE =
  /^(?:nox|tox|invoke|inv|doit|poe|hatch|earthly|dagger|mage|bazel|bazelisk|buck2|pants|nix|docker|docker-compose|podman|python|node|ruby|perl|pwsh|deno|bun|tsx|eirctl|Rscript)$/
