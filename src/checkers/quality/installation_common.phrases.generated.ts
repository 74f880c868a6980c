// SPDX-License-Identifier: MIT
// Made from installation_common.phrases.yml by scripts/generate.mjs. Do not edit.
/** Packages of systems and stores that lie in the tree. */
export const PACKAGED =
  /(?:^|\/)(?:snapcraft\.ya?ml|PKGBUILD|Chart\.yaml|debian\/control|Formula\/[^/]{1,80}\.rb)$|^(?:[^/]{1,80}\.spec|action\.ya?ml|flake\.nix)$/
