// SPDX-License-Identifier: MIT
// Made from circleci.phrases.yml by scripts/generate.mjs. Do not edit.
/** Steps of CircleCI itself, which run nothing of interest. */
export const BUILT_IN =
  /^(?:checkout|restore_cache|save_cache|store_\w+|persist_to_workspace|attach_workspace|add_ssh_keys|setup_remote_docker)$/
