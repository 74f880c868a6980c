// SPDX-License-Identifier: MIT
// Made from github.phrases.yml by scripts/generate.mjs. Do not edit.
export const WRAPPER =
  /retry|docker|container|run-on|android-emulator|xvfb|vm(?:$|@)|gradle|maven|nix|earthly|ssh|tox|nox|bazel|cross|shell|exec/i
